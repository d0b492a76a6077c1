"""The whole table of law, loaded: what does it say on day D?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Any, cast

import attrs
from attrs import frozen

from khenthuong.basis import Citation, UnknownName
from khenthuong.basis.text import day
from khenthuong.law.authority import Unit
from khenthuong.law.awards import Award, Declaration, Form, Rule
from khenthuong.law.facts import Fact, RecordKind
from khenthuong.law.machine import Machine
from khenthuong.law.packfile import LayerHead, PackFile
from khenthuong.law.plans import Plan
from khenthuong.law.policies import Compared, Comparison, PolicyFile
from khenthuong.law.registers import LEG, Note
from khenthuong.law.sources import Boundary, Instrument, UnreadText
from khenthuong.law.turns import turns
from khenthuong.law.yamltext import Path

_POINT = {1: "{}", 2: "khoản {} {}", 3: "điểm {} khoản {} {}"}


@frozen
class Layer:
    """One province's answers, read from its own folder."""

    head: LayerHead
    content: PackFile


@frozen(slots=False, eq=False)
class Pack:
    """The rule pack: national content, province layers, and its content hash.

    ``adopted`` are the policy files of the office that uses it, ``compared`` what
    their comparisons with originals changed. Immutable; every look-up takes the
    day asked about. Unknown codes raise ``UnknownName`` with the nearest valid one.
    """

    national: PackFile
    layers: tuple[Layer, ...] = ()
    content_hash: str = ""
    adopted: tuple[PolicyFile, ...] = ()
    compared: tuple[Compared, ...] = ()

    # -- by code -----------------------------------------------------------

    @cached_property
    def _by_id(self) -> dict[str, dict[str, Any]]:
        sections: dict[str, dict[str, Any]] = {}
        for attribute in attrs.fields(PackFile):
            values = getattr(self.national, attribute.name)
            if isinstance(values, tuple):
                sections[attribute.name] = {v.id: v for v in values if hasattr(v, "id")}
        for machine in self.national.machines:
            for attribute in attrs.fields(Machine):
                if attribute.name in sections:
                    found = getattr(machine, attribute.name)
                    sections[attribute.name] |= {v.id: v for v in found if hasattr(v, "id")}
        return sections

    def find(self, section: str, code: str, kind: str) -> Any:
        """The definition ``code`` of ``section``; ``kind`` is its Vietnamese name for the error."""
        known = self._by_id[section]
        if code not in known:
            raise UnknownName(kind, code, list(known))
        return known[code]

    def award(self, code: str) -> Award:
        """One award of the catalogue."""
        found: Award = self.find("awards", code, "hình thức khen thưởng")
        return found

    def unit(self, code: str) -> Unit:
        """One administrative unit."""
        found: Unit = self.find("units", code, "đơn vị hành chính")
        return found

    def fact(self, code: str) -> Fact:
        """One fact of the vocabulary."""
        found: Fact = self.find("facts", code, "dữ kiện")
        return found

    def plan(self, code: str) -> Plan:
        """One of the plans shipped as data."""
        found: Plan = self.find("plans", code, "kế hoạch")
        return found

    def record_kind(self, code: str) -> RecordKind:
        """One kind of dated record, or one register of a leg."""
        if code in self._by_id["registers"]:
            return cast("RecordKind", self._by_id["registers"][code])
        found: RecordKind = self.find("records", code, "loại bản ghi")
        return found

    @cached_property
    def notes(self) -> dict[str, Note]:
        """What each action on a dossier writes down."""
        return {t.id: t.note for t in self.national.triggers if t.note is not None}

    @cached_property
    def leg(self) -> Machine | None:
        """What steps ask of the notes of their leg; ``None`` where the pack asks nothing."""
        return next((m for m in self.national.machines if m.id == LEG), None)

    def instrument(self, code: str) -> Instrument:
        """One legal text."""
        found: Instrument = self.find("instruments", code, "văn bản")
        return found

    def rule(self, code: str) -> Rule:
        """One rule by id, national or of a layer."""
        if code not in self._rules:
            raise UnknownName("quy tắc", code, list(self._rules))
        return self._rules[code]

    def has_rule(self, code: str) -> bool:
        """Whether a rule has this id: some reasons have a code and no rule."""
        return code in self._rules

    @cached_property
    def _rules(self) -> dict[str, Rule]:
        return {r.id: r for r in (*self.later_rules(), *reversed(tuple(self.every_rule())))}

    def later_rules(self) -> tuple[Rule, ...]:
        """What guards the machines that run after the decision."""
        return tuple(r for machine in self.national.machines for r in machine.rules)

    def machine(self, code: str = "") -> Machine:
        """The machine of a thing, such as a decision; that of a dossier without a code."""
        if code:
            found: Machine = self.find("machines", code, "máy trạng thái")
            return found
        return Machine(
            id="",
            label="",
            states=self.national.states,
            triggers=self.national.triggers,
            transitions=self.national.transitions,
            phases=self.national.phases,
            facts=self.national.facts,
            rules=self.national.rules,
        )

    @cached_property
    def rules_by_phase(self) -> dict[str, tuple[Rule, ...]]:
        """The national rules of each phase that ask something at some time, in their order."""
        found: dict[str, list[Rule]] = {}
        for rule in filter(_asks, self.national.rules):
            found.setdefault(rule.phase, []).append(rule)
        return {phase: tuple(rules) for phase, rules in found.items()}

    def every_rule(self) -> Iterator[Rule]:
        """What a dossier is judged by: national rules, then those of the layers."""
        yield from self.national.rules
        for layer in self.layers:
            yield from layer.content.rules

    @cached_property
    def _labels(self) -> dict[tuple[str, str], str]:
        return {(x.group, x.code): x.text for x in self.national.labels}

    @cached_property
    def _label_codes(self) -> dict[str, list[str]]:
        codes: dict[str, list[str]] = {}
        for group, code in self._labels:
            codes.setdefault(group, []).append(code)
        return codes

    def label(self, group: str, code: str) -> str:
        """The Vietnamese word of a code; the code itself is never an answer."""
        section = self._by_id.get(group, {})
        if code in section and hasattr(section[code], "label"):
            return str(section[code].label)
        if (group, code) in self._labels:
            return self._labels[group, code]
        raise UnknownName(f"nhãn ({group})", code, self._label_codes.get(group, []))

    def comparisons(self, section: str, code: str, path: Path = ()) -> dict[str, Comparison]:
        """Who held the part at ``path`` of a definition against its original, and the result.

        The key ``""`` is the part as a whole, another one a condition in it.
        """
        key = (section, code, path)
        found = (c for c in self.compared if (c.section, c.owner, c.path) == key)
        return {c.part: c.comparison for c in found}

    # -- by day ------------------------------------------------------------

    @cached_property
    def boundaries_by_matter(self) -> dict[str, tuple[Boundary, ...]]:
        """The changes of law in each matter, the latest first."""
        found: dict[str, list[Boundary]] = {}
        for boundary in sorted(self.national.boundaries, key=lambda b: b.on, reverse=True):
            found.setdefault(boundary.matter, []).append(boundary)
        return {matter: tuple(changes) for matter, changes in found.items()}

    def first_day(self) -> date:
        """The first day the pack speaks of."""
        return min(p.start for p in self.national.periods)

    def period(self, on: date) -> str:
        """The label of the law period, such as ``P3``; raises ``UnknownName`` before the first."""
        for p in self.national.periods:
            if p.start <= on and (p.end is None or on <= p.end):
                return p.id
        known = day(self.first_day())
        raise UnknownName(f"quy định cho ngày {day(on)} (bộ quy định bắt đầu từ {known})", day(on))

    @cached_property
    def turns(self) -> frozenset[date]:
        """Every day on which something of the rules begins, or has just ended."""
        return turns((self.national, *(layer.content for layer in self.layers)))

    def form(self, award: Award, ground: str, on: date) -> Form | None:
        """How the award fits the ground on that day; ``None`` when it does not."""
        return next((f for f in award.forms if f.ground == ground and f.holds(on)), None)

    def unit_at(self, code: str, on: date) -> tuple[Unit, ...]:
        """The unit itself while it works, else the working units that took it over."""
        unit = self.unit(code)
        if unit.works(on) or (unit.end is not None and on < unit.end):
            return (unit,)
        found: list[Unit] = []
        for successor in unit.successors:
            found.extend(u for u in self.unit_at(successor, on) if u not in found)
        return tuple(found)

    def at_level(self, code: str, level: str, on: date) -> Unit | None:
        """The unit of ``level`` above (or equal to) ``code`` on that day.

        A level with a single unit, such as the centre, stands above every unit.
        """
        seen = self.unit_at(code, on)
        unit: Unit | None = seen[0] if seen else None
        while unit is not None and unit.level != level:
            unit = self._by_id["units"].get(unit.parent)
            if unit is not None and not unit.works(on):
                later = self.unit_at(unit.id, on)
                unit = later[0] if len(later) == 1 else None
        return unit or self._single(level, on)

    def _single(self, level: str, on: date) -> Unit | None:
        found = [u for u in self.national.units if u.level == level]
        return found[0] if len(found) == 1 and found[0].works(on) else None

    def province(self, code: str) -> Unit:
        """The province a unit belongs to, by its own parents."""
        unit = self.unit(code)
        while unit.parent:
            unit = self.unit(unit.parent)
        return unit

    def layers_for(self, code: str, on: date) -> tuple[Layer, ...]:
        """The province layers that speak for a unit on that day."""
        names = {self.province(code).id}
        for later in self.unit_at(code, on):
            names.add(self.province(later.id).id)
        return tuple(x for x in self.layers if names & set(x.head.units))

    def declaration(
        self, delegation: str, unit: str, award: str, subject: str, ground: str, on: date
    ) -> Declaration | None:
        """What the province of ``unit`` answers to a delegation on that day."""
        for layer in self.layers_for(unit, on):
            for found in layer.content.declarations:
                if (
                    found.delegation == delegation
                    and found.holds(on)
                    and _fits(found.awards, award)
                    and _fits(found.subjects, subject)
                    and _fits(found.grounds, ground)
                ):
                    return found
        return None

    def unread_text(self, delegation: str, unit: str, on: date) -> UnreadText | None:
        """The text of the province that is known to exist but whose content is not loaded."""
        province = self.province(unit).id
        for text in self.national.unread_texts:
            alive = (text.start is None or text.start <= on) and (
                text.end is None or on <= text.end
            )
            if text.province == province and alive and _fits(text.delegations, delegation):
                return text
        return None

    # -- in words ----------------------------------------------------------

    def cite(self, citation: Citation) -> str:
        """As an office writes it: *điểm d khoản 1 Điều 74 Luật …*."""
        name = self.instrument(citation.instrument).name
        levels = [x for x in citation.levels if not x.startswith("doan-")]
        if not levels:
            return name
        if levels[0].startswith("pl"):
            return f"Phụ lục {levels[0][2:]} {name}"
        if "." in levels[0]:
            return f"mã {levels[0]} {name}"
        first = f"{'Mục' if levels[0].isupper() else 'Điều'} {levels[0]}"  # a letter has sections
        return f"{_POINT[min(len(levels), 3)].format(*reversed((first, *levels[1:3])))} {name}"


def _asks(rule: Rule) -> bool:
    """Whether the rule is ever judged: many only hold the citation of a check made elsewhere."""
    return any(s.when is not None or s.unread for s in rule.segments)


def _fits(wanted: tuple[str, ...], value: str) -> bool:
    return not wanted or value in wanted
