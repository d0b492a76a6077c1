"""Two dossiers of one person for one achievement, as far as they can meet.

Until one of them is decided neither sees the other, so every pair of places that
the two can reach together lies in the walks of each alone. What is left to try is
the decision itself, with the other decided just before; deciding it earlier can only
close ways, never open one.
"""

from __future__ import annotations

import attrs

from khenthuong.prove.graph import Arrow
from khenthuong.prove.state import Standing
from khenthuong.prove.steps import DossierGraph
from khenthuong.prove.trail import Trail, way_to

_OTHER = "HS-02"


def twice(graph: DossierGraph) -> Trail | None:
    """The shortest way on which both dossiers are decided."""
    alike = graph.lab.clock.alike
    tried: set[Standing] = set()
    for arrow in graph.acted:
        if not any(step.decides for step in arrow.steps):
            continue
        place = arrow.before.at(alike[arrow.before.stretch])
        if place in tried:  # whoever signs, and at times that are alike, it is the same
            continue
        tried.add(place)
        if both_decided(graph, arrow):
            return way_to(graph, arrow.before, arrow, lines=2)
    return None


def both_decided(graph: DossierGraph, arrow: Arrow[Standing]) -> bool:
    """Whether two dossiers at that place are both decided, one after the other."""
    assert arrow.attempt is not None  # noqa: S101 - asked only of decisions
    bench = graph.lab.bench(graph.scene, arrow.before)
    first = bench.context.dossiers[0]
    second = attrs.evolve(first, id=_OTHER)
    lines = (first.id, second.id)
    context = attrs.evolve(
        bench.context,
        submission=attrs.evolve(bench.context.submission, lines=lines),
        dossiers=(first, second),
    )
    answer, _ = attrs.evolve(bench, context=context).answer(arrow.attempt)
    return sum(event.dates.decided is not None for event in answer.events) > 1
