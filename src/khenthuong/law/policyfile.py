"""Reads the policy files of an office; every fault of every file at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any

from attrs import frozen

from khenthuong.basis import Fault, InputError, nearest
from khenthuong.law.adopt import Policies
from khenthuong.law.data import Datum, data_of
from khenthuong.law.pack import Pack
from khenthuong.law.policies import (
    FORMAT,
    RESULTS,
    RIGHT,
    WRONG,
    Policy,
    PolicyFile,
    Season,
)
from khenthuong.law.structure import structure
from khenthuong.law.tree import Readings, parts
from khenthuong.law.yamltext import Path, YamlText, read_yaml

Found = Iterator[tuple[Path, str, str]]
_HASH = re.compile(r"[0-9a-f]{16}")
_SETTINGS = "settings"


@frozen
class _Read:
    """One file that could be read."""

    source: YamlText
    content: PolicyFile


def read_policies(pack: Pack, files: Mapping[str, str]) -> Policies:
    """The policy files of an office, by name.

    Args:
        pack: the rules whose questions and statements the files name.
        files: the text of each file by its name.

    Raises:
        InputError: with every fault of every file: line, field, what was expected, nearest name.

    """
    read: list[_Read] = []
    faults: list[Fault] = []
    for name, text in files.items():
        source = read_yaml(name, text)
        content, wrong = structure(source, PolicyFile)
        faults.extend(wrong)
        if content is not None:
            read.append(_Read(source, content))
    checks = _Checks(pack)
    for one in read:
        faults.extend(one.source.fault(*found) for found in checks.of(one.content))
    faults.extend(_conflicts(pack, read))
    if faults:
        raise InputError(faults)
    void = (one.source.fault(*found) for one in read for found in checks.void(one.content))
    return Policies(
        pack=pack.content_hash, files=tuple(one.content for one in read), void=tuple(void)
    )


class _Checks:
    """What one pack says to a file."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.settings = {s.id: s for s in pack.national.settings}

    @cached_property
    def data(self) -> dict[str, list[Datum]]:
        """The statements of the pack by code."""
        found: dict[str, list[Datum]] = {}
        for content in (self.pack.national, *(layer.content for layer in self.pack.layers)):
            for datum in data_of(content):
                found.setdefault(datum.code, []).append(datum)
        return found

    def of(self, file: PolicyFile) -> Found:
        """Every fault of one file."""
        if file.format != FORMAT:
            yield ("format",), f"cần “{FORMAT}”, nhận được “{file.format}”", ""
        units = [u.id for u in self.pack.national.units]
        if file.unit and file.unit not in units:
            yield ("unit",), f"không có đơn vị “{file.unit}”.", nearest(file.unit, units)
        yield from self._season(file)
        for index, policy in enumerate(file.policies):
            yield from self._policy(("policies", index), policy)
        for index, comparison in enumerate(file.comparisons):
            yield from self._comparison(("comparisons", index), comparison)

    def _season(self, file: PolicyFile) -> Found:
        if file.policies and not file.unit:
            yield ("policies",), "chọn cách hiểu thì phải ghi đơn vị (unit)", ""
        if file.policies and file.season is None:
            yield ("policies",), "chọn cách hiểu thì phải ghi mùa áp dụng (season: start, end)", ""
        if file.season is not None and file.season.end < file.season.start:
            yield ("season", "end"), "ngày cuối trước ngày đầu của mùa", ""

    def _policy(self, path: Path, policy: Policy) -> Found:
        for name in ("number", "issuer", "signed_by"):
            if not getattr(policy.document, name).strip():
                yield (*path, "document", name), "không được để trống", ""
        setting = self.settings.get(policy.question)
        if setting is None:
            near = nearest(policy.question, list(self.settings))
            where = (*path, "question")
            yield where, f"không có điểm còn cách hiểu khác nhau “{policy.question}”.", near
        elif policy.reading not in setting.values:
            near = nearest(policy.reading, list(setting.values))
            known = ", ".join(setting.values)
            message = f"không có cách hiểu “{policy.reading}” (các mã: {known})."
            yield (*path, "reading"), message, near
        elif policy.reading not in usable(self.pack, policy.question):
            message = (
                f"“{setting.values[policy.reading]}”: bộ quy định chưa tính được theo cách hiểu "
                f"này; chỉ chọn được: {', '.join(usable(self.pack, policy.question))}"
            )
            yield (*path, "reading"), message, ""

    def _comparison(self, path: Path, comparison: Any) -> Found:
        if comparison.result not in RESULTS:
            wanted = f"cần một trong {', '.join(RESULTS)}, nhận được “{comparison.result}”."
            yield (*path, "result"), wanted, nearest(comparison.result, RESULTS)
        for name, needed in (
            ("by", True),
            ("document", comparison.result in (RIGHT, WRONG)),
            ("note", comparison.result == WRONG),
        ):
            if needed and not getattr(comparison, name).strip():
                yield (*path, name), f"kết quả “{comparison.result}” thì phải ghi mục này", ""
        if comparison.code in self.settings:
            message = "điểm còn cách hiểu khác nhau thì chọn ở mục policies, không đối chiếu"
            yield (*path, "code"), message, ""
        elif comparison.code not in self.data:
            near = nearest(comparison.code, sorted(self.data))
            yield (*path, "code"), f"không có nội dung “{comparison.code}”.", near
        if not _HASH.fullmatch(comparison.hash):
            yield (*path, "hash"), "cần mã nội dung gồm 16 chữ số và chữ a–f", ""

    def void(self, file: PolicyFile) -> Found:
        """Comparisons of a wording that is no longer in the rules."""
        for index, comparison in enumerate(file.comparisons):
            known = {d.hash for d in self.data[comparison.code]}
            if comparison.hash not in known:
                message = (
                    f"nội dung “{comparison.code}” đã thay đổi sau lần đối chiếu; "
                    "kết quả này không còn dùng, cần đối chiếu lại"
                )
                yield ("comparisons", index, "hash"), message, ""


def usable(pack: Pack, question: str) -> tuple[str, ...]:
    """The readings that can be computed; only the default where neither a rule nor Python asks."""
    setting = pack.find(_SETTINGS, question, "điểm còn cách hiểu khác nhau")
    if setting.computed:
        return tuple(setting.values)
    rules = (*pack.every_rule(), *pack.later_rules())
    trees = (s.when for r in rules for s in r.segments)
    nodes = [n for tree in trees for n in _nodes(tree, question)]
    if not nodes:
        return (setting.default,)
    return tuple(v for v in setting.values if all(v in n.readings for n in nodes))


def _nodes(tree: Any, question: str) -> Iterator[Readings]:
    if isinstance(tree, Readings) and tree.policy == question:
        yield tree
    for part in parts(tree):
        yield from _nodes(part, question)


# -- files that contradict each other ----------------------------------------------


def _conflicts(pack: Pack, read: list[_Read]) -> Iterator[Fault]:
    """Two choices for one question and time, or two findings for one statement."""
    yield from _twice(read, "policies", lambda a, b: _meet(pack, a, b))
    yield from _twice(read, "comparisons", lambda a, b: a[1].hash == b[1].hash)


def _twice(read: list[_Read], section: str, same: Callable[[Any, Any], bool]) -> Iterator[Fault]:
    seen: list[tuple[PolicyFile, Any, str]] = []
    for one in read:
        for index, value in enumerate(getattr(one.content, section)):
            path: Path = (section, index)
            place = one.source.fault(path, "")
            for file, other, where in seen:
                if same((file, other), (one.content, value)):
                    yield one.source.fault(path, f"đã có ở {where}; chỉ giữ một mục")
                    break
            seen.append((one.content, value, f"{place.file}:{place.line}"))


def _meet(pack: Pack, one: tuple[PolicyFile, Policy], other: tuple[PolicyFile, Policy]) -> bool:
    (file, policy), (later, again) = one, other
    return (
        policy.question == again.question
        and _overlap(file.season, later.season)
        and bool({file.unit} & _line(pack, later.unit) or {later.unit} & _line(pack, file.unit))
    )


def _overlap(one: Season | None, other: Season | None) -> bool:
    if one is None or other is None:
        return True
    return one.start <= other.end and other.start <= one.end


def _line(pack: Pack, code: str) -> set[str]:
    """A unit and those above it; nothing for a code that is told as a fault already."""
    parents = {u.id: u.parent for u in pack.national.units}
    names: set[str] = set()
    while code in parents:
        names.add(code)
        code = parents[code]
    return names
