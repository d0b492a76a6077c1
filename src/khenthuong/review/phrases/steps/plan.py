"""Phrases on plans: what is promised, what the review remarks."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from khenthuong.judge.plans.review import heading, review_plan, sentence
from khenthuong.law.plans import Milestone, Plan
from khenthuong.office.words.planlines import plan_lines
from khenthuong.review.phrases import names
from khenthuong.review.phrases.bind import Table, phrase
from khenthuong.review.phrases.expect import (
    Unsaid,
    expect,
    expect_no_sentence,
    expect_sentence,
    expect_sentences,
)
from khenthuong.review.phrases.world import World

_MOVEMENT, _ADDED = "phong-trao", "them"


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
def _milestone(world: World, plan: str, kind: str, on: date | None) -> None:
    _changed(world, plan, milestones=_more(world, plan, kind, on))


@phrase("ke-hoach.chi-khen-o-moc")
def _promises_then(world: World, plan: str, kind: str) -> None:
    (first, *_) = world.pack.plan(plan).promises
    promise = attrs.evolve(first, at_milestones=(_ADDED,))
    _changed(world, plan, milestones=_more(world, plan, kind, None), promises=(promise,))


def _more(world: World, plan: str, kind: str, on: date | None) -> tuple[Milestone, ...]:
    shipped = world.pack.plan(plan).milestones
    return (*shipped, attrs.evolve(shipped[0], id=_ADDED, kind=kind, on=on))


@phrase("ke-hoach.khong-co-phan")
def _left_out(world: World, plan: str, part: str) -> None:
    _changed(world, plan, **{part: attrs.fields_dict(Plan)[part].default})


@phrase("ke-hoach.ban-hanh-ngay")
def _issued(world: World, plan: str, on: date) -> None:
    _changed(world, plan, issued=on)


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


@phrase("ke-hoach.khong-nhan-xet-ve")
def _not_remarked(world: World, words: str) -> None:
    expect_no_sentence([said for _, said in _said(world)], words)


@phrase("ke-hoach.cac-nhan-xet-la")
def _all_remarks(world: World, table: Table) -> None:
    for one in dict.fromkeys(kind for kind, _ in (*_said(world), *table)):
        expect_sentences(_remarks(world, one), [words for kind, words in table if kind == one])


@phrase("ke-hoach.ghi")
def _says(world: World, table: Table) -> None:
    plan = world.plan_read or world.pack.plan(world.plan)
    found = [list(row) for row in plan_lines(world.office.words, plan)]
    expect(found, [list(row) for row in table])


def _remarks(world: World, kind: str) -> list[str]:
    return [words for found, words in _said(world) if found == kind]


def _said(world: World) -> list[tuple[str, str]]:
    """The kind of each remark, and its heading with the sentence."""
    pack = world.pack
    return [
        (pack.label("plan-kind", f.kind), f"{heading(pack, f)}. {sentence(pack, f)}")
        for f in world.review
    ]
