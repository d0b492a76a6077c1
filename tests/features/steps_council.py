"""Phrases on the council: members, votes, written opinions, the share."""

from __future__ import annotations

import attrs
from pytest_bdd import given, parsers, then, when

from features import names
from features.names import DAY
from features.world import World
from khenthuong import Actor, Ballot, Count, Office, Seat, Truth, Verdict
from khenthuong.judge import recognised


def _now(world: World) -> Ballot:
    assert world.ballot is not None
    return world.ballot


@given(parsers.re(r"Hội đồng Thi đua - Khen thưởng (?:.+ )?có (?P<members>\d+) thành viên"))
def _members(world: World, members: str) -> None:
    world.ballot = Ballot(on=world.end or names.day("31/12/2024"), members=int(members))


@given(parsers.re(rf"có (?P<yes>\d+) phiếu đồng ý tại phiên họp ngày (?P<on>{DAY})"))
def _votes(world: World, yes: str, on: str) -> None:
    world.ballot = attrs.evolve(_now(world), yes=int(yes), present=int(yes), on=names.day(on))


@given(
    parsers.re(
        r"có (?P<count>\d+) thành viên vắng mặt gửi ý kiến đồng ý bằng văn bản, ghi trong biên bản"
    )
)
def _written(world: World, count: str) -> None:
    world.ballot = attrs.evolve(_now(world), written_yes=int(count))


@given(parsers.re(r"có (?P<count>\d+) thành viên vắng mặt không gửi ý kiến"))
def _silent(world: World, count: str) -> None:
    ballot = _now(world)
    assert ballot.members == (ballot.present or 0) + ballot.written_yes + int(count)


@given(parsers.re(rf"biên bản họp ngày (?P<on>{DAY}) không ghi kết quả kiểm phiếu"))
def _no_count(world: World, on: str) -> None:
    world.ballot = Ballot(on=names.day(on), members=None, yes=None)


@when(parsers.re(r"kiểm phiếu xét (?P<award>.+?) năm (?P<year>\d{4})"))
def _counted(world: World, award: str, year: str) -> None:
    world.award = names.award(world.pack, award)
    if world.award == "tap-the-ldtt":
        world.kind = "tap-the"
    world.span(int(year), int(year))
    world.check(_now(world).on)


@then(parsers.re(r"tỷ lệ phiếu được tính trên (?P<base>\d+) thành viên"))
def _base(world: World, base: str) -> None:
    found = [f for f in world.findings() if f.code == "vo-share"]
    assert [f.values["base"] for f in found] == [int(base)]
    assert f"trên {base} thành viên" in world.sentence(found[0])


@then(parsers.re(r"cần ít nhất (?P<needed>\d+) phiếu đồng ý"))
def _needed(world: World, needed: str) -> None:
    found = [f for f in world.findings() if f.code == "vo-share"]
    assert [f.required for f in found] == [int(needed)]
    assert f"cần ít nhất {needed} phiếu" in world.sentence(found[0])


# -- a session: who sits, who came, how the votes fell ---------------------------------


@given(
    parsers.re(
        r"Hội đồng (?P<where>cấp xã|cấp huyện|cấp tỉnh|tỉnh Bắc Ninh|Trung ương|"
        r"xét sáng kiến) gồm (?P<size>\d+) thành viên(?:, có (?P<deputies>\d+) Phó Chủ tịch)?"
    )
)
def _council(world: World, where: str, size: str, deputies: str | None) -> None:
    meeting = world.meeting
    meeting.size, meeting.deputies = int(size), int(deputies or 1)
    if where in _PLACES:
        world.unit, meeting.unit = _PLACES[where]
    if where == "xét sáng kiến":
        meeting.kind = "hoi-dong-sang-kien"


_PLACES = {
    "cấp xã": ("xa-thu-nghiem", "xa-thu-nghiem"),
    "cấp huyện": ("xa-thu-nghiem", "huyen-thu-nghiem"),
    "cấp tỉnh": ("xa-thu-nghiem", "tinh-thu-nghiem"),
    "tỉnh Bắc Ninh": ("tinh-bac-ninh", "tinh-bac-ninh"),
    "Trung ương": ("xa-thu-nghiem", "trung-uong"),
    "xét sáng kiến": ("xa-thu-nghiem", "xa-thu-nghiem"),
}


@given(parsers.re(rf"Hội đồng thành lập theo Quyết định số (?P<number>\S+) ngày (?P<on>{DAY})"))
def _founded(world: World, number: str, on: str) -> None:
    world.meeting.number, world.meeting.founded = number, names.day(on)


@given("hồ sơ không ghi số, ngày quyết định thành lập Hội đồng")
def _not_founded(world: World) -> None:
    world.meeting.number, world.meeting.founded = "", None


@given(
    parsers.re(r"quy chế của Hội đồng đòi hỏi ít nhất (?P<part>\d+)/(?P<of>\d+) thành viên dự họp")
)
def _own_quorum(world: World, part: str, of: str) -> None:
    world.meeting.quorum = (int(part), int(of))


@given(parsers.re(rf"kỳ họp ngày (?P<on>{DAY}) có (?P<present>\d+) người dự"))
def _held(world: World, on: str, present: str) -> None:
    world.meeting.on, world.meeting.present = names.day(on), int(present)


@given(
    parsers.re(
        r"Hội đồng (?P<manner>bỏ phiếu kín|bỏ phiếu|biểu quyết): (?P<yes>\d+) đồng ý, "
        r"(?P<no>\d+) không đồng ý(?:, (?P<blank>\d+) trắng)?"
    )
)
def _cast(world: World, manner: str, yes: str, no: str, blank: str | None) -> None:
    world.meeting.manner = names.by_word(world.pack, "cach-bieu-quyet", manner)
    world.meeting.counts[0] = Count(yes=int(yes), no=int(no), blank=int(blank or 0))


@given("Hội đồng bỏ phiếu cho từng người như sau:")
def _cast_by_line(world: World, datatable: list[list[str]]) -> None:
    head, *rows = datatable
    assert head == ["người thứ", "đồng ý", "không đồng ý"]
    for number, yes, no in rows:
        world.meeting.counts[int(number)] = Count(yes=int(yes), no=int(no))


@given(parsers.re(r"có (?P<count>\d+) người vắng gửi ý kiến đồng ý"))
def _opinions(world: World, count: str) -> None:
    world.meeting.written = int(count)


@given(parsers.re(r"cách lấy kết quả (?P<manner>bỏ phiếu kín|bỏ phiếu|không được ghi lại)"))
def _manner(world: World, manner: str) -> None:
    known = manner != "không được ghi lại"
    world.meeting.manner = names.by_word(world.pack, "cach-bieu-quyet", manner) if known else ""


@given(parsers.re(r"biên bản ghi (?P<what>[^\d]+) là (?P<number>\d+)"))
def _said(world: World, what: str, number: str) -> None:
    world.meeting.said[names.by_word(world.pack, "bien-ban", what)] = int(number)


@given("biên bản không ghi số phiếu")
def _no_numbers(world: World) -> None:
    world.meeting.said["yes"] = None


@given("kỳ họp chưa có biên bản")
def _no_minutes(world: World) -> None:
    world.meeting.minutes = False


@given(parsers.re(r'kỳ họp hoãn vì "(?P<reason>.+)"'))
def _put_off(world: World, reason: str) -> None:
    world.meeting.put_off = reason


@given("kỳ họp chưa kết thúc")
def _open(world: World) -> None:
    world.meeting.closed = False


@given(
    parsers.re(
        r"(?P<who>Phó Chủ tịch|một ủy viên) chủ trì(?P<how>, có giấy ủy quyền|, không có giấy "
        r"ủy quyền|)"
    )
)
def _presiding(world: World, who: str, how: str) -> None:
    world.meeting.presiding = "tv-2" if who == "Phó Chủ tịch" else f"tv-{world.meeting.size - 1}"
    world.meeting.authorised = "Giấy ủy quyền số 02" if how.startswith(", có") else ""


@given("người được đề nghị là một ủy viên Hội đồng")
def _candidate(world: World) -> None:
    world.meeting.candidate = "dt-1"


@given(parsers.re(r"trong số người bỏ phiếu có (?P<tie>.+)"))
def _tied(world: World, tie: str) -> None:
    world.meeting.ties["tv-3"] = names.by_word(world.pack, "lien-quan", tie)


@given(parsers.re(r"đây là kết quả của vòng bỏ phiếu thứ (?P<number>\d+)"))
def _round(world: World, number: str) -> None:
    world.meeting.round = int(number)


@given(parsers.re(r'cơ quan chọn "(?P<value>[^"]+)" đối với việc "(?P<label>[^"]+)"'))
def _chosen(world: World, value: str, label: str) -> None:
    setting = next(s for s in world.pack.national.settings if s.label == label)
    world.readings[setting.id] = next(k for k, v in setting.values.items() if v == value)


@given("phiếu được ghi theo tên")
def _by_name(world: World) -> None:
    world.meeting.by_name = True


@given(parsers.re(r"Hội đồng này thuộc (?P<unit>.+)"))
def _of_unit(world: World, unit: str) -> None:
    world.meeting.unit = names.unit(world.pack, unit)


@given(parsers.re(r"người đứng đầu là tác giả sáng kiến (?P<part>có bỏ phiếu|không tham gia)"))
def _author(world: World, part: str) -> None:
    voted = part == "có bỏ phiếu"
    world.meeting.ties[f"tv-{1 if voted else world.meeting.size}"] = "dung-dau-la-tac-gia"


@when(
    parsers.re(
        r"xem kết quả kỳ họp (?P<now>của cấp xã đang hoạt động )?"
        r"đối với (?P<award>.+?) năm (?P<year>\d{4})"
    )
)
def _judged(world: World, now: str | None, award: str, year: str) -> None:
    world.award = names.award(world.pack, award)
    world.span(int(year), int(year))
    meeting = world.meeting
    if now and meeting.on:
        meeting.unit = world.pack.unit_at(meeting.unit, meeting.on)[0].id
    case = meeting.case(
        world.office,
        world.dossier(meeting.on),
        readings=world.readings,
        attestations=world.attestations,
    )
    world.verdict = world.office.check(case)


@when("ghi kết quả kỳ họp vào danh sách")
def _recorded(world: World) -> None:
    assert world.context is not None
    seats = tuple(
        Seat(role=r.id, unit=u.id)
        for r in world.pack.national.roles
        for u in world.pack.national.units
    )
    lines = [(d.id, d.award) for d in world.context.dossiers]
    world.meeting.unit = world.first().life.legs[0].unit
    session = world.meeting.session(lines)
    office = Office(world.pack, readings=world.readings)
    world.answer = office.council(world.context, Actor(id="thu-ky", seats=seats), session)
    world.context = world.answer.context


@when("xem kết quả kỳ họp xét công nhận sáng kiến")
def _recognised(world: World) -> None:
    session = world.meeting.session([("SK-01", "")])
    phase = recognised(world.pack, session, "SK-01")
    world.verdict = Verdict(phase.outcome, phase.phase, phase.cause, phase.status, (phase,))


@then(parsers.re(r'về Hội đồng, lý do có câu "(?P<words>.+)"'))
def _said_of_council(world: World, words: str) -> None:
    assert world.verdict is not None
    findings = world.verdict.phase("hoi_dong").findings
    said = [world.sentence(f) for f in findings if f.truth is not Truth.TRUE and f.deciding]
    assert any(words in s for s in said), said


_REMARKS = {
    "số Phó Chủ tịch": "Phó Chủ tịch; quy định từ",
    "người chủ trì": "chủ trì",
    "người bỏ phiếu": "trong trường hợp này mà vẫn bỏ phiếu",
    "vòng bỏ phiếu": "không phải vòng đầu",
    "số phiếu ngang nhau": "Số phiếu đồng ý đúng một nửa",
}


@then(parsers.re(rf"lưu ý về (?P<what>{'|'.join(_REMARKS)}): (?P<whether>có|không)"))
def _remarked(world: World, what: str, whether: str) -> None:
    said = [s for s in world.said("warnings") if _REMARKS[what] in s]
    assert bool(said) is (whether == "có"), said
