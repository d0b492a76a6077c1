"""Every integer of the rules with its place, and the rules with one of them changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
from attrs import frozen

from khenthuong.law import Pack
from khenthuong.law.checks import check
from khenthuong.law.packfile import PackFile
from khenthuong.law.read import merge
from khenthuong.law.structure import yaml_key
from khenthuong.law.yamltext import Path, YamlText, dotted

Laws = tuple[Pack, Pack]
"""The rules as they are and with one number changed."""
Answers = Iterator[tuple[Any, Any]]
"""What both say to one question."""
HOME = "xa-thu-nghiem"


@frozen(kw_only=True)
class Number:
    """One integer of one file; ``home`` is the definition it stands in."""

    file: str
    path: Path
    value: int
    home: Any

    @property
    def section(self) -> str:
        """The section of the file, such as ``rules``."""
        return str(self.path[0])

    @property
    def kind(self) -> str:
        """Section and key, such as ``limits days``."""
        return f"{self.section} {self.path[-1]}"

    def __str__(self) -> str:
        """Stays the same when other definitions come and go."""
        code = getattr(self.home, "id", self.file)
        return f"{self.section} {code} {dotted(self.path[2:])} = {self.value}"


class Rules:
    """The files of the rules as they were read, and the pack they make."""

    def __init__(self, files: list[tuple[YamlText, PackFile]]) -> None:
        self.texts = {text.file: text for text, _ in files}
        self.contents = {text.file: content for text, content in files}
        self.pack = merge(self.contents, tests=True)

    def written(self) -> dict[tuple[str, Path], int]:
        """Every integer of the YAML text, told by nothing but its type."""
        return {
            (file, path): value
            for file, text in self.texts.items()
            for path, value in _integers(text.data)
        }

    def numbers(self) -> Iterator[Number]:
        """Every integer that the engine holds and a file states, in the order of the files."""
        written = self.written()
        for file, content in self.contents.items():
            for path, value in _integers(content):
                if (file, path) in written:
                    home = find(content, path[:2])
                    yield Number(file=file, path=path, value=value, home=home)

    def with_number(self, number: Number, value: int) -> Pack:
        """The same rules but for one number."""
        content = changed(self.contents[number.file], number.path, value)
        files = {**self.contents, number.file: content}
        return merge(files, tests=True)


def _integers(value: Any, path: Path = ()) -> Iterator[tuple[Path, int]]:
    if type(value) is int:
        yield path, value
    for step, inner in _below(value):
        yield from _integers(inner, (*path, step))


def _below(value: Any) -> Iterator[tuple[Any, Any]]:
    if attrs.has(type(value)):
        own = (a.name for a in attrs.fields(type(value)) if a.init)
        yield from ((yaml_key(name), getattr(value, name)) for name in own)
    elif isinstance(value, tuple | list):
        yield from enumerate(value)
    elif isinstance(value, dict):
        yield from value.items()


def home_of(pack: Pack, number: Number) -> Any:
    """The definition with this number as a pack has it, national or of a province."""
    contents = (pack.national, *(layer.content for layer in pack.layers))
    every = (x for c in contents for x in getattr(c, number.section))
    return next(x for x in every if x.id == number.home.id)


def place_of(pack: Pack, number: Number) -> str:
    """A unit where the definition holds."""
    own = (x for x in pack.layers if number.home in getattr(x.content, number.section))
    return next((layer.head.units[0] for layer in own), HOME)


def faults(pack: Pack, content: PackFile) -> list[str]:
    """What loading refuses in a file that stands alone; names from elsewhere are not known."""
    return [f.message for f in check(pack, [("", YamlText("", None), content)])]


def find(value: Any, path: Path) -> Any:
    """What stands at ``path``."""
    for step in path:
        value = dict(_below(value))[step]
    return value


def changed(value: Any, path: Path, number: int) -> Any:
    """``value`` with another number at ``path``; all else is the same."""
    if not path:
        return number
    step, rest = path[0], path[1:]
    if isinstance(value, tuple | list):
        return tuple(changed(v, rest, number) if i == step else v for i, v in enumerate(value))
    if isinstance(value, dict):
        return {**value, step: changed(value[step], rest, number)}
    name = next(a.name for a in attrs.fields(type(value)) if yaml_key(a.name) == step)
    return attrs.evolve(value, **{name: changed(getattr(value, name), rest, number)})
