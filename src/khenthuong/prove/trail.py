"""A way through a graph as somebody could walk it: days, actions, persons."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from khenthuong.prove.attempts import Attempt
from khenthuong.prove.graph import Arrow, Graph
from khenthuong.prove.state import Scene, Standing

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
    dossier should not lie where the way ends. ``lines`` are the dossiers that go it
    together, sharing one achievement.
    """

    scene: Scene
    beats: tuple[Beat, ...]
    end: Standing
    on: date
    length: int
    breach: bool
    lines: int = 1


def trail(
    graph: Graph, taken: Iterable[tuple[Arrow, str]], *, breach: bool, lines: int = 1
) -> Trail:
    """The way along these arrows, each with who acted."""
    way = tuple(taken)
    days = graph.lab.clock.days
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


def _signer(arrow: Arrow) -> str:
    signing = arrow.steps[-1].event.act.signing if arrow.steps else None
    return signing.unit if signing else ""


def way_to(graph: Graph, standing: Standing, last: Arrow | None = None, **more: int) -> Trail:
    """The shortest way to a state, and along one more arrow that should not be there."""
    arrows = (*graph.path(standing), *((last,) if last is not None else ()))
    return trail(graph, ((a, "") for a in arrows), breach=last is not None, **more)
