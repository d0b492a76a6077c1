"""Loading the rules: everything is checked, every fault is told with its place."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from khenthuong.basis import Citation, DefinitionError, UnknownName
from khenthuong.law import read, shipped
from khenthuong.law.packfile import PackFile
from khenthuong.law.structure import converter
from khenthuong.office.lawbook.status import sources


@pytest.fixture(scope="module")
def pack():
    """The shipped rules with the test province."""
    return read(tests=True)


@pytest.fixture
def folder(tmp_path):
    """A copy of the shipped rules that a test may damage."""
    target = tmp_path / "workflows"
    shutil.copytree(Path(str(shipped("workflows"))), target)
    return target


def damage(folder, file, old, new):
    """Replace one place of one file; the place must be there."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{file} no longer holds {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def faults(folder):
    """All faults of a folder that must not load."""
    with pytest.raises(DefinitionError) as error:
        read(folder)
    return [str(f) for f in error.value.faults]


def test_the_shipped_rules_load_and_have_a_content_hash(pack):
    """The pack names itself by the hash of its files."""
    assert len(pack.content_hash) == 64
    assert read().content_hash == pack.content_hash


def test_a_copy_of_the_rules_loads_from_another_folder(folder):
    """A host may keep its own copy of the rules."""
    assert read(folder).award("bang-khen-tinh").level == "tinh"


DAMAGE = [
    ("awards/giay-khen.yaml", "kind: hinh-thuc", "kindd: hinh-thuc", "kindd", "Có phải “kind”?"),
    ("awards/giay-khen.yaml", "level: xa", "level: 3", "level", "cần chữ"),
    (
        "awards/bang-khen-tinh.yaml",
        "fact: chap_hanh_guong_mau",
        "fact: chap_hanh_guong_mauu",
        "",
        "Có phải “chap_hanh_guong_mau”?",
    ),
    ("awards/bang-khen-tinh.yaml", "cite: l2022/74/1/a", "cite: l2O22/74/1/a", "cite", ""),
    ("awards/bang-khen-tinh.yaml", "cite: l2022/74/3/a", "cite: l2023/74/3/a", "cite", "Có phải"),
    (
        "awards/bang-khen-tinh.yaml",
        "end: 2026-09-30",
        "end: 2026-08-30",
        "segments",
        "hở thời gian",
    ),
    ("awards/bang-khen-tinh.yaml", "end: 2026-09-30", "end: 2026-10-30", "segments", "chồng lên"),
    (
        "authority/tham-quyen.yaml",
        "end: 2023-12-31, office: chu-tich-tinh, cite: l2003/79",
        "end: 2024-12-31, office: chu-tich-tinh, cite: l2003/79",
        "",
        "hết hiệu lực",
    ),
    (
        "procedures/may-trang-thai.yaml",
        "choices: [{to: da_khen}]",
        "choices: [{to: da_khenn}]",
        "",
        "Có phải “da_khen”?",
    ),
    (
        "procedures/may-trang-thai.yaml",
        "{trigger: bo_sung, sources: [cho_bo_sung]",
        "{trigger: tham_dinh, sources: [cho_tham_dinh]",
        "",
        "hai chuyển bước",
    ),
    (
        "procedures/may-trang-thai.yaml",
        "choices: [{to: cho_bo_sung}]",
        "choices: [{to: cho_tham_dinh}]",
        "",
        "không tới được",
    ),
    (
        "facts.yaml",
        "type: bool, reads: $posthumous",
        "type: boolean, reads: $posthumous",
        "type",
        "Có phải “bool”?",
    ),
    (
        "councils/danh-hieu.yaml",
        "binds: [tinh, trung-uong]",
        "binds: [tinhh, trung-uong]",
        "binds",
        "Có phải “tinh”?",
    ),
    (
        "limits/moc-trinh.yaml",
        "month: 6, day: 30, cite: nd91-2017/48",
        "month: 6, day: 31, cite: nd91-2017/48",
        "segments",
        "không có ngày 31/6",
    ),
    (
        "councils/thanh-lap.yaml",
        "quorum: {part: 2, of: 3}",
        "quorum: {part: 4, of: 3}",
        "quorum",
        "tỷ lệ 4/3",
    ),
    (
        "procedures/quyet-dinh.yaml",
        "sources: [qd_cho_viet], choices: [{to: qd_cho_trao}]",
        "sources: [qd_cho_viet], choices: [{to: qd_cho_traoo}]",
        "",
        "Có phải “qd_cho_trao”?",
    ),
    (
        "procedures/quyet-dinh.yaml",
        "selector: has-writing",
        "selector: has-riting",
        "",
        "Có phải “has-writing”?",
    ),
    ("procedures/quyet-dinh.yaml", "'object:in', ", "'objekt:in', ", "", "Có phải “object:in”?"),
    (
        "procedures/quyet-dinh.yaml",
        "- {id: cap_lai, label: Cấp lại",
        "- {id: rut, label: Cấp lại",
        "triggers",
        "đã có ở procedures/may-trang-thai.yaml",
    ),
    (
        "procedures/quyet-dinh.yaml",
        "fact: huy_lam_dung, is: true",
        "fact: huy_lam_dungg, is: true",
        "",
        "Có phải “huy_lam_dung”?",
    ),
    (
        "money/nhieu-lan-khen.yaml",
        "when: same-period",
        "when: same-perod",
        "when",
        "Có phải “same-period”?",
    ),
    ("money/nhieu-lan-khen.yaml", "paid: highest", "paid: hightest", "paid", "Có phải “highest”?"),
    ("facts.yaml", "measure: count", "measure: counts", "measure", "Có phải “count”?"),
    (
        "facts/thang-khen.yaml",
        "after: ky_khen_truoc_den, from: $start, until: $end}",
        "after: ky_khen_truoc_den, from: $start}",
        "derived",
        "until cho nam",
    ),
    (
        "money/nhieu-lan-khen.yaml",
        "kinds: [danh-hieu, hinh-thuc], paid: each",
        "kinds: [danh-hieu], paid: each",
        "pairings",
        "ghi đúng hai loại",
    ),
    (
        "authority/payers.yaml",
        "offices: [bo-truong,",
        "offices: [bo-truongg,",
        "offices",
        "Có phải “bo-truong”?",
    ),
    (
        "awards/hien-vat.yaml",
        "items: [co], cite: nd98",
        "items: [coo], cite: nd98",
        "items",
        "Có phải “co”?",
    ),
    (
        "authority/huy-cap-lai.yaml",
        "otherwise: chu-tich-tinh",
        "otherwise: chu-tich-tin",
        "otherwise",
        "Có phải “chu-tich-tinh”?",
    ),
    (
        "money/giay-khen-xa.yaml",
        "award: giay-khen-xa",
        "award: giay-khen-xax",
        "award",
        "Có phải “giay-khen-xa”?",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "path", "says"), DAMAGE)
def test_a_damaged_rule_is_refused_with_its_place(folder, file, old, new, path, says):
    """Each kind of damage is found and named with file, place and the nearest valid name."""
    damage(folder, file, old, new)
    found = faults(folder)
    assert any(path in f and says in f for f in found), found
    assert any(f.startswith(f"{file}:") for f in found), found


def test_all_faults_of_all_files_are_told_at_once(folder):
    """Two damaged files give faults of both."""
    damage(folder, "awards/giay-khen.yaml", "level: xa", "level: 3")
    damage(folder, "facts.yaml", "label: mã thành tích", "labell: mã thành tích")
    found = "\n".join(faults(folder))
    assert "awards/giay-khen.yaml" in found
    assert "facts.yaml" in found


def test_a_key_that_stands_twice_is_refused_with_both_lines(folder):
    """YAML's silent last-one-wins is not accepted."""
    damage(folder, "awards/giay-khen.yaml", "    level: xa\n", "    level: xa\n    level: tinh\n")
    assert any("đã có ở dòng" in f for f in faults(folder))


def test_broken_yaml_names_line_and_column(folder):
    """A syntax error has a place too."""
    (folder / "facts.yaml").write_text("facts:\n  - {id: a\n", encoding="utf-8")
    assert any(f.startswith("facts.yaml:") for f in faults(folder))


def test_an_empty_folder_is_no_pack(tmp_path):
    """Nothing to read is a fault, not an empty law."""
    (tmp_path / "empty").mkdir()
    assert faults(tmp_path / "empty")


def test_an_unknown_code_names_the_nearest_one(pack):
    """A typing slip is answered with what was probably meant."""
    with pytest.raises(UnknownName, match="giay-khen-xa"):
        pack.award("giay-khen-x")


def test_a_day_before_the_first_known_law_is_an_error(pack):
    """An older text is never used in its place."""
    with pytest.raises(UnknownName, match="01/01/2020"):
        pack.period(date(2019, 12, 31))


@pytest.mark.parametrize(
    ("on", "label"),
    [
        (date(2023, 12, 31), "P0"),
        (date(2024, 1, 1), "P1"),
        (date(2024, 7, 1), "P2"),
        (date(2025, 6, 30), "P2"),
        (date(2025, 7, 1), "P3"),
        (date(2025, 8, 5), "P4"),
        (date(2026, 7, 1), "P5"),
        (date(2026, 10, 1), "P6"),
    ],
)
def test_each_day_has_its_period_of_law(pack, on, label):
    """Both sides of every boundary carry the right label."""
    assert pack.period(on) == label


@pytest.mark.parametrize(
    ("citation", "words"),
    [
        ("l2022/74/1/d", "điểm d khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022"),
        ("l2022/75/1/đ", "điểm đ khoản 1 Điều 75 Luật Thi đua, khen thưởng năm 2022"),
        ("nd98-2023/30/7", "khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP"),
        ("nd152-2025", "Nghị định số 152/2025/NĐ-CP"),
    ],
)
def test_a_citation_is_printed_as_an_office_writes_it(pack, citation, words):
    """Point, clause and article come in the order of Vietnamese legal writing."""
    assert pack.cite(Citation.parse(citation)) == words


def test_d_and_dd_are_different_points():
    """The letters d and đ never fall together."""
    assert Citation.parse("l2022/75/1/d") != Citation.parse("l2022/75/1/đ")


@pytest.mark.parametrize(
    ("unit", "on", "names"),
    [
        ("xa-truong-tay", date(2025, 6, 30), ["xã Trường Tây"]),
        ("xa-truong-tay", date(2025, 7, 1), ["phường Long Hoa"]),
        ("phuong-bac-son", date(2025, 12, 31), ["phường Quang Trung"]),
        (
            "thanh-pho-tay-ninh",
            date(2025, 7, 1),
            ["phường Tân Ninh", "phường Bình Minh", "phường Ninh Thạnh"],
        ),
    ],
)
def test_a_unit_is_found_as_it_is_on_that_day(pack, unit, on, names):
    """An ended unit answers with those that took it over."""
    assert [u.full_name for u in pack.unit_at(unit, on)] == names


def test_the_province_of_a_commune_changes_with_the_merger(pack):
    """The same name is another body from the day of the merger on."""
    before = pack.at_level("xa-truong-tay", "tinh", date(2025, 6, 30))
    after = pack.at_level("xa-truong-tay", "tinh", date(2025, 7, 1))
    assert before.full_name == after.full_name
    assert before.id != after.id


def test_every_status_is_carried_in_the_data(pack):
    """The pack holds statements of every source status but house rules."""
    found = {s.status.value for r in pack.national.rules for s in r.segments}
    assert {"confirmed", "secondary", "unconfirmed", "open"} <= found


# -- the quick way and the telling way of reading ------------------------------------


def structured(data, **how):
    """The file as a value, or ``None`` where it is refused."""
    try:
        return converter(**how).structure(data, PackFile)
    except Exception:
        return None


def spoilt(data, path, value):
    """The same data with another value at ``path``; a new key where it ends in one."""
    if not path:
        return value
    step, *rest = path
    if isinstance(data, dict):
        return {**data, step: spoilt(data.get(step), rest, value)}
    return [spoilt(v, rest, value) if i == step else v for i, v in enumerate(data)]


def places(data, path=()):
    """Every way into plain data, and one to a key that is not there."""
    yield path
    if isinstance(data, dict):
        yield (*path, "la")
        for key, inner in data.items():
            yield from places(inner, (*path, key))
    elif isinstance(data, list):
        for index, inner in enumerate(data):
            yield from places(inner, (*path, index))


FILES = [text for text, _ in sources()]
ODD = (None, "", "chữ", 3, -1, True, [], {}, ["a"], {"id": "x"}, date(2025, 1, 1))


@pytest.mark.parametrize("text", FILES, ids=lambda t: t.file)
def test_the_quick_and_the_telling_reading_agree(text):
    """Every shipped file is the same value both ways."""
    assert structured(text.data, told=False) == structured(text.data) is not None


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_the_quick_reading_accepts_nothing_that_the_telling_one_refuses(data):
    """A value of another kind or an unknown key anywhere: both refuse, or both read the same."""
    text = data.draw(st.sampled_from(FILES))
    path = data.draw(st.sampled_from(list(places(text.data))))
    found = spoilt(text.data, path, data.draw(st.sampled_from(ODD)))
    assert structured(found, told=False) == structured(found)
