"""What became of an award decision: one line of it, event by event. Nothing is overwritten."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs
from attrs import field, frozen

from khenthuong.records.acts import Act


@frozen(kw_only=True)
class LineEvent:
    """One accepted act on one line of a decision, which it refers to and leaves as it is.

    ``act`` carries the day of the act and of its entry, its reason and, where the
    act is a decision itself, who signed it under which number. ``objects`` and
    ``money`` are what changed hands: given out counts up, taken back counts down.
    A thing issued anew follows the ``design`` of that day.
    """

    decision: str
    dossier: str
    version: int
    trigger: str
    source: str
    target: str
    held: bool
    act: Act
    pack: str
    objects: int = 0
    money: int = 0
    design: date | None = None
    status: str = "confirmed"
    period: str = ""
    warnings: tuple[str, ...] = ()


@frozen(kw_only=True)
class Standing:
    """Where one line of a decision stands: the fold of its events.

    ``objects`` and ``money`` are out with the recipient, ``changes`` how corrected
    parts of the decision now read.
    """

    state: str = ""
    held: bool = False
    objects: int = 0
    money: int = 0
    changes: dict[str, str] = field(factory=dict)
    acts: tuple[Act, ...] = ()
    version: int = 0


def follow(standing: Standing, event: LineEvent) -> Standing:
    """The standing after the event; total, it never refuses and never judges."""
    return attrs.evolve(
        standing,
        state=event.target,
        held=event.held,
        objects=standing.objects + event.objects,
        money=standing.money + event.money,
        changes={**standing.changes, **event.act.changes},
        acts=(*standing.acts, event.act),
        version=event.version,
    )


def fold(standing: Standing, events: Iterable[LineEvent]) -> Standing:
    """Fold events over a standing."""
    for event in events:
        standing = follow(standing, event)
    return standing
