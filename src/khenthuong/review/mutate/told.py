"""What a mutant changes and which scenario would notice it, in the words of legal staff."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import Any

from khenthuong.basis import Citation
from khenthuong.law.awards import PaperItem
from khenthuong.law.councils import Share
from khenthuong.law.machine import Choice, Under
from khenthuong.law.series import Segment
from khenthuong.law.sources import Setting
from khenthuong.law.tree import NODES, Leaf
from khenthuong.office.lawbook.titles import Titles
from khenthuong.review.mutate.laws import Laws
from khenthuong.review.mutate.operators import DROP, FLIP, LESS, MORE, OTHER, OUT
from khenthuong.review.mutate.sites import Mutant, at, replaced
from khenthuong.review.mutate.trees import ALL, ANY

_DAYS = ("start", "end", "on")
_GROUPS = ("dot-bien-ma", "luat-ma", "lien-quan", "bang-ma", "ly-do")
_DEFINED = ("offices", "units", "facts", "phases", "objects", "settings", "rules", "delegations")
"""Where the words of codes stand, besides those that are known everywhere."""


class Teller:
    """Tells the mutants of some rules."""

    def __init__(self, laws: Laws, titles: Titles) -> None:
        self._laws, self._titles = laws, titles

    def article(self, mutant: Mutant) -> Citation | None:
        """The article under which the changed place stands; the closest one counts."""
        cites = [c for value in self._above(mutant) for c in getattr(value, "cite", ()) or ()]
        return cites[0] if cites else None

    def place(self, mutant: Mutant) -> str:
        """The definition, with its time where it is a dated part."""
        title = self._titles.full(mutant.section, mutant.home)
        dated = next((v for v in self._above(mutant) if isinstance(v, Segment)), None)
        if dated is None:
            return title
        return self._say("dated", title=title, span=self._titles.span(dated))

    def change(self, mutant: Mutant) -> str:
        """What is otherwise, with the words before and after."""
        leaf = next((v for v in self._above(mutant) if isinstance(v, Leaf)), None)
        code = mutant.code.partition(":")[0]
        if leaf is not None:
            return self._say("leaf", before=self._tree(leaf), after=self._tree(self._after(mutant)))
        if code in (ALL, ANY):
            return self._say(code, parts="; ".join(self._tree(p) for p in _parts(mutant.before)))
        if code == DROP:
            return self._say(DROP, key=self._key(mutant), item=self._item(mutant))
        if code == OUT:
            return self._say(OUT, key=self._key(mutant), before=self._value(mutant.before))
        if isinstance(mutant.before, NODES):
            before, after = self._tree(mutant.before), self._tree(mutant.after)
            return self._say("tree", before=before, after=after)
        before, after = self._value(mutant.before), self._value(mutant.after)
        if isinstance(mutant.home, Setting):
            readings = mutant.home.values
            before, after = readings.get(mutant.before, before), readings.get(mutant.after, after)
        return self._say(OTHER, key=self._key(mutant), before=before, after=after)

    def hint(self, mutant: Mutant) -> str:
        """Which scenario is missing."""
        code = mutant.code.partition(":")[0]
        if code in (ALL, ANY, DROP, OUT, FLIP, OTHER):
            return self._say(f"hint-{code}", item=self._item(mutant) if code == DROP else "")
        kind = "day" if mutant.path[-1] in _DAYS else "number"
        sign = next((s for s in (MORE, LESS) if s in mutant.code), "")
        if not sign:
            return self._say("hint-tree")
        side = "more" if sign == MORE else "less"
        before, after = self._value(mutant.before), self._value(mutant.after)
        return self._say(f"hint-{kind}-{side}", before=before, after=after)

    def _say(self, code: str, **values: str) -> str:
        return self._titles.words.text("dot-bien", code, **values)

    def _above(self, mutant: Mutant) -> list[Any]:
        """What the place stands in, the closest first."""
        content = self._laws.files[mutant.file]
        path = mutant.changes[0][0]
        found = [at(content, path[:n]) for n in range(len(path), 1, -1)]
        return [v for v in found if not isinstance(v, tuple | dict)]

    def _after(self, mutant: Mutant) -> Any:
        """The condition as it is after the change."""
        path, new = mutant.changes[0]
        where = path
        content = self._laws.files[mutant.file]
        while not hasattr(at(content, where), "label"):
            where = where[:-1]
        return at(replaced(content, path, new), where)

    def _tree(self, node: Any) -> str:
        return "; ".join(told.text.rstrip(":") for told in self._titles.tree(node))

    def _key(self, mutant: Mutant) -> str:
        """The name of the attribute; some mean something else in one section."""
        key = str(mutant.changes[0][0][-1])
        try:
            return self._titles.words.text("dot-bien-muc", f"{mutant.section}.{key}")
        except LookupError:
            return self._titles.words.text("dot-bien-muc", key)

    def _item(self, mutant: Mutant) -> str:
        """What was left out of a list."""
        name = mutant.code.partition(":")[2]
        return self._value(mutant.before[int(name)] if name.isdecimal() else name)

    def _value(self, value: Any) -> str:
        match value:
            case PaperItem():
                return self._titles.pack.label("papers", value.paper)
            case Choice():
                return self._word(value.to or value.selector)
            case Share():
                return f"{value.part}/{value.of}"
            case Under():
                return self._word(value.policy)
            case str():
                return self._word(value)
            case tuple():
                return ", ".join(map(self._value, value))
            case bool() | int() | date() | None:
                return self._titles.words.value(value)
        return self._tree(value)

    def _word(self, code: str) -> str:
        """The word of a code wherever it is defined."""
        found = self._titles.code(code)
        if found != code:
            return found
        for group in _GROUPS:
            with suppress(LookupError):
                return self._titles.words.text(group, code)
        for section in _DEFINED:
            with suppress(LookupError):
                return self._titles.title(self._titles.pack.find(section, code, ""))
        national = self._titles.pack.national
        fields = (kind.named(code) for kind in (*national.records, *national.registers))
        return next((field.label for field in fields if field), code)


def _parts(node: Any) -> tuple[Any, ...]:
    found: tuple[Any, ...] = getattr(node, "all", None) or node.any
    return found
