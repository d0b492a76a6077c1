"""What of each definition is changed, and how; and what is left alone, with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from khenthuong.law.authority import (
    Capacity,
    Decider,
    DeciderSegment,
    Desk,
    DeskSegment,
    Office,
    Payer,
    PayerSegment,
    RouteSegment,
    Succession,
    Unit,
)
from khenthuong.law.awards import (
    Applies,
    Award,
    AwardObject,
    Declaration,
    Form,
    Paper,
    PaperItem,
    PaperList,
    PaperSegment,
    Quota,
    Rule,
    Trophy,
    TrophySegment,
)
from khenthuong.law.councils import CouncilKind, CouncilSegment, Share
from khenthuong.law.facts import Derivation, Fact, RecordField, Window
from khenthuong.law.machine import (
    Choice,
    HouseRule,
    StageList,
    StageSegment,
    State,
    Transition,
    Trigger,
)
from khenthuong.law.measures import (
    DayOff,
    Deadline,
    DeadlineSegment,
    Limit,
    LimitSegment,
    Pairing,
    RewardSegment,
    RoundingSegment,
    SalarySegment,
    Vote,
    VoteSegment,
    YearDecided,
)
from khenthuong.law.onestop import ReceptionSegment, Service, Slip
from khenthuong.law.packfile import LayerHead
from khenthuong.law.plan_parts import (
    Basis,
    Cluster,
    Criterion,
    Issuer,
    Milestone,
    Participant,
    Place,
    Promise,
    Signature,
    Target,
)
from khenthuong.law.plans import Plan, ReviewRule
from khenthuong.law.registers import Note
from khenthuong.law.series import Segment
from khenthuong.law.sources import Boundary, Instrument, Period, Setting, UnreadText
from khenthuong.law.tree import AtLeast, Leaf
from khenthuong.review.mutate.operators import (
    Operator,
    among,
    both,
    day,
    days,
    entries,
    flag,
    items,
    number,
    other,
    out,
    stated,
)

_JUDGED = ("fail", "hold", "not-applicable", "needs-fact", "needs-rule", "needs-decision", "warn")
_DIFFERING = ("needs-decision", "default")
"""What readings that differ may lead to; a "warn" is only told, no readings stand behind it."""
_FOR = {"awards": items, "grounds": items, "subjects": items}

CHANGES: Mapping[type[Any], Mapping[str, Operator]] = {
    # conditions
    Leaf: {
        "is_": flag,
        "at_least": number,
        "more_than": number,
        "at_most": number,
        "one_of": items,
    },
    AtLeast: {"at_least": number},
    Derivation: {"where": entries, "measure": other, "running": out},
    Window: {"after": out, "from_": out, "until": out},
    # rules
    Rule: {"outcome": among(*_JUDGED), "order": number},
    Applies: {
        **_FOR,
        "levels": items,
        "procedures": items,
        "traits": items,
        "every_trait": items,
        "without_traits": items,
    },
    Quota: {"percent": number, "if_given": flag, "rounding": out},
    Declaration: {"start": day, "end": day, "none": flag, **_FOR},
    LayerHead: {"units": items},
    Award: {"level": other},
    Form: {"subjects": items, "warn_subjects": items},
    Trophy: {"awards": items},
    TrophySegment: {"items": items},
    AwardObject: {"written": stated},
    PaperList: {"awards": items, "procedure": other},
    PaperSegment: {"items": items, "sets": number},
    PaperItem: {"when": out},
    Setting: {"default": other, "when_they_differ": among(*_DIFFERING)},
    # authority
    DeciderSegment: {"office": both(other, out), "also": items},
    Decider: {"nearest": items},
    Capacity: {"outcome": other, "acting": stated},
    Office: {"level": other, "sole": stated},
    RouteSegment: {"levels": items},
    Desk: {"level": other},
    DeskSegment: {"reception": other, "appraiser": other, "secretary": other},
    Payer: {"level": other, "offices": items, "of_proposer": flag},
    PayerSegment: {"fund": other},
    Succession: {"offices": items, "awards": items, "to": other, "otherwise": other},
    Unit: {
        "level": other,
        "parent": other,
        "start": day,
        "end": day,
        "successors": items,
    },
    # machines
    State: {"holder": other, "final": stated, "entry": stated, "void": stated, "refused": stated},
    Trigger: {"role": other, "needs": items, "takes": items, "stage": out},
    Transition: {
        "sources": items,
        "choices": items,
        "phases": items,
        "soft": items,
        "while_held": flag,
        "sets": items,
        "hold": both(other, out),
        "restarts": stated,
        "under": out,
        "repeat": out,
        "ends_leg": stated,
        "reroutes": stated,
        "reopens_leg": stated,
        "redirects": stated,
        "moves": items,
    },
    Choice: {"to": other, "selector": other},
    HouseRule: {"earlier": items, "later": items, "subject": flag},
    StageList: {"awards": items, "levels": items, "procedure": other},
    StageSegment: {"stages": items, "answers": flag},
    Note: {"asks": items, "takes": items, "same": items, "ends": flag},
    # councils and votes
    CouncilKind: {"levels": items},
    CouncilSegment: {
        "least_deputies": number,
        "most_deputies": number,
        "bars": items,
        "quorum": out,
        "attendance": out,
        "decides": out,
    },
    Share: {"part": number, "of": number, "strict": flag},
    Vote: {"awards": items},
    VoteSegment: {
        "percent": number,
        "strict": flag,
        "ballot": flag,
        "secret": flag,
        "binds": items,
    },
    # time
    Limit: {"level": other, "duty": other, **_FOR},
    LimitSegment: {"days": number, "starts": other, "ends": other},
    Deadline: {"level": other, "traits": items, "without_traits": items, **_FOR},
    DeadlineSegment: {
        "month": number,
        "day": number,
        "years": number,
        "back": number,
        "before": flag,
    },
    DayOff: {"days": days, "worked": days},
    YearDecided: {"year": number, "working_days": number},
    Boundary: {"on": day, "key": other, "favourable": stated},
    # money
    RewardSegment: {"thousandths": number},
    SalarySegment: {"amount": number},
    RoundingSegment: {"step": number},
    Pairing: {"paid": other, "when": both(other, out), "kinds": items, "awards": items},
    # desks and papers of the one-stop desk
    Service: {"level": other, **_FOR},
    Slip: {"triggers": items},
    ReceptionSegment: {"saturday": flag},
    # sources
    UnreadText: {"start": day, "end": day, "delegations": items},
    # plans
    Plan: {
        "issued": day,
        "issued_from": day,
        "issued_to": day,
        "period_start": day,
        "period_end": day,
        "period_named": flag,
        "year": number,
        "criteria_grounds": items,
    },
    Cluster: {"confirmed": flag},
    Issuer: {"ended": day},
    Milestone: {"on": day, "other_on": day},
    Promise: {
        "award": other,
        "office_unit": other,
        "named": flag,
        "subjects": items,
        "grounds": items,
    },
    Criterion: {"subjects": items, "traits": items, "without_traits": items},
    ReviewRule: {"kind": other, "words": items, "parts": items},
}
"""Trees and the days of segments are changed by rules of their own, see ``trees`` and ``spans``."""

STEPS: Mapping[tuple[type[Any], str], int] = {
    (RewardSegment, "thousandths"): 10,
    (SalarySegment, "amount"): 10_000,
}
"""Decrees write multipliers in hundredths and salaries in tens of thousands of đồng."""

LEFT: Mapping[str, frozenset[tuple[type[Any], str]]] = {
    "says how sure a statement is, not what it says": frozenset({(Segment, "carried")}),
    "the days of a text judge nothing; they hold the days of rules when the rules are loaded": (
        frozenset({(Instrument, n) for n in ("start", "end", "issued", "provisional_end")})
    ),
    "tells what was read or cited, for the lists of open work": frozenset(
        {
            (Instrument, "read"),
            (Instrument, "articles"),
            (Basis, "issued"),
            (Setting, "computed"),
        }
    ),
    "a label of a stretch of time, never a key of a rule": frozenset(
        {(Period, "start"), (Period, "end")}
    ),
    "what an office may type; a wrong value is refused when it is read": frozenset(
        {(Fact, "codes"), (RecordField, "codes"), (RecordField, "required")}
    ),
    "only printed, or only used by the simulation": frozenset(
        {
            (Paper, "original"),
            (Participant, "traits"),
            (Place, "line"),
            (Promise, "at_milestones"),
            (Signature, "lines"),
            (Signature, "named"),
            (Target, "percent"),
            (Unit, "also"),
            (LayerHead, "test_only"),
            (CouncilSegment, "meetings_a_year"),
        }
    ),
}
"""What is left alone, by the reason."""
