"""A state machine, on ``transitions``: shared, flat, never asked to hold what moves through it.

``decide`` sends a throw-away cursor through it. One composite condition per
arrow runs all rules of that arrow and keeps every finding.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from transitions import EventData, Machine, MachineError

from khenthuong.basis import DefinitionError, Fault, Finding, UnknownName
from khenthuong.law.machine import Transition
from khenthuong.law.pack import Pack

Guard = Callable[[Transition], Sequence[Finding]]
Selector = Callable[[str], bool]


class Cursor:
    """Where one thing stands while one step is tried; thrown away afterwards."""

    __slots__ = ("findings", "guard", "selector", "state")

    def __init__(self, state: str, guard: Guard, selector: Selector) -> None:
        self.state = state
        self.guard = guard
        self.selector = selector
        self.findings: tuple[Finding, ...] | None = None


class Procedure:
    """One machine of a pack: that of a dossier, or the one named, such as a decision's.

    Build it once per pack; it is safe to share between threads.
    """

    def __init__(self, pack: Pack, code: str = "") -> None:
        self.pack = pack
        self.machine = pack.machine(code)
        self._arrows: dict[tuple[str, str], Transition] = {}
        arrows: list[dict[str, Any]] = []
        for transition in self.machine.transitions:
            for source in transition.sources:
                self._arrows[source, transition.trigger] = transition
                arrows.extend(_arrows(transition, source))
        entry = next((s.id for s in self.machine.states if s.entry), None)
        if entry is None:
            raise DefinitionError([Fault("procedures/", "không có trạng thái bắt đầu")])
        self.entry = entry
        self._engine = Machine(
            model=None,
            states=[s.id for s in self.machine.states],
            initial=entry,
            transitions=arrows,
            auto_transitions=False,
            send_event=True,
        )

    def arrow(self, state: str, trigger: str) -> Transition | None:
        """The arrow of a trigger out of a state; ``None`` when the state has none."""
        if trigger not in self._engine.events:
            known = [t.id for t in self.machine.triggers]
            raise UnknownName("hành động", trigger, known)
        return self._arrows.get((state, trigger))

    def open_from(self, state: str) -> tuple[str, ...]:
        """The triggers that leave a state (or act inside it), in the order of the pack."""
        return tuple(t.id for t in self.machine.triggers if (state, t.id) in self._arrows)

    def step(self, state: str, trigger: str, guard: Guard, selector: Selector) -> Cursor:
        """Try one step; the cursor holds the state reached and what the guard found.

        ``findings`` is ``None`` when the state does not know the trigger.
        """
        cursor = Cursor(state, guard, selector)
        try:
            self._engine.events[trigger].trigger(cursor)
        except MachineError:
            cursor.findings = None
        return cursor


def _cursor(event: EventData) -> Cursor:
    return cast("Cursor", event.model)


def _arrows(transition: Transition, source: str) -> list[dict[str, Any]]:
    """One arrow per branch; the guard runs once, the selectors pick among the branches."""

    def allowed(event: EventData) -> bool:
        cursor = _cursor(event)
        if cursor.findings is None:
            cursor.findings = tuple(cursor.guard(transition))
        return not cursor.findings

    def chosen(name: str) -> Callable[[EventData], bool]:
        return lambda event: not name or _cursor(event).selector(name)

    return [
        {
            "trigger": transition.trigger,
            "source": source,
            "dest": choice.to or None,
            "conditions": [allowed, chosen(choice.selector)],
        }
        for choice in transition.choices
    ]
