"""Reads YAML text and keeps the line and column of every value.

Narrower than YAML 1.1 on purpose: only ``true`` and ``false`` are booleans,
only plain digits are integers, only ISO days are dates, and a key may stand
once. Everything else is text, in NFC.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import yaml
from attrs import field, frozen

from khenthuong.basis import Fault
from khenthuong.basis.text import nfc

Path = tuple[str | int, ...]
_INTEGER = re.compile(r"^-?(0|[1-9][0-9]*)$")
_NUMBERS = frozenset("-0123456789")
_DATE = re.compile(r"^\d{4}-\d{2}-\d{2}$")


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Composes nodes without guessing types: what a scalar is, is told below."""

    def resolve(self, *_: Any) -> str:
        return ""

    def descend_resolver(self, *_: Any) -> None:
        """Nothing to look up on the way down."""

    def ascend_resolver(self) -> None:
        """Nothing to look up on the way back."""


@frozen
class YamlText:
    """Plain data, where each value stands, and the faults met on the way."""

    file: str
    data: Any
    marks: dict[Path, tuple[int, int]] = field(factory=dict)
    faults: tuple[Fault, ...] = ()

    def fault(self, path: Path, message: str, near: str = "") -> Fault:
        """A fault at ``path``, or at the closest enclosing place that is known."""
        known = path
        while known and known not in self.marks:
            known = known[:-1]
        line, column = self.marks.get(known, (0, 0))
        return Fault(self.file, message, line, column, dotted(path), near)


def dotted(path: Path) -> str:
    """``("rules", 2, "segments")`` as ``rules[2].segments``."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def read_yaml(file: str, text: str) -> YamlText:
    """Parse ``text``; never raises, all faults are in the result."""
    text = nfc(text.lstrip("\ufeff").replace("\r\n", "\n"))
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        problem = getattr(error, "problem", None) or str(error)
        fault = Fault(file, f"không đọc được YAML: {problem}", line, column)
        return YamlText(file, None, {}, (fault,))
    builder = _Builder(file)
    data = builder.build(node, ()) if node is not None else None
    return YamlText(file, data, builder.marks, tuple(builder.faults))


class _Builder:
    """Walks the node graph once; collects data, marks and faults together."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.marks: dict[Path, tuple[int, int]] = {}
        self.faults: list[Fault] = []

    def build(self, node: yaml.Node, path: Path) -> Any:
        self.marks[path] = _place(node)
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node, path)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        return [self.build(child, (*path, i)) for i, child in enumerate(node.value)]

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in found:
                first = self.marks[(*path, key)][0]
                self._fault(key_node, (*path, key), f"khóa lặp lại, đã có ở dòng {first}")
                continue
            found[key] = self.build(value_node, (*path, key))
            self.marks[(*path, key)] = _place(key_node)
        return found

    def _scalar(self, node: yaml.ScalarNode, path: Path) -> Any:
        text = str(node.value)
        if node.style in ("'", '"', "|", ">"):
            return text
        if text in ("", "null", "~"):
            return None
        if text in ("true", "false"):
            return text == "true"
        if text[0] not in _NUMBERS:
            return text
        if _INTEGER.match(text):
            return int(text)
        if _DATE.match(text):
            try:
                return date.fromisoformat(text)
            except ValueError:
                self._fault(node, path, f"không có ngày {text} trong lịch")
                return None
        return text

    def _fault(self, node: yaml.Node, path: Path, message: str) -> None:
        self.faults.append(Fault(self.file, message, *_place(node), dotted(path)))


def _place(node: yaml.Node) -> tuple[int, int]:
    mark = node.start_mark
    return mark.line + 1, mark.column + 1
