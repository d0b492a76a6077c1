"""When the limit of a leg began: with the full dossier, and anew where the rules say so."""

from __future__ import annotations

from collections.abc import Iterable
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


def started(rules: Rules, lines: Iterable[Dossier], leg: int) -> date | None:
    """The day on which the limit of a leg last began for a list; ``None`` before receipt.

    The limit belongs to the list: what restarts it for one line restarts it for all.
    """
    begins = {t.trigger for t in rules.pack.national.transitions if restarts(rules, t)}
    days = (a.on for d in lines for a in d.life.acts if a.leg == leg and a.trigger in begins)
    return max(days, default=None)
