"""Writes the source of the yes-no-unknown function of a pair of rails.

The template is closed: names of facts are checked identifiers, values of the
law are constants of the function, no text of the data is ever evaluated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from khenthuong.basis import Truth
from khenthuong.judge.fast.formula import (
    Both,
    Compared,
    Count,
    Either,
    Formula,
    Opposite,
    Test,
    facts_of,
)
from khenthuong.judge.fast.rails import Rails

Judge = Callable[[Any], Truth]

_SIGNS = {"is": "==", "at_least": ">=", "more_than": ">", "at_most": "<=", "one_of": "in"}


def function(found: Rails, *, of_object: bool) -> Judge:
    """The truth of a row by these rails: of an object with attributes, or of a mapping."""
    writer = _Writer(of_object=of_object)
    source = "\n".join(["def judge(row):", *(f"    {line}" for line in writer.body(found)), ""])
    space: dict[str, Any] = {
        "__builtins__": {},
        "TRUE": Truth.TRUE,
        "FALSE": Truth.FALSE,
        "UNKNOWN": Truth.UNKNOWN,
        **writer.constants,
    }
    exec(compile(source, "<khenthuong: compiled conditions>", "exec"), space)  # noqa: S102
    made: Judge = space["judge"]
    return made


class _Writer:
    """Writes the body: each fact is loaded once, right before the first condition with it."""

    def __init__(self, *, of_object: bool) -> None:
        self.constants: dict[str, Any] = {}
        self._of_object = of_object
        self._names: dict[str, str] = {}

    def body(self, found: Rails) -> Iterator[str]:
        if not self._of_object:
            yield "get = row.get"
        yield "unknown = False"
        for part in found.parts or (found,):
            yield from self._load((*facts_of(part.true), *facts_of(part.false)))
            yield from self._part(part.true, part.false)
        yield "return UNKNOWN if unknown else TRUE"

    def _load(self, facts: Iterable[str]) -> Iterator[str]:
        for fact in dict.fromkeys(facts):
            if fact not in self._names:
                name = self._names[fact] = f"v{len(self._names)}"
                yield f"{name} = row.{fact}" if self._of_object else f"{name} = get({fact!r})"

    def _part(self, true: Formula, false: Formula) -> Iterator[str]:
        """One conjunct: false decides at once, unknown is kept in mind."""
        if isinstance(true, Test) and false == Test(true.compared, not true.holds):
            yield from self._leaf(true)
            return
        yield f"if not ({self._text(true)}):"
        yield f"    if {self._text(false)}: return FALSE"
        yield "    unknown = True"

    def _leaf(self, test: Test) -> Iterator[str]:
        compared, indent = test.compared, ""
        if test.holds and compared.relation == "is" and type(compared.required) is bool:
            yield f"if {self._names[compared.fact]} is not {compared.required!r}:"
            indent = "    "
        yield f"{indent}if {self._missing(compared)}: unknown = True"
        yield f"{indent}elif {self._comparison(compared, holds=not test.holds)}: return FALSE"

    def _text(self, formula: Formula) -> str:
        match formula:
            case Test(compared=compared, holds=holds):
                return self._test(compared, holds=holds)
            case Both(parts=parts):
                return f"({' and '.join(map(self._text, parts))})"
            case Either(parts=parts):
                return f"({' or '.join(map(self._text, parts))})"
            case Count(wanted=wanted, parts=parts):
                return f"({' + '.join(map(self._text, parts))} >= {wanted:d})"
            case Opposite(part=part):
                return f"(not {self._text(part)})"
        return "True" if formula is True else "False"

    def _test(self, compared: Compared, *, holds: bool) -> str:
        text = self._comparison(compared, holds=holds)
        if compared.relation == "is" and holds and type(compared.required) is bool:
            return f"({self._names[compared.fact]} is {compared.required!r} or {text})"
        return f"(not ({self._missing(compared)}) and {text})"

    def _missing(self, compared: Compared) -> str:
        names = [self._names[f] for f in (compared.fact, compared.per) if f]
        return " or ".join(f"{name} is None" for name in names)

    def _comparison(self, compared: Compared, *, holds: bool) -> str:
        left, right = self._names[compared.fact], self._constant(compared.required)
        if compared.per and compared.relation in ("at_least", "more_than", "at_most"):
            left, right = f"{left} * 100", f"{right} * {self._names[compared.per]}"
        text = f"{left} {_SIGNS[compared.relation]} {right}"
        return text if holds else f"not {text}"

    def _constant(self, value: Any) -> str:
        if type(value) in (int, bool):
            return repr(value)
        name = f"k{len(self.constants)}"
        self.constants[name] = value
        return name
