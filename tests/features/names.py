"""Vietnamese names of a scenario to codes of the pack: what goes in, never what is expected."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from khenthuong import Pack
from khenthuong.basis.text import fold

DAY = r"\d{2}/\d{2}/\d{4}"
PHASES = {
    "hình thức": "hinh_thuc",
    "thẩm quyền": "tham_quyen",
    "diện xét": "doi_tuong",
    "việc tạm dừng": "tam_dung",
    "tiêu chuẩn": "tieu_chuan",
    "hồ sơ": "ho_so",
    "Hội đồng": "hoi_dong",
    "thời hạn": "han",
    "thủ tục": "thu_tuc",
}
GROUNDS = {
    "công trạng": "cong-trang",
    "đột xuất": "dot-xuat",
    "phong trào thi đua": "phong-trao",
    "phong trào": "phong-trao",
    "quá trình cống hiến": "cong-hien",
    "đối ngoại": "doi-ngoai",
}
KINDS = {
    "ông": "ca-nhan",
    "bà": "ca-nhan",
    "tập thể": "tap-the",
    "doanh nghiệp": "tap-the",
    "hộ gia đình": "ho-gia-dinh",
}
RATINGS = {
    "xuất sắc": "xuat_sac",
    "tốt": "tot",
    "hoàn thành": "hoan_thanh",
    "không hoàn thành": "khong_hoan_thanh",
}
SCOPES = {"cơ sở": "co_so", "tỉnh": "tinh", "toàn quốc": "toan_quoc"}
_POSTS = {
    "Thủ tướng Chính phủ": "thu-tuong",
    "Giám đốc Sở": "giam-doc-so",
    "Giám đốc doanh nghiệp": "giam-doc-doanh-nghiep",
    "Chủ tịch Hội đồng thành viên": "chu-tich-hdtv",
}
_LEVELS = {"tỉnh": "tinh", "huyện": "huyen", "thị": "huyen", "thành": "huyen"}


def day(text: str) -> date:
    """Read ``dd/mm/yyyy``."""
    d, m, y = text.split("/")
    return date(int(y), int(m), int(d))


def quoted(text: str) -> list[str]:
    """Everything between plain quotation marks."""
    return re.findall(r'"([^"]*)"', text)


def by_label(things: Iterable[Any], label: str) -> str:
    """The code of the definition with this label."""
    found = [t.id for t in things if label in (t.label, getattr(t, "short", ""))]
    assert len(found) == 1, f"“{label}” không phải tên của đúng một mục: {found}"
    return str(found[0])


def by_word(pack: Pack, group: str, text: str) -> str:
    """The code of a word of one group of labels."""
    found = [x.code for x in pack.national.labels if x.group == group and x.text == text]
    assert len(found) == 1, f"“{text}” không phải một từ của {group}"
    return str(found[0])


def award(pack: Pack, text: str) -> str:
    """``danh hiệu "Chiến sĩ thi đua cơ sở"`` or ``Giấy khen của Chủ tịch UBND xã Trường Tây``."""
    name = text.removeprefix("danh hiệu ").strip('"')
    known = {a.id for a in pack.national.awards if name in (a.label, a.short)}
    if known:
        return str(known.pop())
    form, _, unit = name.partition(" của Chủ tịch UBND ")
    level = _LEVELS.get(unit.removeprefix("cấp ").split()[0], "xa")
    found = {("Giấy khen", "xa"): "giay-khen-xa", ("Giấy khen", "huyen"): "giay-khen-huyen"}
    found["Bằng khen", "tinh"] = "bang-khen-tinh"
    return found[form, level]


def unit(pack: Pack, text: str, on: date | None = None) -> str:
    """``UBND xã Trường Tây`` or ``thị xã Bỉm Sơn``; of two with one name, the one of that day."""
    name = text.removeprefix("Chủ tịch ").removeprefix("UBND ")
    found = [u for u in pack.national.units if u.full_name == name]
    if len(found) > 1:
        found = [u for u in found if on is not None and u.works(on)] or found
    if len(found) > 1:  # the wards of a plan stand before their namesakes elsewhere
        planned = {p.unit for p in pack.national.plans}
        found = [u for u in found if u.id in planned] or found
    assert len(found) == 1, f"“{name}” không phải tên của đúng một đơn vị: {[u.id for u in found]}"
    return str(found[0].id)


def post(pack: Pack, signer: str, on: date) -> tuple[str, str]:
    """The office and the unit of a signer; of the UBND its chair, who has the first office."""
    for said, office in _POSTS.items():
        if signer.startswith(said):
            level = next(o.level for o in pack.national.offices if o.id == office)
            top = next(u for u in pack.national.units if u.level == level)
            place = re.split(" (?:ở|của) ", signer)[1:]
            return office, unit(pack, place[0], on) if place else top.id
    body = re.sub("^(Chủ tịch UBND|Hội đồng Thi đua - Khen thưởng) ", "", signer)
    place = unit(pack, body, on)
    level = pack.unit(place).level
    return next(o.id for o in pack.national.offices if o.level == level), place


def trait(pack: Pack, text: str) -> str:
    """A trait of the subject by its label or the beginning of it."""
    found = [
        x.code for x in pack.national.labels if x.group == "dac-diem" and x.text.startswith(text)
    ]
    assert len(found) == 1, f"“{text}” không phải đúng một đặc điểm: {found}"
    return str(found[0])


def reading(pack: Pack, text: str) -> tuple[str, str]:
    """The open question that has this reading, and the code of the reading."""
    settings = pack.national.settings
    found = [(s.id, code) for s in settings for code, value in s.values.items() if value == text]
    assert len(found) == 1, f"“{text}” không phải một cách hiểu: {found}"
    return found[0]


def person(text: str) -> str:
    """``bà Trần Thị Mẫu`` by the name alone."""
    return text.removeprefix("ông ").removeprefix("bà ")


def signer(pack: Pack, text: str, on: date) -> tuple[str, str]:
    """``Chủ tịch UBND xã Thử Nghiệm``: office and unit; of two with one name, that day's."""
    found = [
        (o.id, u.id)
        for o in pack.national.offices
        for u in pack.national.units
        if f"{o.label} {u.full_name}" == text and u.level == o.level
    ]
    working = [(o, u) for o, u in found if pack.unit(u).works(on)] or found
    assert working, f"“{text}” không phải tên của một chức danh ở một đơn vị"
    return working[0]


def trigger(pack: Pack, text: str) -> str:
    """An action by its label or by one of the two names in it."""
    for found in pack.national.triggers:
        if text == found.label or text in found.label.split(" / "):
            return str(found.id)
    raise AssertionError(f"không có việc “{text}”")


def plan(pack: Pack, text: str) -> str:
    """``Kế hoạch năm 2025 của UBND phường Bắc Sơn``."""
    match = re.fullmatch(r"Kế hoạch năm (\d{4}) của (?:UBND )?(.+)", text)
    assert match, text
    for found in pack.national.plans:
        if found.year == int(match[1]) and pack.unit(found.unit).full_name == match[2]:
            return str(found.id)
    raise AssertionError(f"không có “{text}”")


def fact(pack: Pack, label: str) -> tuple[str, bool]:
    """A fact by its label, and whether the label is the negative one."""
    said = fold(label)
    for found in pack.national.facts:
        if said == fold(found.label):
            return found.id, True
        if found.label_no and said == fold(found.label_no):
            return found.id, False
    raise AssertionError(f"không có nội dung “{label}”")


def value(text: str) -> Any:
    """``có``, ``không``, ``chưa rõ`` or a number with or without its unit."""
    known: dict[str, bool | None] = {"có": True, "không": False, "chưa rõ": None}
    return known[text] if text in known else int(text.split(maxsplit=1)[0])
