"""What a plan promises: may that office still give it, to whom, and by which criteria."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from khenthuong.basis import Citation
from khenthuong.basis.text import day
from khenthuong.judge.authority import decider_at
from khenthuong.judge.plans.dates import ended_before
from khenthuong.judge.plans.finding import Found, Review, names
from khenthuong.law.authority import DeciderSegment, Unit
from khenthuong.law.plans import Milestone, Promise

_DAY = timedelta(days=1)


def named(review: Review) -> Found:
    """No award is named; what the promises stand for is our reading."""
    promises = review.plan.promises
    if not promises:
        yield from review.find("pl-no-award-at-all")
    elif not any(p.named for p in promises):
        awards = review.awards(p.award for p in promises)
        yield from review.find("pl-no-award", promises[0].at, awards=awards)


def offices(review: Review) -> Found:
    """Each promise at each of its events: does the office exist, does it decide this award."""
    for promise in review.plan.promises:
        unit = review.pack.unit(promise.office_unit)
        yield from _level(review, promise, unit)
        last = ended_before(unit, review.end)
        if last:
            yield from _ending(review, promise, unit, last)


def _level(review: Review, promise: Promise, unit: Unit) -> Found:
    on = review.day
    _, segment = decider_at(review.pack, promise.award, on)
    if segment is None or segment.absent or not unit.works(on):
        return
    office = review.pack.find("offices", segment.office, "chức danh")
    if office.level != unit.level:
        yield from review.find(
            "au-level",
            promise.at,
            cites=segment.cite,
            status=segment.status,
            award=review.award(promise.award),
            unit=unit.full_name,
            on=on,
            office=office.label,
            level=review.word("level", office.level),
        )


def _ending(review: Review, promise: Promise, unit: Unit, last: date) -> Found:
    events = list(_events(review, promise))
    said: dict[str, Any] = {
        "award": review.award(promise.award),
        "unit": unit.full_name,
        "last": last,
    }
    for milestone, on in events:
        when = review.word("when", "dated" if milestone.on else "undated").format(on=day(on))
        event = {**said, "event": milestone.text, "on": on, "when": when}
        if on > last:
            yield from _over(review, "au-office-ended", promise, unit, on, event)
        else:
            yield from review.find("au-office-last-day", milestone.at, cites=unit.cite, **event)
    if not events:
        said["until"] = review.end
        yield from _over(review, "pl-decider", promise, unit, last + _DAY, said)


def _events(review: Review, promise: Promise) -> Iterator[tuple[Milestone, date]]:
    """When it is to be given; an undated closing event is not before the end."""
    closing = review.rule("au-office-ended").words
    for milestone in review.plan.milestones:
        if milestone.id not in promise.at_milestones:
            continue
        if milestone.on:
            yield milestone, milestone.on
        elif milestone.kind in closing:
            yield milestone, review.end


def _over(
    review: Review, rule: str, promise: Promise, unit: Unit, on: date, said: dict[str, Any]
) -> Found:
    """Say who decides once the office is gone, or which awards are near."""
    decider, segment = decider_at(review.pack, promise.award, on)
    alone = segment is None or segment.absent != ""
    taken = names(u for u in review.pack.unit_at(unit.id, on) if u.works(on))
    yield from review.find(
        f"{rule}-none" if alone else rule,
        promise.at,
        cites=(*unit.cite, *_new(segment, unit)),
        status=segment.status if segment and alone else unit.status,
        **said,
        successors=taken,
        nearest=review.awards(decider.nearest),
    )


def _new(segment: DeciderSegment | None, unit: Unit) -> tuple[Citation, ...]:
    return tuple(c for c in segment.cite if c not in unit.cite) if segment else ()


def forms(review: Review) -> Found:
    """Recipients an award does not allow, and those the plan passes over in silence."""
    silent = review.rule("pl-subject-left-out").words
    promised: dict[str, set[str]] = {}
    for promise in review.plan.promises:
        promised.setdefault(promise.award, set()).update(promise.subjects)
        for ground in promise.grounds:
            yield from _unfit(review, promise, ground)
    said = [p for p in review.plan.promises if p.named]
    for promise in {p.award: p for p in reversed(said)}.values():
        for subject in silent:
            if subject not in promised[promise.award] and _allowed(review, promise, subject):
                yield from review.find(
                    "pl-subject-left-out",
                    promise.at,
                    subject=review.word("subject", subject),
                    award=review.award(promise.award),
                )


def _unfit(review: Review, promise: Promise, ground: str) -> Found:
    award = review.pack.award(promise.award)
    form = review.pack.form(award, ground, review.day)
    allowed = (*form.subjects, *form.warn_subjects) if form else ()
    for subject in promise.subjects:
        if subject not in allowed:
            yield from review.find(
                "pr-form-subject",
                promise.at,
                award=review.award(promise.award),
                subject=review.word("subject", subject),
                ground=review.word("ground", ground),
            )


def _allowed(review: Review, promise: Promise, subject: str) -> bool:
    award = review.pack.award(promise.award)
    found = (review.pack.form(award, g, review.day) for g in promise.grounds)
    return any(form is not None and subject in form.subjects for form in found)


def criteria(review: Review) -> Found:
    """Alternatives and registration that the law does not know, movements of too low a level."""
    groups: dict[str, list[int]] = {}
    for index, criterion in enumerate(review.plan.criteria):
        groups.setdefault(criterion.group or criterion.id, []).append(index)
        if criterion.kind in review.rule("pl-registration").words:
            yield from review.find("pl-registration", criterion.at, text=criterion.text)
    for indexes in groups.values():
        if len(indexes) > 1:
            first = review.plan.criteria[indexes[0]]
            subject = review.words("subject", first.subjects)
            yield from review.find("pl-lowers", first.at, count=len(indexes), subject=subject)
    yield from _movement_level(review)


def _movement_level(review: Review) -> Found:
    award, subject, ground = review.rule("pl-movement-level").words
    unit = review.pack.unit(review.plan.unit)
    for promise in review.plan.promises:
        asked = promise.award == award and subject in promise.subjects and ground in promise.grounds
        if promise.named and asked and unit.level != review.pack.award(award).level:
            yield from review.find(
                "pl-movement-level",
                promise.at,
                unit=unit.full_name,
                award=review.award(award),
                subject=review.word("subject", subject),
            )


def councils(review: Review) -> Found:
    """Bodies that only advise and are told to decide."""
    advising = review.rule("au-council-decider").words
    for role in review.plan.roles:
        if role.duty == "decide" and role.kind in advising:
            yield from review.find("au-council-decider", role.at, body=role.body)


CHECKS = (named, offices, forms, criteria, councils)
