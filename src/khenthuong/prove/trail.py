"""A way through a graph as somebody could walk it: days, actions, persons."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from attrs import frozen

from khenthuong.prove.attempts import Attempt
from khenthuong.prove.graph import Arrow, Graph, P, Place

PERSONS = SUBJECT, SECOND, THIRD = ("A", "B", "C")


@frozen
class Beat:
    """One action on one day; ``person`` is empty where it does not matter who acts.

    ``signer`` is the unit whose office signs, if any.
    """

    on: date
    attempt: Attempt
    person: str = ""
    signer: str = ""


@frozen(kw_only=True)
class Trail:
    """A shortest way on which a property is broken.

    ``breach`` says that its last action should have been refused; otherwise the
    thing should not lie where the way ends. ``scene`` is what was walked, ``lines`` are
    the dossiers that go the way together, sharing one achievement.
    """

    scene: Any
    beats: tuple[Beat, ...]
    end: Place
    on: date
    length: int
    breach: bool
    lines: int = 1


def trail(
    graph: Graph[P], taken: Iterable[tuple[Arrow[P], str]], *, breach: bool, lines: int = 1
) -> Trail:
    """The way along these arrows, each with who acted."""
    way = tuple(taken)
    days = graph.days
    end = way[-1][0].after if way else graph.states[0]
    stretch = way[-1][0].before.stretch if way else end.stretch
    if way and way[-1][0].attempt is None:
        stretch = end.stretch
    beats = (
        Beat(days[a.before.stretch], a.attempt, who, _signer(a)) for a, who in way if a.attempt
    )
    return Trail(
        scene=graph.scene,
        beats=tuple(beats),
        end=end,
        on=days[stretch],
        length=len(way),
        breach=breach,
        lines=lines,
    )


def _signer(arrow: Arrow[P]) -> str:
    signing = arrow.steps[-1].event.act.signing if arrow.steps else None
    return signing.unit if signing else ""


def way_to(graph: Graph[P], place: P, last: Arrow[P] | None = None, **more: int) -> Trail:
    """The shortest way to a state, and along one more arrow that should not be there."""
    arrows = (*graph.path(place), *((last,) if last is not None else ()))
    return trail(graph, ((a, "") for a in arrows), breach=last is not None, **more)
