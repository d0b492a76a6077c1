"""House rules: good practice that an office may choose; never law, off by default."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from khenthuong.basis import Finding, Status, Truth
from khenthuong.judge.readings import in_use
from khenthuong.law import Pack
from khenthuong.law.machine import HouseRule
from khenthuong.office.context import Actor
from khenthuong.records import Dossier

_PHASE = "thu_tuc"
_CODE = "ro-house"
BINDS = "bat-buoc"


def in_force(pack: Pack, readings: Mapping[str, str], unit: str, on: date) -> tuple[HouseRule, ...]:
    """The house rules that bind at a unit on a day: by choice, else by the default of the pack."""
    usual = {s.id: s.default for s in pack.national.settings}
    chosen = {**usual, **in_use(pack, readings, unit, on)}
    return tuple(r for r in pack.national.house_rules if chosen.get(r.id) == BINDS)


def barred(
    rules: Iterable[HouseRule], dossier: Dossier, actor: Actor, trigger: str
) -> Iterator[Finding]:
    """One finding per house rule that keeps this person from this action on this dossier."""
    for rule in rules:
        if trigger in rule.later and _touched(rule, dossier, actor):
            values = {"house": rule.id, "trigger": trigger}
            yield Finding(
                _PHASE,
                rule.id,
                _CODE,
                Truth.FALSE,
                status=Status.HOUSE,
                deciding=True,
                values=values,
            )


def _touched(rule: HouseRule, dossier: Dossier, actor: Actor) -> bool:
    """Whether the person took an earlier action of the rule, or is the subject."""
    if rule.subject and actor.subject and actor.subject == dossier.subject.id:
        return True
    return any(a.actor == actor.id and a.trigger in rule.earlier for a in dossier.life.acts)
