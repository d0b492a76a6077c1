"""Phrases on what follows a decision: hand-over, payment, correction, annulment, re-issue."""

from __future__ import annotations

from datetime import date

import attrs
from pytest_bdd import given, parsers, then, when

from features import names
from features.names import DAY
from features.world import World
from khenthuong import Actor, Command, Decision, Given, LineEvent, Seat, Signing, Standing, Truth
from khenthuong.basis.text import dong
from khenthuong.judge.after.chain import Gone, chain
from khenthuong.judge.after.objects import objects_of
from khenthuong.judge.authority import decider_at
from khenthuong.records import DecisionLine

_POST = r"Chủ tịch(?: UBND (?P<place>[^\"]+?)| nước)"
_NAME = {"họ tên": "Nguyễn Thị Mẫu"}


# -- the decision --------------------------------------------------------------


@given(
    parsers.re(
        rf"quyết định số (?P<number>\S+) ngày (?P<on>{DAY})"
        rf'(?: của (?P<post>{_POST}))? tặng "(?P<award>[^"]+)"'
        r"(?: cho (?:(?P<count>\d+) người|người ở (?P<home>.+)))?"
    )
)
def _issued(
    world: World,
    number: str,
    on: str,
    post: str | None,
    place: str | None,
    award: str,
    count: str | None,
    home: str | None,
) -> None:
    day = names.day(on)
    world.award, world.kind = names.award(world.pack, award), _kind(world, award)
    world.span(day.year - 1, day.year - 1)
    if home:
        world.unit = names.unit(world.pack, home, date(2026, 1, 1))
    lines = [world.dossier(day, n) for n in range(1, int(count or 1) + 1)]
    office, unit = _decider(world, lines[0].unit, day) if not post else _post(world, place, day)
    decision = Decision(
        id=number,
        number=number,
        on=day,
        office=office,
        unit=unit,
        capacity="chu-tich",
        lines=tuple(DecisionLine(dossier=d.id, award=d.award, subject=d.subject.id) for d in lines),
    )
    world.issue = world.office.issue(decision, lines)


def _kind(world: World, award: str) -> str:
    """A person where the award is for persons, else the first kind it is for."""
    forms = world.pack.award(names.award(world.pack, award)).forms
    kinds = [kind for form in forms for kind in form.subjects]
    return "ca-nhan" if "ca-nhan" in kinds else str(kinds[0])


def _decider(world: World, place: str, on: date) -> tuple[str, str]:
    _, segment = decider_at(world.pack, world.award, on)
    assert segment is not None
    level = world.pack.find("offices", segment.office, "chức danh").level
    return segment.office, world.pack.at_level(place, level, on).id


def _post(world: World, place: str | None, on: date) -> tuple[str, str]:
    """``Chủ tịch nước`` or the chair of a place on that day."""
    if place is None:
        return "chu-tich-nuoc", "trung-uong"
    unit = world.pack.unit(names.unit(world.pack, place, on))
    return f"chu-tich-{unit.level}", unit.id


# -- acting --------------------------------------------------------------------


def _act(
    world: World, on: str, trigger: str, *, facts: dict[str, bool] | None = None, **more: object
) -> None:
    """One act by somebody who holds every seat."""
    roles, units = world.pack.national.roles, world.pack.national.units
    seats = tuple(Seat(role=r.id, unit=u.id) for r in roles for u in units)
    known = {code: Given(value=value, source="kết luận") for code, value in (facts or {}).items()}
    command = Command(
        actor=Actor(id="can-bo", seats=seats),
        trigger=trigger,
        on=names.day(on),
        facts=dict.fromkeys(world.issue.standings, known) if known else {},
        **more,  # type: ignore[arg-type]
    )
    world.issued = world.office.act(world.issue, command)
    world.issue = world.issued.issue


def _trigger(world: World, label: str) -> str:
    return names.by_label(world.pack.machine("quyet-dinh").triggers, label)


def _reason(world: World, label: str) -> dict[str, bool]:
    """A fact by one of its two labels."""
    for fact in world.pack.machine("quyet-dinh").facts:
        if label in (fact.label, fact.label_no):
            return {fact.id: label == fact.label}
    raise AssertionError(f"không có nội dung “{label}”")


def _signing(world: World, on: str, place: str | None) -> Signing:
    office, unit = _post(world, place, names.day(on))
    day = names.day(on)
    return Signing(on=day, office=office, unit=unit, capacity="chu-tich", number="90/QĐ")


def _own_signing(world: World, on: str) -> Signing:
    decision, day = world.issue.decision, names.day(on)
    working = world.pack.unit_at(decision.unit, day)[0].id
    return Signing(
        on=day, office=decision.office, unit=working, capacity="chu-tich", number="91/QĐ"
    )


@given("các việc sau quyết định đã làm:")
def _past(world: World, datatable: list[list[str]]) -> None:
    for on, what in datatable[1:]:
        _act(world, on, _trigger(world, what), reason="theo quy định")
        assert not world.issued.refusals, world.say(world.issued.refusals)


@given(parsers.re(rf"đã trao, đã chi ngày (?P<on>{DAY})"))
def _handed(world: World, on: str) -> None:
    _act(world, on, "thong_bao")
    if "qd_cho_viet" in {x.state for x in world.issue.standings.values()}:
        _act(world, on, "viet_bang")
    for trigger in ("trao_tang", "chi_thuong"):
        _act(world, on, trigger)
        assert not world.issued.refusals, world.say(world.issued.refusals)


@when(
    parsers.re(
        rf'ngày (?P<on>{DAY}) "(?P<what>[^"]+)" cho quyết định này'
        r'(?P<anew> bằng quyết định mới)?(?:, do "(?P<why>[^"]+)")?'
    )
)
def _done(world: World, on: str, what: str, anew: str | None, why: str | None) -> None:
    more: dict[str, object] = {"signing": _own_signing(world, on), "reason": "đơn đề nghị"}
    facts = _reason(world, why) if why else None
    _act(world, on, _trigger(world, what), facts=facts, **(more if anew else {}))


@given(
    parsers.re(rf'ngày (?P<on>{DAY}) {_POST} đã hủy bỏ vì "(?P<why>[^"]+)"'),
)
def _was_cancelled(world: World, on: str, place: str | None, why: str) -> None:
    signing = _signing(world, on, place)
    _act(world, on, "huy_bo", facts=_reason(world, why), signing=signing, reason=why)
    assert not world.issued.refusals, world.say(world.issued.refusals)


@when(
    parsers.re(
        rf"ngày (?P<on>{DAY}) {_POST} hủy bỏ(?: dòng thứ (?P<line>\d+))?"
        r'(?: vì "(?P<why>[^"]+)"| mà không nêu căn cứ)'
    )
)
def _cancelled(world: World, on: str, place: str | None, line: str | None, why: str | None) -> None:
    lines = (list(world.issue.standings)[int(line) - 1],) if line else ()
    _act(
        world,
        on,
        "huy_bo",
        facts=_reason(world, why) if why else None,
        lines=lines,
        signing=_signing(world, on, place),
        reason=why or "đề nghị của đơn vị",
    )


@when(parsers.re(rf'ngày (?P<on>{DAY}) {_POST} phục hồi vì "(?P<why>[^"]+)"'))
def _restored(world: World, on: str, place: str | None, why: str) -> None:
    signing = _signing(world, on, place)
    _act(world, on, "phuc_hoi", facts=_reason(world, why), signing=signing, reason=why)


@when(
    parsers.re(
        rf"ngày (?P<on>{DAY}) đính chính họ tên bằng (?P<paper>công văn|quyết định mới) "
        r'vì "(?P<why>[^"]+)"'
    )
)
def _corrected(world: World, on: str, paper: str, why: str) -> None:
    signing = _own_signing(world, on) if paper == "quyết định mới" else None
    facts = _reason(world, why)
    world.before = attrs.asdict(world.issue.decision)
    _act(world, on, "dinh_chinh", facts=facts, signing=signing, reason="sai", changes=_NAME)


# -- what came of it -----------------------------------------------------------


@then(parsers.re(r"việc sau quyết định (?P<whether>được|không được) chấp nhận"))
def _accepted(world: World, whether: str) -> None:
    said = world.say(world.issued.refusals)
    assert bool(world.issued.refusals) is (whether == "không được"), said


@then(parsers.re(r'lý do không được có câu "(?P<words>.+)"'))
def _because(world: World, words: str) -> None:
    assert words in world.say(world.issued.refusals), world.say(world.issued.refusals)


def _standing(world: World, number: int = 1) -> Standing:
    return list(world.issue.standings.values())[number - 1]


@then(parsers.re(r'dòng (?:này|thứ (?P<number>\d+)) ở bước "(?P<state>.+)"'))
def _state(world: World, number: str | None, state: str) -> None:
    found = _standing(world, int(number or 1))
    assert world.pack.label("states", found.state) == state


@then(parsers.re(r"(?P<whether>có|không có) lưu ý của việc này"))
def _remarked(world: World, whether: str) -> None:
    (event,) = world.issued.events
    assert bool(event.warnings) is (whether == "có")


@then(parsers.re(r'nguồn của việc này là "(?P<words>.+)"'))
def _source(world: World, words: str) -> None:
    (event,) = world.issued.events
    assert isinstance(event, LineEvent)
    assert world.office.words.text("nguon", event.status) == words


@then(parsers.re(r"còn phải thu hồi (?P<sum_>[\d.]+ đồng)"))
def _owing(world: World, sum_: str) -> None:
    assert dong(_standing(world).money) == sum_


@then(parsers.re(r"danh sách chi còn (?P<sum_>[\d.]+ đồng)"))
def _pays(world: World, sum_: str) -> None:
    assert dong(world.office.payments(world.issue).total) == sum_


@then(parsers.re(r'họ tên đọc là "(?P<name>.+)"'))
def _reads(world: World, name: str) -> None:
    assert _standing(world).changes["họ tên"] == name


@then(parsers.re(r"quyết định số (?P<number>\S+) giữ nguyên như khi ký"))
def _unchanged(world: World, number: str) -> None:
    assert world.issue.decision.number == number
    assert attrs.asdict(world.issue.decision) == world.before


@then(parsers.re(rf"mẫu bằng là mẫu của ngày (?P<on>{DAY})"))
def _design(world: World, on: str) -> None:
    (event,) = world.issued.events
    assert event.design == names.day(on)


# -- things that go with an award --------------------------------------------------


@when(parsers.re(rf'hỏi hiện vật kèm theo "(?P<award>.+)" của quyết định ngày (?P<on>{DAY})'))
def _ask_objects(world: World, award: str, on: str) -> None:
    world.things = objects_of(world.pack, names.award(world.pack, award), names.day(on))


@then(parsers.re(r'hiện vật kèm theo là "(?P<words>.+)"'))
def _objects(world: World, words: str) -> None:
    assert world.things is not None
    labels = [world.pack.label("objects", item) for item in world.things]
    assert (", ".join(labels) or "không có") == words


# -- later awards ----------------------------------------------------------------


@given(
    parsers.re(
        r"ba lần Chiến sĩ thi đua cơ sở năm (?P<years>[\d, ]+) của Chủ tịch UBND (?P<place>.+)"
    )
)
def _three(world: World, years: str, place: str) -> None:
    assert names.unit(world.pack, place)
    for year in years.split(", "):
        world.record("danh_hieu", danh_hieu="cstd-co-so", nam=int(year), quyet_dinh=f"{year}/QĐ")
    world.record("sang_kien", ma="SK", nam=2024, pham_vi="tinh")
    world.facts["tieu_bieu_trong_so_dat"] = True
    world.award = "cstd-tinh"
    world.span(2022, 2024)


@given(parsers.re(rf"đã được tặng Chiến sĩ thi đua cấp tỉnh ngày (?P<on>{DAY})"))
def _higher(world: World, on: str) -> None:
    world.on = names.day(on)


@when(parsers.re(rf"xét Chiến sĩ thi đua cấp tỉnh ngày (?P<on>{DAY}) cho người ở (?P<home>.+)"))
def _considered(world: World, on: str, home: str) -> None:
    world.unit = names.unit(world.pack, home, names.day(on))
    world.check(names.day(on))


@then("đủ số lần liên tục")
def _enough(world: World) -> None:
    found = {f.fact: f.truth for f in world.findings()}
    assert found["so_lan_cstdcs_lien_tuc_moi"] is Truth.TRUE


@when(parsers.re(r"lần Chiến sĩ thi đua cơ sở năm (?P<year>\d{4}) bị hủy bỏ"))
def _lost(world: World, year: str) -> None:
    assert world.on is not None
    made = world.dossier(world.on)
    dossier = attrs.evolve(made, dates=attrs.evolve(made.dates, decided=world.on))
    gone = Gone(subject=dossier.subject.id, award="cstd-co-so", end=date(int(year), 12, 31))
    world.fallen = chain(world.pack, world.office.calendar, gone, [dossier])


@then(parsers.re(r'phải xem lại "(?P<award>.+)", số lần liên tục còn (?P<count>\d+)'))
def _fell(world: World, award: str, count: str) -> None:
    (found,) = world.fallen
    assert found.award == names.award(world.pack, award)
    flipped = {f.fact: f.actual for f in found.flipped}
    assert flipped["so_lan_cstdcs_lien_tuc_moi"] == int(count)
