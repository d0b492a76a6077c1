"""Phrases on deadlines, desks, counting back, one-stop slips, mandates and dry runs."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
from pytest_bdd import given, parsers, then, when

from features import names
from features.names import DAY
from features.world import World
from khenthuong import Actor, Command, Mandate, Signing
from khenthuong.judge import deadlines, due
from khenthuong.judge.onestop import code_faults, service_at, slips_of
from khenthuong.office.agenda import agenda
from khenthuong.office.agendawords import AgendaWords
from khenthuong.office.countdown import countdown
from khenthuong.office.impact import Impact, impacts

_DEPUTY = "pho-chu-tich"


# -- limits of the centre, deadlines ----------------------------------------------------


@given(
    parsers.re(
        r'hồ sơ đề nghị tặng "(?P<award>.+?)"(?: theo (?P<ground>công trạng|đột xuất))? '
        rf"được (?P<who>Bộ Nội vụ|bộ, ban, ngành) nhận đủ ngày (?P<on>{DAY})"
    )
)
def _at_the_centre(world: World, award: str, ground: str | None, on: str) -> None:
    world.award = names.award(world.pack, award)
    world.ground = names.GROUNDS[ground] if ground else None
    world.received = names.day(on)
    world.unit = next(u.id for u in world.pack.national.units if u.level == "trung-uong")


@given(parsers.re(r"tập thể thuộc ngành giáo dục, xét theo năm học"))
def _school(world: World) -> None:
    world.traits.append("giao-duc")


@when(parsers.re(r'tính thời hạn của việc "(?P<label>.+)"(?: từ ngày (?P<on>' + DAY + r"))?"))
def _limit_of(world: World, label: str, on: str | None) -> None:
    day = names.day(on) if on else world.received
    assert day is not None
    limit = next(x for x in world.pack.national.limits if x.label == label)
    level = limit.level or world.pack.unit(world.unit).level
    dossier = world.dossier(day)
    world.due = due(world.pack, world.office.calendar, dossier, level, day, limit.duty)


@when(parsers.re(rf"tính mốc trình theo quy định ngày (?P<on>{DAY})"))
def _deadline(world: World, on: str) -> None:
    found = list(deadlines(world.pack, world.dossier(names.day(on)), names.day(on)))
    assert len(found) == 1, found
    world.due = found[0]


@when(
    parsers.re(
        rf"tính mốc gửi hồ sơ cho hội nghị ngày (?P<event>{DAY}) theo quy định ngày (?P<on>{DAY})"
    )
)
def _conference(world: World, event: str, on: str) -> None:
    day = names.day(on)
    (world.due,) = deadlines(world.pack, world.dossier(day), day, names.day(event))


@then(
    parsers.re(r"thời hạn là (?P<days>\d+) ngày làm việc, từ khi (?P<start>.+) đến khi (?P<end>.+)")
)
def _events(world: World, days: str, start: str, end: str) -> None:
    label = world.pack.label
    assert world.due.days == int(days)
    assert label("luat-ma", world.due.starts) == start
    assert label("luat-ma", world.due.ends) == end


# -- desks and counting back ----------------------------------------------------------


@when(parsers.re(rf"xem việc đến hạn ngày (?P<on>{DAY})"))
def _agenda(world: World, on: str) -> None:
    assert world.context is not None
    world.on = names.day(on)
    world.review = agenda(world.office, world.context.dossiers, world.on)


@then(parsers.re(r'hồ sơ ở bàn của "(?P<desk>.+)"'))
def _desk(world: World, desk: str) -> None:
    assert world.on is not None
    words = AgendaWords(world.office.words)
    assert {words.desk(t, world.on) for t in world.review} == {desk}


@then(parsers.re(rf'hạn cuối là ngày (?P<on>{DAY}), "(?P<standing>.+)"'))
def _standing(world: World, on: str, standing: str) -> None:
    (task,) = world.review
    assert task.due.on == names.day(on)
    assert AgendaWords(world.office.words).standing(task) == standing


@then(parsers.re(r'tình trạng của hạn là "(?P<standing>.+)"'))
def _not_running(world: World, standing: str) -> None:
    (task,) = world.review
    assert AgendaWords(world.office.words).standing(task) == standing


@when(parsers.re(rf"ngày (?P<on>{DAY}) tính ngược từ buổi lễ ngày (?P<ceremony>{DAY})"))
def _countdown(world: World, on: str, ceremony: str) -> None:
    day = names.day(on)
    dossier = world.first() if world.context is not None else world.dossier(day)
    world.review = countdown(world.office, dossier, names.day(ceremony), day)


@then(parsers.re(rf'chậm nhất ngày (?P<on>{DAY}) phải xong việc "(?P<what>.+)"'))
def _last_day(world: World, on: str, what: str) -> None:
    trigger = names.trigger(world.pack, what)
    assert [s.on for s in world.review if s.trigger == trigger] == [names.day(on)]


@then(
    parsers.re(r'chưa tính được ngày cho việc "(?P<what>.+)" ở cấp tỉnh, còn thiếu "(?P<text>.+)"')
)
def _no_last_day(world: World, what: str, text: str) -> None:
    trigger = names.trigger(world.pack, what)
    found = [s for s in world.review if s.trigger == trigger and s.level == "tinh"]
    assert [(s.on, s.needs) for s in found] == [(None, text)]


# -- one stop -----------------------------------------------------------------------------


@when(parsers.re(rf'ngày (?P<on>{DAY}) làm việc "(?P<what>.+)" ở một cửa'))
def _slips(world: World, on: str, what: str) -> None:
    world.review = slips_of(world.pack, names.trigger(world.pack, what), names.day(on))


@then(parsers.re(r"kèm phiếu (?P<numbers>.+)"))
def _numbers(world: World, numbers: str) -> None:
    assert ", ".join(part.number for _, part in world.review) == numbers


@then(parsers.re(r'nguồn của phiếu là "(?P<words>.+)"'))
def _slip_source(world: World, words: str) -> None:
    found = {world.office.words.text("nguon", part.status.value) for _, part in world.review}
    assert found == {words}


@when(parsers.re(rf'ngày (?P<on>{DAY}) xin lỗi vì "(?P<reason>.+)", hẹn lại ngày (?P<new>{DAY})'))
def _apology(world: World, on: str, reason: str, new: str) -> None:
    world.act(names.day(on), "xin_loi_hen_lai", reason, appointed=names.day(new))


@given(parsers.re(rf"ngày (?P<on>{DAY}) đã xin lỗi một lần, hẹn lại ngày (?P<new>{DAY})"))
def _apologised(world: World, on: str, new: str) -> None:
    answer = world.act(names.day(on), "xin_loi_hen_lai", "", appointed=names.day(new))
    assert not answer.refusals


@then("có ghi lưu ý chỉ hẹn lại một lần")
def _once(world: World) -> None:
    assert world.answer is not None
    assert ["st-apology-once" in e.warnings for e in world.answer.events] == [True]


@when(parsers.re(rf'kiểm tra mã hồ sơ "(?P<code>.+)" nhận ngày (?P<on>{DAY})'))
def _code(world: World, code: str, on: str) -> None:
    world.review = code_faults(world.pack, code, names.day(on))


@then(parsers.re(r"mã hồ sơ (?P<verdict>đúng|sai) mẫu"))
def _code_is(world: World, verdict: str) -> None:
    assert bool(world.review) is (verdict == "sai")


@when(parsers.re(rf"hỏi mã thủ tục ngày (?P<on>{DAY})"))
def _service(world: World, on: str) -> None:
    day = names.day(on)
    level = world.pack.unit(world.place(day)).level
    world.due = service_at(world.pack, world.dossier(day), level, day)


@then(parsers.re(r'mã thủ tục là "(?P<code>.+)"'))
def _service_code(world: World, code: str) -> None:
    assert world.due.code == code


@then(parsers.re(r'chưa biết mã thủ tục, còn thiếu "(?P<text>.+)"'))
def _no_service_code(world: World, text: str) -> None:
    assert (world.due.code, world.due.needs) == ("", text)


# -- mandates -------------------------------------------------------------------------------


@given(
    parsers.re(
        r'Phó Chủ tịch (?P<unit>UBND .+?) được giao ký "(?P<mark>.+?)" '
        rf'từ ngày (?P<start>{DAY}) đến ngày (?P<end>{DAY})(?:, chỉ với "(?P<award>.+)")?'
    )
)
def _mandate(world: World, unit: str, mark: str, start: str, end: str, award: str | None) -> None:
    assert world.context is not None
    given_ = Mandate(
        holder=_DEPUTY,
        unit=names.unit(world.pack, unit, names.day(start)),
        capacity=names.by_label(world.pack.national.capacities, mark),
        start=names.day(start),
        end=names.day(end),
        awards=(names.award(world.pack, award),) if award else (),
    )
    world.context = attrs.evolve(world.context, mandates=(given_,))


@when(parsers.re(rf'ngày (?P<on>{DAY}) Phó Chủ tịch ký quyết định theo thể thức "(?P<mark>.+)"'))
def _deputy_signs(world: World, on: str, mark: str) -> None:
    assert world.context is not None
    day, life = names.day(on), world.first().life
    unit = world.pack.unit(life.legs[life.leg].unit)
    signing = Signing(
        on=day,
        office=next(o.id for o in world.pack.national.offices if o.level == unit.level),
        unit=unit.id,
        capacity=names.by_label(world.pack.national.capacities, mark),
        number="02/QĐ",
    )
    actor = Actor(id=_DEPUTY, seats=())
    command = Command(actor=actor, trigger="quyet_dinh", on=day, signing=signing)
    world.answer = world.office.do(world.context, command)
    world.context = world.answer.context


# -- dry run -----------------------------------------------------------------------------------


@when(parsers.re(rf"chạy thử việc đổi quy định từ ngày (?P<on>{DAY})"))
def _dry_run(world: World, on: str) -> None:
    assert world.context is not None
    day = names.day(on)
    eve = date.fromordinal(day.toordinal() - 1)
    world.on = day
    world.review = tuple(impacts(world.office, world.office, world.context.dossiers, eve, day))


def _impact(world: World) -> Any:
    (found,) = world.review
    assert isinstance(found, Impact)
    return found


@then(parsers.re(r'hồ sơ sẽ chuyển sang (?P<unit>UBND .+?), ở bước "(?P<state>.+)"'))
def _would_move(world: World, unit: str, state: str) -> None:
    life = _impact(world).after.life
    assert _impact(world).moved
    assert world.place_name(life.legs[life.leg].unit) == unit
    assert world.pack.label("states", life.state) == state


@then("hồ sơ không chuyển đi đâu")
def _would_stay(world: World) -> None:
    assert not _impact(world).moved


@then("không còn cấp nào xét được hồ sơ này")
def _would_be_stuck(world: World) -> None:
    assert _impact(world).stuck


@then(parsers.re(r'lý do mới là "(?P<words>.+)"'))
def _new_reason(world: World, words: str) -> None:
    assert any(words in text for text in _impact(world).flip.new), _impact(world).flip.new


@then(parsers.re(r'kết luận đổi từ "(?P<before>.+)" thành "(?P<after>.+)"'))
def _headline(world: World, before: str, after: str) -> None:
    flip = _impact(world).flip
    words = world.office.words
    assert (words.headline(flip.before), words.headline(flip.after)) == (before, after)


@then(parsers.re(rf"hạn vẫn là ngày (?P<on>{DAY})"))
def _same_limit(world: World, on: str) -> None:
    found = _impact(world)
    assert found.task.due.on == found.task_after.due.on == names.day(on)


@then(parsers.re(r'thời hạn đổi thành "(?P<standing>.+)"'))
def _other_limit(world: World, standing: str) -> None:
    assert _impact(world).limit_changed
    words = AgendaWords(world.office.words)
    assert words.standing(_impact(world).task_after) == standing


@then("chạy thử không làm đổi hồ sơ, làm thật thì đúng như vậy")
def _as_told(world: World) -> None:
    told = _impact(world).after
    assert world.on is not None
    assert world.first().life == _impact(world).before.life
    answer = world.act(world.on, "chuyen_ke_thua")
    assert not answer.refusals
    life = world.first().life
    assert (life.legs, life.leg, life.state) == (told.life.legs, told.life.leg, told.life.state)
