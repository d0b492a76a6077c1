"""State machines as data: states, triggers, transitions and the stages of a leg."""

from __future__ import annotations

from attrs import frozen

from khenthuong.basis import Citation, Status
from khenthuong.law.awards import Rule
from khenthuong.law.facts import Fact
from khenthuong.law.registers import Note
from khenthuong.law.series import Segment


@frozen(kw_only=True)
class State:
    """One state. ``holder`` names whose desk it lies on, ``void`` that it no longer counts.

    ``refused`` marks the end without an award, after which another may be proposed.
    """

    id: str
    label: str
    holder: str = ""
    final: bool = False
    entry: bool = False
    void: bool = False
    refused: bool = False


@frozen(kw_only=True)
class Trigger:
    """One action, and ``role``, who may take it.

    ``needs`` are the parts its act must carry (``a|b``: one of them), ``takes``
    those it may carry besides. ``stage`` is the stage of a leg that it finishes, or the
    kind of milestone of a plan.
    ``note`` is what it writes down; papers and facts that it brings must be named in
    the open records of the register ``within``, where one of them names any.
    """

    id: str
    label: str
    role: str
    done: str = ""
    needs: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    stage: str = ""
    note: Note | None = None
    within: str = ""


@frozen(kw_only=True)
class HouseRule:
    """Good practice of an office, never law: who did this does not also do that.

    Who took one of the actions ``earlier`` on a dossier, or is its subject
    (``subject``), does not take one of ``later``. Off until an office switches it on.
    """

    id: str
    label: str
    later: tuple[str, ...]
    earlier: tuple[str, ...] = ()
    subject: bool = False
    status: Status = Status.HOUSE
    note: str = ""


@frozen(kw_only=True)
class Claim:
    """What must hold on every way a dossier can take, in words; ``prove`` looks for a breach."""

    id: str
    label: str
    statement: str
    cite: tuple[Citation, ...] = ()
    status: Status = Status.CONFIRMED


@frozen(kw_only=True)
class Choice:
    """Where a transition goes when the named selector holds; an empty ``to`` stays.

    Selectors: ``stage:NAME`` (this leg has the stage), ``more-legs`` (a level is
    left above), ``answer-next`` (the next level only sends its answer),
    ``level-changed`` (the level of the leg ended); of a decision
    ``has-writing`` (something is written for it), ``handed`` (the object is out),
    ``paid`` (the money is), ``owing`` (one of the two is).
    """

    to: str = ""
    selector: str = ""


@frozen(kw_only=True)
class Under:
    """One reading of an open question: what it is put on holds only under that reading."""

    policy: str
    reading: str


@frozen(kw_only=True)
class Transition:
    """One arrow. (``source``, ``trigger``) is unique.

    ``phases`` must all be open for it; ``soft`` phases must only not fail.
    ``choices`` are tried in order, the last one without a selector. ``sets``
    names the key dates it fixes (``once:`` keeps an earlier day), ``hold`` is
    ``on`` or ``off``, ``restarts`` begins the limit of the leg on that day
    (``under`` a reading only, where one is named),
    ``repeat`` is the code of a remark when it was done on this leg before,
    ``ends_leg`` closes the leg, ``reopens_leg`` goes back to the one before it,
    ``reroutes`` works the route out anew after a boundary, ``redirects`` for the
    award or unit that its act names. ``moves``
    tells what changes hands: ``object:out``, ``object:in``, ``money:out``,
    ``money:in``; ``object:anew`` for a thing issued a second time. On a plan it tells
    what is written down: ``milestone:done``, ``report:in``, ``rank:in`` and
    ``rank:confirmed``, ``members:in``, ``day:set``, ``unit:over`` to the successor.
    """

    trigger: str
    sources: tuple[str, ...]
    choices: tuple[Choice, ...] = (Choice(),)
    phases: tuple[str, ...] = ()
    soft: tuple[str, ...] = ()
    while_held: bool = False
    sets: tuple[str, ...] = ()
    hold: str = ""
    restarts: bool = False
    under: Under | None = None
    repeat: str = ""
    ends_leg: bool = False
    reopens_leg: bool = False
    reroutes: bool = False
    redirects: bool = False
    moves: tuple[str, ...] = ()
    cite: tuple[Citation, ...] = ()
    status: Status = Status.CONFIRMED


@frozen(kw_only=True)
class StageSegment(Segment):
    """The stages of a leg in that time, in order.

    ``answers`` marks a level that keeps no records here: the level before it
    follows up and enters the answer.
    """

    stages: tuple[str, ...] = ()
    answers: bool = False


@frozen(kw_only=True)
class StageList:
    """The stages of a leg by procedure, award and level; the more exact list wins."""

    id: str
    procedure: str
    awards: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    segments: tuple[StageSegment, ...]


@frozen(kw_only=True)
class ProcedureKind:
    """The normal or the simplified procedure; rules of the pack say who may use it."""

    id: str
    label: str


@frozen(kw_only=True)
class Phase:
    """One question of a check, with its headlines."""

    id: str
    label: str
    good: str = ""
    bad: str = ""


@frozen(kw_only=True)
class Role:
    """A part somebody plays at a unit; ``desk`` tells whose name to print."""

    id: str
    label: str
    desk: str = ""


@frozen(kw_only=True)
class Machine:
    """The life of one kind of thing, such as a decision, with the law that guards it.

    ``facts`` and ``rules`` are asked in its own ``phases`` only, never of a dossier. The
    one of a leg has no states: its phases are asked by steps of the dossier.
    """

    id: str
    label: str
    states: tuple[State, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    transitions: tuple[Transition, ...] = ()
    phases: tuple[Phase, ...] = ()
    facts: tuple[Fact, ...] = ()
    rules: tuple[Rule, ...] = ()
