"""Where the law stands written: instruments, periods, and which date selects a version."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from khenthuong.basis import Citation, Status

WHY_UNCITED = ("ngoai-pham-vi", "tuy-nghi", "hinh-thuc", "chua-nhap", "chua-tra-cuu")


@frozen(kw_only=True)
class Instrument:
    """One text. ``kind`` is ``norm``, ``guidance``, ``answer`` or ``model``.

    ``name`` is how an office cites it. ``read`` is false while nobody of this
    project has read its body: what it delegates answers ``needs-rule``. ``articles``
    is how many articles it has, where that is known.
    """

    id: str
    name: str
    kind: str
    issued: date | None = None
    start: date | None = None
    end: date | None = None
    provisional_end: date | None = None
    status: Status = Status.CONFIRMED
    end_status: Status | None = None
    read: bool = True
    articles: int | None = None
    note: str = ""

    def in_force(self, on: date) -> bool:
        """Whether the text has force on that day; only norms are asked."""
        return (self.start is None or self.start <= on) and (self.end is None or on <= self.end)


@frozen(kw_only=True)
class Uncited:
    """Why articles of a text are not cited: ``articles`` such as ``1–3, 5``.

    Without ``articles`` it speaks of all that no other entry names, or of the
    whole text where nothing of it is cited.
    """

    instrument: str
    why: str
    note: str
    articles: str = ""

    @property
    def numbers(self) -> tuple[int, ...]:
        """The articles by number; raises ``ValueError`` for text that is no list of them."""
        found: list[int] = []
        for part in filter(None, self.articles.replace(" ", "").split(",")):
            first, _, last = part.partition("–")
            found.extend(range(int(first), int(last or first) + 1))
        return tuple(found)


@frozen(kw_only=True)
class Period:
    """A label such as P3 for a stretch of unchanged law; never a key of a rule."""

    id: str
    start: date
    end: date | None = None
    cite: tuple[Citation, ...] = ()
    status: Status = Status.CONFIRMED
    note: str = ""


@frozen(kw_only=True)
class Boundary:
    """A change of law: for one matter, which date of the dossier decides the side.

    ``key`` is ``submitted``, ``received``, ``decided`` or ``rated`` (the last day of
    the year that was rated). A dossier whose key date lies before ``on`` stays under
    the older law for that matter.
    """

    id: str
    on: date
    matter: str
    key: str
    cite: tuple[Citation, ...] = ()
    status: Status = Status.CONFIRMED
    favourable: bool = False
    note: str = ""


@frozen(kw_only=True)
class Delegation:
    """What a higher text leaves to a province; a province layer answers it.

    ``texts`` names, per province, the text that is known to exist but was not read.
    """

    id: str
    label: str
    cite: tuple[Citation, ...]
    status: Status = Status.CONFIRMED


@frozen(kw_only=True)
class UnreadText:
    """A local text known to exist: named when its content is missing."""

    province: str
    name: str
    instrument: str = ""
    start: date | None = None
    end: date | None = None
    status: Status = Status.CONFIRMED
    delegations: tuple[str, ...] = ()


@frozen(kw_only=True)
class Label:
    """The Vietnamese word of a code; ``group`` keeps equal codes apart."""

    group: str
    code: str
    text: str
    note: str = ""


@frozen(kw_only=True)
class Setting:
    """One named policy of an open question, with its default and who may set it.

    ``computed`` marks one that the program itself asks about, not a rule; of a house
    policy ``tat`` is off and ``bat-buoc`` binds.
    """

    id: str
    label: str
    default: str
    when_they_differ: str = "needs-decision"
    values: dict[str, str] = field(factory=dict)
    cite: tuple[Citation, ...] = ()
    status: Status = Status.OPEN
    computed: bool = False
