"""When the limit of a leg began: with the full dossier, and anew where the rules say so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from khenthuong.law.machine import Transition
from khenthuong.procedure.decide import Rules
from khenthuong.records import Dossier


def restarts(rules: Rules, arrow: Transition | None) -> bool:
    """Whether a step begins the limit of its leg, under the readings in use."""
    if arrow is None or not arrow.restarts:
        return False
    if arrow.under is None:
        return True
    policy = rules.pack.find("settings", arrow.under.policy, "cách hiểu")
    return bool(rules.readings.get(policy.id, policy.default) == arrow.under.reading)


def started(rules: Rules, dossier: Dossier, leg: int, lines: Iterable[Dossier] = ()) -> date | None:
    """The day on which the limit of a leg last began; ``None`` before the line was received there.

    The limit belongs to the list: what restarts it for one of its ``lines``
    restarts it for all that were received at that level.
    """
    begins = {t.trigger: t for t in rules.pack.national.transitions if restarts(rules, t)}
    level = dossier.life.legs[leg].level
    own = _days(dossier, level, begins)
    if not own:
        return None
    return max(own + [day for line in lines for day in _days(line, level, begins)])


def _days(dossier: Dossier, level: str, begins: Mapping[str, Transition]) -> list[date]:
    """The days on which a limit of that level began for one line."""
    life = dossier.life
    there = [i for i, leg in enumerate(life.legs) if leg.level == level]
    return [
        a.on
        for a in life.acts
        if a.trigger in begins and a.leg - begins[a.trigger].reopens_leg in there
    ]
