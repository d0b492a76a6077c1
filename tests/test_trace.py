"""What a scenario executed, what that covers, and where a hole is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from khenthuong import Pack, open_pack
from khenthuong.basis import Citation, InputError
from khenthuong.basis.citation import parse_all
from khenthuong.cli.main import main
from khenthuong.review import run
from khenthuong.review.inventory import read_features
from khenthuong.review.trace import (
    Ledger,
    LegalFact,
    Matrix,
    Seen,
    Shown,
    legal_facts,
    matrix,
    read_reasons,
    told,
    trace_folder,
)

FEATURES = Path(__file__).parents[1] / "features"


@pytest.fixture(scope="module")
def pack() -> Pack:
    """The rules, with the test province."""
    return open_pack(tests=True)


def shown(pack: Pack, *only: str) -> set[tuple[str, str]]:
    """What these scenarios show, as ``section/code`` and what."""
    traced = trace_folder(FEATURES, pack, [f"@{number}" for number in only])
    assert all(ran.passed for ran in traced.ran)
    seen = {s for found in traced.ledger.by_scenario.values() for s in found}
    return {(f"{s.section}/{s.code}", s.shown) for s in seen}


@pytest.mark.parametrize(
    ("number", "part", "wanted"),
    [
        ("TC-28-01", "rules/tap-the-ldtt/tap-the", {"dat", "khong_dat"}),
        ("TC-75-01", "rules/giay-khen/ca-nhan", {"chua_ro"}),
        ("TG-84-05", "transitions/rut", {"dat"}),
        ("SQ-93-06", "rules/au-cancel", {"khong_dat"}),
        ("SQ-114-01", "transitions/quyet-dinh/cap_doi", {"dat"}),
        ("TH-CS-01", "limits/cstd-co-so-xa", {"dat"}),
        ("HD-30-01", "votes/phieu-cstdcs", {"dat", "khong_dat"}),
        ("KH-TT-01", "review_rules/pl-order-pair", {"dat"}),
        ("CA-44", "rules/pr-one-achievement", {"khong_dat"}),
    ],
)
def test_a_scenario_shows_what_was_answered(
    pack: Pack, number: str, part: str, wanted: set[str]
) -> None:
    """Rules, steps, limits, shares and remarks are told apart by their answer."""
    assert {what for name, what in shown(pack, number) if name == part} == wanted


def test_a_rule_that_another_award_has_is_not_shown(pack: Pack) -> None:
    """A dossier for one award says nothing of the criteria of another."""
    names = {name for name, _ in shown(pack, "TC-28-01")}
    assert "rules/cstd-tinh/ca-nhan" not in names
    assert "rules/pr-posthumous" in names  # asked of every award, and silent here


def test_watching_changes_no_answer(pack: Pack) -> None:
    """The runs come out as without the recorder, failures included."""
    files = ["thu-tuc/cac-buoc.feature", "sau-quyet-dinh/huy-bo.feature"]
    assert trace_folder(FEATURES, pack, files).ran == run.run_folder(FEATURES, pack, files)


def copy(folder: Path, file: str, old: str = "", new: str = "") -> Path:
    """A folder with one of the shipped features, one place changed."""
    text = (FEATURES / file).read_text(encoding="utf-8")
    assert old in text
    (folder / "a.feature").write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


def test_a_failed_scenario_shows_nothing(tmp_path: Path, pack: Pack) -> None:
    """What did not come out as expected is no proof of anything."""
    folder = copy(tmp_path, "thoi-han/thoi-han.feature", "01/12/2025", "02/12/2025")
    traced = trace_folder(folder, pack, ["@TH-CS-02"])
    assert [ran.passed for ran in traced.ran] == [False]
    assert traced.ledger.by_scenario == {}


# -- the matrix ------------------------------------------------------------------


def made(pack: Pack, *seen: tuple[str, Seen], cites: str = "l2022/28/1/c") -> Matrix:
    """A matrix of scenarios that executed these things and cite these places."""
    scenarios = told(read_features(FEATURES))
    known = {n: scenarios[n] for n in dict.fromkeys(("TC-28-01", *(n for n, _ in seen)))}
    ledger = Ledger()
    for number, one in seen:
        ledger.merge([(number, [one])])
    fact = LegalFact("aw-x", parse_all(cites), ("pr-duties",), asked=True)
    other = LegalFact("pa-x", (), (), asked=False)
    return matrix(pack, ledger, known, [fact, other])


def row(found: Matrix, name: str):
    """The row of a part."""
    return next(r for r in found.rows if r.name == name)


def test_a_rule_needs_a_pass_a_failure_and_one_that_is_neither(pack: Pack) -> None:
    """What is missing is told by its codes, and filled by any scenario."""
    name = "rules/pr-duties"
    assert row(made(pack), name).missing == ("dat", "khong_dat", "chua_ro|khong_ap_dung")
    seen = [
        ("TC-28-01", Seen("rules", "pr-duties", "dat")),
        ("TC-28-02", Seen("rules", "pr-duties", "khong_ap_dung")),
    ]
    found = row(made(pack, *seen), name)
    assert found.missing == ("khong_dat",)
    assert found.shown == {"dat": ("TC-28-01",), "khong_ap_dung": ("TC-28-02",)}
    whole = (*seen, ("TC-28-02", Seen("rules", "pr-duties", "khong_dat")))
    assert row(made(pack, *whole), name).missing == ()


def test_a_step_needs_to_be_taken_and_to_be_refused(pack: Pack) -> None:
    """Accepted alone leaves the refusal open."""
    seen = Seen("transitions", "tiep_nhan", "dat")
    assert row(made(pack, ("TC-28-01", seen)), "transitions/tiep_nhan").missing == ("khong_dat",)


def test_both_sides_of_a_boundary_stand_under_one_rule(pack: Pack) -> None:
    """One side here and the other under another ``Quy tắc`` compare nothing."""
    before, after = (Seen("boundaries", "thu-tuc-2025", s) for s in ("truoc", "sau"))
    apart = made(pack, ("TC-28-01", before), ("TH-CS-01", after))
    assert len(row(apart, "boundaries/thu-tuc-2025").missing) == 1
    together = made(pack, ("TC-28-01", before), ("TC-28-01", after))
    assert row(together, "boundaries/thu-tuc-2025").missing == ()


def test_an_article_is_covered_by_being_cited(pack: Pack) -> None:
    """A clause of it will do; a citation of the whole text will not."""
    found = made(pack)
    assert row(found, "articles/l2022/28").shown == {"dan": ("TC-28-01",)}
    assert row(found, "articles/l2022/75").missing == ("dan",)
    assert {r.code for r in found.on(Citation.parse("l2022/28"))} >= {
        "l2022/28",
        "tap-the-ldtt/tap-the",
    }
    assert "pr-duties" not in {r.code for r in found.on(Citation.parse("l2022"))}


def test_a_legal_fact_is_joined_by_place_by_data_and_by_number(pack: Pack) -> None:
    """A fact of the main job without any of the three is a hole; another fact never is."""
    assert row(made(pack), "legal-facts/aw-x").shown == {"dan": ("TC-28-01",)}
    elsewhere = made(pack, cites="l2022/75")
    assert row(elsewhere, "legal-facts/aw-x").missing == ("dan",)
    assert row(elsewhere, "legal-facts/pa-x").missing == ()
    by_data = made(pack, ("TC-28-02", Seen("rules", "pr-duties", "dat")), cites="l2022/75")
    assert row(by_data, "legal-facts/aw-x").shown == {"dan": ("TC-28-02",)}


def test_citations_lie_in_each_other() -> None:
    """A clause lies in its article, not the reverse; other texts and articles lie apart."""
    clause, article, text = map(Citation.parse, ("l2022/75/2", "l2022/75", "l2022"))
    assert clause.within(article)
    assert article.within(text)
    assert not article.within(clause)
    assert article.overlaps(clause)
    assert not clause.overlaps(Citation.parse("l2022/7"))
    assert not clause.overlaps(Citation.parse("l2003/75/2"))


def test_truth_is_shown_as_three_answers() -> None:
    """Unknown is never a pass."""
    from khenthuong.basis import Truth

    assert [Shown.of(t) for t in Truth] == [Shown.MET, Shown.BREACHED, Shown.OPEN]


# -- reasons and the table of facts ---------------------------------------------------

REASONS = """\
explained:
  - holes: [rules/pr-duties, rules/pr-hold]
    reason: không xét
    missing: dat
  - {holes: [articles/l2022/75], reason: ngoài việc xét}
"""


def test_a_reason_speaks_for_its_place_and_for_what_it_names(tmp_path: Path) -> None:
    """Without a code a reason speaks for all that is missing there; a stale one is told."""
    (tmp_path / "khong-can-tinh-huong.yaml").write_text(REASONS, encoding="utf-8")
    reasons = read_reasons(tmp_path)
    assert reasons.of("rules/pr-duties", "dat") == "không xét"
    assert reasons.of("rules/pr-duties", "khong_dat") == ""
    assert reasons.of("articles/l2022/75", "dan") == "ngoài việc xét"
    holes = {"rules/pr-duties": ["khong_dat"], "rules/pr-hold": ["dat"], "articles/l2022/7": []}
    said = [fault.message for fault in reasons.faults(holes)]
    assert said == [
        "“rules/pr-duties” không thiếu “dat”; hãy bỏ lý do này.",
        "“articles/l2022/75” không phải chỗ trống; hãy bỏ lý do này.",
    ]


def test_a_faulty_file_of_reasons_is_refused(tmp_path: Path) -> None:
    """A misspelt field is told with its line."""
    text = REASONS.replace("reason: không", "reson: không")
    (tmp_path / "khong-can-tinh-huong.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"khong-can-tinh-huong\.yaml:[23]:"):
        read_reasons(tmp_path)


def test_no_file_is_no_reason(tmp_path: Path) -> None:
    """A folder need not explain anything."""
    assert read_reasons(tmp_path).of("rules/pr-duties", "dat") == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "không đọc được bảng"),
        ("id,cite\nx,l2022\n", "bảng thiếu cột capability, where"),
        ("id,cite,capability,where\nx,L 2022,law,\n", r":2:1: cite:"),
    ],
)
def test_a_faulty_table_of_facts_is_refused(tmp_path: Path, text: str | None, said: str) -> None:
    """A missing file, a missing column, a citation that is none."""
    path = tmp_path / "facts.csv"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=said):
        legal_facts(path)


# -- the command ------------------------------------------------------------------------


def test_the_command_tells_an_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The rule with its scenarios by answer, in Vietnamese; 1 while something is missing."""
    folder = copy(tmp_path, "tieu-chuan/danh-hieu.feature")
    assert main(["features", "trace", str(folder), "--article", "l2022/28"]) == 1
    out = capsys.readouterr().out
    assert out.startswith("Điều 28 Luật Thi đua, khen thưởng năm 2022")
    assert "    đạt: CA-16, CA-17, CA-18, CA-19, TC-28-01" in out
    assert "Chưa có tình huống: chưa đủ căn cứ hoặc không áp dụng" in out
    assert "Tình huống dẫn điều này: CA-16, CA-17, CA-19, TC-28-01" in out


def test_the_command_tells_holes_and_their_reasons(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A place with a reason is no longer listed but counted."""
    folder = copy(tmp_path, "tieu-chuan/danh-hieu.feature")
    args = ["features", "trace", str(folder), "--holes", "--article", "l2022/27/2"]
    assert main(args) == 1
    before = capsys.readouterr().out
    assert "rules/don-vi-quyet-thang/tap-the" in before
    names = {line.rsplit("  ", 1)[-1].strip() for line in before.splitlines() if "/" in line}
    text = f"explained:\n  - {{holes: [{', '.join(sorted(names))}], reason: thử}}\n"
    (folder / "khong-can-tinh-huong.yaml").write_text(text, encoding="utf-8")
    assert main(args) == 0
    after = capsys.readouterr().out
    assert after.startswith("Không còn chỗ trống nào chưa có lý do; ")


def test_the_command_gives_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For other programs: parts with what is shown and missing, scenarios with what they show."""
    folder = copy(tmp_path, "thoi-han/thoi-han.feature")
    assert main(["features", "trace", str(folder), "--json"]) == 1
    told_ = json.loads(capsys.readouterr().out)
    limit = next(p for p in told_["parts"] if p["part"] == "limits/cstd-co-so-xa")
    assert limit["shown"] == {"dat": ["CA-51", "CA-52", "TH-CS-01", "TH-CS-02"]}
    assert limit["missing"] == []
    assert "limits/cstd-co-so-xa" in told_["scenarios"]["TH-CS-01"]["shows"]


@pytest.mark.parametrize("article", ["Điều 5", "l2022 75"])
def test_a_citation_that_is_none_is_refused(
    article: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the form that is wanted."""
    assert main(["features", "trace", str(FEATURES), "--article", article]) == 2
    assert "mẫu: l2022/74/1/d" in capsys.readouterr().err
