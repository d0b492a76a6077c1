"""Slips in the rules: each is a small one, who executed it is asked, blind spots are told."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date
from pathlib import Path

import attrs
import pytest

from khenthuong.basis import InputError
from khenthuong.cli.main import main
from khenthuong.law import shipped
from khenthuong.law.series import Segment
from khenthuong.law.structure import walk
from khenthuong.law.tree import Leaf
from khenthuong.office.lawbook.titles import Titles
from khenthuong.office.words.wording import Wording
from khenthuong.review.mutate import Fate, Laws, Study, Teller, chosen, read_equivalents, score
from khenthuong.review.mutate.equivalents import FILE
from khenthuong.review.mutate.executed import Executed
from khenthuong.review.mutate.sites import at, replaced
from khenthuong.review.mutate.table import CHANGES, LEFT
from khenthuong.review.mutate.watch import watched

VOTES = """\
# language: vi
Tính năng: Tỷ lệ phiếu

  Quy tắc: Chiến sĩ thi đua cơ sở
    Căn cứ: khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @HD-30-91 @nd98-2023/30/7
    Khung tình huống: Hội đồng 100 người, <đồng ý> phiếu đồng ý
      Biết Hội đồng Thi đua - Khen thưởng cấp trình khen thưởng có 100 thành viên
      Và có <đồng ý> phiếu đồng ý tại phiên họp ngày 12/12/2024
      Khi kiểm phiếu xét danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Thì về Hội đồng, kết luận là "<kết luận>"

      Dữ liệu: hai bên mức 80%
        | đồng ý | kết luận             |
        | 80     | Đủ tỷ lệ phiếu       |
        | 79     | Không đủ tỷ lệ phiếu |
"""
CODE = re.compile(r"\b[a-z0-9]+(?:[_-][a-z0-9]+)+\b|\b(True|False|None)\b")
LAST_ROW = VOTES.splitlines(keepends=True)[-1]
SHARE = "votes/phieu-cstdcs segments[1].percent"


@pytest.fixture(scope="module")
def laws():
    """The shipped rules."""
    return Laws.read()


def plain(value):
    """Whether a slip in the value would be one of law: a number, a day, a yes or a list."""
    if isinstance(value, bool | int | date):
        return True
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], str | date)


def test_everything_that_can_be_changed_is_changed_or_left_for_a_reason(laws):
    """A new kind of number, day, yes or list in the rules has to be thought about."""
    sides = {"labels", "assumptions", "uncited", "claims"}
    found = {
        (type(value), a.name)
        for content in laws.files.values()
        for path, value in walk(content)
        if path and path[0] not in sides
        for a in attrs.fields(type(value))
        if a.init and plain(getattr(value, a.name))
    }
    left = {place for places in LEFT.values() for place in places}
    missing = {(k, n) for k, n in found if n not in CHANGES.get(k, {}) and not of(left, k, n)}
    dated = {(k, n) for k, n in missing if issubclass(k, Segment) and n in ("start", "end")}
    assert {(kind.__name__, name) for kind, name in missing - dated} == set()
    assert all(any(of({place}, k, n) for k, n in found) for place in left)


def of(places, kind, name):
    """Whether one of the places is this attribute of this class or of one it derives from."""
    return any(issubclass(kind, k) and name == n for k, n in places)


def test_every_mutant_has_a_name_of_its_own(laws):
    """A list of exceptions and a letter can cite it."""
    names = Counter(m.name for m in laws.mutants)
    assert [name for name, count in names.items() if count > 1] == []


def test_a_mutant_differs_in_its_place_and_shares_all_else(laws):
    """No file is read again, no other value is copied."""
    mutant = next(m for m in laws.mutants if m.section == "limits" and m.path[-1] == "days")
    (path, new), *_ = mutant.changes
    content = laws.files[mutant.file]
    other = replaced(content, path, new)
    assert at(other, path) == new != at(content, path)
    assert replaced(other, path, at(content, path)) == content
    assert other.limits[path[1]].segments is not content.limits[path[1]].segments
    assert all(a is b for a, b in zip(other.rules, content.rules, strict=True))


def test_what_loading_refuses_is_no_pack(laws):
    """A cell without an office, or a part of the time that is missing."""
    out = next(m for m in laws.mutants if m.section == "deciders" and m.code == "out")
    assert "office" in laws.changed(out)
    kept = next(m for m in laws.mutants if m.section == "limits" and m.path[-1] == "days")
    assert not isinstance(laws.changed(kept), str)


def test_only_what_is_read_is_written_down():
    """And nothing of it stays when the block is over."""
    leaf, other = Leaf(id="a", fact="f", at_least=1), Leaf(id="b", fact="f", at_least=2)
    before = vars(Leaf)["required"]
    with watched([(leaf, "required")]) as begin:
        first = begin()
        assert leaf.required == 1
        second = begin()
        assert other.required == 2
    assert leaf.required == 1
    assert (first, second) == ({(id(leaf), "required")}, {(id(other), "required")})
    assert vars(Leaf)["required"] is before


def test_who_walks_an_arrow_executes_what_was_read_when_the_office_was_opened(laws):
    """Also when another run asks for the same attribute on its own."""
    mutant = next(m for m in laws.mutants if m.name == "transitions/rut[11] sources drop:du_thao")
    sources, arrow = mutant.reads[0], mutant.home
    runs = [{(id(sources[0]), sources[1])}, {(id(arrow), "phases")}, set(), set(), set()]
    opening = frozenset({(id(sources[0]), sources[1])})
    found = Executed.of([mutant], [frozenset(run) for run in runs], opening)
    assert set(found.candidates[0]) == {0, 1}


# -- trials ------------------------------------------------------------------


@pytest.fixture
def features(tmp_path):
    """A folder with one feature; gives it anew with the text that is handed over."""

    def made(text):
        (tmp_path / "phieu.feature").write_text(text, encoding="utf-8")
        return Study(tmp_path)

    return made


def tried(study, *only, jobs=1):
    """The score of a study for some places of the rules."""
    trial, failed = study.begin()
    assert not failed
    return score(study, trial, chosen(trial.laws.mutants, only), jobs)


def fates(found):
    """What became of each change, by its name."""
    return {found.name(one): one.fate for one in found.tried}


def test_a_number_with_both_sides_shown_is_held(features):
    """Neither 79 % nor 81 % would pass unnoticed."""
    found = tried(features(VOTES), SHARE)
    assert fates(found) == {f"{SHARE} +1": Fate.KILLED, f"{SHARE} -1": Fate.KILLED}
    assert {one.by for one in found.tried} == {"HD-30-91"}
    assert (found.percent, found.survivors) == (100, ())


def test_a_seeded_blind_spot_is_found(features):
    """Without the row on the other side the number could be smaller and nobody would notice."""
    found = tried(features(VOTES.removesuffix(LAST_ROW)), SHARE)
    assert fates(found) == {f"{SHARE} +1": Fate.KILLED, f"{SHARE} -1": Fate.SURVIVED}
    assert [(found.name(one), one.by) for one in found.survivors] == [(f"{SHARE} -1", "HD-30-91")]
    assert found.percent == 50


def test_what_no_scenario_executes_is_told(features):
    """The share of the time before is not asked in a scenario of today."""
    found = tried(features(VOTES), "votes/phieu-hinh-thuc segments[0].percent")
    assert set(fates(found).values()) == {Fate.UNUSED}
    assert found.percent == 0


def test_the_answer_does_not_depend_on_the_number_of_processes(features):
    """Same order, same fates, same scenarios named."""
    study = features(VOTES)
    assert tried(study, "votes", jobs=2).tried == tried(study, "votes").tried


def test_a_sample_is_the_same_for_the_same_seed(laws):
    """And another one for another."""
    one, again = (chosen(laws.mutants, (), 20, 7) for _ in range(2))
    assert one == again == tuple(sorted(one))
    assert len(one) == 20
    assert chosen(laws.mutants, (), 20, 8) != one


def test_only_a_part_is_tried_and_an_unknown_part_is_refused(laws):
    """By group, section, file or place; a slip of the pen is told with what was meant."""
    money = {laws.mutants[i].section for i in chosen(laws.mutants, ["money"])}
    assert money == {"rewards", "base_salaries", "roundings", "pairings", "payers"}
    assert {laws.mutants[i].file for i in chosen(laws.mutants, ["boundaries.yaml"])} == {
        "boundaries.yaml"
    }
    with pytest.raises(InputError, match=r"“mony”.*money"):
        chosen(laws.mutants, ["mony"])


# -- changes that make no difference -----------------------------------------

LISTED = """\
equivalents:
  - changes: ["{name}"]
    reason: Thử
"""


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (f"{SHARE} +1", "đã có tình huống phát hiện"),
        ("votes/phieu-cstdcs segments[9].percent +1", "không có chỗ sửa sai"),
    ],
)
def test_an_exception_that_is_none_is_a_fault(features, tmp_path, name, said):
    """One that a scenario notices, and one that names no change."""
    study = features(VOTES)
    (tmp_path / FILE).write_text(LISTED.format(name=name), encoding="utf-8")
    (fault,) = tried(study, SHARE).faults()
    assert said in fault.message


def test_a_listed_change_does_not_count(features, tmp_path):
    """Neither as noticed nor as a blind spot."""
    study = features(VOTES.removesuffix(LAST_ROW))
    (tmp_path / FILE).write_text(LISTED.format(name=f"{SHARE} -1"), encoding="utf-8")
    found = tried(study, SHARE)
    assert (found.faults(), found.survivors, found.equivalent, found.percent) == ((), (), 1, 100)


def test_at_most_one_in_a_hundred_may_be_listed(tmp_path):
    """The list cannot swallow the blind spots."""
    names = [f"a/{n}" for n in range(150)]
    listed = "\n".join(f'      - "{name}"' for name in names[:2])
    text = f"equivalents:\n  - changes:\n{listed}\n    reason: Thử\n"
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    (fault,) = read_equivalents(tmp_path).faults(set(names), [])
    assert "nhiều nhất 1 chỗ" in fault.message


def test_a_list_of_another_form_is_refused(tmp_path):
    """With the key that is wrong."""
    (tmp_path / FILE).write_text("equivalents: [{change: a, reason: b}]\n", encoding="utf-8")
    with pytest.raises(InputError, match="change"):
        read_equivalents(tmp_path)


# -- in words ----------------------------------------------------------------


def test_every_mutant_is_told_in_words(laws):
    """Place, change and hint; no code of the rules, no English key."""
    tell = Teller(laws, Titles(Wording(laws.pack())))
    for mutant in laws.mutants:
        said = f"{tell.place(mutant)}: {tell.change(mutant)}; {tell.hint(mutant)}"
        assert not CODE.search(said), (mutant.name, said)


# -- the shipped features ----------------------------------------------------


def test_a_sample_of_the_shipped_rules_is_held_by_the_shipped_features():
    """Nobody survives but what is listed; the whole is tried by command, see docs/benchmarks.md."""
    study = Study(Path(str(shipped("features"))))
    trial, failed = study.begin()
    assert not failed
    found = score(study, trial, chosen(trial.laws.mutants, sample=120, seed=5))
    assert [found.name(one) for one in found.survivors] == []
    assert found.faults() == ()


LAYER = """\
layer: {id: tinh-thu, label: Tỉnh đặt ra để thử, units: [tinh-thu-nghiem]}
limits:
  - id: made-5
    label: Hạn đặt ra để thử
    level: tinh
    awards: [bang-khen-tinh]
    segments: [{days: 5}]
"""

# -- the command -------------------------------------------------------------


def test_the_command_tells_the_blind_spot_by_article(features, tmp_path, capsys):
    """Article, place, change, nearest scenario, what is missing, and the score; 1 to the caller."""
    features(VOTES.removesuffix(LAST_ROW))
    code = main(["features", "mutate", str(tmp_path), "--only", SHARE])
    said = " ".join(capsys.readouterr().out.split())
    assert code == 1
    assert "khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP" in said
    assert "tỷ lệ phần trăm: “80” đổi thành “79” – gần nhất là tình huống HD-30-91" in said
    assert "Tỷ lệ phát hiện: 50% (1/2)." in said


def test_the_command_is_content_when_everything_is_noticed(features, tmp_path, capsys):
    """And gives the same as plain data."""
    features(VOTES)
    asked = ["features", "mutate", str(tmp_path), "--only", SHARE, "--json"]
    code = main(asked)
    assert code == 0
    told = json.loads(capsys.readouterr().out)
    assert told["percent"] == 100
    assert [one["fate"] for one in told["tried"]] == ["phat-hien", "phat-hien"]


def test_nothing_is_tried_while_a_scenario_fails(features, tmp_path, capsys):
    """A scenario that is wrong already would notice everything."""
    features(VOTES.replace("| 79     | Không đủ", "| 79     | Đủ"))
    code = main(["features", "mutate", str(tmp_path), "--only", SHARE])
    assert code == 1
    said = capsys.readouterr().err
    assert "HD-30-91" in said
    assert "sửa các tình huống này trước" in said


def test_a_province_tries_only_its_own_rules(features, tmp_path, capsys):
    """Its features need not hold the national ones."""
    features(VOTES)
    (tmp_path / "workflows").mkdir()
    (tmp_path / "workflows/tinh.yaml").write_text(LAYER, encoding="utf-8")
    assert main(["features", "mutate", str(tmp_path), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert {one["file"] for one in told["tried"]} == {"provinces/workflows/tinh.yaml"}
    assert told["percent"] == 0
