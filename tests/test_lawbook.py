"""The law book: looking up, comparing days, what is unchecked, which articles are cited."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from khenthuong import Case
from khenthuong.basis import DefinitionError, InputError, Status, Truth, UnknownName
from khenthuong.cli.helptext import speak_vietnamese
from khenthuong.cli.law import law
from khenthuong.law import read, shipped
from khenthuong.law.series import at
from khenthuong.law.tree import leaves
from khenthuong.office.files.template import draft as new_draft
from khenthuong.office.files.template import new_dossier
from khenthuong.office.lawbook.coverage import coverage, ranges
from khenthuong.office.lawbook.difference import differences, flips
from khenthuong.office.lawbook.lookup import LawBook, definitions
from khenthuong.office.lawbook.status import counts, sources, statements
from khenthuong.testing import draft, office_for_tests

OFFICE = office_for_tests()
BOOK = LawBook(OFFICE.pack)
ON = date(2025, 3, 10)
CODES = sorted({d.id for _, d in definitions(OFFICE.pack)})
SLUG = re.compile(r"\b[a-z]+(?:[-_][a-z0-9]+)+\b")
ENGLISH = re.compile(r"\b(the|and|rule|award|fact|absent|none|true|false|when)\b", re.IGNORECASE)


def run(*arguments):
    """The output of one command of the group."""
    done = CliRunner().invoke(speak_vietnamese(law), list(arguments), catch_exceptions=False)
    return done.output


def texts(code, on=ON):
    """What the book says on one code."""
    return [line.text for line in BOOK.show(code, on)]


# -- show ----------------------------------------------------------------------


def test_a_rule_is_told_as_indented_sentences_with_its_articles():
    """Each condition is a sentence with its article; alternatives stand under a heading."""
    lines = BOOK.show("bang-khen-tinh/ca-nhan", ON)
    said = {line.code: line for line in lines if line.code}
    assert "điểm a khoản 1 Điều 74 Luật Thi đua" in said["bkt-i-a"].text
    any_of = next(x for x in lines if x.text.startswith("Phải đạt một trong"))
    assert said["bkt-i-a"].indent == any_of.indent + 2
    assert any(line.text.startswith("Trước đó (01/01/2020 – 31/12/2023)") for line in lines)
    assert any(line.text == "Sau đó (từ 01/10/2026): nội dung như trên" for line in lines)


def test_every_leaf_of_the_rule_of_the_day_is_told_and_no_other():
    """The sentences of the day are made from the tree of the day."""
    for rule in OFFICE.pack.every_rule():
        segment = at(rule.segments, ON)
        lines = [t.code for t in BOOK.tell.content(segment)] if segment else []
        for leaf in leaves(segment.when) if segment else ():
            assert leaf.id in lines


def test_the_source_status_and_the_sum_of_the_day_are_said():
    """Money is told as a multiple and as a sum of that day."""
    said = " ".join(texts("bang-khen-tinh-ca-nhan", date(2026, 6, 30)))
    later = " ".join(texts("bang-khen-tinh-ca-nhan", date(2026, 7, 1)))
    assert "1,5 lần mức lương cơ sở" in said
    assert "3.510.000 đồng" in said
    assert "3.800.000 đồng" in later
    assert "Tình trạng nguồn: " in said


def test_an_ended_level_says_who_decided_before():
    """On a day without an office the reason is told, and the segment before it."""
    said = texts("quyet-dinh-giay-khen-huyen", date(2025, 8, 1))
    assert any("Cấp huyện kết thúc hoạt động" in s for s in said)
    assert any(s.startswith("Trước đó") and "Chủ tịch UBND cấp huyện" in s for s in said)


def test_a_condition_can_be_looked_up_by_its_own_code():
    """The rule that holds the condition is shown."""
    assert any("Tiêu chuẩn Bằng khen cấp tỉnh đối với cá nhân" in t for t in texts("bkt-i-a"))


def test_an_unknown_code_is_answered_with_the_nearest():
    """A typing mistake costs one look, not a search."""
    with pytest.raises(UnknownName, match="bang-khen-tinh"):
        BOOK.show("bang-khen-tinhh", ON)


@hypothesis_settings(max_examples=150, deadline=None)
@given(st.sampled_from(CODES), st.dates(date(2019, 1, 1), date(2027, 12, 31)))
def test_every_code_on_every_day_is_told_in_vietnamese_words(code, on):
    """No slug and no English word stands in the text; codes have their own column."""
    lines = BOOK.show(code, on)
    assert lines[0].code
    for line in lines:
        assert not SLUG.search(line.text), line
        assert not ENGLISH.search(line.text), line


def test_the_search_for_slugs_can_find_one():
    """The check above is able to fail."""
    assert SLUG.search("điều kiện chap_hanh_tot")
    assert SLUG.search("giay-khen-xa")
    assert ENGLISH.search("Áp dụng khi: true")


# -- diff ----------------------------------------------------------------------

DAYS = st.dates(date(2023, 12, 1), date(2026, 12, 31))


@hypothesis_settings(max_examples=25, deadline=None)
@given(DAYS, DAYS)
def test_two_days_differ_exactly_where_the_dated_parts_do(before, after):
    """A series is listed when, and only when, other words, articles or status hold."""
    found = {(c.section, c.code) for c in differences(OFFICE.pack, before, after)}
    for section, value in definitions(OFFICE.pack):
        if not getattr(value, "segments", ()) or section == "rewards":
            continue
        one, other = (at(value.segments, d) for d in (before, after))
        if one is other:
            assert (section, value.id) not in found
        elif one is not None and other is not None:
            told = [[(t.indent, t.text) for t in BOOK.tell.content(s)] for s in (one, other)]
            same = told[0] == told[1] and one.cite == other.cite and one.status is other.status
            assert ((section, value.id) in found) is not same


def test_the_day_a_level_ended_changes_who_decides():
    """Both sides of the change are told in words."""
    found = differences(OFFICE.pack, date(2025, 6, 30), date(2025, 7, 1))
    change = next(c for c in found if c.code == "quyet-dinh-cstdcs")
    assert change.gone == ("Chủ tịch UBND cấp huyện quyết định",)
    assert change.new == ("Chủ tịch UBND cấp xã quyết định",)
    assert {c.code for c in found if c.section == "units"} >= {"xa-truong-tay", "phuong-long-hoa"}


def test_new_base_pay_is_a_change_of_every_reward():
    """The multiple stays and the sum does not."""
    found = differences(OFFICE.pack, date(2026, 6, 30), date(2026, 7, 1))
    change = next(c for c in found if c.code == "bang-khen-tinh-ca-nhan")
    assert (change.gone, change.new) == (("3.510.000 đồng",), ("3.800.000 đồng",))


def test_a_dossier_that_flips_says_why_and_one_that_does_not_stays():
    """The reasons are the findings that came out otherwise."""
    dossier = draft(
        award="giay-khen-huyen", ground="phong-trao", unit="xa-truong-tay", procedure="thuong"
    )
    case = Case(dossier=dossier, on=ON)
    flip, same = (
        next(flips(OFFICE, {"a.yaml": case}, date(2025, 6, 30), after))
        for after in (date(2025, 7, 1), date(2025, 6, 29))
    )
    assert flip.flipped
    assert any("không còn hoặc chưa hoạt động" in r for r in flip.new)
    assert not same.flipped
    assert same.gone == same.new == ()


def flip_of(before, after, case):
    """The flip of one case between two days."""
    return next(flips(OFFICE, {"a": case}, before, after))


def test_only_what_a_reader_sees_as_another_conclusion_is_a_flip():
    """Each flip has two different headlines, and what does not flip has one."""
    days = [date(2023, 12, 31), date(2024, 1, 1), date(2025, 6, 30), date(2025, 7, 1)]
    seen = set()
    for award, ground in (("giay-khen-huyen", "phong-trao"), ("bang-khen-tinh", "cong-trang")):
        for kind in ("ca-nhan", "tap-the", "ho-gia-dinh"):
            one = draft(award=award, ground=ground, unit="xa-truong-tay", kind=kind)
            for before, after in pairwise(days):
                flip = flip_of(before, after, Case(dossier=one, on=ON))
                heads = [OFFICE.words.headline(v) for v in (flip.before, flip.after)]
                assert flip.flipped is (heads[0] != heads[1])
                seen.add(flip.flipped)
    assert seen == {True, False}


def test_a_condition_that_is_new_and_met_is_no_reason():
    """Between the reasons stand only those that block, or that came out otherwise."""
    one = draft(award="bang-khen-tinh", ground="cong-trang", unit="xa-truong-tay", kind="tap-the")
    flip = flip_of(date(2025, 6, 30), date(2025, 7, 1), Case(dossier=one, on=ON))
    passed = {f.code for f in flip.after.findings if f.truth is Truth.TRUE and f.deciding}
    assert passed
    assert not any(reason.startswith("Đạt") for reason in (*flip.gone, *flip.new))


# -- status and coverage -------------------------------------------------------


@pytest.fixture(scope="module")
def found():
    """Every statement of the shipped files."""
    return list(statements(OFFICE.pack, list(sources())))


def test_each_statement_names_a_line_of_a_file_that_holds_it(found):
    """The place leads to the words: weak statements stand where their status is written."""
    root = Path(str(shipped("workflows")))
    for one in found:
        name, line = one.place.rsplit(":", 1)
        near = (root / name).read_text(encoding="utf-8").splitlines()[int(line) - 1]
        if one.status in (Status.OPEN, Status.UNCONFIRMED):
            assert near.strip()


def test_the_counts_are_those_of_the_statements(found):
    """Nothing is counted twice or left out."""
    assert counts(found) == Counter(s.status for s in found)
    assert sum(counts(found).values()) == len(found)


def test_a_statement_that_loses_its_check_turns_up(found, tmp_path):
    """Writing *unconfirmed* into one file adds exactly that statement to the list."""
    folder = tmp_path / "workflows"
    shutil.copytree(Path(str(shipped("workflows"))), folder)
    file = folder / "authority" / "tham-quyen.yaml"
    text = file.read_text(encoding="utf-8")
    old = "office: chu-tich-tinh, cite: l2022/79/4}"
    assert old in text
    file.write_text(text.replace(old, f"{old[:-1]}, status: unconfirmed}}", 1), encoding="utf-8")
    after = list(statements(read(folder, tests=True), list(sources(folder))))
    more = Counter((s.code, s.status) for s in after) - Counter((s.code, s.status) for s in found)
    assert more == {("quyet-dinh-bang-khen-tinh", Status.UNCONFIRMED): 1}
    one = next(s for s in after if (s.code, s.status) in more and s.section == "deciders")
    assert "Chủ tịch UBND cấp tỉnh quyết định" in one.compare
    assert "Luật Thi đua, khen thưởng năm 2022" in one.compare


def test_coverage_names_what_rests_on_an_article_and_what_is_not_cited():
    """Article by article for each text; the law of 2022 has 96 articles."""
    laws = {c.code: c for c in coverage(OFFICE.pack)}
    main = laws["l2022"]
    assert any("Bằng khen cấp tỉnh đối với cá nhân" in t for t in main.articles["74"])
    cited = {int(a) for a in main.articles if a.isdigit()}
    assert set(main.gaps) == set(range(1, 97)) - cited
    assert set(laws) == {i.id for i in OFFICE.pack.national.instruments}


def test_nothing_is_left_out_without_a_reason():
    """Each article that nothing cites, and each text, says why; a hole would be named here."""
    found = coverage(OFFICE.pack)
    assert [(c.code, c.unexplained) for c in found if not c.complete] == []
    for text in found:
        told = [n for gap in text.reasons for n in gap.articles]
        assert sorted(told) == list(text.gaps), text.code


def test_a_missing_reason_is_a_hole():
    """Without the reasons the same gaps stand there unexplained, named article by article."""
    national = attrs.evolve(OFFICE.pack.national, uncited=())
    found = {c.code: c for c in coverage(attrs.evolve(OFFICE.pack, national=national))}
    assert found["l2022"].unexplained == found["l2022"].gaps
    assert found["tt05-2020"].silent
    assert not found["l2022"].complete
    assert not found["tt05-2020"].complete


def test_reasons_by_number_go_before_the_one_for_the_rest():
    """An article that is named has its own reason, whatever the order in the files."""
    national = OFFICE.pack.national
    turned = attrs.evolve(national, uncited=tuple(reversed(national.uncited)))
    found = {c.code: c for c in coverage(attrs.evolve(OFFICE.pack, national=turned))}
    why = {n: gap.why for gap in found["l2022"].reasons for n in gap.articles}
    assert (why[10], why[35], why[94]) == ("tuy-nghi", "ngoai-pham-vi", "hinh-thuc")


def test_coverage_fails_where_a_reason_is_missing(tmp_path):
    """The command ends with 1 and says where; a wrong reason does not load at all."""
    folder = tmp_path / "workflows"
    shutil.copytree(Path(str(shipped("workflows"))), folder)
    file = folder / "coverage.yaml"
    text = file.read_text(encoding="utf-8")
    line = next(x for x in text.splitlines() if "instrument: tt05-2020" in x)
    file.write_text(text.replace(line + "\n", ""), encoding="utf-8")
    command = ["coverage", "--workflows", str(folder)]
    done = CliRunner().invoke(law, command, standalone_mode=False, catch_exceptions=False)
    assert done.return_value == 1
    assert "CHƯA CÓ LÝ DO" in done.output
    wrong = line.replace("tt05-2020", "tt05-202").replace("chua-tra-cuu", "chua-tra")
    wrong = wrong.replace("note:", "articles: '1-3', note:")
    file.write_text(text.replace(line, wrong), encoding="utf-8")
    with pytest.raises(DefinitionError) as error:
        run("coverage", "--workflows", str(folder))
    near = {f.path.rpartition(".")[2]: f.near for f in error.value.faults}
    assert near == {"instrument": "tt05-2020", "why": "chua-tra-cuu", "articles": ""}


def test_coverage_without_the_rules_cites_nothing():
    """What is listed comes from the pack and from nowhere else."""
    national = OFFICE.pack.national
    empty = type(national)(labels=national.labels, instruments=national.instruments)
    bare = attrs.evolve(OFFICE.pack, national=empty, layers=())
    assert all(not c.articles and not c.gaps for c in coverage(bare))


@given(st.sets(st.integers(1, 60)))
def test_ranges_of_numbers_can_be_read_back(numbers):
    """The short form loses no number and adds none."""
    back = set()
    for part in filter(None, ranges(sorted(numbers)).split(", ")):
        first, _, last = part.partition("–")
        back |= set(range(int(first), int(last or first) + 1))
    assert back == numbers


# -- the commands --------------------------------------------------------------


def test_show_prints_codes_in_a_column_of_their_own():
    """What a reader types back stands at the right edge, the text holds none of it."""
    lines = run("show", "giay-khen-xa", "--at", "2025-03-10").splitlines()
    assert lines[0].endswith("giay-khen-xa")
    left = [re.split(r"\s{2,}\S+$", line.rstrip())[0] for line in lines]
    assert not any(SLUG.search(text) for text in left)
    assert len({line.rindex(" ") for line in lines if SLUG.search(line)}) == 1


def test_diff_with_a_dossier_prints_its_flip(tmp_path):
    """The file is named with both headlines and the reasons."""
    pack = OFFICE.pack
    case = new_draft(
        pack,
        "giay-khen-huyen",
        ON,
        unit="xa-truong-tay",
        ground="phong-trao",
        subject="ca-nhan",
        procedure="thuong",
    )
    file = tmp_path / "a.yaml"
    file.write_text(new_dossier(pack, case, schema="./s.json"), encoding="utf-8")
    said = run("diff", "2025-06-30", "2025-07-01", "--dossier", str(file))
    assert "thành “Sai thẩm quyền”" in " ".join(said.split())
    assert "Không có gì khác nhau" in run("diff", "2025-03-10", "2025-03-11")


def test_diff_tells_of_each_dossier_of_a_folder_whether_it_flips_and_why(tmp_path):
    """Text and JSON agree; those that flip come first; the totals add up."""
    awards = ("bang-khen-tinh", "giay-khen-huyen", "giay-khen-xa")
    for award in awards:
        made = new_draft(
            OFFICE.pack,
            award,
            ON,
            unit="xa-truong-tay",
            ground="phong-trao",
            subject="ca-nhan",
            procedure="thuong",
        )
        text = new_dossier(OFFICE.pack, made, schema="./s.json")
        (tmp_path / f"{award}.yaml").write_text(text, encoding="utf-8")
    asked = ("diff", "2025-06-30", "2025-07-01", "--dossier", str(tmp_path))
    found = json.loads(run(*asked, "--json"))["dossiers"]
    said = " ".join(run(*asked).split())
    assert [f["flipped"] for f in found] == sorted((f["flipped"] for f in found), reverse=True)
    flipped = {Path(f["name"]).stem for f in found if f["flipped"]}
    assert "giay-khen-huyen" in flipped
    assert all(f["gone"] or f["new"] for f in found if f["flipped"])
    totals = f"Tổng cộng 3 hồ sơ: {len(flipped)} đổi kết luận, {3 - len(flipped)} không đổi"
    assert totals in said
    assert all(reason in said for f in found for reason in (*f["gone"], *f["new"]))


def test_diff_takes_a_folder_and_names_the_faults_of_all_files(tmp_path):
    """A folder stands for its files; nothing is judged while one of them is wrong."""
    examples = Path(__file__).parents[1] / "examples"
    said = run("diff", "2025-03-10", "2025-03-11", "--dossier", str(examples))
    assert all(f.name in said for f in examples.glob("*.yaml"))
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text("la: 1\n", encoding="utf-8")
    with pytest.raises(InputError) as error:
        run("diff", "2025-03-10", "2025-03-11", "--dossier", str(tmp_path))
    assert {Path(f.file).name for f in error.value.faults} == {"a.yaml", "b.yaml"}
    empty = tmp_path / "rong"
    empty.mkdir()
    with pytest.raises(InputError, match="không có tệp hồ sơ nào"):
        run("diff", "2025-03-10", "2025-03-11", "--dossier", str(empty))


def test_status_prints_counts_and_gives_json_for_other_programs():
    """The text and the JSON speak of the same statements."""
    data = json.loads(run("status", "--json"))
    weak = [s for s in data["statements"] if s["status"] not in ("confirmed", "house")]
    assert f"Cần đối chiếu: {len(weak)} nội dung" in run("status")
    assert {"code", "section", "title", "status", "basis", "place", "compare", "hash"} == set(
        weak[0]
    )


def test_lint_says_that_there_is_no_fault_or_names_them_all(tmp_path):
    """A damaged folder raises every fault; the shipped one has none."""
    assert run("lint").strip() == "Không có lỗi"
    folder = tmp_path / "workflows"
    shutil.copytree(Path(str(shipped("workflows"))), folder)
    for name in ("facts.yaml", "records.yaml"):
        (folder / name).write_text("nothing: 1\n", encoding="utf-8")
    with pytest.raises(DefinitionError) as error:
        run("lint", str(folder))
    assert {f.file for f in error.value.faults} >= {"facts.yaml", "records.yaml"}
    with pytest.raises(InputError):
        run("lint", str(tmp_path / "nowhere"))


def test_coverage_prints_articles_and_uncited_texts():
    """Vietnamese text for reading, JSON for programs."""
    said = run("coverage")
    assert "Điều 74: " in said
    assert "Chưa dẫn Điều 34–41, 45–53 – ngoài phạm vi: Các huân chương khác" in said
    assert any(c["code"] == "l2022" for c in json.loads(run("coverage", "--json")))


def test_today_is_the_day_of_a_look_up_without_one():
    """Leaving the day out asks about the present."""
    today = (date.today() - timedelta(days=1), date.today() + timedelta(days=1))  # noqa: DTZ011
    said = run("show", "quyet-dinh-giay-khen-xa")
    days = {f"{d.day:02d}/{d.month:02d}/{d.year}" for d in (*today, date.today())}  # noqa: DTZ011
    assert any(f"Tại ngày {d}" in said for d in days)
