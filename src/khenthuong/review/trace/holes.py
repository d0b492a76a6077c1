"""What of each part of the rules no scenario shows."""

from __future__ import annotations

from collections.abc import Mapping

from khenthuong.review.trace.seen import CITED, Ledger, Part, Shown
from khenthuong.review.trace.told import Told
from khenthuong.review.trace.wanted import Need, Want

_BOUNDARIES = "boundaries"


def shown_by_part(ledger: Ledger) -> dict[Part, dict[Shown, list[str]]]:
    """Which scenarios showed what of each part."""
    found: dict[Part, dict[Shown, list[str]]] = {}
    for number, executed in sorted(ledger.by_scenario.items()):
        for seen in sorted(executed):
            found.setdefault(seen.part, {}).setdefault(Shown(seen.shown), []).append(number)
    return found


def sides_by_part(ledger: Ledger, scenarios: Mapping[str, Told]) -> dict[Part, frozenset[Shown]]:
    """The sides of each boundary that the scenarios of one ``Quy tắc`` show together."""
    by_rule: dict[tuple[str, str, Part], set[Shown]] = {}
    for number, executed in ledger.by_scenario.items():
        told = scenarios.get(number)
        for seen in executed if told else ():
            if told and seen.section == _BOUNDARIES:
                key = (told.file, told.rule, seen.part)
                by_rule.setdefault(key, set()).add(Shown(seen.shown))
    best: dict[Part, frozenset[Shown]] = {}
    for (_, _, part), found in by_rule.items():
        best[part] = max(best.get(part, frozenset()), frozenset(found), key=len)
    return best


def missing_of(
    want: Want,
    shown: Mapping[Part, Mapping[Shown, list[str]]],
    sides: Mapping[Part, frozenset[Shown]],
) -> tuple[str, ...]:
    """The codes of what is missing of one part, those of one need joined by ``|``."""
    got = frozenset(shown.get(want.part, ()))
    if want.section == _BOUNDARIES:
        got = sides.get(want.part, frozenset())
    if got and want.needs == (CITED,):
        return ()
    return tuple(_code(need) for need in want.needs if not got & need)


def _code(need: Need) -> str:
    return "|".join(sorted(s.value for s in need))
