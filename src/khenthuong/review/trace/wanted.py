"""What the scenarios of a pack must show: every rule, step, limit, sum, share and refusal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from khenthuong.basis import Citation
from khenthuong.law.awards import REPORT, TIE_BREAK, Rule
from khenthuong.law.machine import Machine, Transition
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.sources import Label
from khenthuong.law.structure import walk
from khenthuong.review.trace.cases import asks
from khenthuong.review.trace.seen import CITED, REASONS, RULES, Part, Shown

Need = frozenset[Shown]
"""Any one of these will do."""

_MET, _BREACHED = frozenset({Shown.MET}), frozenset({Shown.BREACHED})
_NEITHER = frozenset({Shown.OPEN, Shown.SILENT})
_ANSWERED = frozenset({Shown.MET, Shown.BREACHED, Shown.OPEN})
_SIDES = (frozenset({Shown.BEFORE}), frozenset({Shown.AFTER}))
_SAID = "ly-do"
_SHOWN = {"false": _BREACHED, "unknown": frozenset({Shown.OPEN})}


@frozen(kw_only=True)
class Want:
    """One part of the rules and what must be shown of it.

    ``value`` is the definition; ``cites`` the articles it rests on. A part with
    ``CITED`` as its only need is covered by a scenario that cites one of them.
    """

    section: str
    code: str
    value: Any
    needs: tuple[Need, ...]
    cites: tuple[Citation, ...] = ()

    @property
    def part(self) -> Part:
        """What the ledger calls it."""
        return (self.section, self.code)


def wanted(pack: Pack) -> tuple[Want, ...]:
    """Everything that is to be shown, in the order of the pack."""
    return tuple(_wanted(pack))


def _wanted(pack: Pack) -> Iterator[Want]:
    for content in (pack.national, *(layer.content for layer in pack.layers)):
        yield from (_rule(r) for r in content.rules)
        yield from _measures(content)
    national = pack.national
    yield from _steps(national.transitions, "")
    for machine in national.machines:
        yield from _machine(machine)
    yield from (_want("boundaries", b, *_SIDES) for b in national.boundaries)
    yield from (_want("review_rules", r, _MET, _BREACHED) for r in national.review_rules)
    yield from (_want("house_rules", r, _MET, _BREACHED) for r in national.house_rules)
    yield from _reasons(national)


def _want(section: str, value: Any, *needs: Need, code: str = "") -> Want:
    cites = [c for _, part in walk(value) for c in getattr(part, "cite", ()) or ()]
    return Want(
        section=section,
        code=code or value.id,
        value=value,
        needs=needs,
        cites=tuple(dict.fromkeys(c for c in cites if isinstance(c, Citation))),
    )


def _rule(rule: Rule) -> Want:
    if not asks(rule):
        return _want(RULES, rule, CITED)
    if rule.outcome in (REPORT, TIE_BREAK):
        return _want(RULES, rule, _ANSWERED)
    if all(s.when is None and s.quota is None for s in rule.segments):
        return _want(RULES, rule, frozenset({Shown.OPEN}))
    return _want(RULES, rule, _MET, _BREACHED, _NEITHER)


def _measures(content: PackFile) -> Iterator[Want]:
    for limit in content.limits:
        yield _want("limits", limit, _known(any(s.days for s in limit.segments)))
    for deadline in content.deadlines:
        yield _want("deadlines", deadline, _ANSWERED)
    for reward in content.rewards:
        yield _want("rewards", reward, _known(any(s.thousandths for s in reward.segments)))
    for vote in content.votes:
        yield _want("votes", vote, _MET, _BREACHED)
    for council in content.councils:
        yield _want("councils", council, _ANSWERED if council.levels else CITED)


def _known(is_set: bool) -> Need:
    """A number that some text sets is worked out; one that none sets is said to be missing."""
    return _MET if is_set else frozenset({Shown.OPEN})


def _machine(machine: Machine) -> Iterator[Want]:
    yield from _steps(machine.transitions, f"{machine.id}/")
    yield from (_rule(r) for r in machine.rules)


def _steps(transitions: tuple[Transition, ...], prefix: str) -> Iterator[Want]:
    for arrow in transitions:
        yield _want("transitions", arrow, _MET, _BREACHED, code=prefix + arrow.trigger)


def _reasons(content: PackFile) -> Iterator[Want]:
    """Every sentence that tells why not; what is said when all is well needs no scenario."""
    found: dict[str, tuple[Label, tuple[Need, ...]]] = {}
    for label in content.labels:
        stem, _, truth = label.code.rpartition(".")
        if label.group == _SAID and (truth in _SHOWN or not stem):
            need = _SHOWN[truth] if stem else _ANSWERED
            first, needs = found.get(stem or truth, (label, ()))
            found[stem or truth] = first, (*needs, need)
    for code, (label, needs) in found.items():
        yield _want(REASONS, label, *needs, code=code)
