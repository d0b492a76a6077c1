"""The budget of a year against the fund: paid, owed, promised, who pays, when it is short."""

from __future__ import annotations

import json
from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_payments import COMMUNE, OFFICE, YEAR, decision, title

from khenthuong import Command, Standing, Submission
from khenthuong.cli.main import main
from khenthuong.judge.after.budget import OWED, PAID, PROMISED
from khenthuong.office.words.budget import Budgeting
from khenthuong.records import Act, Leg, Life
from khenthuong.store import Store
from khenthuong.testing import everyone

DAY = date(2025, 12, 20)
END = date(2025, 12, 31)
STRIVER, WORKER = "cstd-co-so", "lao-dong-tien-tien"


def on_the_way(dossier):
    """The dossier as it waits for its appraisal."""
    leg = Leg(level="xa", unit=COMMUNE)
    return attrs.evolve(dossier, life=Life(state="cho_tham_dinh", legs=(leg,)))


def paid(sum_, on=DAY, state="qd_da_chi"):
    """A line of which the money is out."""
    act = Act(trigger="chi_thuong", on=on, entered=on, actor="ke-toan")
    return Standing(state=state, money=sum_, acts=(act,))


def sums(found, unit=COMMUNE):
    """Paid, owed and promised of a unit's fund."""
    (one,) = (f for f in found.funds if f.fund.unit == unit)
    return tuple(one.total(kind) for kind in (PAID, OWED, PROMISED))


def test_a_decided_award_is_owed_until_it_is_paid():
    """Chiến sĩ thi đua cơ sở is 2.340.000 đồng; once paid it is no longer owed."""
    dossier = title("A", STRIVER)
    issued = decision(DAY, dossier)
    found = OFFICE.budget([issued], [dossier], END)
    assert (sums(found), found.year) == ((0, 2_340_000, 0), 2025)
    gone = {(issued.id, "A"): paid(2_340_000)}
    assert sums(OFFICE.budget([issued], [dossier], END, standings=gone)) == (2_340_000, 0, 0)


def test_what_was_paid_counts_in_the_year_of_paying_what_is_owed_in_every_year():
    """Decided in December, paid in January: the money of January's year."""
    dossier = title("A", STRIVER)
    issued = decision(DAY, dossier)
    assert sums(OFFICE.budget([issued], [dossier], date(2026, 1, 5))) == (0, 2_340_000, 0)
    gone = {(issued.id, "A"): paid(2_340_000, date(2026, 1, 10))}
    found = OFFICE.budget([issued], [dossier], date(2026, 2, 1), standings=gone)
    assert sums(found) == (2_340_000, 0, 0)
    assert OFFICE.budget([issued], [dossier], date(2027, 1, 1), standings=gone).funds == ()


def test_of_two_titles_of_one_year_only_the_higher_is_charged():
    """Across decisions, and between a decision and a dossier on the way."""
    low, high = title("A", WORKER), title("B", STRIVER)
    both = [decision(DAY, low, number="1"), decision(DAY, high, number="2")]
    assert sums(OFFICE.budget(both, [low, high], END)) == (0, 2_340_000, 0)
    waits = on_the_way(low)
    assert sums(OFFICE.budget(both[1:], [waits, high], END)) == (0, 2_340_000, 0)
    alone = [on_the_way(low), on_the_way(high)]
    assert sums(OFFICE.budget([], alone, END)) == (0, 0, 2_340_000)


def test_a_title_and_a_form_are_both_charged():
    """A Giấy khen of 710.000 đồng beside the title."""
    striver = title("A", STRIVER)
    other = on_the_way(title("B", "giay-khen-xa", ground="phong-trao"))
    found = OFFICE.budget([decision(DAY, striver)], [striver, other], END)
    assert sums(found) == (0, 2_340_000, 710_000)


def test_drafts_and_finished_dossiers_promise_nothing():
    """Only what is under way is promised."""
    draft = title("A", STRIVER)
    ended = attrs.evolve(
        on_the_way(draft), life=Life(state="da_rut", legs=(Leg(level="xa", unit=COMMUNE),))
    )
    for dossier in (draft, ended):
        assert OFFICE.budget([], [dossier], END).funds == ()


def test_a_cancelled_line_is_not_owed_and_what_was_paid_is_to_be_recovered():
    """The money stays charged while it is out, and is told apart."""
    dossier = title("A", STRIVER)
    issued = decision(DAY, dossier)
    void = {(issued.id, "A"): Standing(state="qd_da_huy")}
    assert OFFICE.budget([issued], [dossier], END, standings=void).funds == ()
    out = {(issued.id, "A"): paid(2_340_000, state="qd_cho_thu_hoi")}
    (one,) = OFFICE.budget([issued], [dossier], END, standings=out).funds
    assert (one.total(PAID), one.recover) == (2_340_000, 2_340_000)


def test_the_successor_pays_what_a_district_left_unpaid():
    """A Giấy khen of the district of 20/06/2025: owed by the district, from July by the commune."""
    dossier = title("A", "giay-khen-huyen", unit="xa-thu-nghiem", ground="phong-trao")
    dossier = attrs.evolve(dossier, subject=attrs.evolve(dossier.subject, unit="xa-thu-nghiem"))
    issued = decision(date(2025, 6, 20), dossier, unit="huyen-thu-nghiem")
    for on, unit in ((date(2025, 6, 30), "huyen-thu-nghiem"), (date(2025, 7, 1), COMMUNE)):
        (one,) = OFFICE.budget([issued], [dossier], on).funds
        assert (one.fund.unit, one.total(OWED)) == (unit, 710_000)
        notes = next(Budgeting(OFFICE.words).sheets(OFFICE.budget([issued], [dossier], on))).notes
        assert any("cần xin ý kiến" in n for n in notes) is (unit == COMMUNE)


@pytest.mark.parametrize(("amount", "left"), [(2_340_000, 0), (2_339_999, -1)])
def test_the_fund_is_warned_of_one_dong_too_little(amount, left):
    """Exactly enough is enough."""
    dossier = title("A", STRIVER)
    found = OFFICE.budget([decision(DAY, dossier)], [dossier], END, amounts={COMMUNE: amount})
    (one,) = found.funds
    assert one.left == left
    assert [f.code for f in one.findings] == (["mo-over-fund"] if left < 0 else [])


def test_what_has_no_known_sum_is_counted_apart():
    """Two titles without a period: the lower sum is not known, and no table hides it."""
    low, high = title("A", WORKER, period=None), title("B", STRIVER)
    both = [decision(DAY, low, number="1"), decision(DAY, high, number="2")]
    (one,) = OFFICE.budget(both, [low, high], END).funds
    assert (one.total(), one.unknown) == (2_340_000, 1)
    (sheet,) = Budgeting(OFFICE.words).sheets(OFFICE.budget(both, [low, high], END))
    assert "Còn 1 khoản chưa xác định được số tiền, chưa tính vào bảng." in sheet.notes


def test_an_award_that_nobody_decides_any_more_promises_nothing():
    """A Giấy khen of the district on the way after 30/06/2025."""
    waits = on_the_way(title("A", "giay-khen-huyen", ground="phong-trao"))
    found = OFFICE.budget([], [waits], END)
    assert (found.funds, found.undecided) == ((), ("A",))


def test_a_plan_leaves_the_rest_out():
    """Only the dossiers of that plan are charged, though all decide which sum is paid."""
    mine = title("A", WORKER, plan="truong-tay-2025")
    other = title("B", STRIVER)
    both = [decision(DAY, mine, number="1"), decision(DAY, other, number="2")]
    assert OFFICE.budget(both, [mine, other], END, plan="truong-tay-2025").funds == ()
    (one,) = OFFICE.budget(both[:1], [mine, other], END, plan="truong-tay-2025").funds
    assert one.total() == 710_000


@given(st.lists(st.sampled_from([STRIVER, WORKER]), max_size=5), st.integers(0, 20_000_000))
def test_sums_are_whole_and_add_up(awards, amount):
    """Whatever is charged, the parts are the whole and the rest is the fund less it."""
    dossiers = [
        title(f"A{n}", award, person=f"s{n}", period=YEAR) for n, award in enumerate(awards)
    ]
    issued = [decision(DAY, d, number=str(n)) for n, d in enumerate(dossiers[:2])]
    ways = [*dossiers[:2], *map(on_the_way, dossiers[2:])]
    found = OFFICE.budget(issued, ways, END, amounts={COMMUNE: amount})
    worth = {STRIVER: 2_340_000, WORKER: 710_000}
    assert sum(f.total() for f in found.funds) == sum(worth[a] for a in awards)
    for one in found.funds:
        assert one.total() == sum(one.total(kind) for kind in (PAID, OWED, PROMISED))
        assert one.left == amount - one.total()
        assert bool(one.findings) is (one.total() > amount)


# -- at the command line -----------------------------------------------------------


@pytest.fixture
def kho(tmp_path):
    """A database with one proposal that was sent and received in December 2025."""
    path = tmp_path / "a.db"
    dossier = title("A", "giay-khen-xa", ground="phong-trao", papers=("bao-cao-thanh-tich",))
    context = OFFICE.start(Submission(id="TT", unit=COMMUNE, lines=("A",)), [dossier])
    answer = OFFICE.do(
        context, Command(actor=everyone(OFFICE), trigger="nop", on=date(2025, 12, 1))
    )
    assert not answer.refusals
    with Store.create(path, OFFICE.pack.content_hash) as store, store.transaction() as tx:
        tx.add(context.submission, context.dossiers)
        tx.append(answer.events, [answer.context.submission])
    return str(path)


def told(capsys, *args):
    """What a command prints, on one line."""
    assert main(list(args)) == 0
    return " ".join(capsys.readouterr().out.split())


def test_the_command_prints_the_fund_for_an_accountant(kho, capsys):
    """Sums in đồng, the fund, what is short; no code."""
    said = told(capsys, "budget", kho, "--at", "2025-12-20")
    assert "Dự kiến, hồ sơ đang xét 1 710.000 đồng" in said
    assert "Quỹ thi đua, khen thưởng của cấp xã" in said
    args = ("--unit", COMMUNE, "--fund", "500000")
    said = told(capsys, "budget", kho, "--at", "2025-12-20", *args)
    assert "Vượt quỹ 210.000 đồng" in said
    assert "mo-over" not in said


def test_the_day_and_json(kho, capsys):
    """Before it was sent nothing is promised; the form is named."""
    assert "chưa có khoản nào" in told(capsys, "budget", kho, "--at", "2025-11-30")
    data = json.loads(told(capsys, "budget", kho, "--at", "2025-12-20", "--json"))
    assert data["format"] == "khenthuong-budget/1"
    assert [(f["promised"], f["left"]) for f in data["funds"]] == [(710_000, None)]


def test_a_fund_without_a_unit_is_bad_input(kho, capsys):
    """Nobody knows whose fund that is."""
    assert main(["budget", kho, "--fund", "5"]) == 2
    assert "--unit" in capsys.readouterr().err
    assert main(["budget", kho, "--plan", "bac-son"]) == 2
    assert "bac-son-2025" in capsys.readouterr().err
