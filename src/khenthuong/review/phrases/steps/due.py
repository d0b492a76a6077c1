"""Phrases on desks, counting back from a ceremony, and dry runs of a change of law."""

from __future__ import annotations

from datetime import date, timedelta

from khenthuong.office.agenda import agenda
from khenthuong.office.countdown import countdown
from khenthuong.office.lawbook.impact import Impact, impacts
from khenthuong.office.words.agenda import AgendaWords
from khenthuong.review.phrases.acting import act, must
from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.expect import Unsaid, expect, expect_sentence
from khenthuong.review.phrases.world import World

_HANDED_OVER, _PROVINCE = "chuyen_ke_thua", "tinh"


def _words(world: World) -> AgendaWords:
    return AgendaWords(world.office.words)


def _looked(world: World) -> date:
    if world.on is None:
        raise Unsaid("tình huống chưa nói xem ngày nào")
    return world.on


# -- desks and counting back ----------------------------------------------------------


@phrase("den-han.xem-viec-den-han")
def _agenda(world: World, on: date) -> None:
    world.on = on
    world.review = agenda(world.office, world.under_way.dossiers, on)


@phrase("den-han.ho-so-o-ban-cua")
def _desk(world: World, desk: str) -> None:
    expect({_words(world).desk(task, _looked(world)) for task in world.review}, {desk})


@phrase("den-han.han-cuoi-la-ngay")
def _standing(world: World, on: date, standing: str) -> None:
    (task,) = world.review
    expect(task.due.on, on)
    expect(_words(world).standing(task), standing)


@phrase("den-han.tinh-trang-cua-han-la")
def _not_running(world: World, standing: str) -> None:
    (task,) = world.review
    expect(_words(world).standing(task), standing)


@phrase("den-han.tinh-nguoc-tu-buoi-le")
def _countdown(world: World, on: date, ceremony: date) -> None:
    dossier = world.dossier(on) if world.context is None else world.first()
    world.review = countdown(world.office, dossier, ceremony, on)


@phrase("den-han.cham-nhat-phai-xong-viec")
def _last_day(world: World, on: date, what: str) -> None:
    expect([step.on for step in world.review if step.trigger == what], [on])


@phrase("den-han.chua-tinh-duoc-ngay-cho-viec")
def _no_last_day(world: World, what: str, text: str) -> None:
    found = [s for s in world.review if s.trigger == what and s.level == _PROVINCE]
    expect([(step.on, step.needs) for step in found], [(None, text)])


# -- dry run -----------------------------------------------------------------------------------


@phrase("den-han.chay-thu-viec-doi-quy-dinh")
def _dry_run(world: World, on: date) -> None:
    world.on, eve = on, on - timedelta(days=1)
    told = impacts(world.office, world.office, world.under_way.dossiers, eve, on)
    world.review = tuple(told)


def _impact(world: World) -> Impact:
    found: Impact
    (found,) = world.review
    return found


@phrase("den-han.ho-so-se-chuyen-sang")
def _would_move(world: World, unit: str, state: str) -> None:
    expect(_impact(world).moved, True)
    life = _impact(world).after.life
    expect(world.place_name(life.legs[life.leg].unit), unit)
    expect(world.pack.label("states", life.state), state)


@phrase("den-han.ho-so-khong-chuyen-di-dau")
def _would_stay(world: World) -> None:
    expect(_impact(world).moved, False)


@phrase("den-han.khong-con-cap-nao-xet-duoc")
def _would_be_stuck(world: World) -> None:
    expect(_impact(world).stuck, True)


@phrase("den-han.ly-do-moi-la")
def _new_reason(world: World, words: str) -> None:
    expect_sentence(_impact(world).flip.new, words)


@phrase("den-han.ket-luan-doi-tu-thanh")
def _headline(world: World, before: str, after: str) -> None:
    flip, words = _impact(world).flip, world.office.words
    expect((words.headline(flip.before), words.headline(flip.after)), (before, after))


@phrase("den-han.han-van-la-ngay")
def _same_limit(world: World, on: date) -> None:
    limits = _impact(world).task.due, _impact(world).task_after.due
    expect([limit.on if limit else None for limit in limits], [on, on])


@phrase("den-han.thoi-han-doi-thanh")
def _other_limit(world: World, standing: str) -> None:
    expect(_impact(world).limit_changed, True)
    expect(_words(world).standing(_impact(world).task_after), standing)


@phrase("den-han.chay-thu-khong-lam-doi-ho-so")
def _as_told(world: World) -> None:
    expect(world.first().life, _impact(world).before.life)
    told = _impact(world).after.life
    must(world, act(world, _looked(world), _HANDED_OVER).refusals)
    life = world.first().life
    expect((life.legs, life.leg, life.state), (told.legs, told.leg, told.state))
