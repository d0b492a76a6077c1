"""The static part of every machine: unique arrows, reachable states, owners, ways to finish.

What holds on every way of a dossier only ``khenthuong verify`` can say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from khenthuong.basis import Fault, nearest
from khenthuong.law.machine import Machine, State, Transition
from khenthuong.law.packfile import PackFile
from khenthuong.law.yamltext import Path, YamlText

Sources = Sequence[tuple[str, YamlText, PackFile]]
Parts = Sequence[tuple[YamlText, Path, PackFile | Machine]]


_STAGE = "stage:"
_SELECTORS = (
    "",
    "more-legs",
    "answer-next",
    "level-changed",
    "has-writing",
    "handed",
    "paid",
    "owing",
)
_MOVES = (
    *("object:out", "object:in", "object:anew", "money:out", "money:in"),
    *("milestone:done", "report:in", "rank:in", "rank:confirmed"),
    *("members:in", "day:set", "unit:over"),
)


def machine_faults(sources: Sources) -> Iterator[Fault]:
    """Every fault of the machine of a dossier and of every further one, each at its line."""
    yield from _faults([(source, (), content) for _, source, content in sources])
    for _, source, content in sources:
        for index, machine in enumerate(content.machines):
            yield from _faults([(source, ("machines", index), machine)])
    yield from _stages_of_nobody(sources)


def _faults(parts: Parts) -> Iterator[Fault]:
    """Every fault of one machine, whose parts may stand in several files."""
    states = {
        s.id: (y, (*path, "states", i), s) for y, path, c in parts for i, s in enumerate(c.states)
    }
    ahead: dict[str, set[str]] = {code: set() for code in states}
    seen: dict[tuple[str, str], str] = {}
    for source, path, content in parts:
        for index, transition in enumerate(content.transitions):
            for message, near in _arrows(transition, ahead, seen):
                yield source.fault((*path, "transitions", index), message, near)
    yield from _ownerless(states)
    yield from _dead_ends(states, ahead)


def _arrows(
    transition: Transition, ahead: dict[str, set[str]], seen: dict[tuple[str, str], str]
) -> Iterator[tuple[str, str]]:
    if not transition.choices or transition.choices[-1].selector:
        yield f"{transition.trigger}: nhánh cuối phải không có điều kiện", ""
    yield from _words(transition)
    for source in transition.sources:
        if (source, transition.trigger) in seen:
            yield f"hai chuyển bước {transition.trigger} từ {source}", ""
        seen[source, transition.trigger] = source
        for choice in transition.choices:
            if choice.to and choice.to not in ahead:
                yield f"không có trạng thái “{choice.to}”.", nearest(choice.to, list(ahead))
            elif choice.to and source in ahead:
                ahead[source].add(choice.to)


def _ownerless(states: Mapping[str, tuple[YamlText, Path, State]]) -> Iterator[Fault]:
    for source, path, state in states.values():
        if not state.final and not state.holder:
            yield source.fault(path, f"trạng thái “{state.label}” chưa ghi người giữ (holder)")


def _stages_of_nobody(sources: Sources) -> Iterator[Fault]:
    """A stage that no action finishes could never be left."""
    done = {t.stage for _, _, content in sources for t in content.triggers if t.stage}
    for _, source, content in sources:
        for index, listed in enumerate(content.stage_lists):
            asked = {stage for segment in listed.segments for stage in segment.stages}
            for stage in sorted(asked - done):
                message = f"không hành động nào hoàn thành bước “{stage}”."
                yield source.fault(("stage_lists", index), message, nearest(stage, sorted(done)))


def _words(transition: Transition) -> Iterator[tuple[str, str]]:
    """Selectors and moves that nothing answers to."""
    for choice in transition.choices:
        name = choice.selector
        if name not in _SELECTORS and not name.startswith(_STAGE):
            yield f"không có điều kiện rẽ nhánh “{name}”.", nearest(name, _SELECTORS)
    for move in transition.moves:
        if move not in _MOVES:
            yield f"không có việc giao nhận “{move}”.", nearest(move, _MOVES)


def _dead_ends(
    states: Mapping[str, tuple[YamlText, Path, State]], ahead: dict[str, set[str]]
) -> Iterator[Fault]:
    reached = _closure([code for code, (_, _, s) in states.items() if s.entry], ahead)
    for code, (source, path, state) in states.items():
        if code not in reached:
            yield source.fault(path, f"trạng thái “{state.label}” không tới được")
        if not any(states[end][2].final for end in _closure([code], ahead)):
            yield source.fault(path, f"trạng thái “{state.label}” không có lối kết thúc")


def _closure(start: Sequence[str], ahead: dict[str, set[str]]) -> set[str]:
    seen, stack = set(start), list(start)
    while stack:
        for following in ahead.get(stack.pop(), ()):
            if following not in seen:
                seen.add(following)
                stack.append(following)
    return seen
