"""Phrases on the five plans: what is promised, what the review remarks."""

from __future__ import annotations

from pytest_bdd import given, parsers, then, when

from features import names
from features.world import World
from khenthuong.judge.plans.review import heading, review_plan, sentence


@given(parsers.re(r"(?P<plan>Kế hoạch năm \d{4} của UBND .+?) không nêu tên hình thức khen thưởng"))
def _unnamed(world: World, plan: str) -> None:
    world.plan = names.plan(world.pack, plan)
    found = world.pack.plan(world.plan)
    world.unit, world.ground = found.unit, "phong-trao"
    assert not any(p.named for p in found.promises)


@when(parsers.re(r"rà soát (?P<plan>Kế hoạch năm \d{4} của UBND .+)"))
def _reviewed(world: World, plan: str) -> None:
    world.plan = names.plan(world.pack, plan)
    world.review = review_plan(world.pack, world.pack.plan(world.plan))


@then(parsers.re(r'có nhận xét "(?P<kind>Trái quy định|Thiếu|Bỏ ngỏ|Lưu ý)": "(?P<words>.+)"'))
def _remark(world: World, kind: str, words: str) -> None:
    said = [
        (
            world.pack.label("plan-kind", f.kind),
            f"{heading(world.pack, f)}. {sentence(world.pack, f)}",
        )
        for f in world.review
    ]
    assert any(k == kind and words in text for k, text in said), said


@then(parsers.re(r'không có nhận xét "(?P<kind>Trái quy định|Thiếu|Bỏ ngỏ|Lưu ý)" nào'))
def _no_remark(world: World, kind: str) -> None:
    assert not [f for f in world.review if world.pack.label("plan-kind", f.kind) == kind]
