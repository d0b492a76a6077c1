"""The story of one dossier in words: what was done, when, by whom, and what stood in the way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import attrs
from attrs import frozen

from khenthuong.basis import Citation, Refusal, Status
from khenthuong.basis.text import day, dong
from khenthuong.judge import DueDate, due
from khenthuong.law.sources import Instrument
from khenthuong.law.tree import leaves
from khenthuong.office import Office
from khenthuong.office.desks import desk
from khenthuong.office.words.notes import entry_lines
from khenthuong.procedure import restarts
from khenthuong.records import Attestation, Dossier, Event, Signing
from khenthuong.simulation.reactions import reasons

_GROUP = "mo-phong"


@frozen
class Refused:
    """A step that was tried and not taken; known only while the season runs."""

    on: date
    refusal: Refusal


@frozen
class Beat:
    """One moment: its day, what happened, who did it, and more lines of detail."""

    on: str
    title: str
    who: str = ""
    lines: tuple[str, ...] = ()
    basis: str = ""
    refused: bool = False


@frozen
class Story:
    """A dossier told from its first step to where it stands."""

    title: str
    about: tuple[str, ...]
    beats: tuple[Beat, ...]
    now: str


def due_at(office: Office, dossier: Dossier, event: Event) -> DueDate | None:
    """The limit that ran on the leg of this step; ``None`` before anything was received."""
    arrows = office.pack.national.transitions
    restarting = {t.trigger for t in arrows if restarts(office.rules, t)}
    starts = [
        act.on
        for act in (*dossier.life.acts, event.act)
        if act.leg == event.leg and act.trigger in restarting and act.on <= event.act.on
    ]
    if not starts or not event.legs:
        return None
    then = attrs.evolve(dossier, dates=attrs.evolve(event.dates, decided=None))
    return due(office.pack, office.calendar, then, event.legs[event.leg].level, max(starts))


def _since(text: Instrument) -> date:
    return text.start or text.issued or date.max


class Teller:
    """Tells stories in the words of one pack; nothing it returns holds a code."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._pack = office.pack
        self._words = office.words
        self._leaf_facts = {
            leaf.id: leaf.label or self._pack.fact(leaf.fact).label
            for rule in self._pack.every_rule()
            for segment in rule.segments
            for leaf in leaves(segment.when)
        }

    def tell(self, dossier: Dossier, items: Iterable[Event | Refused]) -> Story:
        """The story of ``dossier``, as it stands now, from its steps and refusals in order."""
        beats: list[Beat] = []
        held = dossier.submission
        for index, item in enumerate(items):
            if isinstance(item, Refused):
                beats.append(self._refused(item))
                continue
            moved = held if index and item.submission != held else ""
            beats.append(self._taken(dossier, item, moved))
            held = item.submission
        return Story(
            title=self._text("story-of", id=dossier.id, name=dossier.subject.name),
            about=tuple(self._about(dossier)),
            beats=tuple(beats),
            now=self._text("now", state=self.state(dossier), unit=self._holder(dossier)),
        )

    def state(self, dossier: Dossier) -> str:
        """The state, and whether it is on hold."""
        state = self._pack.label("states", dossier.life.state)
        if dossier.life.held:
            hold = next(t for t in self._pack.national.transitions if t.hold == "on")
            return f"{state} ({self._pack.label('triggers', hold.trigger).lower()})"
        return state

    def leaf(self, code: str) -> str:
        """What a condition asks, by its code."""
        for section in (self._pack.national.delegations, self._pack.national.settings):
            for found in section:
                if found.id == code:
                    return str(found.label)
        if code in self._leaf_facts:
            return self._leaf_facts[code]
        return next((r.label for r in self._pack.every_rule() if r.id == code), "")

    # -- parts -------------------------------------------------------------

    def _text(self, code: str, **values: object) -> str:
        return self._words.text(_GROUP, code, **values)

    def _about(self, dossier: Dossier) -> Iterator[str]:
        yield self._text(
            "story-for",
            award=self._pack.award(dossier.award).label,
            ground=self._words.code(dossier.ground),
            procedure=self._words.code(dossier.procedure).lower(),
        )
        if dossier.achievement.text:
            yield self._text("story-merit", text=dossier.achievement.text)
        known = {p.id: p.title for p in self._pack.national.plans}
        if dossier.plan in known:
            yield self._text("story-plan", plan=known[dossier.plan])

    def _holder(self, dossier: Dossier) -> str:
        return self._words.unit(dossier.here)

    def _refused(self, item: Refused) -> Beat:
        action = self._pack.label("triggers", item.refusal.trigger)
        lines = (self._words.line(f) for f in reasons(item.refusal.findings))
        return Beat(
            on=day(item.on),
            title=self._text("refused", action=action),
            lines=tuple(dict.fromkeys(self._words.sentence(line) for line in lines)),
            refused=True,
        )

    def _taken(self, dossier: Dossier, event: Event, moved: str) -> Beat:
        trigger = self._pack.find("triggers", event.trigger, "hành động")
        arrow = self._office.rules.procedure.arrow(event.source, event.trigger)
        return Beat(
            on=day(event.act.on),
            title=trigger.done or trigger.label,
            who=self._who(dossier, event, trigger.role),
            lines=tuple(x for x in self._details(dossier, event, moved) if x),
            basis=self._basis(arrow.cite if arrow else (), event.act.on),
        )

    def _basis(self, cites: tuple[Citation, ...], on: date) -> str:
        """The articles of a step that were in force; a text without a known day is left out."""
        found = [(c, self._pack.instrument(c.instrument)) for c in cites]
        alive = [c for c, i in found if i.in_force(on) and _since(i) <= on]
        return "; ".join(self._pack.cite(c) for c in alive)

    def _who(self, dossier: Dossier, event: Event, role: str) -> str:
        arrow = self._office.rules.procedure.arrow(event.source, event.trigger)
        index = event.leg_after if arrow and arrow.reroutes else event.leg
        leg = event.legs[index] if event.legs else None
        if role == self._pack.national.roles[0].id or leg is None:
            here = self._pack.unit_at(dossier.unit, event.act.on) or (
                self._pack.unit(dossier.unit),
            )
            return desk(self._words, role, here[0].id, event.act.on)
        return desk(self._words, role, leg.desk or leg.unit, event.act.on)

    def _details(self, dossier: Dossier, event: Event, moved: str) -> Iterator[str]:
        act = event.act
        if moved:
            yield self._text("split", before=moved, after=event.submission)
        yield from self._redirected(dossier, event)
        yield self._handed(event)
        if act.reason:
            yield self._text("because", reason=act.reason)
        if act.papers:
            papers = ", ".join(self._pack.label("papers", p) for p in act.papers)
            yield self._text("papers", papers=papers)
        yield from entry_lines(self._words, act)
        for code, given in act.facts.items():
            fact = self._pack.fact(code).label
            yield f"{fact[:1].upper()}{fact[1:]}: {self._words.value(given.value)}"
        if act.ballot is not None and act.ballot.yes is not None:
            yes = act.ballot.yes + act.ballot.written_yes
            yield self._text("ballot", yes=yes, members=act.ballot.members)
            if act.ballot.session:
                yield self._text("session", id=act.ballot.session, minutes=act.ballot.minutes)
        yield from (self._opinion(a) for a in act.attestations)
        if act.signing is not None:
            yield self._signed(act.signing)
            if event.amount is not None:
                yield self._text("amount", amount=dong(event.amount))
        yield self._limit(dossier, event)
        yield from self._remarks(event)

    def _remarks(self, event: Event) -> Iterator[str]:
        said = {x.code: x.text for x in self._pack.national.labels if x.group == "canh-bao"}
        mark = self._words.text("muc", "warning")
        for code in dict.fromkeys(event.warnings):
            if code in said:
                yield f"{mark}: {said[code]}"
        status = Status(event.status)
        if status.weak:
            yield self._text("rests-on", status=self._words.text("nguon", status.value).lower())
        if event.act.late:
            yield self._text("entered", on=day(event.act.entered))

    def _handed(self, event: Event) -> str:
        arrow = self._office.rules.procedure.arrow(event.source, event.trigger)
        if arrow is None or not event.legs:
            return ""
        after = self._words.unit(event.legs[event.leg_after].unit)
        if arrow.reroutes or arrow.redirects or arrow.reopens_leg:
            return self._text("handed-to", after=after)
        if event.leg_after != event.leg:
            return self._text("goes-to", state=after)
        return ""

    def _redirected(self, dossier: Dossier, event: Event) -> Iterator[str]:
        """What is proposed instead, and which acts of the level left behind no longer count."""
        if event.act.award:
            yield self._text("proposed-anew", award=self._pack.label("awards", event.act.award))
        left = event.act.award or event.act.unit
        acts = [a for a in dossier.life.acts if left and a.leg == event.leg and a is not event.act]
        done = (f"{self._pack.label('triggers', a.trigger)} ({day(a.on)})" for a in acts)
        if said := ", ".join(done):
            yield self._text("acts-lapsed", acts=said)

    def _opinion(self, said: Attestation) -> str:
        return self._text("opinion", what=self.leaf(said.leaf), text=said.text, by=said.by)

    def _signed(self, signing: Signing) -> str:
        mark = self._pack.label("capacities", signing.capacity) if signing.capacity else ""
        office = self._words.office(signing.office, signing.unit)
        signer = ", ".join(part for part in (mark, office) if part)
        return self._text("signed", number=signing.number, on=day(signing.on), signer=signer)

    def _limit(self, dossier: Dossier, event: Event) -> str:
        """How the limit stood when the leg was done."""
        arrow = self._office.rules.procedure.arrow(event.source, event.trigger)
        found = due_at(self._office, dossier, event)
        if arrow is None or not arrow.ends_leg or found is None:
            return ""
        if found.on is None:
            return self._text("due-unknown")
        code = "due-kept" if event.act.on <= found.on else "due-missed"
        return self._text(code, due=day(found.on), days=found.days, start=day(found.start))
