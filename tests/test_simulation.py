"""A season: the same for a seed, whole, real at every step, and its traps are met."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from khenthuong.office import Office, open_pack
from khenthuong.records import Event, apply, replay
from khenthuong.simulation import Season, Step, Summarist, Tally, Teller
from khenthuong.simulation.assumed import Assumed
from khenthuong.simulation.occasions import occasions

PLANS = ("truong-tay-2025", "tan-duc-2024", "cat-ne-2025", "bac-son-2025", "tay-ninh-2023")


@pytest.fixture(scope="module")
def office():
    """One office for all seasons; it keeps nothing."""
    return Office(open_pack())


@cache
def run(office, plan, count=24, seed=3):
    """A whole season, run once for all tests: itself, its steps, its tally."""
    return fresh(office, plan, count, seed)


def fresh(office, plan, count=24, seed=3):
    """A whole season, run anew."""
    season = Season(office, office.pack.plan(plan), count=count, seed=seed)
    tally = Tally(office)
    steps = []
    for step in season.steps():
        tally.add(step)
        steps.append(step)
    tally.close()
    return season, steps, tally


def summed(office, plan, count=24, seed=3):
    """The summary of a season."""
    season, _, tally = run(office, plan, count, seed)
    return Summarist(office, season, tally).make()


def events(steps: list[Step]) -> list[Event]:
    """All events in their order."""
    return [event for step in steps for event in step.events]


@pytest.mark.parametrize("plan", PLANS)
def test_same_seed_same_steps(office, plan):
    """Two runs of one seed are equal value by value."""
    assert fresh(office, plan)[1] == run(office, plan)[1]


def test_other_seed_other_season(office):
    """Another seed makes other people and other days."""
    first, second = (events(run(office, PLANS[0], seed=s)[1]) for s in (1, 2))
    assert first != second


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("count", [1, 7, 40])
def test_as_many_dossiers_as_asked_for(office, plan, count):
    """States add up to the number of dossiers, and every dossier is on one list."""
    season, steps, tally = run(office, plan, count)
    assert season.size == count == len(tally.dossiers)
    assert sum(tally.states().values()) == count
    opened = [d.id for step in steps if step.opens for d in step.dossiers]
    assert sorted(opened) == sorted(tally.dossiers)
    last = {s.id: s for step in steps for s in step.submissions}
    lines = Counter(line for s in last.values() for line in s.lines)
    assert lines == Counter(list(tally.dossiers))


@pytest.mark.parametrize("plan", PLANS)
def test_every_event_replays(office, plan):
    """Folding the events over the drafts gives the dossiers as they stand."""
    _, steps, tally = run(office, plan)
    drafts = {d.id: d for step in steps if step.opens for d in step.dossiers}
    for code, dossier in tally.dossiers.items():
        own = [e for e in events(steps) if e.dossier == code]
        assert [e.version for e in own] == list(range(1, len(own) + 1))
        assert replay(drafts[code], own) == dossier


@pytest.mark.parametrize("plan", PLANS)
def test_days_never_go_back_and_are_working_days(office, plan):
    """Steps come in the order of days, on days on which offices work."""
    _, steps, _ = run(office, plan)
    days = [step.on for step in steps]
    assert days == sorted(days)
    assert all(office.calendar.is_working(day) is not False for day in days)
    assert all(e.act.entered >= e.act.on for e in events(steps))


@pytest.mark.parametrize("plan", PLANS)
def test_nothing_is_forced(office, plan):
    """Each event is what the office itself decides: the state machine allows its arrow."""
    _, steps, _ = run(office, plan)
    for event in events(steps):
        arrow = office.rules.procedure.arrow(event.source, event.trigger)
        assert arrow is not None
        assert event.target in {c.to or event.source for c in arrow.choices}


def test_no_decision_of_an_office_that_ended(office):
    """After its last day nobody signs for a unit, in any season."""
    for plan in PLANS:
        for step in run(office, plan)[1]:
            if step.decision is not None:
                assert office.pack.unit(step.decision.unit).works(step.decision.on)


def test_decision_numbers_are_not_used_twice(office):
    """Each unit numbers its decisions of a year one by one."""
    for plan in PLANS:
        made = [s.decision for s in run(office, plan, 60, 1)[1] if s.decision]
        numbers = [(d.unit, d.on.year, d.number) for d in made]
        assert len(numbers) == len(set(numbers))
        assert len({d.id for d in made}) == len(made)


def test_bac_son_promises_what_nobody_can_give(office):
    """The closing list for the town's Giấy khen is refused when it is sent."""
    _, steps, tally = run(office, "bac-son-2025")
    ended = [
        (step.trigger, r.dossier)
        for step in steps
        for r in step.refusals
        if any(f.code == "au-office-ended" for f in r.findings)
    ]
    late = [code for trigger, code in ended if trigger == "nop"]
    assert late
    assert all(tally.dossiers[c].award == "giay-khen-huyen" for c in late)
    assert not any(tally.awarded(tally.dossiers[c]) for c in late)


def test_truong_tay_is_signed_by_the_successor(office):
    """The promised chair is refused after the merger, then phường Long Hoa signs."""
    _, steps, _ = run(office, "truong-tay-2025", 40)
    tried = {
        f.values["unit"]
        for step in steps
        for r in step.refusals
        for f in r.findings
        if f.code == "au-office-ended"
    }
    signed = {s.decision.unit for s in steps if s.decision}
    assert "xa-truong-tay" in tried
    assert "phuong-long-hoa" in signed


def test_truong_tay_has_nobody_to_confirm_a_rank(office):
    """After the town ended, the fact of the rank stays unknown on every list."""
    _, steps, _ = run(office, "truong-tay-2025", 40)
    runner = office.pack.unit("thi-xa-hoa-thanh")
    for step in steps:
        for dossier in step.dossiers if step.opens else ():
            if not runner.works(step.on):
                assert "xep_hang_khoi_1_3" not in dossier.facts


def test_tay_ninh_lives_under_the_old_law(office):
    """What is decided in the year of the plan rests on the law of its time."""
    _, steps, _ = run(office, "tay-ninh-2023")
    judged = [e for e in events(steps) if e.act.signing and e.act.on.year == 2023]
    assert judged
    assert {e.period for e in judged} == {"P0"}


def test_a_dossier_is_handed_over_in_the_middle(office):
    """A list that crosses the end of the district goes on at its successor."""
    _, steps, tally = run(office, "bac-son-2025", 60, 1)
    handed = [
        e for e in events(steps) if office.rules.procedure.arrow(e.source, e.trigger).reroutes
    ]
    assert handed
    assert any(tally.awarded(tally.dossiers[e.dossier]) for e in handed)


TRAPS = {
    "truong-tay-2025": (
        "phường Long Hoa",
        "khối thi đua xã, phường của thị xã",
        "Công đoàn cơ sở xã Trường Tây",
        "thứ Bảy, ngày 15/11/2025",
        "khoản 90 Điều 1 Nghị quyết số 1682/NQ-UBTVQH15",
    ),
    "bac-son-2025": ("thị xã Bỉm Sơn chỉ quyết định được đến hết ngày 30/06/2025", "31/12/2025"),
    "tay-ninh-2023": ("Luật Thi đua, khen thưởng năm 2003", "01/07/2023"),
    "cat-ne-2025": ("UBND xã Quân Chu",),
    "tan-duc-2024": ("01/07/2024",),
}


@pytest.mark.parametrize("plan", PLANS)
def test_the_summary_names_the_traps(office, plan):
    """What is wrong with a real plan is said, with its place and its article."""
    traps = summed(office, plan, 3).traps
    text = "\n".join(f"{t.text} {t.place} {t.basis}" for t in traps)
    for words in TRAPS[plan]:
        assert words in text
    kinds = [t.grave for t in traps]
    assert kinds == sorted(kinds, reverse=True)


@pytest.mark.parametrize("plan", PLANS)
def test_the_summary_adds_up(office, plan):
    """Figures, states, awards and pictures tell the same numbers."""
    shown = summed(office, plan)
    assert sum(int(value) for value, _ in shown.figures[:3]) == 24
    assert int(shown.states.rows[-1][-1]) == 24
    assert sum(int(row[1]) for row in shown.awards.rows) == 24
    assert sum(int(row[2]) for row in shown.awards.rows) == int(shown.figures[0][0])
    assert sum(n for bar in shown.levels for _, _, n in bar.parts) == 24
    assert sum(int(row[1]) for row in shown.money.rows) == int(shown.figures[0][0])
    for row, bar in zip(shown.reasons.rows, shown.causes, strict=True):
        assert int(row[2]) == sum(n for _, _, n in bar.parts)


def test_assumptions_are_told_with_their_values(office):
    """Whatever was drawn by a rate stands in the list; nothing else does."""
    rows = dict(summed(office, "bac-son-2025").assumptions.rows)
    assert rows["Thiếu một giấy tờ bắt buộc"] == "5%"
    assert rows["Vụ việc bắt đầu so với ngày gửi"] == "từ 12 ngày trước đến 14 ngày sau"
    assert not any("xếp loại cuối năm" in label for label in rows)


def test_the_story_is_the_most_instructive_one(office):
    """It ends where the dossier stands and has one moment per step and refusal."""
    season, _, tally = run(office, "bac-son-2025", 60, 1)
    story = Summarist(office, season, tally).make().story
    code = tally.instructive()
    assert story is not None
    assert story.title.startswith(f"{code}: ")
    assert len(story.beats) == len(tally.items[code])
    assert any(beat.refused for beat in story.beats)
    assert story.now.startswith("Hiện nay: ")


def test_stories_hold_no_code(office):
    """No slug and no English word reaches the reader of any story."""
    _, _, tally = run(office, "bac-son-2025", 40)
    teller = Teller(office)
    slugs = {u.id for u in office.pack.national.units} | {r.id for r in office.pack.national.roles}
    slugs |= {s.id for s in office.pack.national.states}
    for code, items in tally.items.items():
        story = teller.tell(tally.dossiers[code], items)
        lines = [*story.about, story.now]
        lines += [f"{b.title} {b.who} {b.basis} {' '.join(b.lines)}" for b in story.beats]
        words = set(" ".join(lines).replace(",", " ").split())
        assert not words & slugs
        assert "{" not in "".join(lines)


def test_every_seed_comes_to_an_end(office):
    """Six other seeds of each plan run to their end without an error."""
    for plan in PLANS:
        for seed in range(10, 16):
            _, steps, tally = run(office, plan, 12, seed)
            assert steps
            assert len(tally.dossiers) == 12


def test_occasions_follow_the_milestones(office):
    """Each promise comes at each of its events, undated ones where the data puts them."""
    pack = office.pack
    found = occasions(pack, pack.plan("bac-son-2025"), Assumed(pack, 1))
    assert [o.event for o in found] == ["Sơ kết phong trào", "Tổng kết phong trào"] * 3
    drives = occasions(pack, pack.plan("cat-ne-2025"), Assumed(pack, 1))
    assert sum(not o.sudden for o in drives) == Assumed(pack, 1).count("moc/dot")


def test_a_plan_without_promise_has_no_season(office):
    """Nothing is made up where a plan promises nothing."""
    import attrs

    plan = attrs.evolve(office.pack.plan(PLANS[0]), promises=())
    season = Season(office, plan, count=5, seed=1)
    assert season.lists == ()
    assert list(season.steps()) == []


def test_supplements_bring_what_was_missing(office):
    """A supplement adds papers or facts, and the dossier has them afterwards."""
    brought = [
        (step, event)
        for plan in PLANS
        for step in run(office, plan, 60, 1)[1]
        for event in step.events
        if event.act.papers or event.act.facts
    ]
    assert brought
    for step, event in brought:
        after = next(d for d in step.dossiers if d.id == event.dossier)
        assert set(event.act.papers) <= set(after.papers or ())
        assert set(event.act.facts) <= set(after.facts)
        assert apply(after, event).papers == after.papers
