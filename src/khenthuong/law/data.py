"""Every statement of the rules that has a source status, and the hash of what it says."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

import attrs
from attrs import frozen

from khenthuong.basis import Citation, Status
from khenthuong.law.packfile import PackFile
from khenthuong.law.series import Segment
from khenthuong.law.structure import converter, walk
from khenthuong.law.tree import Leaf
from khenthuong.law.yamltext import Path

STATUS = "status"
OTHER = ("end_status", "parent_status", "sets_status")
_HASH_LENGTH = 16
_NESTED = "machines"


@frozen(eq=False)
class Datum:
    """One statement: the ``value`` at ``path`` whose attribute ``name`` is its status.

    ``owner`` is the definition it belongs to, ``segment`` the dated part it stands in.
    """

    section: str
    owner: Any
    path: Path
    value: Any
    name: str
    segment: Segment | None
    segment_path: Path

    @property
    def status(self) -> Status:
        """How far it was checked."""
        found: Status = getattr(self.value, self.name)
        return found

    @property
    def code(self) -> str:
        """What a reader looks it up by; a dated part goes by its definition."""
        return str(self.value.id if self.leaf else getattr(self.owner, "id", ""))

    @property
    def leaf(self) -> str:
        """The id of the condition, ``""`` for any other statement."""
        return self.value.id if isinstance(self.value, Leaf) else ""

    @property
    def cite(self) -> tuple[Citation, ...]:
        """The articles it rests on."""
        return getattr(self.value, "cite", ()) or getattr(self.owner, "cite", ())

    @property
    def hash(self) -> str:
        """The hash of what it says and when; its own status is no part of it."""
        segment = self.segment
        said = {
            "section": self.section,
            "owner": getattr(self.owner, "id", ""),
            "name": self.name,
            "time": [str(segment.start), str(segment.end)] if segment else [],
            "value": _without_status(converter().unstructure(self.value)),
        }
        text = json.dumps(said, ensure_ascii=False, sort_keys=True, default=str)
        return hashlib.sha256(text.encode()).hexdigest()[:_HASH_LENGTH]


def _without_status(value: Any) -> Any:
    if isinstance(value, dict):
        kept = {k: v for k, v in value.items() if k not in (STATUS, *OTHER)}
        return {k: _without_status(v) for k, v in kept.items()}
    return [_without_status(v) for v in value] if isinstance(value, list | tuple) else value


def owners(content: PackFile) -> Iterator[tuple[str, int, Any]]:
    """Every definition of a file with its section and its place there."""
    for attribute in attrs.fields(PackFile):
        values = getattr(content, attribute.name)
        for index, owner in enumerate(values if isinstance(values, tuple) else ()):
            yield attribute.name, index, owner


def data_of(content: PackFile) -> Iterator[Datum]:
    """Every statement of a file, in its order."""
    for section, index, owner in owners(content):
        segment: Segment | None = None
        above: Path = ()
        for path, value in walk(owner, (section, index)):
            if section == _NESTED and hasattr(value, "id") and not isinstance(value, Leaf):
                owner = value  # noqa: PLW2901 - the rule inside the machine is what is said
            if isinstance(value, Segment):
                segment, above = value, path
            inside = segment is not None and path[: len(above)] == above
            for name in (STATUS, *OTHER):
                if isinstance(getattr(value, name, None), Status):
                    yield Datum(
                        section,
                        owner,
                        path,
                        value,
                        name,
                        segment if inside else None,
                        above if inside else (),
                    )
