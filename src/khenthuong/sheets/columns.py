"""What one column asks for, worked out from its key: a path in the dossier file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from khenthuong.law.facts import Fact
from khenthuong.sheets.choices import AWARD_NAMES, BOOL, LEAF, UNITS, Choices

STT = "stt"
MAIN, COMMON, ATTEST = "danh_sach", "chung", "y_kien"
RESULTS = ("result.headline", "result.why", "result.missing")
_FACT, _PAPER, _RECORD, _READING = (
    "dossier.facts.",
    "dossier.papers.",
    "dossier.records.",
    "readings.",
)
TOTAL = "totals."

# Key of a column -> (kind of value, list it is chosen from).
_KNOWN: dict[str, tuple[str, str]] = {
    STT: ("text", ""),
    "dossier.subject.name": ("text", ""),
    "dossier.subject.kind": ("code", "doi-tuong"),
    "dossier.subject.title": ("text", ""),
    "dossier.subject.unit": ("code", UNITS),
    "dossier.subject.traits": ("codes", "dac-diem"),
    "dossier.award": ("code", "awards"),
    "dossier.ground": ("code", "loai-hinh"),
    "dossier.procedure": ("code", "procedures"),
    "dossier.plan": ("code", "plans"),
    "dossier.unit": ("code", UNITS),
    "dossier.posthumous": ("bool", BOOL),
    "dossier.achievement.text": ("text", ""),
    "dossier.achievement.start": ("date", ""),
    "dossier.achievement.end": ("date", ""),
    "dossier.achievement.id": ("text", ""),
    "on": ("date", ""),
    "dates.submitted": ("date", ""),
    "dates.received": ("date", ""),
    "council.on": ("date", ""),
    "council.members": ("int", ""),
    "council.present": ("int", ""),
    "council.yes": ("int", ""),
    "council.written_yes": ("int", ""),
    "council.minutes": ("text", ""),
    "decision.on": ("date", ""),
    "decision.office": ("code", "offices"),
    "decision.unit": ("code", UNITS),
    "decision.capacity": ("code", "capacities"),
    "decision.number": ("text", ""),
    "attestation.leaf": ("code", LEAF),
    "attestation.text": ("text", ""),
    "attestation.reason": ("text", ""),
    "attestation.by": ("text", ""),
    "attestation.on": ("date", ""),
}
_WIDTHS = {"bool": 8, "int": 9, "date": 12, "code": 20, "codes": 18, "text": 22}
REQUIRED = ("on", "dossier.award", "dossier.unit", "dossier.subject.kind", "dossier.subject.name")
NEEDED_WITH = {
    "council": ("council.on",),
    "decision": ("decision.on", "decision.office", "decision.unit", "decision.capacity"),
}
ATTEST_REQUIRED = tuple(f"attestation.{x}" for x in ("leaf", "text", "reason", "by", "on"))


@frozen(kw_only=True)
class Column:
    """One column: ``kind`` is text, int, date, bool, code or codes; ``choice`` names its list."""

    key: str
    title: str
    kind: str
    choice: str = ""
    required: bool = False
    help: str = ""

    @property
    def width(self) -> int:
        """How wide it stands on the sheet."""
        return 6 if self.key == STT else _WIDTHS[self.kind]

    @property
    def free(self) -> bool:
        """Whether something else than the list may be typed."""
        return self.kind in ("codes", "text") or self.choice == UNITS


class Columns:
    """Makes columns from keys; an unknown key gives ``None``."""

    def __init__(self, choices: Choices) -> None:
        self.choices, self.pack, self.words = choices, choices.pack, choices.words
        self._texts = {(x.group, x.code): x.text for x in self.pack.national.labels}

    def say(self, group: str, code: str, **values: Any) -> str:
        """A template of the sheets."""
        return self.words.text(group, code, **values)

    def column(self, table: str, key: str, *, kinds: tuple[str, ...] = ()) -> Column | None:
        """The column of a key in a table; ``kinds`` of subject choose the title of the name."""
        if table not in (MAIN, COMMON, ATTEST):
            return self._field(table, key)
        if key in _KNOWN:
            return self._known(key, kinds)
        for prefix, make in (
            (_FACT, self._fact),
            (_PAPER, self._paper),
            (_RECORD, self._record),
            (_READING, self._reading),
            (TOTAL, self._fact),
        ):
            if key.startswith(prefix):
                try:
                    return make(key, key.removeprefix(prefix))
                except LookupError:
                    return None
        return None

    def _known(self, key: str, kinds: tuple[str, ...]) -> Column:
        kind, choice = _KNOWN[key]
        only = f"{key}.{kinds[0]}" if len(kinds) == 1 else key
        title = self._texts.get(("bang-cot", only)) or self.say("bang-cot", key)
        help_ = self._texts.get(("bang-huong-dan", key)) or self._texts.get(("truong", key), title)
        required = key in (STT, *REQUIRED, *ATTEST_REQUIRED)
        return Column(key=key, title=title, kind=kind, choice=choice, required=required, help=help_)

    def _fact(self, key: str, code: str) -> Column:
        fact = self.pack.fact(code)
        return Column(
            key=key,
            title=_upper(fact.label),
            kind=fact.type if fact.type != "code" or fact.codes else "text",
            choice=BOOL if fact.type == "bool" else f"codes:{code}" if fact.codes else "",
            help=self._ask(fact),
        )

    def _ask(self, fact: Fact) -> str:
        ask = fact.ask or f"{_upper(fact.label)}."
        if not fact.cure.paper:
            return self.say("bang-huong-dan", "fact-plain", ask=ask)
        return self.say("bang-huong-dan", "fact", ask=ask, paper=fact.cure.paper)

    def _paper(self, key: str, code: str) -> Column:
        title = self.say("bang-cot", "paper", label=self.pack.label("papers", code))
        help_ = self.say("bang-huong-dan", "paper")
        return Column(key=key, title=title, kind="bool", choice=BOOL, help=help_)

    def _record(self, key: str, code: str) -> Column:
        record = self.pack.find("records", code, "loại bản ghi")
        help_ = self.say("bang-huong-dan", "record", sheet=self.sheet(code))
        title = self.say("bang-cot", "record", label=record.label)
        return Column(key=key, title=title, kind="bool", choice=BOOL, help=help_)

    def _reading(self, key: str, code: str) -> Column:
        setting = self.pack.find("settings", code, "cách hiểu")
        title = self.say("bang-cot", "reading", label=setting.label)
        help_ = self.say("bang-huong-dan", "reading")
        return Column(key=key, title=title, kind="code", choice=f"readings:{code}", help=help_)

    def _field(self, kind: str, key: str) -> Column | None:
        if key == STT:
            return self._known(STT, ())
        field = self.pack.find("records", kind, "loại bản ghi").named(key)
        if field is None:
            return None
        choice, of, help_ = "", field.type, field.label
        if self.choices.award_field(kind, key):
            choice, of = f"{AWARD_NAMES}:", "code"
            help_ = self.say("bang-huong-dan", "award-name")
        elif field.codes:
            choice = f"codes:{kind}.{key}"
        elif of == "bool":
            choice = BOOL
        of = "text" if of == "code" and not choice else of
        return Column(
            key=key, title=field.label, kind=of, choice=choice, required=field.required, help=help_
        )

    def sheet(self, table: str) -> str:
        """The name of a table's sheet."""
        text = self._texts.get(("bang-trang", table))
        if text is None:
            text = self.pack.label("records", table)
        return "".join(c for c in text if c not in "[]:*?/\\'")[:31]

    def record_tables(self) -> Iterator[str]:
        """The codes of every kind of record."""
        yield from (r.id for r in self.pack.national.records)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
