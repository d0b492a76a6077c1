"""The JSON Schema of a dossier file, made from its attrs types and the names of the pack.

Editors complete and explain a file with it; ``read_dossier`` stays the judge of
what is accepted. Every key may be ``null``: that means not filled in.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any, get_args, get_origin

import attrs

from khenthuong.law import Pack
from khenthuong.law.facts import Fact, RecordField, RecordKind
from khenthuong.law.structure import yaml_key
from khenthuong.office.files.dossier import FORMAT, DossierFile, hints, plain
from khenthuong.office.files.names import NAMES, REQUIRED, given_facts, known
from khenthuong.records import Given

FILE_NAME = "dossier.schema.json"
_DAY: dict[str, Any] = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_PLAIN: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    date: _DAY,
    Any: {},
}
_TYPES: dict[str, Any] = {
    "bool": bool,
    "int": int,
    "date": date,
    "text": str,
    "code": str,
}
_COUNT = {"type": "integer", "minimum": 0}


def schema(pack: Pack) -> dict[str, Any]:
    """The schema as plain data, in the order of the form."""
    dialect = pack.label("luoc-do", "dialect")
    return {"$schema": dialect, "title": FORMAT, **_Maker(pack).of(DossierFile, ())}


def schema_text(pack: Pack) -> str:
    """The schema as it is shipped: indented JSON with a last line end."""
    return json.dumps(schema(pack), ensure_ascii=False, indent=1) + "\n"


class _Maker:
    """Walks the types of the form; ``path`` is where a key stands in a file."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.texts = {x.code: x.text for x in pack.national.labels if x.group == "truong"}

    def of(self, kind: Any, path: tuple[str, ...]) -> dict[str, Any]:
        """The schema of a value of ``kind`` at ``path``."""
        kind = plain(kind)
        made = self._special(path) or self._by_type(kind, path)
        text = self.texts.get(".".join(p for p in path if p != "*"))
        return {"description": text, **made} if text and path[-1:] != ("*",) else made

    def _special(self, path: tuple[str, ...]) -> dict[str, Any] | None:
        """What the types alone do not tell: names of the pack."""
        if path == ("format",):
            return {"const": FORMAT}
        if path in NAMES:
            names = known(self.pack, NAMES[path][1])
            return {"enum": names if path[-1] == "*" or path in REQUIRED else [*names, ""]}
        made = {
            ("dossier", "facts"): self._facts,
            ("dossier", "records"): self._records,
            ("readings",): self._readings,
        }.get(path)
        return made() if made else None

    def _by_type(self, kind: Any, path: tuple[str, ...]) -> dict[str, Any]:
        if get_origin(kind) is tuple:
            return {"type": "array", "items": self.of(get_args(kind)[0], (*path, "*"))}
        if not attrs.has(kind):
            return dict(_COUNT if kind is int else _PLAIN[kind])
        fields = {yaml_key(a.name): a for a in attrs.fields(kind)}
        keys = hints(kind)
        made = {k: self.of(keys[k], (*path, k)) for k in fields}
        needed = [
            k for k, a in fields.items() if a.default is attrs.NOTHING or (*path, k) in REQUIRED
        ]
        return _object({k: m if k in needed else _or_null(m) for k, m in made.items()}, needed)

    def _facts(self) -> dict[str, Any]:
        return _object({f.id: self._fact(f) for f in given_facts(self.pack)})

    def _fact(self, fact: Fact) -> dict[str, Any]:
        value = _typed(fact.type, fact.codes)
        path = ("dossier", "facts", "*")
        source = self.of(hints(Given)["source"], (*path, "source"))
        wrapped = _object({"value": _or_null(value), "source": _or_null(source)})
        text = f"{fact.ask} – {fact.label}" if fact.ask else fact.label
        return {"description": text, "anyOf": [value, {"type": "null"}, wrapped]}

    def _records(self) -> dict[str, Any]:
        return _object({k.id: self._kind(k) for k in self.pack.national.records})

    def _kind(self, kind: RecordKind) -> dict[str, Any]:
        made = {f.id: self._field(f) for f in kind.fields}
        row = _object(made, [f.id for f in kind.fields if f.required])
        return {"description": kind.label, "type": ["array", "null"], "items": row}

    def _field(self, field: RecordField) -> dict[str, Any]:
        made = {"description": field.label, **_typed(field.type, field.codes)}
        return made if field.required else _or_null(made)

    def _readings(self) -> dict[str, Any]:
        made = {}
        for setting in self.pack.national.settings:
            ways = "; ".join(f"{k}: {v}" for k, v in setting.values.items())
            text = f"{setting.label} ({ways})"
            made[setting.id] = _or_null({"description": text, "enum": list(setting.values)})
        return _object(made)


def _typed(kind: str, codes: tuple[str, ...]) -> dict[str, Any]:
    if codes:
        return {"enum": list(codes)}
    return dict(_COUNT if kind == "int" else _PLAIN[_TYPES[kind]])


def _object(properties: dict[str, Any], required: list[str] | None = None) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        made["required"] = required
    return {**made, "additionalProperties": False}


def _or_null(made: dict[str, Any]) -> dict[str, Any]:
    """The same, or not filled in."""
    if "enum" in made:
        return {**made, "enum": [*made["enum"], None]}
    if isinstance(made.get("type"), str):
        return {**made, "type": [made["type"], "null"]}
    return made
