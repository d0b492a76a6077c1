"""Phrases on the way of a dossier: steps taken, refused, held."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import attrs

from khenthuong.basis import Outcome, PhaseResult, Verdict
from khenthuong.judge import Case, overall
from khenthuong.law import Pack
from khenthuong.office import Seat
from khenthuong.records import Given
from khenthuong.review.phrases import names
from khenthuong.review.phrases.acting import act, must, must_not, past, reach
from khenthuong.review.phrases.bind import Rows, Table, phrase
from khenthuong.review.phrases.expect import expect, expect_among
from khenthuong.review.phrases.said import facts
from khenthuong.review.phrases.world import World
from khenthuong.workdays import WorkCalendar

_COUNCIL, _HANDED_OVER, _PROVINCE = "hoi_dong_xet", "chuyen_ke_thua", "tinh"
_HOLD, _REASONS = "tam_dung", "ly-do"
_BEFORE_COUNCIL = ("nop", "tiep_nhan", "tham_dinh")


# -- before --------------------------------------------------------------------


@phrase("thu-tuc.cac-buoc-da-lam-nhu-sau")
def _done(world: World, rows: Rows) -> None:
    past(world, rows)


@phrase("thu-tuc.da-o-buoc")
def _stood(world: World, on: date, state: str, held: bool | None) -> None:
    reach(world, on, names.by_label(world.pack.national.states, "bước", state))
    if held:
        must(world, act(world, on, _HOLD).refusals)


@phrase("thu-tuc.rieng-mot-noi-dung")
def _only_one_is_not_met(world: World, on: date, outcome: str, phase: str) -> None:
    _all_is_met_but(world, on, PhaseResult(phase, Outcome(outcome)))


@phrase("thu-tuc.moi-noi-dung-deu-dat")
def _all_is_met(world: World) -> None:
    _all_is_met_but(world, date.min)


def _all_is_met_but(world: World, since: date, *said: PhaseResult) -> None:
    """Nothing is judged any more: from that day holds what is said of a phase, and no more."""

    def judged(
        pack: Pack,  # noqa: ARG001 - what is asked is not worked out but said
        calendar: WorkCalendar,  # noqa: ARG001
        case: Case,
        *,
        only: Iterable[str] | None = None,
    ) -> Verdict:
        return overall(tuple(r for r in said if case.on >= since and r.phase in (only or ())))

    readings = dict(world.office.rules.readings)
    world.office = world.office.reopened(verdict=judged, readings=readings)


# -- the one step ------------------------------------------------------------------


@phrase("thu-tuc.thuc-hien")
def _act(
    world: World, on: date, role: str | None, what: str, extra: str | None, entered: date | None
) -> None:
    more: dict[str, Any] = {"entered": entered} if entered else {}
    act(world, on, what, extra or "", roles=[role] if role else [], **more)


@phrase("thu-tuc.nguoi-giu-vai-thuc-hien")
def _act_in_seat(
    world: World, on: date, role: str, unit: str, start: date | None, end: date | None, what: str
) -> None:
    seat = Seat(role=role, unit=names.unit(world.pack, unit, start), start=start, end=end)
    act(world, on, what, seats=[seat])


@phrase("thu-tuc.thuc-hien-va-co-y-kien")
def _act_with_opinion(world: World, on: date, what: str, text: str | None) -> None:
    act(world, on, what, text or "")


@phrase("thu-tuc.thuc-hien-voi-thong-tin")
def _act_with_facts(world: World, on: date, what: str, table: Table) -> None:
    told = {code: Given(value=value) for code, value in facts(world, table)}
    act(world, on, what, facts={d.id: told for d in world.under_way.dossiers})


@phrase("thu-tuc.hoi-dong-hop-xet")
def _session(world: World, on: date) -> None:
    """All earlier steps were taken in the month of the first matter, or of the session."""
    matters = [r["tu"] for r in world.records.get("vu_viec", ())]
    before = min([on, *matters]).replace(day=1)
    for trigger in _BEFORE_COUNCIL:
        must(world, act(world, before, trigger).refusals)
    world.check(on)
    act(world, on, _COUNCIL)


# -- what came of it -----------------------------------------------------------------


@phrase("thu-tuc.viec-nay-duoc-chap-nhan")
def _accepted(world: World) -> None:
    must(world, world.told.refusals)
    expect(bool(world.told.events), True)


@phrase("thu-tuc.viec-nay-khong-duoc-chap-nhan")
def _refused(world: World) -> None:
    must_not(world, world.told.refusals)
    expect([e.trigger for e in world.told.events if e.trigger != _HANDED_OVER], [])


@phrase("thu-tuc.ho-so-o-buoc")
def _state(world: World, state: str, unit: str | None) -> None:
    life = world.first().life
    expect(world.pack.label("states", life.state), state)
    if unit:
        expect(world.place_name(life.legs[life.leg].unit), unit)


@phrase("thu-tuc.ho-so-duoc-giu-nguyen-o-buoc")
def _kept(world: World, state: str) -> None:
    must_not(world, world.told.refusals)
    expect([event.trigger for event in world.told.events], [])
    _stands(world, state)


@phrase("thu-tuc.ho-so-duoc-xet-tiep-tu-buoc")
def _resumed(world: World, on: date, state: str) -> None:
    _stands(world, state)
    must_not(world, act(attrs.evolve(world), on - timedelta(days=1), _COUNCIL).refusals)
    must(world, act(attrs.evolve(world), on, _COUNCIL).refusals)


def _stands(world: World, state: str) -> None:
    """In a sentence the name of the step may begin with a small letter."""
    label = world.pack.label("states", world.first().life.state)
    expect(label.lower(), state.lower())


@phrase("thu-tuc.ho-so-dang-tam-dung-xet")
def _is_held(world: World) -> None:
    expect(bool(world.first().life.held), True)


@phrase("thu-tuc.ho-so-khong-con-tam-dung")
def _not_held(world: World) -> None:
    expect(bool(world.first().life.held), False)


@phrase("thu-tuc.viec-nay-ghi-muon")
def _late(world: World, on: date, entered: date) -> None:
    last = world.first().life.acts[-1]
    expect((last.on, last.entered, last.late), (on, entered, True))


@phrase("thu-tuc.quyet-dinh-do-ai-ky")
def _decision(world: World, unit: str, dong: int) -> None:
    decision = world.told.decision
    expect(world.place_name(decision.unit) if decision else None, unit)
    expect([line.amount for line in decision.lines] if decision else [], [dong])


@phrase("thu-tuc.co-the-lam-tiep")
def _open(world: World, labels: tuple[str, ...]) -> None:
    triggers = world.office.rules.procedure.open_from(world.first().life.state)
    known = [world.pack.label("triggers", trigger) for trigger in triggers]
    for label in labels:
        expect_among(label, known)


@phrase("thu-tuc.nguoi-giu-ho-so")
def _holder(world: World, role: str) -> None:
    expect({task.role for task in world.review}, {role})


@phrase("thu-tuc.viec-cua-mot-cap")
def _stages(world: World, level: str, labels: tuple[str, ...]) -> None:
    leg = next(leg for leg in world.first().life.legs if leg.level == level)
    finishing = {t.stage: t.label for t in world.pack.national.triggers if t.stage}
    expect(tuple(finishing[stage] for stage in leg.stages), labels)


@phrase("thu-tuc.moc-cua-ho-so")
def _key_date(world: World, mark: str, on: date) -> None:
    expect(getattr(world.first().dates, mark), on)


@phrase("thu-tuc.co-ghi-luu-y")
def _remarked(world: World, words: str) -> None:
    must(world, world.told.refusals)
    said = {x.code: x.text for x in world.pack.national.labels if x.group == _REASONS}
    codes = [code for event in world.told.events for code in event.warnings]
    expect_among(words, [said[code] for code in codes if code in said])


@phrase("thu-tuc.cac-buoc-cua-cap-tinh")
def _has_council(world: World, whether: bool) -> None:
    leg = next(leg for leg in world.first().life.legs if leg.level == _PROVINCE)
    expect("hoi_dong" in leg.stages, whether)
