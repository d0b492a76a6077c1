"""The compiled check: one generated yes-no-unknown function per tree or per award.

It gives the truth that ``judge`` gives, without the reasons, for lists of many
rows. A row is a mapping or an object with plain values: ``None`` or a missing
key is *not known*, ``NONE`` is *known to be none*. The source is generated from
a closed template over tests of facts; no text of the data is ever evaluated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any, Final

from attrs import field, frozen

from khenthuong.basis import Truth
from khenthuong.judge.factrow import Seen
from khenthuong.judge.rails import (
    Both,
    Compared,
    Count,
    Either,
    Formula,
    Opposite,
    Place,
    Rails,
    Test,
    facts_of,
    rails,
)


class Nothing:
    """What is known to be none: equal to no value, and in no comparison with a number."""

    __slots__ = ()

    def __ge__(self, _: object) -> bool:
        return False

    __gt__ = __le__ = __lt__ = __ge__

    def __mul__(self, _: object) -> Nothing:
        return self

    __rmul__ = __mul__

    def __reduce__(self) -> str:
        return "NONE"

    def __repr__(self) -> str:
        return "NONE"


NONE: Final = Nothing()
Judge = Callable[[Any], Truth]

_SIGNS = {"is": "==", "at_least": ">=", "more_than": ">", "at_most": "<=", "one_of": "in"}


def plain(seen: Seen) -> Any:
    """A fact of a dossier as a plain value of a row."""
    if not seen.known:
        return None
    return NONE if seen.value is None else seen.value


@frozen(slots=False, eq=False)
class Compiled:
    """Rails with their functions, generated when first asked for.

    Call it with a row of either kind; in a loop take ``of_mapping`` or
    ``of_object`` once. ``facts`` are the facts that a row is asked for.
    """

    rails: Rails = field(repr=False)

    @cached_property
    def facts(self) -> tuple[str, ...]:
        """The codes of every fact that can matter, each once."""
        found = (*facts_of(self.rails.true), *facts_of(self.rails.false))
        return tuple(dict.fromkeys(found))

    @cached_property
    def of_mapping(self) -> Judge:
        """The truth of a mapping."""
        return _function(self.rails, of_object=False)

    @cached_property
    def of_object(self) -> Judge:
        """The truth of an object that has an attribute for every fact in ``facts``."""
        return _function(self.rails, of_object=True)

    def __call__(self, row: Any) -> Truth:
        """The truth of a row."""
        return self.of_mapping(row) if isinstance(row, Mapping) else self.of_object(row)

    def row(self, seen: Mapping[str, Seen] | Any) -> dict[str, Any]:
        """The plain row of a dossier, taken from its ``FactRow``."""
        return {fact: plain(seen[fact]) for fact in self.facts}


def compile_tree(node: Any, place: Place | None = None) -> Compiled:
    """The function of one condition tree.

    ``place`` says for what the tree is asked; a tree with ``delegated`` or
    ``readings`` needs it. Raises ``UnknownName`` for a code that the pack lacks
    and ``ValueError`` for a fact whose code is not an identifier.
    """
    return Compiled(rails(node, place))


# -- the generated source --------------------------------------------------------


def _function(found: Rails, *, of_object: bool) -> Judge:
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
        if test.holds and compared.relation == "is" and compared.required is True:
            yield f"if {self._names[compared.fact]} is not True:"
            indent = "    "
        yield f"{indent}if {self._missing(compared)}: unknown = True"
        yield f"{indent}elif {self._comparison(compared, holds=not test.holds)}: return FALSE"

    def _text(self, formula: Formula) -> str:
        match formula:
            case Test(compared=compared, holds=holds):
                text = self._comparison(compared, holds=holds)
                return f"(not ({self._missing(compared)}) and {text})"
            case Both(parts=parts):
                return f"({' and '.join(map(self._text, parts))})"
            case Either(parts=parts):
                return f"({' or '.join(map(self._text, parts))})"
            case Count(wanted=wanted, parts=parts):
                return f"({' + '.join(map(self._text, parts))} >= {wanted:d})"
            case Opposite(part=part):
                return f"(not {self._text(part)})"
        return "True" if formula is True else "False"

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


__all__ = ["NONE", "Compiled", "Judge", "Nothing", "Place", "compile_tree", "date", "plain"]
