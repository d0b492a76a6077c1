"""Phrases on plans: what is promised, what the review remarks."""

from __future__ import annotations

from khenthuong.judge.plans.review import heading, review_plan, sentence
from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.expect import expect, expect_sentence
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
