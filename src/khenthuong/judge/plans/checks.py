"""What a plan lacks or prints wrong: contents, number, mark of signing, headings, bases."""

from __future__ import annotations

from itertools import pairwise

from khenthuong.judge.plans.finding import Found, Review
from khenthuong.law.plans import NOWHERE, Issuer, Place, Section

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}


def contents(review: Review) -> Found:
    """Parts every plan must have, and those this one leaves to higher texts."""
    plan = review.plan
    for rule, place in (
        ("pl-content", plan.movement.at),
        ("pa-no-number", plan.numbered_at),
        ("pl-no-basis", NOWHERE),
        ("pl-none", NOWHERE),
    ):
        missing = [p for p in review.rule(rule).parts if not getattr(plan, p)]
        if missing:
            yield from review.find(rule, place, parts=review.words("part", missing))
    if plan.period_end and not plan.period_named:
        yield from review.find("pl-period-year", plan.period_at, year=plan.year)
    if not any(t.percent is not None for t in plan.targets):
        place = next((t.at for t in plan.targets), NOWHERE)
        yield from review.find("pl-no-target", place)


def days_left_open(review: Review) -> Found:
    """No day for the interim or final review, none for any report."""
    plan = review.plan
    kinds = review.rule("pl-no-date").words
    if not any(m.on for m in plan.milestones if m.kind in kinds):
        place = next((m.at for m in plan.milestones if m.kind in kinds), NOWHERE)
        yield from review.find("pl-no-date", place)
    if plan.reporting and not any(r.by for r in plan.reporting):
        yield from review.find("pl-report-date", plan.reporting[0].at)


def signing(review: Review) -> Found:
    """Find a blank name, or a plan of a collective body signed without *thay mặt*."""
    kind, mark = review.rule("pa-mark").words
    signatures = review.plan.signatures
    for signature in signatures:
        if not signature.named:
            yield from review.find("pa-no-signer", signature.at)
    marked = {s.body for s in signatures if any(x.startswith(mark) for x in s.lines)}
    for issuer in review.plan.issuers:
        if issuer.kind == kind and signatures and issuer.name not in marked:
            place = _signed_at(review, issuer)
            yield from review.find("pa-mark", place, issuer=issuer.name, mark=mark)


def _signed_at(review: Review, issuer: Issuer) -> Place:
    signatures = review.plan.signatures
    return next((s.at for s in signatures if s.body == issuer.name), signatures[0].at)


def joint(review: Review) -> Found:
    """Bodies beside the UBND that issued the plan, and those that ended on the way."""
    own = review.rule("au-launch-joint").words
    for issuer in review.plan.issuers:
        if issuer.kind not in own:
            yield from review.find(
                "au-launch-joint", issuer.at, status=issuer.status, issuer=issuer.name
            )
        if issuer.ended and issuer.ended <= review.end:
            yield from review.find(
                "pl-co-issuer-ended",
                issuer.at,
                cites=issuer.cite,
                status=issuer.status,
                issuer=issuer.name,
                ended=issuer.ended,
                until=review.end,
            )


def headings(review: Review) -> Found:
    """Section numbers that jump or repeat."""
    for before, after in pairwise(review.plan.sections):
        first, second = roman(before), roman(after)
        if second == first:
            yield from review.find("pl-section-twice", after.at, number=after.number)
        elif first and second and second != first + 1:
            yield from review.find(
                "pl-section-missing", after.at, before=before.number, after=after.number
            )


def roman(section: Section) -> int:
    """Read the number of a heading; zero where it is neither Roman nor Arabic."""
    text = section.number.strip(" .").upper()
    if text.isdecimal():
        return int(text)
    digits = [_ROMAN.get(letter, 0) for letter in text]
    if not digits or not all(digits):
        return 0
    ahead = [*digits[1:], 0]
    return sum(-d if d < following else d for d, following in zip(digits, ahead, strict=True))


def printed(review: Review) -> Found:
    """Misprints that were noted, names of units that do not exist, points left open."""
    plan = review.plan
    for name in plan.reads_as:
        yield from review.find(
            "un-name",
            name.at,
            status=name.status,
            printed=name.printed,
            unit=review.pack.unit(name.unit).full_name,
        )
    for odd in plan.oddities:
        yield from review.find("pl-text", odd.at, text=odd.text.rstrip("."))
    for point in plan.leaves_open:
        if not point.code:
            yield from review.find(
                "pl-open", point.at, status=point.status, text=point.text.rstrip(".")
            )


def bases(review: Review) -> Found:
    """Norms among the bases that do not hold from the issue to the end of the movement."""
    for basis in review.plan.bases:
        if not basis.instrument:
            continue
        norm = review.pack.instrument(basis.instrument)
        if norm.kind != "norm":
            continue
        status = norm.end_status or norm.status
        if norm.start and norm.start > review.day:
            yield from review.find(
                "pl-basis-early", basis.at, status=norm.status, basis=norm.name, start=norm.start
            )
        elif norm.end and norm.end < review.day:
            yield from review.find(
                "pl-basis-late", basis.at, status=status, basis=norm.name, end=norm.end
            )
        elif norm.end and norm.end < review.end:
            yield from review.find(
                "pl-basis-ended",
                basis.at,
                status=status,
                basis=norm.name,
                end=norm.end,
                until=review.end,
            )


def law_of_the_time(review: Review) -> Found:
    """Note a plan of a time whose law has ended since."""
    for found in review.find("pl-old-law", review.plan.numbered_at):
        law = ", ".join(review.pack.cite(c) for c in found.cites)
        yield from review.find("pl-old-law", found.place, law=law)


CHECKS = (
    contents,
    days_left_open,
    signing,
    joint,
    headings,
    printed,
    bases,
    law_of_the_time,
)
