"""Writes a commented dossier file to fill in, with exactly what the rules can ask for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from khenthuong.basis import UnknownName
from khenthuong.judge import Case
from khenthuong.law import Pack
from khenthuong.law.awards import Award
from khenthuong.law.facts import Fact, RecordField, RecordKind
from khenthuong.law.series import at
from khenthuong.office.files.asked import Wanted, papers_of, wanted
from khenthuong.office.files.dossier import FORMAT
from khenthuong.office.files.names import known
from khenthuong.records import Dossier, Subject

EMPTY = "…"


# -- the draft behind a new file -------------------------------------------------


def draft(
    pack: Pack,
    award: str,
    on: date,
    *,
    subject: str = "",
    ground: str = "",
    unit: str = "",
    procedure: str = "",
) -> Case:
    """An empty case of an award; what is left out is the first the award allows.

    Raises ``UnknownName`` for a code the pack lacks or a ground the award has not.
    """
    found = pack.award(award)
    pack.period(on)
    grounds = list(dict.fromkeys(f.ground for f in found.forms))
    _choose("loại hình khen thưởng", ground, grounds)
    _choose("loại đối tượng", subject, known(pack, "doi-tuong"))
    procedures = known(pack, "procedures")
    _choose("thủ tục", procedure, procedures)
    ground = ground or _now(found, on)
    kinds = [s for f in found.forms if f.ground == ground for s in f.subjects]
    place = pack.unit(unit).id if unit else _example_unit(pack, award, on)
    person = Subject(id="dt-1", kind=subject or kinds[0], name=EMPTY, unit=place)
    dossier = Dossier(
        id="hs-1",
        award=award,
        ground=ground,
        unit=place,
        subject=person,
        procedure=procedure or procedures[0],
    )
    return Case(dossier=dossier, on=on)


def _choose(kind: str, name: str, names: list[str]) -> None:
    if name and name not in names:
        raise UnknownName(kind, name, names)


def _now(award: Award, on: date) -> str:
    return next((f.ground for f in award.forms if f.holds(on)), award.forms[0].ground)


def _example_unit(pack: Pack, award: str, on: date) -> str:
    """A unit from which such a proposal may start on the day, to be replaced by the user."""
    routes = (r.segments for r in pack.national.routes if r.award == award)
    levels = [s.levels[0] for segments in routes if (s := at(segments, on)) and s.levels]
    working = [u for u in pack.national.units if u.works(on)]
    near = [u for u in working if not levels or u.level == levels[0]]
    return (near or working)[0].id


# -- the text --------------------------------------------------------------------


def new_dossier(pack: Pack, case: Case, *, schema: str) -> str:
    """The file as text; ``schema`` is how it names the schema in its first line."""
    return "\n".join(_Writer(pack, case).lines(schema)) + "\n"


class _Writer:
    """Writes one file, section by section."""

    def __init__(self, pack: Pack, case: Case) -> None:
        self.pack = pack
        self.case = case
        self.texts = {(x.group, x.code): x.text for x in pack.national.labels}

    def say(self, code: str, **values: Any) -> str:
        return self.texts["to-mau", code].format(**values)

    def note(self, path: str) -> str:
        return self.texts["truong", path]

    def lines(self, schema: str) -> Iterator[str]:
        award = self.pack.award(self.case.dossier.award)
        yield f"# yaml-language-server: $schema={schema}"
        yield f"# {self.say('head', award=award.label)}"
        yield f"# {self.say('check')}"
        yield f"format: {FORMAT}"
        yield f"on: {self.case.on.isoformat()}  # {self.note('on')}"
        yield "dossier:"
        yield from self._dossier(award)
        found = wanted(self.pack, self.case)
        yield from self._facts(found)
        yield from self._records(found.records)
        yield from self._papers()
        yield from self._dates()
        yield from self._later()

    def _dossier(self, award: Award) -> Iterator[str]:
        dossier = self.case.dossier
        subject = dossier.subject
        grounds = list(dict.fromkeys(f.ground for f in award.forms if f.ground))
        yield self._key(2, "dossier.id", dossier.id)
        yield f"  award: {award.id}  # {award.label}"
        if dossier.ground:
            yield self._key(2, "dossier.ground", dossier.ground, grounds)
        codes = known(self.pack, "procedures")
        yield self._key(2, "dossier.procedure", dossier.procedure, codes)
        yield f"  unit: {dossier.unit}  # {self.note('dossier.unit')}: {self.say('unit')}"
        yield self._key(2, "dossier.plan", "null")
        yield self._key(2, "dossier.posthumous", "false")
        yield "  subject:"
        yield self._key(4, "dossier.subject.id", subject.id)
        yield self._key(4, "dossier.subject.kind", subject.kind, known(self.pack, "doi-tuong"))
        yield self._key(4, "dossier.subject.name", subject.name)
        yield self._key(4, "dossier.subject.title", "null")
        yield f"    unit: {subject.unit}  # {self.note('dossier.subject.unit')}"
        yield self._key(4, "dossier.subject.traits", "[]", known(self.pack, "dac-diem"))
        yield "  achievement:"
        for name, value in (("id", "tt-1"), ("text", "null"), ("start", "null"), ("end", "null")):
            yield self._key(4, f"dossier.achievement.{name}", value)

    def _key(self, indent: int, path: str, value: str, codes: Iterable[str] = ()) -> str:
        choice = f"; {self.say('choice', codes=', '.join(codes))}" if codes else ""
        name = path.rsplit(".", maxsplit=1)[-1]
        return f"{' ' * indent}{name}: {value}  # {self.note(path)}{choice}"

    def _facts(self, found: Wanted) -> Iterator[str]:
        if not found.facts and not found.by_trait:
            return
        yield f"  # {self.note('dossier.facts')}"
        yield "  facts:" if found.facts else "  facts: {}"
        for fact in found.facts:
            yield from self._fact(fact, "")
        for traits, facts in found.by_trait.items():
            names = " / ".join(self.texts["dac-diem", t] for t in traits)
            yield f"    # {self.say('trait', trait=names)}"
            for fact in facts:
                yield from self._fact(fact, "# ")

    def _fact(self, fact: Fact, mark: str) -> Iterator[str]:
        kind = self.say(f"kind.{fact.type}")
        label = f"{fact.ask} – {fact.label}" if fact.ask else fact.label
        yield f"    # {label} ({kind})"
        yield f"    {mark}{fact.id}: null"

    def _records(self, kinds: tuple[RecordKind, ...]) -> Iterator[str]:
        if not kinds:
            return
        yield f"  # {self.note('dossier.records')}"
        yield "  records:"
        for kind in kinds:
            yield f"    # {kind.label}. {self.say('record')}"
            yield from (f"    #   {self._field(f)}" for f in kind.fields)
            yield f"    {kind.id}:"
            needed = ", ".join(f"{f.id}: {EMPTY}" for f in kind.fields if f.required)
            yield f"    #   - {{{needed}}}"

    def _field(self, field: RecordField) -> str:
        kind = self.say(f"kind.{field.type}")
        if field.codes:
            kind = self.say("choice", codes=", ".join(field.codes))
        need = self.say("required") if field.required else ""
        return f"{field.id}: {field.label} ({kind}{need})"

    def _papers(self) -> Iterator[str]:
        listed = papers_of(self.pack, self.case)
        yield f"  # {self.note('dossier.papers')}"
        yield f"  # {self.say('papers')}"
        yield "  papers:"
        for item in listed.items if listed else ():
            yield f"    # - {item.paper}  # {self.pack.label('papers', item.paper)}"

    def _dates(self) -> Iterator[str]:
        yield f"dates:  # {self.note('dates')}"
        for name in ("submitted", "received", "decided"):
            yield self._key(2, f"dates.{name}", "null")

    def _later(self) -> Iterator[str]:
        yield f"# {self.say('later')}"
        for section in ("council", "decision"):
            yield f"# {section}:  # {self.note(section)}"
            for code, text in self._below(section):
                codes = {"office": "offices", "capacity": "capacities"}.get(code)
                known_codes = f": {', '.join(known(self.pack, codes))}" if codes else ""
                yield f"#   {code}: null  # {text}{known_codes}"
        yield f"# attestations:  # {self.note('attestations')}"
        for index, (code, text) in enumerate(self._below("attestations")):
            yield f"#   {' ' if index else '-'} {code}: null  # {text}"

    def _below(self, section: str) -> Iterator[tuple[str, str]]:
        for (group, code), text in self.texts.items():
            if group == "truong" and code.startswith(f"{section}.") and not code.endswith(".leg"):
                yield code.split(".")[-1], text
