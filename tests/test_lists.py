"""Whole lists: quotas, who of equals comes first, shares to report, and what the user reads."""

from __future__ import annotations

import io
import json
from datetime import date
from functools import cache

import attrs
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from khenthuong import Case, Given, InputError, ListEntry, Office, Outcome, Status, Truth, Weight
from khenthuong.cli.main import main
from khenthuong.judge.lists.order import Candidate, place, tiers
from khenthuong.judge.lists.quota import share_of
from khenthuong.law.checks import check
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import read_yaml
from khenthuong.office.files.totals import read_totals
from khenthuong.sheets import check_list, new_list, write_results
from khenthuong.testing import draft, office_for_tests

P0, P4 = date(2023, 12, 20), date(2025, 12, 5)
TRUTHS = st.sampled_from(list(Truth))
CANDIDATES = st.lists(
    st.builds(
        Candidate,
        id=st.integers(0, 999).map(str),
        sure=st.booleans(),
        rank=st.integers(0, 2),
        precedence=st.tuples(TRUTHS, TRUTHS),
    ),
    unique_by=lambda c: c.id,
    max_size=9,
)
PLACES = st.integers(0, 9)


@cache
def office() -> Office:
    """One office for all tests; it holds nothing."""
    return office_for_tests()


def entry(name, on=P4, *, outcome=Outcome.PASS, traits=(), award="cstd-co-so", **more):
    """One line of a list of the test commune."""
    unit = "xa-thu-nghiem" if on < date(2025, 7, 1) else "xa-thu-nghiem-moi"
    year = (date(on.year, 1, 1), date(on.year, 12, 31))
    dossier = draft(name, award=award, unit=unit, traits=tuple(traits), period=year, **more)
    return ListEntry(id=name, case=Case(dossier=dossier, on=on), outcome=outcome)


def totals(**values):
    """Totals of a list as a user gives them."""
    return {code: Given(value=value) for code, value in values.items()}


def bindings(verdict):
    """The findings that count."""
    return [f for f in verdict.findings if f.weight is Weight.BINDING]


# -- places ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("base", "down", "nearest"),
    [(20, 3, 3), (34, 5, 5), (36, 5, 5), (37, 5, 6), (30, 4, 5), (6, 0, 1), (0, 0, 0)],
)
def test_fifteen_percent_in_both_ways_of_rounding(base, down, nearest):
    """15 % of 30 is 4,5: the whole part is 4, the nearest number 5."""
    assert (share_of(15, base, "xuong"), share_of(15, base, "gan-nhat")) == (down, nearest)


@given(st.integers(0, 100), st.integers(0, 10**9))
def test_places_are_whole_numbers_and_never_more_than_the_share_when_rounded_down(percent, base):
    """The same as comparing ``count × 100`` with ``percent × base``."""
    count = share_of(percent, base, "xuong")
    assert count * 100 <= percent * base < (count + 1) * 100
    assert 0 <= share_of(percent, base, "gan-nhat") - count <= 1


# -- order -------------------------------------------------------------------------


@given(CANDIDATES, PLACES)
def test_nobody_is_lost_and_never_more_are_inside_than_there_are_places(candidates, places):
    """A tie-break orders and never filters."""
    found = place(candidates, places)
    everyone = sorted([*found.inside, *found.open, *found.outside])
    assert everyone == sorted(c.id for c in candidates)
    assert len(found.inside) <= places
    assert sorted(x for tier in tiers(candidates) for x in tier) == everyone


@given(CANDIDATES, PLACES, st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_matter(candidates, places, random):
    """A shuffled list stands as it stood."""
    shuffled = random.sample(candidates, len(candidates))
    assert tiers(shuffled) == tiers(candidates)
    assert place(shuffled, places) == place(candidates, places)


@given(CANDIDATES)
def test_the_tiers_are_a_total_preorder(candidates):
    """Of any two, one comes no later; who shares a tier has the same rank and answers."""
    at = {x: n for n, tier in enumerate(tiers(candidates)) for x in tier}
    for one in candidates:
        for other in candidates:
            same = (one.rank, one.precedence) == (other.rank, other.precedence)
            assert (at[one.id] == at[other.id]) == same
            if one.rank < other.rank:
                assert at[one.id] < at[other.id]


def worlds(candidates):
    """Every way in which what is not known may turn out, as keys of those who are candidates."""
    keys = [{}]
    for one in candidates:
        answers = [()]
        for truth in one.precedence:
            ways = (Truth.TRUE, Truth.FALSE) if truth is Truth.UNKNOWN else (truth,)
            answers = [(*a, w is Truth.FALSE) for a in answers for w in ways]
        own = [(one.rank, *a) for a in answers] + ([] if one.sure else [None])
        keys = [{**world, one.id: key} for world in keys for key in own]
    for world in keys:
        yield {x: key for x, key in world.items() if key is not None}


@settings(deadline=None)
@given(CANDIDATES.filter(lambda c: len(c) <= 4), PLACES)
def test_inside_and_outside_hold_however_the_unknown_turns_out(candidates, places):
    """Compared with every possible world: at most so many before or beside, or so many before."""
    found = place(candidates, places)
    for world in worlds(candidates):
        for x in found.inside:
            assert sum(world[y] <= world[x] for y in world if y != x) < places
        for x in found.outside:
            assert x not in world or sum(world[y] < world[x] for y in world if y != x) >= places


@given(CANDIDATES.filter(lambda c: len(c) <= 4), PLACES)
@settings(deadline=None)
def test_what_is_left_open_is_really_open(candidates, places):
    """In some world one has a place for sure, or an equal at the edge; in another not."""
    found = place(candidates, places)
    for x in found.open:
        beyond, held = [], []
        for world in worlds(candidates):
            if x not in world:
                beyond.append(True)
                continue
            beyond.append(sum(world[y] < world[x] for y in world if y != x) >= places)
            held.append(sum(world[y] <= world[x] for y in world if y != x) < places)
        assert not all(held) or any(beyond)
        assert not all(beyond)


# -- the whole list ----------------------------------------------------------------


@given(st.data())
@settings(deadline=None, max_examples=40)
def test_a_verdict_on_a_list_does_not_hang_on_the_order_of_its_lines(data):
    """All findings and rankings are the same for a shuffled list."""
    outcomes = (Outcome.PASS, Outcome.UNKNOWN, Outcome.FAIL, Outcome.HOLD)
    traits = ((), ("nu",), ("nam-gioi",), ("nu", "nguoi-lao-dong"))
    entries = [
        entry(str(n), P0, outcome=data.draw(st.sampled_from(outcomes)), traits=t)
        for n, t in enumerate(data.draw(st.lists(st.sampled_from(traits), max_size=6)))
    ]
    given_ = totals(ds_dat_tien_tien=data.draw(st.integers(0, 40)))
    first = office().check_list(entries, given_)
    again = office().check_list(data.draw(st.permutations(entries)), given_)
    assert again == first
    assert [f.values for f in again.findings] == [f.values for f in first.findings]


@given(st.integers(0, 8), st.integers(0, 8), st.integers(0, 60))
@settings(deadline=None, max_examples=60)
def test_the_quota_is_three_valued(sure, maybe, base):
    """Too many for sure, few enough whatever comes, or not known: an oracle in three lines."""
    entries = [entry(f"a{n}", P0) for n in range(sure)]
    entries += [entry(f"b{n}", P0, outcome=Outcome.UNKNOWN) for n in range(maybe)]
    found = office().check_list(entries, totals(ds_dat_tien_tien=base))
    places = 15 * base // 100
    wanted = Outcome.FAIL if sure > places else Outcome.PASS
    if sure <= places < sure + maybe:
        wanted = Outcome.UNKNOWN
    assert found.outcome is (wanted if entries else Outcome.NOT_JUDGED)


def test_a_list_rule_is_not_asked_of_a_single_dossier():
    """The cap of 15 % stands in no verdict of one person."""
    case = entry("1", P0).case
    assert "pr-quota-p0" not in {f.rule for f in office().check(case).findings}


def test_no_list_is_not_judged_and_a_name_may_stand_once():
    """Two lines with one name could not be told apart."""
    assert office().check_list([]).outcome is Outcome.NOT_JUDGED
    with pytest.raises(ValueError, match="same name"):
        office().check_list([entry("1"), entry("1")])


def test_the_tightest_quota_leaves_the_places():
    """Both limits are told; the order is made for the smaller one."""
    entries = [entry(str(n), traits=("nu",) if n == 1 else ("nam-gioi",)) for n in range(1, 4)]
    given_ = totals(ds_chi_tieu=2, ds_ty_le=10, ds_can_cu=10)
    found = office().check_list(entries, given_)
    assert [f.required for f in bindings(found)] == [2, 1]
    (ranking,) = found.rankings
    assert (ranking.places, ranking.placement.inside) == (1, ("1",))


def test_each_award_has_its_own_places():
    """A list with two titles is held against the quota title by title."""
    entries = [entry("1"), entry("2"), entry("3", award="lao-dong-tien-tien")]
    found = office().check_list(entries, totals(ds_chi_tieu=1))
    assert [f.truth for f in bindings(found)] == [Truth.FALSE, Truth.TRUE]


def test_the_status_says_when_only_the_rounding_decides():
    """6 of 37: five places rounded down, six to the nearest."""
    entries = [entry(str(n), P0) for n in range(6)]
    found = office().check_list(entries, totals(ds_dat_tien_tien=37))
    assert (found.outcome, found.status) == (Outcome.FAIL, Status.OPEN)
    chosen = [
        attrs.evolve(e, case=attrs.evolve(e.case, readings={"lam-tron-chi-tieu": "gan-nhat"}))
        for e in entries
    ]
    found = office().check_list(chosen, totals(ds_dat_tien_tien=37))
    assert (found.outcome, found.status) == (Outcome.PASS, Status.CONFIRMED)


# -- what the loader refuses -------------------------------------------------------

HEAD = """
phases: [{id: tieu_chuan, label: Tiêu chuẩn, good: a, bad: b}]
facts:
  - {id: rieng, label: của từng người, type: bool}
  - {id: chung, label: của danh sách, type: int, scope: submission}
settings:
  - {id: tron, label: làm tròn, default: xuong, when_they_differ: default, values: {xuong: x}}
  - {id: la, label: lạ, default: len, values: {len: x}}
rules:
"""
RULE = "  - {id: r, label: r, phase: tieu_chuan, "
LEAF, TOTAL = "{id: a, fact: rieng, is: true}", "{id: a, fact: chung, at_most: 1}"
WRONG = {
    "a scope that is none": (f"scope: submision, segments: [{{when: {LEAF}}}]", "submission"),
    "a tie-break of one dossier": (
        f"outcome: tie-break, order: 1, segments: [{{when: {LEAF}}}]",
        "chỉ dùng với scope",
    ),
    "a tie-break without order": (
        f"scope: submission, outcome: tie-break, segments: [{{when: {LEAF}}}]",
        "order",
    ),
    "an order of no tie-break": (f"order: 2, segments: [{{when: {LEAF}}}]", "order"),
    "a total in one dossier": (f"segments: [{{when: {TOTAL}}}]", "của từng trường hợp"),
    "one person's fact as a total": (
        f"scope: submission, segments: [{{when: {LEAF}}}]",
        "số liệu chung",
    ),
    "a quota of one dossier": ("segments: [{quota: {places: chung}}]", "quota chỉ dùng"),
    "a quota that only warns nobody": (
        "scope: submission, outcome: hold, segments: [{quota: {places: chung}}]",
        "quota chỉ dùng",
    ),
    "a quota without a measure": ("scope: submission, segments: [{quota: {}}]", "đúng một trong"),
    "a share of nothing": (
        "scope: submission, segments: [{quota: {percent: 15}}]",
        "cần per và rounding",
    ),
    "more than all": (
        "scope: submission, segments: [{quota: {percent: 101, per: chung, rounding: tron}}]",
        "từ 1 đến 100",
    ),
    "places of one person": (
        "scope: submission, segments: [{quota: {places: rieng}}]",
        "không phải số liệu chung",
    ),
    "a rounding nobody knows": (
        "scope: submission, segments: [{quota: {percent: 15, per: chung, rounding: la}}]",
        "cách làm tròn lạ",
    ),
    "a total that is none": (
        "scope: submission, segments: [{quota: {places: chungg}}]",
        "chung",
    ),
    "both a condition and a quota": (
        f"scope: submission, segments: [{{when: {TOTAL}, quota: {{places: chung}}}}]",
        "đúng một trong when, quota",
    ),
}


def faults(rule):
    """The faults of one rule, written in flow style."""
    source = read_yaml("r.yaml", HEAD + RULE + rule + "}\n")
    content, wrong = structure(source, PackFile)
    assert not wrong, wrong
    return [str(f) for f in check(Pack(content), [("r.yaml", source, content)])]


@pytest.mark.parametrize(("rule", "says"), WRONG.values(), ids=WRONG)
def test_a_rule_of_lists_that_cannot_be_is_refused(rule, says):
    """Each fault names the rule and what was expected."""
    found = faults(rule)
    assert any(says in f for f in found), found


def test_rules_of_lists_that_are_well_made_load():
    """The checks above are able to pass."""
    good = (
        f"scope: submission, outcome: tie-break, order: 1, segments: [{{when: {LEAF}}}]",
        f"scope: submission, outcome: report, segments: [{{when: {LEAF}}}]",
        f"scope: submission, outcome: warn, segments: [{{when: {TOTAL}}}]",
        "scope: submission, segments: [{quota: {percent: 15, per: chung, rounding: tron}}]",
        "scope: submission, segments: [{quota: {places: chung, if_given: true}}]",
        "scope: plan, segments: [{when: {id: a, fact: rieng, is: true}}]",
    )
    assert [faults(rule) for rule in good] == [[]] * len(good)


# -- totals as a file --------------------------------------------------------------


def test_totals_are_read_with_their_source():
    """A bare value, and one that says where it comes from; null is not filled in."""
    text = (
        "format: khenthuong-totals/1\nfacts:\n  ds_dat_tien_tien: 20\n"
        "  ds_chi_tieu: {value: 2, source: Công văn của tỉnh}\n  ds_ty_le: null\n"
    )
    found = read_totals(office().pack, "t.yaml", text)
    assert found == {
        "ds_dat_tien_tien": Given(value=20),
        "ds_chi_tieu": Given(value=2, source="Công văn của tỉnh"),
    }


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("format: khenthuong-totals/2\n", "khenthuong-totals/1"),
        ("format: khenthuong-totals/1\nfacts: {ds_chitieu: 2}\n", "ds_chi_tieu"),
        ("format: khenthuong-totals/1\nfacts: {ds_chi_tieu: hai}\n", "số nguyên"),
        ("format: khenthuong-totals/1\nfacts: {ds_chi_tieu: -1}\n", "không âm"),
        ("format: khenthuong-totals/1\nfacts: {so_thanh_vien: 9}\n", "không có số liệu chung"),
        ("facts: {ds_chi_tieu: 2}\n", "format"),
        ("- 1\n", "mapping"),
        ("a: [\n", "t.yaml"),
    ],
)
def test_faults_of_totals_are_told_with_their_place(text, says):
    """The file, the key and what was expected."""
    with pytest.raises(InputError) as caught:
        read_totals(office().pack, "t.yaml", text)
    assert says in str(caught.value)
    assert "t.yaml" in str(caught.value)


# -- what the user reads -----------------------------------------------------------

PERSON = """\
format: khenthuong-dossier/1
on: 2023-12-20
dossier:
  id: HS-0{n}
  award: cstd-co-so
  unit: xa-truong-tay
  subject: {{id: d{n}, kind: ca-nhan, name: Nguyễn Văn Mẫu {n}, traits: [{traits}]}}
  achievement: {{id: tt-{n}, start: 2023-01-01, end: 2023-12-31}}
  facts: {{hoan_thanh_nang_suat: true, chap_hanh_tot: true, tu_luc_doan_ket: true,
    tich_cuc_phong_trao: true, hoc_tap_nang_cao: true, loi_song_lanh_manh: true,
    so_sang_kien_chua_dung: 1, thanh_tich_da_khen: false}}
"""


@pytest.fixture
def say(capsys):
    """Run one command line: code and standard output."""

    def run(*arguments):
        code = main([str(a) for a in arguments])
        return code, capsys.readouterr().out

    return run


@pytest.fixture
def people(tmp_path):
    """Three dossiers of one unit that each pass: a man, a woman, one of whom it is not known."""
    files = []
    for n, traits in enumerate(("nam-gioi", "nu", ""), start=1):
        files.append(tmp_path / f"p{n}.yaml")
        files[-1].write_text(PERSON.format(n=n, traits=traits), encoding="utf-8")
    return files


def test_several_files_of_one_unit_are_told_as_one_list(say, people, tmp_path):
    """Each passes for itself; together they are one too many, and the exit code says so."""
    assert [say("check", file)[0] for file in people] == [0, 0, 0]
    given_ = tmp_path / "so-lieu.yaml"
    given_.write_text(
        "format: khenthuong-totals/1\nfacts: {ds_dat_tien_tien: 14}\n", encoding="utf-8"
    )
    code, out = say("check", *people, "--totals", given_)
    text = " ".join(out.split())
    assert code == 1
    assert "Xét cả danh sách: 3 trường hợp của UBND xã Trường Tây" in text
    assert "3 trường hợp, vượt chỉ tiêu 2 (15% của 14" in text
    assert "phải rút bớt 1" in text
    assert "Ngang nhau thì chọn nữ: Nguyễn Văn Mẫu 2 (HS-02); chưa biết đối với 1" in text
    assert "trong chỉ tiêu: Nguyễn Văn Mẫu 2 (HS-02)" in text
    assert "khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP" in text
    assert "Nông dân: 0/3 (0%), chưa biết 3" in text
    assert "ds_" not in text


def test_without_totals_the_list_lacks_a_fact(say, people):
    """The total is asked for; nothing is passed in silence."""
    code, out = say("check", *people)
    assert code == 3
    assert "chưa biết số người đạt Lao động tiên tiến" in " ".join(out.split())


def test_one_file_makes_no_list(say, people):
    """Unless totals are given for it."""
    assert "Xét cả danh sách" not in say("check", people[0])[1]


def test_json_has_the_list_behind_its_files(say, people):
    """The last object speaks of the whole list, with every finding in words."""
    _, out = say("check", "--json", *people)
    *files, whole = json.loads(out)
    assert [f["format"] for f in files] == ["khenthuong-check/1"] * 3
    assert whole["format"] == "khenthuong-submission/1"
    assert (whole["lines"], whole["outcome"], whole["cause"]) == (3, "chua_du_can_cu", "needs-fact")
    assert all(f["text"] for f in whole["findings"])


def filled(**common):
    """A list of two persons of the test commune, made by ``new_list``."""
    book = openpyxl.load_workbook(
        io.BytesIO(new_list(office().pack, "cstd-co-so", P4, unit="xa-thu-nghiem-moi"))
    )
    sheet = book["Danh sách"]
    keys = {str(c.value).rpartition(":")[2]: c.column for row in sheet["A1:DZ12"] for c in row}
    head = next(c.row for row in sheet["A1:A12"] for c in row if c.value == "STT")
    for n, traits in enumerate(("Nam", "Nữ; Người lao động trực tiếp"), start=1):
        sheet.cell(head + n, 1).value = n
        sheet.cell(head + n, keys["dossier.subject.name"]).value = f"Nguyễn Văn Mẫu {n}"
        sheet.cell(head + n, keys["dossier.subject.traits"]).value = traits
    for row in book["Thông tin chung"].iter_rows(min_row=3):
        code = str(row[0].value).rpartition(":")[2].removeprefix("totals.")
        if code in common:
            row[2].value = common[code]
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_list_in_excel_is_judged_as_a_whole():
    """Totals stand on the common sheet; the answer stands below the counts of the copy."""
    result = check_list(office(), filled(ds_chi_tieu=1))
    (ranking,) = result.whole.verdict.rankings
    assert (ranking.places, ranking.placement.open) == (1, ("1", "2"))  # not yet concluded
    copy = openpyxl.load_workbook(io.BytesIO(write_results(office(), result)))
    told = [str(row[0]) for row in copy["Tổng hợp"].iter_rows(values_only=True)]
    assert any("chỉ tiêu 1" in x for x in told)
    assert any("Nữ: 1/2 (50%)" in x for x in told)


def test_a_total_that_is_no_number_is_a_fault_of_its_cell():
    """The fault names the sheet and the cell."""
    with pytest.raises(InputError, match="Thông tin chung!C"):
        check_list(office(), filled(ds_chi_tieu="hai"))


def test_a_list_of_collectives_asks_for_what_puts_them_in_order():
    """The number of women stands in the workbook, though no single dossier needs it."""
    book = openpyxl.load_workbook(io.BytesIO(new_list(office().pack, "tap-the-ldtt", P4)))
    titles = {c.value for row in book["Danh sách"]["A1:DZ12"] for c in row}
    assert "Số nữ trong tập thể" in titles
