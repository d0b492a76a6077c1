"""The form of one file of the pack: any of these sections, in any file."""

from __future__ import annotations

from attrs import frozen

from khenthuong.basis import Status
from khenthuong.law.authority import (
    Capacity,
    Decider,
    Desk,
    Office,
    Payer,
    Route,
    Succession,
    Unit,
)
from khenthuong.law.awards import (
    Award,
    AwardObject,
    Declaration,
    Paper,
    PaperList,
    Rule,
    Trophy,
)
from khenthuong.law.councils import CouncilKind
from khenthuong.law.facts import Fact, RecordKind
from khenthuong.law.machine import (
    Claim,
    HouseRule,
    Machine,
    Phase,
    ProcedureKind,
    Role,
    StageList,
    State,
    Transition,
    Trigger,
)
from khenthuong.law.measures import (
    BaseSalary,
    DayOff,
    Deadline,
    Limit,
    Pairing,
    Reward,
    Rounding,
    Vote,
    YearDecided,
)
from khenthuong.law.onestop import CodeFormat, Reception, Service, Slip
from khenthuong.law.plans import Plan, ReviewRule
from khenthuong.law.registers import Register
from khenthuong.law.sources import (
    Boundary,
    Delegation,
    Instrument,
    Label,
    Period,
    Setting,
    Uncited,
    UnreadText,
)


@frozen(kw_only=True)
class Assumption:
    """A value of the simulation that no plan and no law gives; printed as *giả định*."""

    id: str
    label: str
    permille: int | None = None
    days_min: int | None = None
    days_max: int | None = None
    count: int | None = None
    words: tuple[str, ...] = ()
    why: str = ""


@frozen(kw_only=True)
class LayerHead:
    """Whose layer a folder of ``provinces/`` is: units it covers and from when it binds."""

    id: str
    label: str
    units: tuple[str, ...]
    test_only: bool = False
    status: Status = Status.CONFIRMED
    note: str = ""


@frozen(kw_only=True)
class PackFile:
    """Everything a file of ``workflows/`` may hold."""

    layer: LayerHead | None = None
    instruments: tuple[Instrument, ...] = ()
    uncited: tuple[Uncited, ...] = ()
    periods: tuple[Period, ...] = ()
    boundaries: tuple[Boundary, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    unread_texts: tuple[UnreadText, ...] = ()
    labels: tuple[Label, ...] = ()
    settings: tuple[Setting, ...] = ()
    records: tuple[RecordKind, ...] = ()
    registers: tuple[Register, ...] = ()
    facts: tuple[Fact, ...] = ()
    awards: tuple[Award, ...] = ()
    objects: tuple[AwardObject, ...] = ()
    trophies: tuple[Trophy, ...] = ()
    rules: tuple[Rule, ...] = ()
    declarations: tuple[Declaration, ...] = ()
    papers: tuple[Paper, ...] = ()
    paper_lists: tuple[PaperList, ...] = ()
    units: tuple[Unit, ...] = ()
    offices: tuple[Office, ...] = ()
    deciders: tuple[Decider, ...] = ()
    capacities: tuple[Capacity, ...] = ()
    routes: tuple[Route, ...] = ()
    desks: tuple[Desk, ...] = ()
    payers: tuple[Payer, ...] = ()
    successions: tuple[Succession, ...] = ()
    states: tuple[State, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    transitions: tuple[Transition, ...] = ()
    house_rules: tuple[HouseRule, ...] = ()
    claims: tuple[Claim, ...] = ()
    stage_lists: tuple[StageList, ...] = ()
    procedures: tuple[ProcedureKind, ...] = ()
    phases: tuple[Phase, ...] = ()
    machines: tuple[Machine, ...] = ()
    roles: tuple[Role, ...] = ()
    councils: tuple[CouncilKind, ...] = ()
    votes: tuple[Vote, ...] = ()
    limits: tuple[Limit, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    services: tuple[Service, ...] = ()
    slips: tuple[Slip, ...] = ()
    receptions: tuple[Reception, ...] = ()
    code_formats: tuple[CodeFormat, ...] = ()
    rewards: tuple[Reward, ...] = ()
    pairings: tuple[Pairing, ...] = ()
    base_salaries: tuple[BaseSalary, ...] = ()
    roundings: tuple[Rounding, ...] = ()
    days_off: tuple[DayOff, ...] = ()
    years: tuple[YearDecided, ...] = ()
    plans: tuple[Plan, ...] = ()
    review_rules: tuple[ReviewRule, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
