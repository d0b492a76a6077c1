"""Where no scenario shows what one should, and which of these places are explained."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from khenthuong.basis import Citation
from khenthuong.review.trace.seen import CITED, Ledger, Part, Shown
from khenthuong.review.trace.wanted import Need, Want


@frozen
class Told:
    """What is known of one scenario: the ``Quy tắc`` it stands under, and its citations."""

    number: str
    file: str
    rule: str
    cites: tuple[Citation, ...]


@frozen
class Hole:
    """A part of the rules of which something is not shown by any scenario."""

    want: Want
    missing: tuple[Need, ...]

    @property
    def name(self) -> str:
        """What the file of reasons calls it, such as ``rules/pr-duties``."""
        return f"{self.want.section}/{self.want.code}"

    @property
    def codes(self) -> tuple[str, ...]:
        """What is missing, each as the codes any one of which would do."""
        return tuple("|".join(sorted(s.value for s in need)) for need in self.missing)


def holes(wants: Iterable[Want], ledger: Ledger, scenarios: Mapping[str, Told]) -> tuple[Hole, ...]:
    """Every part with something that is not shown, in the order of the parts."""
    shown = shown_by_part(ledger)
    sides = _sides_by_rule(ledger, scenarios)
    cited = {c for told in scenarios.values() for c in told.cites}
    found = (Hole(w, tuple(_missing(w, shown, sides, cited))) for w in wants)
    return tuple(hole for hole in found if hole.missing)


def shown_by_part(ledger: Ledger) -> dict[Part, dict[Shown, list[str]]]:
    """Which scenarios showed what of each part."""
    found: dict[Part, dict[Shown, list[str]]] = {}
    for number, executed in sorted(ledger.by_scenario.items()):
        for seen in executed:
            found.setdefault(seen.part, {}).setdefault(Shown(seen.shown), []).append(number)
    return found


def _missing(
    want: Want,
    shown: Mapping[Part, Mapping[Shown, list[str]]],
    sides: Mapping[Part, frozenset[Shown]],
    cited: Iterable[Citation],
) -> Iterator[Need]:
    got = set(shown.get(want.part, ()))
    if want.section == "boundaries":
        got = set(sides.get(want.part, ()))
    if want.needs == (CITED,):
        if not got and not any(c.overlaps(own) for c in cited for own in want.cites):
            yield CITED
        return
    yield from (need for need in want.needs if not got & need)


def _sides_by_rule(ledger: Ledger, scenarios: Mapping[str, Told]) -> dict[Part, frozenset[Shown]]:
    """The sides of each boundary that the scenarios of one ``Quy tắc`` show together."""
    by_rule: dict[tuple[str, str, Part], set[Shown]] = {}
    for number, executed in ledger.by_scenario.items():
        told = scenarios.get(number)
        for seen in executed if told else ():
            if told and seen.section == "boundaries":
                key = (told.file, told.rule, seen.part)
                by_rule.setdefault(key, set()).add(Shown(seen.shown))
    best: dict[Part, frozenset[Shown]] = {}
    for (_, _, part), found in by_rule.items():
        if len(found) > len(best.get(part, ())):
            best[part] = frozenset(found)
    return best
