"""Comparisons with originals: what one person read changes the status of exactly one statement."""

from __future__ import annotations

from datetime import date
from functools import cache

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from khenthuong import Case, InputError, Office, Outcome, Status, read_policies
from khenthuong.basis import Cause
from khenthuong.cli.main import main
from khenthuong.law.data import data_of
from khenthuong.office.lawbook.lookup import LawBook
from khenthuong.testing import draft, office_for_tests

OFFICE = office_for_tests()
ON = date(2025, 3, 10)
RULE = "bang-khen-tinh/ca-nhan"
REWARD = "bang-khen-tinh-ca-nhan"
READ = "document: Công báo, place: 'Điều 74, trang 12', by: Nguyễn Thị Mẫu, on: 2025-03-02"


@cache
def data():
    """Every statement of the national rules."""
    return tuple(data_of(OFFICE.pack.national))


def the(code, start=None, leaf=""):
    """The statement of that code whose dated part begins on that day."""
    for datum in data():
        begins = datum.segment.start if datum.segment else None
        if (datum.code, begins, datum.leaf) == (code, start, leaf):
            return datum
    raise AssertionError(code)


def overlay(*entries):
    """A file with one comparison per (statement or hash, result)."""
    lines = ["format: khenthuong-chinh-sach/1", "comparisons:"]
    for datum, result in entries:
        note = ", note: Bản gốc ghi khác" if result == "sai" else ""
        said = f"code: '{datum.code}', hash: '{datum.hash}', result: {result}{note}"
        lines.append(f"  - {{{said}, {READ}}}")
    return "\n".join(lines) + "\n"


def office_with(text):
    """The test office after somebody compared."""
    return Office(OFFICE.pack, policies=read_policies(OFFICE.pack, {"doi-chieu.yaml": text}))


def statuses(pack):
    """Where each statement stands and its status."""
    return {(d.path, d.name): d.status for d in data_of(pack.national)}


# -- what a comparison does ------------------------------------------------------


def test_what_was_found_right_is_confirmed_and_nothing_else_changes():
    """One statement of 1.5 base salaries was unconfirmed; after reading it is confirmed."""
    datum = the(REWARD, date(2024, 1, 1))
    assert datum.status is Status.UNCONFIRMED
    before, after = statuses(OFFICE.pack), statuses(office_with(overlay((datum, "dung"))).pack)
    changed = {k: v for k, v in after.items() if before[k] is not v}
    assert changed == {(datum.path, "status"): Status.CONFIRMED}


def test_a_rule_that_differs_from_its_original_is_not_applied():
    """The dossier gets *needs-rule* with the remark and the name, never a pass."""
    dossier = draft(
        award="bang-khen-tinh",
        ground="cong-trang",
        unit="xa-thu-nghiem",
        facts={"chap_hanh_guong_mau": True, "dong_gop_kinh_te_xa_hoi": True},
        records={"khen": (), "vu_viec": ()},
    )
    case = Case(dossier=dossier, on=ON)
    assert OFFICE.check(case).phase("tieu_chuan").outcome is Outcome.PASS
    office = office_with(overlay((the(RULE, date(2024, 1, 1)), "sai")))
    found = office.check(case).phase("tieu_chuan")
    assert (found.outcome, found.cause) == (Outcome.UNKNOWN, Cause.RULE)
    assert found.status is Status.UNCONFIRMED
    said = " ".join(office.words.line(f).text for f in found.findings)
    assert "khác bản gốc (Công báo) theo Nguyễn Thị Mẫu đối chiếu ngày 02/03/2025" in said
    assert "Bản gốc ghi khác" in said


def test_a_remark_that_differs_from_its_original_still_blocks_nothing():
    """A rule that only warns becomes unconfirmed, it does not begin to refuse."""
    rules = {r.id: r for r in OFFICE.pack.national.rules}
    datum = next(d for d in data() if d.section == "rules" and rules[d.owner.id].outcome == "warn")
    office = office_with(overlay((datum, "sai")))
    rule = office.pack.rule(datum.owner.id)
    assert not any(s.unread for s in rule.segments if s.when is not None)


def test_what_was_not_found_stays_as_it_was_and_is_said():
    """Nobody concludes anything from a text that could not be found."""
    datum = the("nd86-2023")
    office = office_with(overlay((datum, "khong-tim-thay")))
    assert statuses(office.pack) == statuses(OFFICE.pack)
    said = "\n".join(t.text for t in LawBook(office.pack).show("nd86-2023", ON))
    assert "Đối chiếu bản gốc: không tìm thấy, Nguyễn Thị Mẫu đối chiếu ngày 02/03/2025" in said


def test_a_rule_kept_alive_after_its_norm_is_never_better_than_secondary():
    """The old text may be quoted rightly; whether it still holds is another matter."""
    datum = next(d for d in data() if d.segment is d.value and d.segment.carried)
    after = statuses(office_with(overlay((datum, "dung"))).pack)
    assert after[datum.path, datum.name] is Status.SECONDARY


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_each_result_changes_its_own_statement_only(drawn):
    """Any set of comparisons, compared with a table of what each result means."""
    free = [d for d in data() if d.section != "settings"]
    picked = drawn.draw(
        st.lists(st.sampled_from(free), unique_by=lambda d: d.hash, min_size=1, max_size=6)
    )
    results = [drawn.draw(st.sampled_from(["dung", "sai", "khong-tim-thay"])) for _ in picked]
    after = statuses(office_with(overlay(*zip(picked, results, strict=True))).pack)
    wanted = statuses(OFFICE.pack)
    for datum, result in zip(picked, results, strict=True):
        right = Status.CONFIRMED
        if datum.segment is not None and datum.segment.carried:
            right = Status.SECONDARY
        means = {"dung": right, "sai": Status.UNCONFIRMED, "khong-tim-thay": datum.status}
        wanted[datum.path, datum.name] = means[result]
    assert after == wanted


# -- what is printed -------------------------------------------------------------


def test_the_law_book_and_the_finding_say_who_compared_it_with_what():
    """Name, day, text and place; also on a condition that was met."""
    rule = the("pr-hold", date(2024, 1, 1))
    office = office_with(overlay((rule, "dung"), (the(REWARD, date(2024, 1, 1)), "dung")))
    told = [t.text for t in LawBook(office.pack).show(REWARD, ON)]
    said = "đúng bản gốc, Nguyễn Thị Mẫu đối chiếu ngày 02/03/2025 với Công báo, Điều 74, trang 12"
    assert f"Đối chiếu bản gốc: {said}" in told
    assert told.count(f"Đối chiếu bản gốc: {said}") == 1
    dossier = draft(award="giay-khen-xa", ground="cong-trang", unit="xa-thu-nghiem")
    finding = next(
        f for f in office.check(Case(dossier=dossier, on=ON)).findings if f.rule == "pr-hold"
    )
    assert office.words.line(finding).compared == said


# -- files that no longer fit ----------------------------------------------------


def test_a_comparison_of_an_older_wording_is_void_and_told():
    """The statement changed since it was read: nothing is upgraded, the line is named."""
    datum = the(REWARD, date(2024, 1, 1))
    text = overlay((datum, "dung")).replace(datum.hash, "0" * 16)
    policies = read_policies(OFFICE.pack, {"doi-chieu.yaml": text})
    assert [(f.line, f.path) for f in policies.void] == [(3, "comparisons[0].hash")]
    office = Office(OFFICE.pack, policies=policies)
    assert statuses(office.pack) == statuses(OFFICE.pack)


def test_the_hash_changes_with_what_is_said_and_not_with_its_status():
    """A status upgraded in the data keeps the comparison, a changed amount does not."""
    datum = the(REWARD, date(2024, 1, 1))
    confirmed = attrs.evolve(datum.value, status=Status.CONFIRMED)
    assert attrs.evolve(datum, value=confirmed).hash == datum.hash
    other = attrs.evolve(datum.value, thousandths=1400)
    assert attrs.evolve(datum, value=other).hash != datum.hash
    assert len({d.hash for d in data()}) == len(data())


def test_every_fault_of_a_comparison_is_named_at_once():
    """Unknown code with the nearest one, a hash that is none, what a result needs."""
    text = (
        "format: khenthuong-chinh-sach/1\ncomparisons:\n"
        "  - {code: nd86-202, hash: xyz, result: dun, by: A, on: 2025-01-01}\n"
        "  - {code: p741d, hash: 0123456789abcdef, result: sai, by: '', on: 2025-01-01}\n"
    )
    with pytest.raises(InputError) as error:
        office_with(text)
    assert {(f.line, f.path, f.near) for f in error.value.faults} == {
        (3, "comparisons[0].code", "nd86-2023"),
        (3, "comparisons[0].hash", ""),
        (3, "comparisons[0].result", "dung"),
        (4, "comparisons[1].code", ""),
        (4, "comparisons[1].by", ""),
        (4, "comparisons[1].document", ""),
        (4, "comparisons[1].note", ""),
    }


@pytest.mark.parametrize("wrong", ["", " 5", " abc: 1"])
def test_comparisons_that_are_no_list_are_a_fault_in_words(wrong):
    """An empty key or a number in its place is named in Vietnamese, with its line."""
    with pytest.raises(InputError) as error:
        office_with(f"format: khenthuong-chinh-sach/1\ncomparisons:{wrong}\n")
    assert [f.line for f in error.value.faults] == [2]
    assert "iterable" not in str(error.value)


def test_one_statement_is_compared_once():
    """Two results for one wording contradict each other."""
    datum = the("nd86-2023")
    with pytest.raises(InputError, match="đã có ở"):
        office_with(overlay((datum, "dung"), (datum, "sai")))


def test_the_commands_count_what_was_compared(tmp_path, capsys):
    """``law status`` moves the statement, lists what differs, and tells what is void."""
    file = tmp_path / "doi-chieu.yaml"
    gone = overlay((the(REWARD, date(2024, 1, 1)), "dung"))
    more = overlay((the("nd86-2023"), "sai")).splitlines()[2]
    file.write_text(f"{gone}{more}\n", encoding="utf-8")
    assert main(["law", "status"]) == 0
    before = capsys.readouterr().out.splitlines()
    assert main(["law", "status", "--policy", str(file)]) == 0
    after = capsys.readouterr().out.splitlines()
    count = [int(lines[0].split(": ")[1].split()[0]) for lines in (before, after)]
    assert count[1] == count[0] + 1
    assert any(line.startswith("Khác bản gốc") for line in after)
    file.write_text(gone.replace(the(REWARD, date(2024, 1, 1)).hash, "0" * 16), encoding="utf-8")
    assert main(["law", "status", "--policy", str(file)]) == 0
    assert "đã thay đổi sau lần đối chiếu" in capsys.readouterr().err
