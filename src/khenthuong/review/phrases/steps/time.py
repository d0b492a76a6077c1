"""Phrases on limits, deadlines and working days."""

from __future__ import annotations

from datetime import date

from khenthuong.judge import deadlines, due, reports
from khenthuong.review.phrases import names
from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.expect import Unsaid, expect, expect_sentence
from khenthuong.review.phrases.world import World

_CENTRE, _SUBMITTED, _SATURDAY = "trung-uong", "trinh", 5


@phrase("thoi-han.ho-so-duoc-nhan-du")
def _full(world: World, award: str, ground: str | None, unit: str, on: date) -> None:
    world.award, world.ground, world.received = award, ground, on
    world.unit = names.unit(world.pack, unit, on)


@phrase("thoi-han.trung-uong-nhan-du-ho-so")
def _at_the_centre(world: World, award: str, ground: str | None, on: date) -> None:
    world.award, world.ground, world.received = award, ground, on
    world.unit = next(u.id for u in world.pack.national.units if u.level == _CENTRE)


@phrase("thoi-han.tap-the-thuoc-nganh-giao-duc")
def _school(world: World) -> None:
    world.traits.append("giao-duc")


@phrase("thoi-han.la-ngay-nghi")
def _off(world: World, days: tuple[date, ...]) -> None:
    expect([day for day in days if world.office.calendar.is_working(day) is not False], [])


@phrase("thoi-han.thu-bay-phai-lam-bu")
def _worked(world: World, on: date) -> None:
    expect((on.weekday(), world.office.calendar.is_working(on)), (_SATURDAY, True))


@phrase("thoi-han.tinh-thoi-han")
def _limit(world: World, days: int | None) -> None:
    on = _received(world)
    level = world.pack.unit(world.unit).level
    world.due = due(world.pack, world.office.calendar, world.dossier(on), level, on)
    if days:
        expect(world.due.days, days)


@phrase("thoi-han.tinh-thoi-han-cua-viec")
def _limit_of(world: World, duty: str, on: date | None) -> None:
    day = on or _received(world)
    level = world.pack.unit(world.unit).level
    world.due = due(world.pack, world.office.calendar, world.dossier(day), level, day, duty)


@phrase("thoi-han.khong-van-ban-nao-dat-han")
def _no_text(world: World) -> None:
    expect((world.due.on, world.due.limit), (None, ""))


def _received(world: World) -> date:
    if world.received is None:
        raise Unsaid("tình huống chưa nói ngày nhận đủ hồ sơ")
    return world.received


@phrase("thoi-han.tinh-moc-trinh-theo-quy-dinh")
def _deadline(world: World, on: date) -> None:
    world.review = tuple(deadlines(world.pack, world.dossier(on), on))
    world.due = world.review[0] if len(world.review) == 1 else None


@phrase("thoi-han.khong-co-moc-trinh")
def _no_deadline(world: World) -> None:
    expect(world.review, ())


@phrase("thoi-han.la-moc-trinh-len")
def _deadline_at(world: World, level: str) -> None:
    expect(world.due.level, level)


@phrase("thoi-han.tinh-moc-bao-cao-thong-ke")
def _statistics(world: World, year: int, on: date) -> None:
    (world.due,) = reports(world.pack, year, on)


@phrase("thoi-han.tinh-moc-gui-ho-so-cho-hoi-nghi")
def _conference(world: World, event: date, on: date) -> None:
    (world.due,) = deadlines(world.pack, world.dossier(on), on, event)


@phrase("thoi-han.dem-ngay")
def _count(world: World, count: int, working: bool, on: date) -> None:
    calendar = world.office.calendar
    add = calendar.add_working_days if working else calendar.add_calendar_days
    world.due = add(on, count)


@phrase("thoi-han.ngay-cuoi-cung-la")
def _last(world: World, on: date) -> None:
    expect(world.due.on, on)


@phrase("thoi-han.cham-nhat-phai-trinh")
def _submit_by(world: World, on: date, unit: str) -> None:
    expect((world.due.on, world.due.ends), (on, _SUBMITTED))
    expect(world.place_name(world.unit), unit)


@phrase("thoi-han.ngay-ky-khong-tinh-vao-thoi-han")
def _ends_at_submission(world: World) -> None:
    expect(world.due.ends, _SUBMITTED)


@phrase("thoi-han.chua-xac-dinh-duoc-han")
def _no_limit(world: World, text: str) -> None:
    expect((world.due.on, world.due.needs), (None, text))


@phrase("thoi-han.chua-quyet-dinh-ngay-nghi")
def _no_year(world: World, year: int) -> None:
    expect((world.due.on, world.due.undecided_year), (None, year))


@phrase("thoi-han.han-dang-tinh-la")
def _running(world: World, on: date | None, start: date) -> None:
    running = world.office.due(world.under_way)
    expect([(limit.start, limit.on) for limit in running], [(start, on)])


@phrase("thoi-han.nguon-cua-thoi-han-la")
def _limit_source(world: World, words: str) -> None:
    expect(world.source(world.due.status.value), words)


@phrase("thoi-han.thoi-han-tu-khi-den-khi")
def _days_between(world: World, days: int, start: str, end: str) -> None:
    expect(world.due.days, days)
    _between(world, start, end)


@phrase("thoi-han.tinh-tu-khi-den-khi")
def _events(world: World, start: str, end: str) -> None:
    _between(world, start, end)


def _between(world: World, start: str, end: str) -> None:
    expect(world.pack.label("luat-ma", world.due.starts), start)
    expect(world.pack.label("luat-ma", world.due.ends), end)


@phrase("thoi-han.can-cu-cua-thoi-han")
def _limit_basis(world: World, words: str) -> None:
    expect_sentence([world.pack.cite(c) for c in world.due.cites], words)
