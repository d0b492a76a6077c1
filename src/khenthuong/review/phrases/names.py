"""Vietnamese names of a scenario to codes of the pack: what goes in, never what is expected."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from khenthuong.basis import KhenThuongError, UnknownName
from khenthuong.basis.text import fold
from khenthuong.law import Pack
from khenthuong.law.authority import Unit
from khenthuong.law.facts import Fact

_AFTER = "quyet-dinh"
_TRAITS = "dac-diem"
_PLAN = re.compile(r"\D+(\d{4}) của (.+)")


def day(text: str) -> date:
    """Read ``dd/mm/yyyy``; raises ``UnknownName`` for a day that no calendar has."""
    d, m, y = text.split("/")
    try:
        return date(int(y), int(m), int(d))
    except ValueError as error:
        raise UnknownName("ngày", text) from error


class SeveralNamed(KhenThuongError):
    """A name that more than one thing bears."""


def only(what: str, name: str, found: Iterable[str], known: Iterable[str] = ()) -> str:
    """The one code that was found; raises ``UnknownName`` for none, ``SeveralNamed`` for more."""
    codes = list(found)
    if len(codes) > 1:
        raise SeveralNamed(f"Có {len(codes)} {what} cùng tên “{name}”; hãy nêu rõ hơn.")
    if not codes:
        raise UnknownName(what, name, list(known))
    return codes[0]


def by_label(things: Iterable[Any], what: str, label: str) -> str:
    """The code of the definition with this label or short name."""
    every = list(things)
    found = [t.id for t in every if label in (t.label, getattr(t, "short", ""))]
    return only(what, label, found, [t.label for t in every])


def by_word(pack: Pack, group: str, text: str) -> str:
    """The code of a word of one group of labels."""
    words = {x.text: x.code for x in pack.national.labels if x.group == group}
    return only("từ", text, [words[text]] if text in words else [], words)


def award(pack: Pack, text: str) -> str:
    """``danh hiệu "Chiến sĩ thi đua cơ sở"`` or ``Giấy khen của Chủ tịch UBND xã Trường Tây``."""
    quoted = re.search('"([^"]+)"', text)
    name = quoted[1] if quoted else text
    named = [a.id for a in pack.national.awards if name in (a.label, a.short)]
    known = [a.label for a in pack.national.awards]
    return only("danh hiệu, hình thức", name, named or _award_of(pack, name), known)


def _award_of(pack: Pack, name: str) -> list[str]:
    """The award that the head of the unit in its name gives."""
    form, _, giver = name.partition(" của ")
    heads = {o.label for o in pack.national.offices if giver.startswith(f"{o.label} ")}
    places = {giver.removeprefix(f"{head} ") for head in heads}
    levels = {u.level for u in pack.national.units if places & {u.full_name, u.type}}
    starts = tuple(f"{form} của {head} " for head in heads)
    return [a.id for a in pack.national.awards if a.level in levels and a.label.startswith(starts)]


def unit(pack: Pack, text: str, on: date | None = None) -> str:
    """``UBND xã Trường Tây`` or ``thị xã Bỉm Sơn``; of two with one name, the one of that day."""
    name = text
    for office in pack.national.offices:
        name = name.removeprefix(f"{office.label} ").removeprefix(f"{office.body or office.label} ")
    found = [u for u in pack.national.units if u.full_name == name]
    if len(found) > 1:
        found = [u for u in found if on is not None and u.works(on)] or found
    if len(found) > 1:  # the wards of a plan stand before their namesakes elsewhere
        planned = {p.unit for p in pack.national.plans}
        found = [u for u in found if u.id in planned] or found
    return only("đơn vị", name, [u.id for u in found], [u.full_name for u in pack.national.units])


def chair(pack: Pack, place: str) -> str:
    """The first office of the level of a unit: who heads it."""
    level = pack.unit(place).level
    return next(o.id for o in pack.national.offices if o.level == level)


def top(pack: Pack, office: str) -> Unit:
    """The first unit of the level of an office, for an office that is named without a unit."""
    level = pack.find("offices", office, "chức danh").level
    return next(u for u in pack.national.units if u.level == level)


def trait(pack: Pack, text: str) -> str:
    """A trait of the subject by its label or the beginning of it."""
    every = [x for x in pack.national.labels if x.group == _TRAITS]
    found = [x.code for x in every if x.text.startswith(text)]
    return only("đặc điểm", text, found, [x.text for x in every])


def reading(pack: Pack, text: str) -> tuple[str, str]:
    """The open question that has this reading, and the code of the reading."""
    values = {(s.id, k): v for s in pack.national.settings for k, v in s.values.items()}
    found = [key for key, value in values.items() if value == text]
    if len(found) != 1:
        raise UnknownName("cách hiểu", text, list(values.values()))
    return found[0]


def signer(pack: Pack, text: str, on: date) -> tuple[str, str]:
    """``Chủ tịch UBND xã Thử Nghiệm``: office and unit; of two with one name, that day's."""
    known = {
        (o.id, u.id): f"{o.label} {u.full_name}"
        for o in pack.national.offices
        for u in pack.national.units
        if u.level == o.level
    }
    found = [key for key, name in known.items() if name == text]
    working = [(o, u) for o, u in found if pack.unit(u).works(on)] or found
    if not working:
        raise UnknownName("người ký", text, list(known.values()))
    return working[0]


def trigger(pack: Pack, text: str) -> str:
    """An action by its label or by one of the two names in it."""
    every = pack.national.triggers
    found = [t.id for t in every if text == t.label or text in t.label.split(" / ")]
    return only("việc", text, found[:1], [t.label for t in every])


def later_trigger(pack: Pack, text: str) -> str:
    """An action after a decision by its label."""
    return by_label(pack.machine(_AFTER).triggers, "việc sau quyết định", text)


def plan(pack: Pack, text: str) -> str:
    """``Kế hoạch năm 2025 của UBND phường Bắc Sơn``."""
    year, owner = _PLAN.fullmatch(text).groups()  # type: ignore[union-attr] # the kind's pattern
    names = {p.id: (p.year, pack.unit(p.unit).full_name) for p in pack.national.plans}
    found = [code for code, (y, name) in names.items() if y == int(year) and owner.endswith(name)]
    return only("kế hoạch", text, found)


def fact(pack: Pack, label: str) -> tuple[str, bool]:
    """A fact by its label, and whether the label is the negative one."""
    return _labelled("nội dung", pack.national.facts, label)


def later_reason(pack: Pack, label: str) -> tuple[str, bool]:
    """The same of what is said when a decision is corrected or cancelled."""
    return _labelled("lý do", pack.machine(_AFTER).facts, label)


def _labelled(what: str, facts: Iterable[Fact], label: str) -> tuple[str, bool]:
    labels: dict[str, tuple[str, bool]] = {}
    for known in facts:
        labels.setdefault(fold(known.label), (known.id, True))
        if known.label_no:
            labels.setdefault(fold(known.label_no), (known.id, False))
    if fold(label) not in labels:
        raise UnknownName(what, label, [f.label for f in facts])
    return labels[fold(label)]


def capacity(pack: Pack, mark: str) -> str:
    """In which capacity somebody signs, by the mark above the signature."""
    return by_label(pack.national.capacities, "thể thức ký", mark)


def award_of(pack: Pack, text: str, giver: str) -> str:
    """An award by its name; a bare ``Giấy khen`` is that of the unit that gives it."""
    bare, unit_ = text.strip('"'), pack.unit(giver)
    heads = {o.label for o in pack.national.offices if o.level == unit_.level}
    own = [
        code for head in heads for code in _award_of(pack, f"{bare} của {head} {unit_.full_name}")
    ]
    return own[0] if len(own) == 1 else award(pack, text)
