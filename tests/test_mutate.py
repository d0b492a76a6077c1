"""Slips in the rules: each is a small one, who executed it is asked, blind spots are told."""

from __future__ import annotations

from collections import Counter
from datetime import date

import attrs
import pytest

from khenthuong.law.series import Segment
from khenthuong.law.structure import walk
from khenthuong.law.tree import Leaf
from khenthuong.review.mutate import Laws
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
LAST_ROW = VOTES.splitlines(keepends=True)[-1]
SHARE = "votes/phieu-cstd segments[1].percent"


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
