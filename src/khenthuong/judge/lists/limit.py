"""Holds the candidates of one award against every quota that speaks of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import frozen

from khenthuong.basis import Cause, Finding, Outcome, Status, Truth, Weight
from khenthuong.judge.case import Ruled
from khenthuong.judge.conditions import Judged
from khenthuong.judge.lists.entry import ListEntry
from khenthuong.judge.lists.quota import Places, fit, places
from khenthuong.judge.lists.scope import Group, Listed
from khenthuong.judge.rules import ruled
from khenthuong.law.awards import Quota, Rule


@frozen
class Tight:
    """The quota that leaves the fewest places, with fewer of them than candidates."""

    group: Group
    places: int


@frozen
class Limits:
    """The answers of every quota for one award; ``tight`` where somebody has to stay behind."""

    ruled: tuple[Ruled, ...]
    tight: Tight | None = None


def candidates(entries: Sequence[ListEntry]) -> tuple[ListEntry, ...]:
    """Who may still get the award: all but those who surely do not meet what is asked."""
    return tuple(e for e in entries if e.met is not Truth.FALSE)


def limits_of(listed: Listed, award: str, entries: Sequence[ListEntry]) -> Limits:
    """Every quota that speaks of the lines of one award."""
    answers: list[Ruled] = []
    tight: list[Tight] = []
    silent: list[Rule] = []
    for group, quota in _quotas(listed, entries):
        found = places(listed.pack, quota, listed.row, listed.readings)
        if found.missing and quota.if_given:
            silent.append(group.rule)
            continue
        answers.append(_answer(listed, award, group, found))
        if found.count is not None and len(candidates(group.entries)) > found.count:
            tight.append(Tight(group, found.count))
    if silent and not answers:
        answers.append(_none_set(award, silent[0]))
    return Limits(tuple(answers), min(tight, key=lambda t: t.places, default=None))


def _quotas(listed: Listed, entries: Sequence[ListEntry]) -> Iterator[tuple[Group, Quota]]:
    for rule in listed.rules:
        for group in listed.groups(rule, entries):
            if group.segment.quota is not None:
                yield group, group.segment.quota


def _answer(listed: Listed, award: str, group: Group, found: Places) -> Ruled:
    asked = candidates(group.entries)
    sure = sum(e.met is Truth.TRUE for e in asked)
    maybe = len(asked) - sure
    fits = fit(listed.pack, found, sure, maybe, group.segment.status)
    finding = Finding(
        group.rule.phase,
        group.rule.id,
        "ds-quota-missing" if found.missing else "ds-quota",
        fits.truth,
        fits.cause,
        actual=sure,
        required=found.count,
        distance=sure - (found.count or 0) if fits.truth is Truth.FALSE else None,
        status=fits.status,
        cites=group.segment.cite,
        deciding=True,
        values={"award": award, **_numbers(listed, found, sure, maybe)},
    )
    return ruled(group.rule, Judged(fits.truth, fits.status, fits.cause, (finding,)))


def _numbers(listed: Listed, found: Places, sure: int, maybe: int) -> dict[str, Any]:
    """What the sentence of a quota needs; only what is known."""
    if found.missing:
        return {"text": listed.pack.fact(found.missing).label}
    values: dict[str, Any] = {"sure": sure, "maybe": maybe, "places": found.count}
    values["excess"] = max(sure - (found.count or 0), 0)
    if found.policy:
        values |= {"percent": found.percent, "whole": found.base, "policy": found.policy}
        values |= {"rounding": found.rounding, "chosen": found.chosen}
    return values


def _none_set(award: str, rule: Rule) -> Ruled:
    """Nobody has set a limit, as far as the list says; said, as it may have been forgotten."""
    finding = Finding(
        rule.phase,
        rule.id,
        "ds-quota-none",
        Truth.UNKNOWN,
        Cause.NONE,
        Weight.WARNING,
        status=Status.CONFIRMED,
        values={"award": award},
    )
    return Ruled(Outcome.PASS, findings=(finding,))
