"""A pack with what an office decided and compared: a new value with a hash of its own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import attrs
from attrs import field, frozen

from khenthuong.basis import Fault, PackMismatch, Status
from khenthuong.basis.text import day
from khenthuong.law.awards import Rule
from khenthuong.law.data import STATUS, Datum, data_of, owners
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.policies import NOT_FOUND, RIGHT, Compared, Comparison, Policy, PolicyFile
from khenthuong.law.structure import converter, yaml_key
from khenthuong.law.yamltext import Path

_SAID_ONLY = ("warn", "note")
Changes = dict[Path, dict[str, Any]]


@frozen(kw_only=True)
class Policies:
    """The policy files of an office, read and checked against the pack with the hash ``pack``.

    ``void`` are comparisons that no longer count, because what they compared was
    changed since: warnings with file and line, for the caller to show.
    """

    pack: str
    files: tuple[PolicyFile, ...] = ()
    void: tuple[Fault, ...] = field(default=(), eq=False)


def adopt(pack: Pack, policies: Policies) -> Pack:
    """The pack as this office uses it.

    Raises ``PackMismatch`` for policies that were read against another pack.
    """
    if policies.pack != pack.content_hash:
        raise PackMismatch("chính sách được đọc cùng một bộ quy định khác; hãy đọc lại")
    if not policies.files:
        return pack
    said = {c.hash: c for f in policies.files for c in f.comparisons}
    return attrs.evolve(
        _held_against(pack, said) if said else pack,
        adopted=policies.files,
        content_hash=_hash(pack.content_hash, policies.files),
    )


def _hash(before: str, files: Iterable[PolicyFile]) -> str:
    """The same for the same files in any order."""
    plain = (converter().unstructure(f) for f in files)
    texts = sorted(json.dumps(p, ensure_ascii=False, sort_keys=True) for p in plain)
    return hashlib.sha256("\0".join((before, *texts)).encode()).hexdigest()


# -- readings --------------------------------------------------------------------


def chosen(pack: Pack, unit: str, on: date) -> dict[str, Policy]:
    """What is chosen for dossiers of a unit on a day, by open question."""
    found: dict[str, Policy] = {}
    for file in pack.adopted:
        if file.season and file.season.holds(on) and file.unit in above(pack, unit, on):
            found.update((p.question, p) for p in file.policies)
    return found


def above(pack: Pack, unit: str, on: date) -> set[str]:
    """The unit, those that took it over by that day, and every unit above them."""
    names: set[str] = set()
    for start in (unit, *(u.id for u in pack.unit_at(unit, on))):
        name = start
        while name:
            names.add(name)
            name = pack.unit(name).parent
    return names


# -- comparisons -----------------------------------------------------------------


def _held_against(pack: Pack, said: Mapping[str, Comparison]) -> Pack:
    national, compared = compare(pack, pack.national, said)
    layers = []
    for layer in pack.layers:
        content, more = compare(pack, layer.content, said)
        layers.append(attrs.evolve(layer, content=content))
        compared += more
    return attrs.evolve(pack, national=national, layers=tuple(layers), compared=compared)


def compare(
    pack: Pack, content: PackFile, said: Mapping[str, Comparison]
) -> tuple[PackFile, tuple[Compared, ...]]:
    """The content with the statuses that the comparisons give it, and which took effect.

    What differs from its original becomes *unconfirmed*; a rule that could block is
    not applied any more, so that a dossier that needs it answers *needs-rule*.
    """
    changes: Changes = {}
    compared: list[Compared] = []
    codes = {c.code for c in said.values()}
    for datum in data_of(content):
        found = said.get(datum.hash) if datum.code in codes else None
        if found is not None:
            compared.append(_where(datum, found))
            _change(pack, changes, datum, found)
    if not changes:
        return content, tuple(compared)
    return _content(content, changes), tuple(compared)


def _where(datum: Datum, comparison: Comparison) -> Compared:
    return Compared(
        section=datum.section,
        owner=getattr(datum.owner, "id", ""),
        path=datum.segment_path[2:] if datum.segment else datum.path[2:],
        part=datum.leaf or ("" if datum.name == STATUS else datum.name),
        comparison=comparison,
    )


def _change(pack: Pack, changes: Changes, datum: Datum, comparison: Comparison) -> None:
    if comparison.result == NOT_FOUND:
        return
    status = Status.UNCONFIRMED
    if comparison.result == RIGHT:
        carried = datum.segment is not None and datum.segment.carried
        status = Status.SECONDARY if carried else Status.CONFIRMED
    elif isinstance(datum.owner, Rule) and datum.owner.outcome not in _SAID_ONLY:
        changes.setdefault(datum.segment_path, {})["unread"] = remark(pack, comparison)
    changes.setdefault(datum.path, {})[datum.name] = status


def remark(pack: Pack, comparison: Comparison) -> str:
    """What to say of a statement that differs from its original."""
    return pack.label("doi-chieu", "differs").format(
        by=comparison.by,
        on=day(comparison.on),
        document=comparison.document,
        note=comparison.note,
    )


def _content(content: PackFile, changes: Changes) -> PackFile:
    touched = {path[:2] for path in changes}
    sections: dict[str, Any] = {}
    for section, index, owner in owners(content):
        path: Path = (section, index)
        made = _changed(owner, path, changes) if path in touched else owner
        sections[section] = (*sections.get(section, ()), made)
    return attrs.evolve(content, **sections)


def _changed(value: Any, path: Path, changes: Changes) -> Any:
    """The value with the changes at and below ``path``; the same object where there are none."""
    if isinstance(value, tuple):
        return tuple(_changed(v, (*path, i), changes) for i, v in enumerate(value))
    if isinstance(value, dict):
        return {k: _changed(v, (*path, str(k)), changes) for k, v in value.items()}
    if not attrs.has(type(value)):
        return value
    made = {
        a.name: _changed(getattr(value, a.name), (*path, yaml_key(a.name)), changes)
        for a in attrs.fields(type(value))
        if a.init
    }
    return attrs.evolve(value, **{**made, **changes.get(path, {})})
