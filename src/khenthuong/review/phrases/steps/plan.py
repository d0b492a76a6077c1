"""Phrases on plans: what is promised, what the review remarks."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from khenthuong.judge.plans.review import heading, review_plan, sentence
from khenthuong.review.phrases import names
from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.expect import Unsaid, expect, expect_sentence
from khenthuong.review.phrases.world import World

_MOVEMENT = "phong-trao"


def _begin(world: World, plan: str) -> None:
    """A dossier of the movement that the plan launched."""
    world.plan, world.ground = plan, _MOVEMENT
    world.unit = world.pack.plan(plan).unit


@phrase("ke-hoach.khong-neu-ten-hinh-thuc-khen-thuong")
def _unnamed(world: World, plan: str) -> None:
    _begin(world, plan)
    expect([p.award for p in world.pack.plan(plan).promises if p.named], [])


@phrase("ke-hoach.co-hinh-thuc")
def _promised(world: World, plan: str, award: str) -> None:
    _begin(world, plan)
    world.award = award
    expect(award in {p.award for p in world.pack.plan(plan).promises}, True)


@phrase("ke-hoach.phong-trao-theo")
def _movement(world: World, plan: str) -> None:
    _begin(world, plan)


@phrase("ke-hoach.ra-soat")
def _reviewed(world: World, plan: str) -> None:
    world.plan = plan
    world.review = review_plan(world.pack, world.pack.plan(plan))


# -- a plan with one thing otherwise than the shipped one ---------------------------


def _changed(world: World, plan: str, **other: Any) -> None:
    world.plan_read = attrs.evolve(world.plan_read or world.pack.plan(plan), **other)


@phrase("ke-hoach.chi-hua")
def _promises(world: World, plan: str, award: str, kind: str, undated: bool | None) -> None:
    shipped = world.pack.plan(plan).promises
    like = next((p for p in shipped if p.award == award), shipped[0])
    when = () if undated else like.at_milestones
    promise = attrs.evolve(like, award=award, subjects=(kind,), at_milestones=when)
    _changed(world, plan, promises=(promise,))


@phrase("ke-hoach.khong-hua-gi")
def _promises_nothing(world: World, plan: str) -> None:
    _changed(world, plan, promises=())


@phrase("ke-hoach.chi-can-cu")
def _rests_on(world: World, plan: str, text: str) -> None:
    known = {i.name: i.id for i in world.pack.national.instruments}
    code = known[names.only("văn bản", text, [text] if text in known else [], known)]
    (first, *_) = world.pack.plan(plan).bases
    _changed(world, plan, bases=(attrs.evolve(first, instrument=code),))


@phrase("ke-hoach.them-moc")
def _milestone(world: World, plan: str, kind: str, on: date) -> None:
    shipped = world.pack.plan(plan).milestones
    added = attrs.evolve(shipped[0], id="them", kind=kind, on=on)
    _changed(world, plan, milestones=(*shipped, added))


@phrase("ke-hoach.khong-yeu-cau-bao-cao")
def _no_reports(world: World, plan: str) -> None:
    _changed(world, plan, reporting=())


@phrase("ke-hoach.ra-soat-ke-hoach-do")
def _reviewed_changed(world: World) -> None:
    if world.plan_read is None:
        raise Unsaid("tình huống chưa nói kế hoạch nào")
    world.review = review_plan(world.pack, world.plan_read)


@phrase("ke-hoach.co-nhan-xet")
def _remark(world: World, kind: str, words: str) -> None:
    expect_sentence(_remarks(world, kind), words)


@phrase("ke-hoach.khong-co-nhan-xet-nao")
def _no_remark(world: World, kind: str) -> None:
    expect(_remarks(world, kind), [])


def _remarks(world: World, kind: str) -> list[str]:
    pack = world.pack
    found = [f for f in world.review if pack.label("plan-kind", f.kind) == kind]
    return [f"{heading(pack, f)}. {sentence(pack, f)}" for f in found]
