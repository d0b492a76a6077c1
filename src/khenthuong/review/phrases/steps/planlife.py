"""Phrases on a plan's life: issued, launched, checked, ranked, summed up, rewarded, closed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import attrs
from attrs import define, field

from khenthuong.basis import Refusal
from khenthuong.office import Actor, Movement, MovementAnswer, PlanCommand
from khenthuong.office.plantasks import plan_tasks
from khenthuong.office.words.plans import PlanWords
from khenthuong.records import Given, Rank, Signing
from khenthuong.review.phrases import names
from khenthuong.review.phrases.acting import every_seat, must, refused
from khenthuong.review.phrases.bind import Rows, Table, phrase
from khenthuong.review.phrases.expect import (
    Mismatch,
    Unsaid,
    expect,
    expect_sentence,
    expect_sentences,
)
from khenthuong.review.phrases.world import World

_MACHINE, _CLERK, _CHAIR = "phong-trao", "can-bo", "chu-tich"
_LIST, _PLACE = "; ", " hạng "


@define
class Story:
    """One plan as it was carried on so far."""

    movement: Movement
    last: MovementAnswer | None = None
    said: dict[str, Given] = field(factory=dict)

    @property
    def refusal(self) -> Refusal | None:
        """Why the last act was not taken."""
        return self.told.refusal

    @property
    def told(self) -> MovementAnswer:
        """The answer to the last act; raises ``Unsaid`` when there was none."""
        if self.last is None:
            raise Unsaid("phong trào chưa làm việc nào")
        return self.last


def _story(world: World) -> Story:
    if not isinstance(world.movement, Story):
        raise Unsaid("tình huống chưa nói kế hoạch nào")
    return world.movement


@phrase("phong-trao.du-thao")
def _draft(world: World, plan: str, unit: str | None, start: date | None, end: date | None) -> None:
    """The draft of a plan, or the same for another unit or another time."""
    world.plan, draft = plan, world.pack.plan(plan)
    if unit:
        draft = attrs.evolve(draft, unit=names.unit(world.pack, unit, start))
    if end:
        draft = attrs.evolve(draft, period_start=start, period_end=end)
    world.movement = Story(world.office.movement(draft))


@phrase("phong-trao.tra-loi")
def _answered(world: World, table: Table) -> None:
    facts = world.pack.machine(_MACHINE).facts
    words = {f.label: (f.id, True) for f in facts}
    words |= {f.label_no: (f.id, False) for f in facts if f.label_no}
    for label, answer in table:
        code, good = words[names.only("nội dung", label, [label] if label in words else [], words)]
        _story(world).said[code] = Given(value=good is world.read("có hay không", answer))


# -- what is done ------------------------------------------------------------------


@phrase("phong-trao.da-qua")
def _past(world: World, rows: Rows) -> None:
    for row in rows:
        _carry(world, row["on"], row["what"], row["text"] or "", row["of"] or "")
        refusal = _story(world).refusal
        must(world, [refusal] if refusal else [])


@phrase("phong-trao.lam-viec")
def _plain_act(world: World, on: date, what: str, text: str | None) -> None:
    _carry(world, on, what, text or "")


@phrase("phong-trao.vai-lam-viec")
def _act_of(world: World, on: date, who: str, what: str, text: str | None) -> None:
    _carry(world, on, what, text or "", roles=[who])


@phrase("phong-trao.ky-van-ban")
def _signed(world: World, on: date, post: str, what: str, number: str) -> None:
    _carry(world, on, what, number, post)


def _carry(
    world: World, on: date, what: str, text: str = "", of: str = "", roles: Iterable[str] = ()
) -> None:
    """One act by somebody who holds every seat, unless ``roles`` say which."""
    story = _story(world)
    trigger = names.by_label(world.pack.machine(_MACHINE).triggers, "việc", what)
    asked = "facts" in world.pack.find("triggers", trigger, "hành động").takes
    command = PlanCommand(
        actor=Actor(id=_CLERK, seats=every_seat(world.office, roles)),
        trigger=trigger,
        on=on,
        facts={world.plan: story.said} if asked else {},
        **_content(world, on, trigger, text, of),
    )
    story.last = world.office.carry(story.movement, command)
    story.movement = story.last.movement


def _content(world: World, on: date, trigger: str, text: str, of: str) -> dict[str, Any]:
    """What the act carries: a signer, milestones and bodies, ranks, papers or a reason."""
    reason = text or world.book.defaults.reason
    bodies = tuple(of.split(_LIST)) if of else ()
    if text == world.book.defaults.bare:
        return {}
    match trigger:
        case "kh_ban_hanh" | "kh_ke_thua" | "kh_cham_dut":
            unit = names.unit(world.pack, of, on)
            office = names.chair(world.pack, unit)
            signing = Signing(on=on, office=office, unit=unit, capacity=_CHAIR, number=text)
            return {"signing": signing, "reason": reason}
        case "kh_phat_dong":
            return {"bodies": bodies}
        case "kh_kiem_tra" | "kh_nhan_bao_cao" | "kh_so_ket":
            items = (_item(world, text),) if text else ()
            return {"items": items, "bodies": bodies, "reason": reason}
        case "kh_an_dinh":
            day = world.read("ngày", of)
            return {"items": (_item(world, text),), "day": day, "reason": reason}
        case "kh_xep_hang":
            return {"ranks": _ranks(world, text)}
        case "kh_xac_nhan_hang":
            return {"ranks": _ranks(world, text), "papers": bodies}
        case "kh_khen_thuong" if text:
            return {"papers": (text,)}
    return {"reason": reason}


def _item(world: World, text: str) -> str:
    """A milestone or report of the plan by the beginning of its text."""
    plan = world.pack.plan(world.plan)
    known = {m.text: m.id for m in plan.milestones} | {r.text: r.id for r in plan.reporting}
    found = [code for said, code in known.items() if said.startswith(text)]
    return names.only("mốc, báo cáo", text, found, known)


def _ranks(world: World, text: str) -> tuple[Rank, ...]:
    """``ấp Trường Phước hạng 2`` in the only cụm or khối of the plan."""
    clusters = world.pack.plan(world.plan).clusters
    if len(clusters) != 1:
        raise Unsaid("kế hoạch không có đúng một cụm, khối")
    said = (part.partition(_PLACE) for part in text.split(_LIST))
    return tuple(
        Rank(body=body, cluster=clusters[0].id, place=world.read("số", place))
        for body, _, place in said
    )


# -- what came of it ---------------------------------------------------------------


@phrase("phong-trao.duoc-lam")
def _accepted(world: World, state: str) -> None:
    story = _story(world)
    must(world, [story.refusal] if story.refusal else [])
    expect(world.pack.label("states", story.movement.life.state), state)


@phrase("phong-trao.chua-duoc-lam")
def _refused(world: World, words: str) -> None:
    refusal = _story(world).refusal
    if refusal is None:
        raise Mismatch(world.book.defaults.refused, world.book.defaults.accepted)
    expect_sentence([refused(world, [refusal])], words)


@phrase("phong-trao.chua-duoc-lam-vi-cac-ly-do")
def _refused_for(world: World, table: Table) -> None:
    refusal = _story(world).refusal
    said = refused(world, [refusal]).splitlines() if refusal else []
    expect_sentences(said, [words for (words,) in table])


@phrase("phong-trao.viec-tiep-theo")
def _held_by(world: World, who: str) -> None:
    expect(PlanWords(world.office.words).holder(_story(world).movement), who)


@phrase("phong-trao.don-vi-thuc-hien")
def _carried_by(world: World, unit: str) -> None:
    expect(world.place_name(_story(world).movement.unit), unit)


@phrase("phong-trao.nguon-cua-buoc")
def _status(world: World, words: str) -> None:
    event = _story(world).told.event
    expect(world.source(event.status) if event else "", words)


@phrase("phong-trao.so-luu-y")
def _remarks(world: World, count: int) -> None:
    event = _story(world).told.event
    expect(len(event.warnings) if event else 0, count, event.warnings if event else ())


@phrase("phong-trao.con-viec")
def _due(world: World, on: date, table: Table) -> None:
    words = PlanWords(world.office.words)
    told = [words.task(t) for t in plan_tasks(world.office, [_story(world).movement], on)]
    expect([[by, what, left] for by, left, _, what, _ in told], [list(row) for row in table[1:]])


@phrase("phong-trao.khong-con-viec")
def _nothing_due(world: World, on: date) -> None:
    expect(plan_tasks(world.office, [_story(world).movement], on), ())
