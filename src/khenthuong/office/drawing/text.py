"""Draws a machine of a pack as Mermaid or DOT, with Vietnamese labels and articles.

``code`` names the machine, such as a plan's; without it that of a dossier is drawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from khenthuong.law import Pack
from khenthuong.law.machine import Choice, Transition


@frozen(order=True)
class Arrow:
    """One arrow of the picture: from, to, what is done, on which articles."""

    source: str
    target: str
    label: str
    basis: str = ""


def arrows(pack: Pack, code: str = "") -> tuple[Arrow, ...]:
    """Every arrow that changes the state, in the order of the pack."""
    found = []
    for transition in pack.machine(code).transitions:
        for source in transition.sources:
            for choice in transition.choices:
                if choice.to and choice.to != source:
                    found.append(_arrow(pack, transition, source, choice))
    return tuple(dict.fromkeys(found))


def _arrow(pack: Pack, transition: Transition, source: str, choice: Choice) -> Arrow:
    label = pack.label("triggers", transition.trigger)
    if choice.selector:
        label += f" [{pack.label('nhanh', choice.selector)}]"
    basis = "; ".join(pack.cite(c) for c in transition.cite)
    return Arrow(source, choice.to, label, basis)


def noted(pack: Pack, code: str = "") -> Mapping[str, tuple[str, ...]]:
    """What is only written down in each state, by name, in the order of the pack."""
    found: dict[str, list[str]] = {}
    for transition in pack.machine(code).transitions:
        trigger = pack.find("triggers", transition.trigger, "hành động")
        if trigger.note or trigger.within:
            for source in transition.sources:
                if all(choice.to in ("", source) for choice in transition.choices):
                    found.setdefault(source, []).append(trigger.label)
    return {state: tuple(labels) for state, labels in found.items()}


def mermaid(pack: Pack, code: str = "") -> str:
    """A Mermaid ``stateDiagram-v2``; paste it into any page that draws Mermaid."""
    return "\n".join(["stateDiagram-v2", *_mermaid_lines(pack, code)]) + "\n"


def _mermaid_lines(pack: Pack, code: str) -> Iterator[str]:
    for state in pack.machine(code).states:
        yield f'    state "{state.label}" as {state.id}'
        if state.entry:
            yield f"    [*] --> {state.id}"
    for arrow in arrows(pack, code):
        note = f"<br/>({arrow.basis})" if arrow.basis else ""
        text = f"{arrow.label}{note}".replace(":", " -").replace(";", ",")
        yield f"    {arrow.source} --> {arrow.target}: {text}"
    for state_id, labels in noted(pack, code).items():
        yield f"    note right of {state_id}"
        yield from (f"        {label}" for label in labels)
        yield "    end note"
    for state in pack.machine(code).states:
        if state.final:
            yield f"    {state.id} --> [*]"


def dot(pack: Pack, code: str = "") -> str:
    """A Graphviz digraph of the same picture."""
    lines = [
        "digraph khenthuong {",
        '    graph [rankdir=LR, fontname="DejaVu Sans"];',
        '    node [shape=box, style=rounded, fontname="DejaVu Sans"];',
        '    edge [fontname="DejaVu Sans", fontsize=10];',
    ]
    inside = noted(pack, code)
    for state in pack.machine(code).states:
        shape = ", peripheries=2" if state.final else ""
        text = "\n".join([state.label, *(f"+ {x}" for x in inside.get(state.id, ()))])
        lines.append(f"    {state.id} [label={_quoted(text)}{shape}];")
    for arrow in arrows(pack, code):
        text = f"{arrow.label}\n{arrow.basis}" if arrow.basis else arrow.label
        lines.append(f"    {arrow.source} -> {arrow.target} [label={_quoted(text)}];")
    return "\n".join([*lines, "}"]) + "\n"


def _quoted(text: str) -> str:
    inner = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{inner}"'
