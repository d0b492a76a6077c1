"""Phrases on who decides, who may sign, which way a proposal goes."""

from __future__ import annotations

from datetime import date

from khenthuong.basis import Outcome
from khenthuong.judge.authority import route_levels
from khenthuong.office.desks import post as post_of
from khenthuong.records import Signing
from khenthuong.review.phrases import names
from khenthuong.review.phrases.acting import signing
from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.expect import Unsaid, expect, expect_sentence
from khenthuong.review.phrases.world import World


@phrase("tham-quyen.chu-tich-ky-quyet-dinh")
def _chair(world: World, unit: str, award: str, on: date, mark: str | None) -> None:
    place = names.unit(world.pack, unit, on)
    _sign(world, names.chair(world.pack, place), place, award, on, mark)


@phrase("tham-quyen.hoi-dong-ky-quyet-dinh")
def _council(world: World, unit: str, award: str, on: date) -> None:
    place = names.unit(world.pack, unit, on)
    office = names.chair(world.pack, place)
    _sign(world, office, place, award, on, None, by_council=True)


@phrase("tham-quyen.chuc-danh-khac-ky-quyet-dinh")
def _office(
    world: World, office: str, unit: str | None, award: str, on: date, mark: str | None
) -> None:
    place = names.unit(world.pack, unit, on) if unit else names.top(world.pack, office).id
    _sign(world, office, place, award, on, mark)


def _sign(
    world: World,
    office: str,
    unit: str,
    award: str,
    on: date,
    mark: str | None,
    *,
    by_council: bool = False,
) -> None:
    world.award = names.award_of(world.pack, award, unit)
    more = {"capacity": names.capacity(world.pack, mark)} if mark else {}
    signed: Signing = signing(world, on, office, unit, by_council=by_council, **more)
    world.check(on, signed)


@phrase("tham-quyen.hoi-ai-quyet-dinh")
def _who(world: World, award: str, on: date) -> None:
    world.award = award
    world.check(on)


@phrase("tham-quyen.nguoi-quyet-dinh-la")
def _decider(world: World, name: str, shows: str) -> None:
    result = world.judged.phase("tham_quyen")
    said = [world.line(f).text for f in result.findings if f.code == "au-level"]
    expect(said, [shows.format(name=name)])
    expect(result.outcome, Outcome.PASS)


@phrase("tham-quyen.co-quan-ke-thua-can-neu-la")
def _successor(world: World, units: tuple[str, ...] | None, shows: str) -> None:
    found = [f for f in world.findings() if f.code == "au-office-ended"]
    named = [[world.place_name(u) for u in f.values["successors"]] for f in found]
    expect(named, [list(units or ())])
    for finding in found if units else ():
        expect_sentence([world.sentence(finding)], shows.format(units=", ".join(units or ())))


@phrase("tham-quyen.hinh-thuc-gan-nhat-la")
def _nearest(world: World, words: str, shows: str) -> None:
    expect_sentence(world.reasons(), shows.format(words=words))


@phrase("tham-quyen.ho-so-di-lan-luot-qua")
def _route(world: World, units: tuple[str, ...]) -> None:
    legs = [leg for leg in world.first().life.legs if not leg.lapsed]
    expect([world.place_name(leg.unit) for leg in legs], list(units))


@phrase("tham-quyen.cap-da-xet-xong-la")
def _finished(world: World, unit: str, on: date) -> None:
    done = [leg for leg in world.first().life.legs if leg.done and not leg.lapsed]
    expect([(world.place_name(leg.unit), leg.done) for leg in done], [(unit, on)])


@phrase("tham-quyen.cap-khong-con-xet-la")
def _lapsed(world: World, unit: str) -> None:
    lapsed = [leg for leg in world.first().life.legs if leg.lapsed]
    expect([world.place_name(leg.unit) for leg in lapsed], [unit])


@phrase("tham-quyen.xem-duong-trinh")
def _way(world: World, award: str, on: date) -> None:
    unit = world.pack.unit(world.place(on))
    world.levels = route_levels(world.pack, award, unit, on)


@phrase("tham-quyen.duong-trinh-gom")
def _levels(world: World, levels: tuple[str, ...] | None) -> None:
    expect([world.office.words.text("cap", x) for x in world.levels], list(levels or ()))


@phrase("tham-quyen.xem-noi-xu-ly")
def _desk(world: World, level: str, on: date) -> None:
    world.desk = (level, on)


@phrase("tham-quyen.noi-xu-ly-la")
def _post(world: World, role: str, post: str) -> None:
    if world.desk is None:
        raise Unsaid("tình huống chưa nói xem nơi xử lý ở cấp nào")
    expect(post_of(world.office.words, role, *world.desk), post)
