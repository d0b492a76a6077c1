"""Phrases on limits and working days."""

from __future__ import annotations

from pytest_bdd import given, parsers, then, when

from features import names
from features.names import DAY
from features.world import World
from khenthuong.judge import due


@given(
    parsers.re(
        r"hồ sơ đề nghị tặng (?P<award>.+?)"
        r"(?: theo (?P<ground>công trạng|đột xuất|phong trào thi đua))?"
        rf" gửi (?P<unit>UBND .+?) được nhận đủ ngày (?P<on>{DAY})"
    )
)
def _full(world: World, award: str, ground: str | None, unit: str, on: str) -> None:
    world.award = names.award(world.pack, award)
    world.ground = names.GROUNDS[ground] if ground else None
    world.received = names.day(on)
    world.unit = names.unit(world.pack, unit, world.received)


@given(parsers.re(rf"(?P<days>ngày {DAY}(?:, ngày {DAY})*) là ngày nghỉ"))
def _off(world: World, days: str) -> None:
    for text in days.replace("ngày ", "").split(", "):
        assert world.office.calendar.is_working(names.day(text)) is False


@given(parsers.re(rf"ngày (?P<on>{DAY}) là thứ Bảy nhưng phải làm bù"))
def _worked(world: World, on: str) -> None:
    assert names.day(on).weekday() == 5
    assert world.office.calendar.is_working(names.day(on)) is True


@when(parsers.re(r"tính thời hạn(?: (?P<days>\d+) ngày làm việc)?"))
def _limit(world: World, days: str | None) -> None:
    assert world.received is not None
    level = world.pack.unit(world.unit).level
    dossier = world.dossier(world.received)
    world.due = due(world.pack, world.office.calendar, dossier, level, world.received)
    if days:
        assert world.due.days == int(days)


@when(parsers.re(rf"đếm (?P<count>\d+) (?P<how>ngày làm việc|ngày) từ ngày (?P<on>{DAY})"))
def _count(world: World, count: str, how: str, on: str) -> None:
    calendar = world.office.calendar
    add = calendar.add_calendar_days if how == "ngày" else calendar.add_working_days
    world.due = add(names.day(on), int(count))


@then(parsers.re(rf"ngày cuối cùng là (?P<on>{DAY})"))
def _last(world: World, on: str) -> None:
    assert world.due.on == names.day(on)


@then(parsers.re(rf"chậm nhất ngày (?P<on>{DAY}) phải trình Chủ tịch (?P<unit>UBND .+)"))
def _submit_by(world: World, on: str, unit: str) -> None:
    assert world.due.on == names.day(on)
    assert world.due.ends == "trinh"
    assert world.place_name(world.unit) == unit


@then("ngày ký quyết định không tính vào thời hạn này")
def _ends_at_submission(world: World) -> None:
    assert world.due.ends == "trinh"


@then(parsers.re(r'chưa xác định được hạn, còn thiếu "(?P<text>.+)"'))
def _no_limit(world: World, text: str) -> None:
    assert world.due.on is None
    assert world.due.needs == text


@then(
    parsers.re(
        r"chưa xác định được ngày cuối vì ngày nghỉ năm (?P<year>\d{4}) chưa được quyết định"
    )
)
def _no_year(world: World, year: str) -> None:
    assert world.due.on is None
    assert world.due.undecided_year == int(year)


@then(parsers.re(rf"hạn đang tính là ngày (?P<on>{DAY}), từ ngày nhận đủ (?P<start>{DAY})"))
def _running(world: World, on: str, start: str) -> None:
    assert world.context is not None
    running = world.office.due(world.context)
    assert [(d.start, d.on) for d in running] == [(names.day(start), names.day(on))]


@then(parsers.re(r'nguồn của thời hạn là "(?P<words>.+)"'))
def _limit_source(world: World, words: str) -> None:
    assert world.office.words.text("nguon", world.due.status.value) == words
