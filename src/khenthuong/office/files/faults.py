"""What is wrong with a dossier file beyond its form: unknown names, wrong values, impossible days.

Works on the plain data, so that a fault of form in one place hides no fault of
meaning in another.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import MAXYEAR, MINYEAR, date
from typing import Any

from khenthuong.basis import Fault, nearest
from khenthuong.basis.text import day
from khenthuong.law import Pack
from khenthuong.law.adopt import chosen
from khenthuong.law.facts import RecordKind
from khenthuong.law.yamltext import Path, YamlText
from khenthuong.office.files.names import (
    NAMES,
    REQUIRED,
    Pattern,
    award_codes,
    given_facts,
    known,
    spans,
    year_fields,
)

Found = Iterator[tuple[Path, str, str]]
_KINDS: dict[str, tuple[type[Any], str]] = {
    "bool": (bool, "true hoặc false"),
    "int": (int, "số nguyên"),
    "date": (date, "ngày dạng năm-tháng-ngày (yyyy-mm-dd)"),
    "text": (str, "chữ"),
    "code": (str, "mã"),
}
_DAYS = (
    ("on",),
    ("dates", "submitted"),
    ("dates", "received"),
    ("dates", "decided"),
    ("council", "on"),
    ("decision", "on"),
    ("attestations", "*", "on"),
)


def faults_of_names(pack: Pack, source: YamlText) -> Iterator[Fault]:
    """Every fault of meaning; data of a wrong shape is left to the form check."""
    data: Any = source.data
    for check in _CHECKS:
        for path, message, near in check(pack, data):
            yield source.fault(path, message, near)


def _at(data: Any, pattern: Path, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every value at ``pattern``, where ``*`` is any index of a list."""
    if not pattern:
        yield path, data
    elif pattern[0] == "*" and isinstance(data, list):
        for index, value in enumerate(data):
            yield from _at(value, pattern[1:], (*path, index))
    elif isinstance(data, dict) and pattern[0] in data:
        yield from _at(data[pattern[0]], pattern[1:], (*path, pattern[0]))


def _mapping(data: Any, *keys: str) -> dict[str, Any]:
    for key in keys:
        data = data.get(key) if isinstance(data, dict) else None
    return data if isinstance(data, dict) else {}


def _unknown(kind: str, name: Any, names: list[str], path: Path) -> Found:
    if isinstance(name, str) and name not in names:
        short = f" (các mã: {', '.join(names)})" if len(names) <= 8 else ""
        yield path, f"không có {kind} “{name}”{short}.", nearest(name, names)


def _names(pack: Pack, data: dict[str, Any]) -> Found:
    yield from names_unknown(pack, data, NAMES, REQUIRED)


def names_unknown(
    pack: Pack,
    data: Any,
    table: Mapping[Pattern, tuple[str, str]],
    required: Collection[Pattern] = (),
) -> Found:
    """Every name in ``data`` that the pack lacks; ``table`` says what each place names."""
    for pattern, (kind, section) in table.items():
        names = known(pack, section)
        for path, name in _at(data, pattern):
            if name != "" or pattern in required:
                yield from _unknown(kind, name, names, path)


def _ground(pack: Pack, data: dict[str, Any]) -> Found:
    """A form of commendation needs its ground; a title has none."""
    dossier = _mapping(data, "dossier")
    award = next((a for a in pack.national.awards if a.id == dossier.get("award")), None)
    if award is None:
        return
    grounds = list(dict.fromkeys(f.ground for f in award.forms if f.ground))
    ground = dossier.get("ground", "")
    if grounds and not ground:
        yield ("dossier",), f"thiếu “ground” (loại hình), một trong: {', '.join(grounds)}", ""
    elif ground and not grounds:
        yield ("dossier", "ground"), f"{award.label} không có loại hình; bỏ khóa này", ""


def _days(pack: Pack, data: dict[str, Any]) -> Found:
    first = pack.first_day()
    for pattern in _DAYS:
        for path, value in _at(data, pattern):
            if isinstance(value, date) and value < first:
                yield path, f"ngày {day(value)} trước ngày đầu của bộ quy định, {day(first)}", ""


def _decided(_: Pack, data: dict[str, Any]) -> Found:
    said, signed = (_mapping(data, s).get(k) for s, k in (("dates", "decided"), ("decision", "on")))
    if isinstance(said, date) and isinstance(signed, date) and said != signed:
        yield ("dates", "decided"), f"khác ngày ký ở mục decision ({day(signed)})", ""


def _period(_: Pack, data: dict[str, Any]) -> Found:
    found = _mapping(data, "dossier", "achievement")
    start, end = found.get("start"), found.get("end")
    if isinstance(start, date) and isinstance(end, date) and end < start:
        path = ("dossier", "achievement", "end")
        yield path, f"ngày cuối {day(end)} trước ngày đầu {day(start)} của kỳ thành tích", ""


def _facts(pack: Pack, data: dict[str, Any]) -> Found:
    usable = {f.id: f for f in given_facts(pack)}
    read = {f.id: f for f in pack.national.facts if f.reads}
    for name, given in _mapping(data, "dossier", "facts").items():
        path: Path = ("dossier", "facts", name)
        if name in read:
            yield path, f"“{read[name].label}” đọc từ các khóa khác của hồ sơ; bỏ khóa này", ""
        elif name not in usable:
            yield from _unknown("dữ kiện", name, list(usable), path)
        elif isinstance(given, dict) and given.get("value") is not None:
            fact = usable[name]
            yield from value_faults(path, given["value"], fact.type, fact.codes)


def value_faults(path: Path, value: Any, kind: str, codes: tuple[str, ...]) -> Found:
    """What is wrong with the value of a fact or of a record's field."""
    wanted, words = _KINDS[kind]
    if type(value) is not wanted:
        yield path, f"cần {words}, nhận được “{_shown(value)}”", ""
    elif codes and value not in codes:
        yield path, f"cần một trong {', '.join(codes)}, nhận được “{value}”.", nearest(value, codes)
    elif kind == "int" and value < 0:
        yield path, f"cần số không âm, nhận được “{value}”", ""


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return day(value) if isinstance(value, date) else str(value)


def _records(pack: Pack, data: dict[str, Any]) -> Found:
    kinds = {r.id: r for r in pack.national.records}
    for name, rows in _mapping(data, "dossier", "records").items():
        path: Path = ("dossier", "records", name)
        if name not in kinds:
            yield from _unknown("loại bản ghi", name, list(kinds), path)
            continue
        for index, row in enumerate(rows if isinstance(rows, list) else ()):
            if isinstance(row, dict):
                yield from _row(pack, kinds[name], (*path, index), row)


def _row(pack: Pack, kind: RecordKind, path: Path, row: dict[str, Any]) -> Found:
    names = [f.id for f in kind.fields]
    for wanted in kind.fields:
        if wanted.required and wanted.id not in row:
            yield path, f"thiếu khóa bắt buộc “{wanted.id}” ({wanted.label})", ""
    codes = award_codes(pack, kind.id)
    for name, value in row.items():
        found = kind.named(name)
        if found is None:
            yield (*path, name), "khóa không có trong mẫu.", nearest(name, names)
            continue
        yield from value_faults((*path, name), value, found.type, found.codes)
        if near := codes.nearly(name, value):
            yield (*path, name), f"không có danh hiệu, hình thức “{value}”.", near
    yield from _row_days(pack, kind, path, row)


def _row_days(pack: Pack, kind: RecordKind, path: Path, row: dict[str, Any]) -> Found:
    """Years a calendar knows, and ends that do not lie before their starts."""
    for name in sorted(year_fields(pack, kind)):
        year = row.get(name)
        if type(year) is int and not MINYEAR <= year <= MAXYEAR:
            yield (*path, name), f"cần một năm, nhận được “{year}”", ""
    yield from _own_year(kind, path, row)
    for first, last in spans(pack, kind):
        start, end = row.get(first), row.get(last)
        if isinstance(start, date) and isinstance(end, date) and end < start:
            yield (*path, last), f"ngày {day(end)} trước ngày bắt đầu {day(start)}", ""


def _own_year(kind: RecordKind, path: Path, row: dict[str, Any]) -> Found:
    """A year that is none of the calendar has its days and the number of its last one."""
    years = kind.years
    if years is None or not kind.unit(row):
        return
    start, end = row.get(years.start), row.get(years.end)
    for name in (years.start, years.end):
        if row.get(name) is None:
            field = kind.named(name)
            yield path, f"thiếu “{name}” ({field.label if field else name})", ""
    number = row.get(years.number)
    if isinstance(end, date) and type(number) is int and end.year != number:
        message = f"cần năm kết thúc ({end.year}), nhận được “{number}”"
        yield (*path, years.number), message, ""
    if isinstance(start, date) and isinstance(end, date) and end < start:
        yield (*path, years.end), f"ngày {day(end)} trước ngày bắt đầu {day(start)}", ""


def _votes(_: Pack, data: dict[str, Any]) -> Found:
    """A count that cannot be: no rule is asked, only whether the numbers fit together."""
    council = _mapping(data, "council")
    numbers = {k: v for k, v in council.items() if type(v) is int}
    for name, value in numbers.items():
        if value < 0:
            yield ("council", name), f"cần số không âm, nhận được “{value}”", ""
    members, present = numbers.get("members"), numbers.get("present")
    yes = numbers.get("yes", 0)
    if members is not None and present is not None and present > members:
        yield ("council", "present"), "số người dự họp nhiều hơn số thành viên", ""
    if present is not None and yes > present:
        yield ("council", "yes"), "số phiếu đồng ý nhiều hơn số người dự họp", ""
    if members is not None and yes + numbers.get("written_yes", 0) > members:
        yield ("council", "yes"), "tổng số phiếu đồng ý nhiều hơn số thành viên", ""


def _rest(pack: Pack, data: dict[str, Any]) -> Found:
    """Signing marks that are needed, and readings of policies."""
    if (decision := _mapping(data, "decision")) and not decision.get("capacity"):
        marks = ", ".join(known(pack, "capacities"))
        yield ("decision",), f"thiếu “capacity” (thể thức ký), một trong: {marks}", ""
    settings = {s.id: s for s in pack.national.settings}
    for name, value in _mapping(data, "readings").items():
        path: Path = ("readings", name)
        if name not in settings:
            yield from _unknown("điểm còn cách hiểu khác nhau", name, list(settings), path)
        else:
            yield from _unknown("cách hiểu", value, list(settings[name].values), path)
    yield from _against_policies(pack, data)


def _against_policies(pack: Pack, data: dict[str, Any]) -> Found:
    """A reading of the file's own where the office chose another one for the season."""
    unit, on = _mapping(data, "dossier").get("unit"), data.get("on")
    if not isinstance(on, date) or unit not in known(pack, "units"):
        return
    own = _mapping(data, "readings")
    for question, policy in chosen(pack, unit, on).items():
        if own.get(question, policy.reading) != policy.reading:
            number = policy.document.number
            message = f"mùa này đã chọn cách hiểu khác, theo văn bản số {number}; bỏ khóa này."
            yield ("readings", question), message, policy.reading


_CHECKS = (
    _names,
    _ground,
    _days,
    _decided,
    _period,
    _facts,
    _records,
    _votes,
    _rest,
)
