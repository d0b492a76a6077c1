"""Phrases on the way of a dossier: steps taken, refused, held, of one line or of a list."""

from __future__ import annotations

import attrs
from pytest_bdd import given, parsers, then, when

from features import names
from features.names import DAY
from features.world import World
from khenthuong import Event

_ROLE = r"đơn vị trình khen|bộ phận tiếp nhận|người thẩm định|thư ký Hội đồng"


# -- before --------------------------------------------------------------------


@given("các bước đã làm như sau:")
def _done(world: World, datatable: list[list[str]]) -> None:
    head, *rows = datatable
    assert head == ["ngày", "việc", "kèm theo", "người làm"][: len(head)]
    world.past([(r[0], r[1], *(*r[2:], "", "")[:2]) for r in rows])


@given(
    parsers.re(
        r"danh sách (?P<count>\d+) người cùng được đề nghị tặng (?P<award>.+?) "
        r"theo (?P<ground>công trạng|phong trào thi đua) năm (?P<year>\d{4})"
    )
)
def _list(world: World, count: str, award: str, ground: str, year: str) -> None:
    world.lines = int(count)
    world.award = names.award(world.pack, award)
    world.ground = names.GROUNDS[ground]
    world.span(int(year), int(year))


@given(
    parsers.re(
        rf"từ ngày (?P<on>{DAY}) đơn tố cáo người thứ (?P<number>\d+) "
        r"trong danh sách đang được xác minh"
    )
)
def _trouble(world: World, on: str, number: str) -> None:
    matter = {"loai": "khieu_nai_to_cao", "tu": names.day(on), "den": None}
    world.troubled[int(number)] = matter


# -- the one step ------------------------------------------------------------------


@when(
    parsers.re(
        rf'ngày (?P<on>{DAY})(?:, (?P<role>{_ROLE}))? thực hiện "(?P<what>[^"]+)"'
        rf'(?: kèm "(?P<extra>[^"]+)")?(?: và vào sổ ngày (?P<entered>{DAY}))?'
    )
)
def _act(
    world: World, on: str, role: str | None, what: str, extra: str | None, entered: str | None
) -> None:
    more: dict[str, object] = {"entered": names.day(entered)} if entered else {}
    if role:
        more["roles"] = [names.by_label(world.pack.national.roles, role)]
    world.act(names.day(on), names.trigger(world.pack, what), extra or "", **more)


@when(
    parsers.re(
        rf'ngày (?P<on>{DAY}) thực hiện "(?P<what>[^"]+)", '
        r'(?:có ý kiến "(?P<text>[^"]+)"|không có ý kiến)'
    )
)
def _act_with_opinion(world: World, on: str, what: str, text: str | None) -> None:
    world.act(names.day(on), names.trigger(world.pack, what), text or "")


@when(parsers.re(r"tách người thứ (?P<number>\d+) khỏi danh sách"))
def _split(world: World, number: str) -> None:
    assert world.context is not None
    line = world.context.submission.lines[int(number) - 1]
    world.parts = world.context.submission.split((line,), "TT-02")


@when(parsers.re(rf"Hội đồng họp xét ngày (?P<on>{DAY})"))
def _session(world: World, on: str) -> None:
    """All earlier steps were taken in the week before the first matter, or the session."""
    day = names.day(on)
    matters = [r["tu"] for r in world.records.get("vu_viec", ())]
    before = min([day, *matters]).replace(day=1)
    for trigger in ("nop", "tiep_nhan", "tham_dinh"):
        assert not world.act(before, trigger).refusals, world.said("reasons")
    world.check(day)
    world.act(day, "hoi_dong_xet")


# -- what came of it -----------------------------------------------------------------


@then("việc này được chấp nhận")
def _accepted(world: World) -> None:
    assert world.answer is not None
    assert not world.answer.refusals, world.say(world.answer.refusals)
    assert world.answer.events


@then("việc này không được chấp nhận")
def _refused(world: World) -> None:
    assert world.answer is not None
    assert world.answer.refusals
    assert not [e for e in world.answer.events if e.trigger != "chuyen_ke_thua"]


@then(parsers.re(r'hồ sơ ở bước "(?P<state>[^"]+)"(?: tại (?P<unit>.+))?'))
def _state(world: World, state: str, unit: str | None) -> None:
    life = world.first().life
    assert world.pack.label("states", life.state) == state
    if unit:
        assert world.place_name(life.legs[life.leg].unit) == unit


@then(parsers.re(r"hồ sơ được giữ nguyên ở bước (?P<state>.+), không trả lại"))
def _kept(world: World, state: str) -> None:
    assert world.answer is not None
    assert world.answer.refusals
    assert not world.answer.events
    assert world.pack.label("states", world.first().life.state).lower() == state.lower()


@then(parsers.re(rf"từ ngày (?P<on>{DAY}) hồ sơ được xét tiếp từ bước (?P<state>.+)"))
def _resumed(world: World, on: str, state: str) -> None:
    day = names.day(on)
    assert world.pack.label("states", world.first().life.state).lower() == state.lower()
    before = attrs.evolve(world)
    assert before.act(day.replace(day=day.day - 1), "hoi_dong_xet").refusals
    assert not attrs.evolve(world).act(day, "hoi_dong_xet").refusals


@then("hồ sơ đang tạm dừng xét")
def _is_held(world: World) -> None:
    assert world.first().life.held


@then("hồ sơ không còn tạm dừng")
def _not_held(world: World) -> None:
    assert not world.first().life.held


@then(parsers.re(rf"việc này ghi là làm ngày (?P<on>{DAY}), vào sổ muộn ngày (?P<entered>{DAY})"))
def _late(world: World, on: str, entered: str) -> None:
    act = world.first().life.acts[-1]
    assert (act.on, act.entered, act.late) == (names.day(on), names.day(entered), True)


@then(parsers.re(r"có (?P<count>\d+) kết quả, (?P<good>\d+) được chấp nhận, (?P<bad>\d+) không"))
def _counted(world: World, count: str, good: str, bad: str) -> None:
    assert world.answer is not None
    results = world.answer.results
    accepted = [r for r in results if isinstance(r, Event)]
    assert (len(results), len(accepted), len(results) - len(accepted)) == (
        int(count),
        int(good),
        int(bad),
    )


@then(parsers.re(r"chỉ có (?P<receipts>\d+) lần tiếp nhận và (?P<limits>\d+) thời hạn"))
def _one_receipt(world: World, receipts: str, limits: str) -> None:
    assert world.context is not None
    assert len(world.context.submission.receipts) == int(receipts)
    assert len(world.office.due(world.context)) == int(limits)


@then(parsers.re(r'người thứ (?P<number>\d+) ở bước "(?P<state>.+)"'))
def _line_state(world: World, number: str, state: str) -> None:
    assert world.context is not None
    found = world.context.dossiers[int(number) - 1]
    assert world.pack.label("states", found.life.state) == state


@then(parsers.re(r"danh sách còn (?P<stay>\d+) người, danh sách mới có (?P<new>\d+) người"))
def _split_up(world: World, stay: str, new: str) -> None:
    assert [len(p.lines) for p in world.parts] == [int(stay), int(new)]


@then("danh sách mới vẫn ghi danh sách gốc và ngày tiếp nhận cũ")
def _split_linked(world: World) -> None:
    old, new = world.parts
    assert new.split_from == old.id
    assert new.receipts == old.receipts


@then(parsers.re(r'quyết định do "(?P<office>.+)" ký, tiền thưởng (?P<sum_>[\d.]+ đồng)'))
def _decision(world: World, office: str, sum_: str) -> None:
    assert world.answer is not None
    decision = world.answer.decision
    assert decision is not None
    assert f"Chủ tịch {world.place_name(decision.unit)}" == office
    assert [f"{line.amount:,} đồng".replace(",", ".") for line in decision.lines] == [sum_]


@then(parsers.re(r'có thể làm tiếp: (?P<labels>".+")'))
def _open(world: World, labels: str) -> None:
    state = world.first().life.state
    open_ = world.office.rules.procedure.open_from(state)
    known = {world.pack.label("triggers", t) for t in open_}
    assert set(names.quoted(labels)) <= known


@then(parsers.re(r"các bước của cấp tỉnh (?P<whether>có|không có) Hội đồng"))
def _has_council(world: World, whether: str) -> None:
    leg = next(leg for leg in world.first().life.legs if leg.level == "tinh")
    assert ("hoi_dong" in leg.stages) is (whether == "có")
