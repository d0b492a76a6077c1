"""Every change that is to be made to the rules, one at a time, in the order of the files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

import attrs
from attrs import frozen

from khenthuong.law.packfile import PackFile
from khenthuong.law.sources import Setting
from khenthuong.law.structure import walk, yaml_key
from khenthuong.law.tree import Leaf
from khenthuong.law.yamltext import Path, dotted
from khenthuong.review.mutate.operators import DROP, Column
from khenthuong.review.mutate.spans import span_changes
from khenthuong.review.mutate.table import CHANGES, STEPS
from khenthuong.review.mutate.trees import tree_changes

_SIDE = frozenset({"labels", "assumptions", "uncited", "claims"})
_NESTED = 4
"""Steps to a definition inside a machine: section, place, section, place."""
_OF_DOSSIERS = frozenset({"restarts", "ends_leg", "reroutes", "reopens_leg", "redirects"})
"""What only the arrows of a dossier are asked: a decision has no legs."""
_HELD = "while_held"
"""Of a decision only what is open during a hold can be closed: a hold ends before most steps."""
_NAMED = ("trigger", "rule", "year", "delegation", "province")
_ASKED = {Leaf: "required"}
"""What is asked for instead of the attribute that a file gives."""


@frozen(eq=False)
class Mutant:
    """The rules with one slip: ``changes`` are the places and what stands there instead.

    ``reads`` are the values whose attribute says it; who never asks for one of them
    cannot see the slip. ``home`` is the definition it stands in, ``path`` leads to the
    place, ``code`` tells the change, ``before`` and ``after`` are the two values.
    """

    file: str
    home: Any
    path: Path
    code: str
    before: Any
    after: Any
    changes: tuple[tuple[Path, Any], ...]
    reads: tuple[tuple[Any, str], ...]

    @property
    def section(self) -> str:
        """The section of the file, inside a machine that of the machine."""
        return str(self.path[2] if self._inner else self.path[0])

    @property
    def narrows(self) -> bool:
        """Whether it only takes something from what the definition is for.

        Then nobody sees it who was not served by the definition before.
        """
        return self.code.startswith(DROP) and bool(self.after)

    @property
    def _inner(self) -> bool:
        return self.path[0] == "machines" and len(self.path) > _NESTED

    @property
    def name(self) -> str:
        """What it is called in a list of exceptions; stays when other definitions come and go."""
        depth = _NESTED if self._inner else _NESTED // 2
        below = dotted(self.path[depth:])
        return f"{self.section}/{self._code(self.path[depth - 1])} {below} {self.code}"

    def _code(self, place: str | int) -> str:
        """What the definition is looked up by; one without an id goes by its place as well."""
        if hasattr(self.home, "id"):
            return str(self.home.id)
        named = next(filter(None, (getattr(self.home, n, "") for n in _NAMED)), "")
        *folders, _ = self.file.split("/")
        layer = f"{folders[1]}/" if folders[:1] == ["provinces"] else ""
        return f"{layer}{named}[{place}]"


def mutants(files: Mapping[str, PackFile]) -> Iterator[Mutant]:
    """Every mutant of these files."""
    columns = _Columns(files.values())
    first = min((p.start for c in files.values() for p in c.periods), default=None)
    for file, content in files.items():
        for home, path, value in _values(content):
            for step, code, changes, reads in _changes(path, value, columns, first):
                yield _mutant(file, content, home, (*path, *step), code, changes, reads)


def _values(content: PackFile) -> Iterator[tuple[Any, Path, Any]]:
    """Every value of a file with the definition that it stands in."""
    home: Any = None
    for path, value in walk(content):
        if path and path[0] not in _SIDE:
            nested = path[0] == "machines"
            if len(path) == (_NESTED if nested else _NESTED // 2):
                home = value
            yield home, path, value


def _mutant(
    file: str,
    content: PackFile,
    home: Any,
    path: Path,
    code: str,
    changes: Sequence[tuple[Path, Any]],
    reads: Sequence[tuple[Any, str]],
) -> Mutant:
    return Mutant(
        file=file,
        home=home,
        path=path,
        code=code,
        before=at(content, changes[0][0]),
        after=changes[0][1],
        changes=tuple(changes),
        reads=tuple(reads),
    )


Found = tuple[Path, str, Sequence[tuple[Path, Any]], Sequence[tuple[Any, str]]]


def _idle(value: Any, name: str) -> bool:
    """Whether nothing asks an arrow of a later machine for this."""
    return name in _OF_DOSSIERS or (name == _HELD and not value.while_held)


def _changes(path: Path, value: Any, columns: _Columns, first: date | None) -> Iterator[Found]:
    for name, operator in CHANGES.get(type(value), {}).items():
        if path[0] == "machines" and _idle(value, name):
            continue
        for code, new in operator(getattr(value, name), columns.of(value, name)):
            where = (*path, yaml_key(name))
            yield (yaml_key(name),), code, [(where, new)], [(value, _ASKED.get(type(value), name))]
    yield from tree_changes(path, value)
    yield from span_changes(path, value, first)


class _Columns:
    """All values of an attribute, found once."""

    def __init__(self, contents: Any) -> None:
        self._values: dict[tuple[type[Any], str], set[str]] = {}
        self._known: dict[tuple[type[Any], str], Column] = {}
        for content in contents:
            for _, value in walk(content):
                for name in CHANGES.get(type(value), {}):
                    found = getattr(value, name)
                    if isinstance(found, str) and found:
                        self._values.setdefault((type(value), name), set()).add(found)

    def of(self, value: Any, name: str) -> Column:
        """What is known of one attribute; an open question has readings of its own."""
        if isinstance(value, Setting) and name == "default":
            return Column(tuple(value.values))
        kind: Any = type(value)
        key = (kind, name)
        if key not in self._known:
            values = tuple(sorted(self._values.get(key, ())))
            self._known[key] = Column(values, STEPS.get(key, 1), _default(kind, name))
        return self._known[key]


@cache
def _default(kind: Any, name: str) -> Any:
    found = attrs.fields_dict(kind)[name].default
    return None if found is attrs.NOTHING else found


def at(value: Any, path: Path) -> Any:
    """What stands at ``path``."""
    for step in path:
        value = _step(value, step)
    return value


def _step(value: Any, step: str | int) -> Any:
    if isinstance(value, tuple | list | dict):
        return value[step]  # type: ignore[index]
    return getattr(value, attribute(type(value), str(step)))


def attribute(kind: Any, key: str) -> str:
    """The attribute that a key of a file stands for."""
    return _attributes(kind)[key]


@cache
def _attributes(kind: Any) -> dict[str, str]:
    return {yaml_key(a.name): a.name for a in attrs.fields(kind)}


def replaced(value: Any, path: Path, new: Any) -> Any:
    """``value`` with ``new`` at ``path``; all else is shared with it."""
    if not path:
        return new
    step, rest = path[0], path[1:]
    inner = replaced(_step(value, step), rest, new)
    if isinstance(value, tuple):
        return (*value[: int(step)], inner, *value[int(step) + 1 :])
    if isinstance(value, dict):
        return {**value, step: inner}
    return attrs.evolve(value, **{attribute(type(value), str(step)): inner})
