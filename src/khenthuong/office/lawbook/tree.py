"""Condition trees as indented Vietnamese sentences, made from the data alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from khenthuong.basis import Citation, Finding, Truth
from khenthuong.law.awards import Applies
from khenthuong.law.tree import All, AnyOf, AtLeast, Delegated, Leaf, Not, Readings, Unless
from khenthuong.office.words.wording import Wording

_APPLIES = (
    "awards",
    "subjects",
    "grounds",
    "levels",
    "procedures",
    "traits",
    "every_trait",
    "without_traits",
)
_HEADS = {All: "all", AnyOf: "any", Not: "not"}


@frozen
class Told:
    """One line: text with its indent, and the code a reader may type back."""

    indent: int
    text: str
    code: str = ""
    tone: str = ""


class TreeWords:
    """Tells trees of one pack."""

    def __init__(self, words: Wording) -> None:
        self.words, self.pack = words, words.pack

    def say(self, code: str, **values: Any) -> str:
        """A sentence of the law book."""
        return self.words.text("luat", code, **values)

    def tree(self, node: Any, indent: int = 0) -> Iterator[Told]:
        """The sentences of a tree, a level of indent for each level of conditions."""
        match node:
            case Leaf():
                yield Told(indent, self._leaf(node), node.id)
            case Delegated():
                label = self.pack.label("delegations", node.delegated)
                yield Told(indent, self.say("delegated", label=label), node.delegated)
            case Readings():
                yield from self._readings(node, indent)
            case Unless():
                yield from self._headed("unless", (node.unless,), indent)
                yield from self._headed("then", (node.then,), indent)
            case AtLeast():
                yield from self._headed("at-least", node.of, indent, count=node.at_least)
            case Not():
                yield from self._headed("not", (node.not_,), indent)
            case All() | AnyOf():
                parts = node.all if isinstance(node, All) else node.any
                yield from self._headed(_HEADS[type(node)], parts, indent)

    def _headed(
        self, heading: str, nodes: tuple[Any, ...], indent: int, **values: Any
    ) -> Iterator[Told]:
        yield Told(indent, self.say(heading, **values))
        for node in nodes:
            yield from self.tree(node, indent + 2)

    def _readings(self, node: Readings, indent: int) -> Iterator[Told]:
        policy = self.pack.find("settings", node.policy, "cách hiểu")
        yield Told(indent, self.say("readings", label=policy.label), node.policy)
        for name, tree in node.readings.items():
            code = "reading-default" if name == policy.default else "reading"
            yield Told(indent + 2, self.say(code, value=policy.values.get(name, "")), name)
            yield from self.tree(tree, indent + 4)

    def _leaf(self, leaf: Leaf) -> str:
        text = self._share(leaf) if leaf.per else self._plain(leaf)
        text = text[:1].upper() + text[1:]
        basis = self.basis(leaf.cite)
        return self.say("with-basis", text=text, basis=basis) if basis else text

    def _plain(self, leaf: Leaf) -> str:
        asked = Finding(
            "",
            "",
            leaf.id,
            Truth.UNKNOWN,
            fact=leaf.fact,
            required=leaf.required,
            relation=leaf.relation,
        )
        return self.words.line(asked).requirement

    def _share(self, leaf: Leaf) -> str:
        label = leaf.label or self.pack.fact(leaf.fact).label
        whole = self.pack.fact(leaf.per).label
        return self.say(
            f"share-{leaf.relation}", label=label, percent=f"{leaf.required}%", base=whole
        )

    # -- small words ---------------------------------------------------------

    def basis(self, cites: tuple[Citation, ...]) -> str:
        """The articles as an office writes them."""
        return "; ".join(dict.fromkeys(self.pack.cite(c) for c in cites))

    def applies(self, applies: Applies) -> str:
        """Where a rule is asked, or ``""`` for everywhere."""
        found = []
        for name in _APPLIES:
            codes = getattr(applies, name)
            if codes:
                values = ", ".join(self.code(c) for c in codes)
                found.append(self.say(f"applies-{name}", values=values))
        return "; ".join(found)

    def code(self, code: str) -> str:
        """The word of any code."""
        word = self.words.code(code)
        return self.event(code) if word == code else word

    def event(self, code: str) -> str:
        """The word of a step inside a sentence; free text stays as it is."""
        try:
            return self.pack.label("luat-ma", code)
        except LookupError:
            return code
