"""What the loader refuses: gaps, overlaps, ended norms, unknown names, doubly held cells."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import attrs

from khenthuong.basis import Citation, Fault, Status, nearest
from khenthuong.basis.text import day
from khenthuong.law.answers import answered_twice
from khenthuong.law.authority import (
    Decider,
    DeciderSegment,
    Office,
    Payer,
    Route,
    Succession,
    Unit,
)
from khenthuong.law.awards import (
    OUTCOMES,
    Applies,
    Award,
    Declaration,
    PaperItem,
    PaperList,
    Quota,
    Rule,
    Trophy,
    TrophySegment,
)
from khenthuong.law.calendar import year_faults
from khenthuong.law.cells import authority_cells
from khenthuong.law.councils import CouncilKind, Share
from khenthuong.law.deadleaves import dead_leaves
from khenthuong.law.facts import MEASURES, RUN_TO_END, Derivation, Fact
from khenthuong.law.listcheck import list_faults
from khenthuong.law.machine import HouseRule, State, Transition, Trigger, Under
from khenthuong.law.machinecheck import machine_faults
from khenthuong.law.measures import (
    Deadline,
    DeadlineSegment,
    Limit,
    Pairing,
    Reward,
    Vote,
    VoteSegment,
)
from khenthuong.law.notecheck import note_faults
from khenthuong.law.onestop import Service, Slip
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.plans import Basis, Cluster, Criterion, Issuer, Plan, PrintedName, Promise
from khenthuong.law.policycheck import policy_faults
from khenthuong.law.segmentcheck import beside_absent, default_vote, no_day
from khenthuong.law.series import Segment, breaks
from khenthuong.law.sources import WHY_UNCITED, Uncited
from khenthuong.law.structure import walk
from khenthuong.law.textcheck import text_faults
from khenthuong.law.tree import AtLeast, Delegated, Leaf, Readings
from khenthuong.law.yamltext import Path, YamlText

Found = Iterator[tuple[Path, str, str]]
Source = tuple[str, YamlText, PackFile]

# Which attribute of which definition names a member of which section.
_NAMES: dict[type[Any], dict[str, str]] = {
    Leaf: {"fact": "facts", "per": "facts"},
    Delegated: {"delegated": "delegations"},
    Readings: {"policy": "settings"},
    Quota: {"places": "facts", "share": "facts", "per": "facts", "rounding": "settings"},
    Decider: {"award": "awards", "nearest": "awards"},
    DeciderSegment: {"office": "offices", "also": "offices"},
    Route: {"award": "awards"},
    Payer: {"offices": "offices"},
    Succession: {
        "rule": "rules",
        "offices": "offices",
        "awards": "awards",
        "to": "offices",
        "otherwise": "offices",
    },
    Reward: {"award": "awards"},
    Pairing: {"rule": "rules", "awards": "awards"},
    Trophy: {"awards": "awards"},
    TrophySegment: {"items": "objects"},
    Vote: {"awards": "awards"},
    VoteSegment: {"binds": "levels"},
    CouncilKind: {"levels": "levels"},
    Limit: {"awards": "awards"},
    Deadline: {"awards": "awards"},
    Service: {"awards": "awards"},
    Slip: {"triggers": "triggers"},
    PaperList: {"awards": "awards", "procedure": "procedures"},
    PaperItem: {"paper": "papers"},
    Applies: {"awards": "awards", "procedures": "procedures"},
    Declaration: {"delegation": "delegations", "awards": "awards"},
    Unit: {"parent": "units", "successors": "units"},
    Transition: {"trigger": "triggers", "sources": "states", "phases": "phases", "soft": "phases"},
    Under: {"policy": "settings"},
    State: {"holder": "roles"},
    Trigger: {"role": "roles", "within": "registers"},
    HouseRule: {"id": "settings", "earlier": "triggers", "later": "triggers"},
    Plan: {"unit": "units"},
    Promise: {"award": "awards", "office_unit": "units"},
    Issuer: {"unit": "units"},
    Basis: {"instrument": "instruments"},
    Cluster: {"run_by": "units"},
    Criterion: {"fact": "facts"},
    PrintedName: {"unit": "units"},
    Rule: {"phase": "phases"},
    Uncited: {"instrument": "instruments"},
}


_PAIRED = {
    "paid": ("each", "highest", "wrong"),
    "when": ("", "same-period", "same-achievement"),
}


_UNJUDGED = ("fail", "note")
"""What a rule without any condition may say of a breach: the default, or that it is a note."""
_COMMON = 1
"""A year without 29/02, as most are."""


def check(
    pack: Pack,
    sources: Sequence[Source],
    changed: Sequence[Source] | None = None,
) -> Iterator[Fault]:
    """Every fault of a pack whose files could all be read.

    ``changed`` are the only sources that differ from a pack that was checked before,
    where what stands in them is all that has to be looked at closely.
    """
    known = _known(sources)
    seen: dict[tuple[str, str], str] = {}
    near_by = sources if changed is None else changed
    for _, source, content in near_by:
        for path, message, near in _twice(content, seen, source.file):
            yield source.fault(path, message, near)
        for path, value in walk(content):
            for where, message, near in _value(pack, known, path, value):
                yield source.fault(where, message, near)
    yield from machine_faults(sources)
    yield from note_faults(pack, sources)
    yield from dead_leaves(pack, near_by)
    yield from authority_cells(pack, sources)
    yield from answered_twice(sources)
    yield from year_faults(pack, sources)
    yield from list_faults(pack, sources)
    yield from policy_faults(sources, near_by)


def _known(sources: Sequence[Source]) -> dict[str, set[str]]:
    known: dict[str, set[str]] = {}
    for _, _, content in sources:
        for section, _, values in _sections(content):
            names = known.setdefault(section, set())
            names.update(v.id for v in values if hasattr(v, "id"))
        known.setdefault("levels", set()).update(o.level for o in content.offices)
    return known


def _sections(content: PackFile) -> Iterator[tuple[str, Path, tuple[Any, ...]]]:
    """Every section of a file with its place, those inside a machine too."""
    places: list[tuple[Path, Any]] = [((), content)]
    places += [(("machines", index), machine) for index, machine in enumerate(content.machines)]
    for path, owner in places:
        for attribute in attrs.fields(type(owner)):
            values = getattr(owner, attribute.name)
            if isinstance(values, tuple):
                yield attribute.name, (*path, attribute.name), values


def _twice(content: PackFile, seen: dict[tuple[str, str], str], file: str) -> Found:
    for section, path, values in _sections(content):
        for index, value in enumerate(values):
            key = (section, getattr(value, "id", ""))
            if not key[1]:
                continue
            if key in seen:
                yield (*path, index, "id"), f"mã “{key[1]}” đã có ở {seen[key]}", ""
            seen.setdefault(key, file)


def _value(pack: Pack, known: dict[str, set[str]], path: Path, value: Any) -> Found:
    for name, section in _NAMES.get(type(value), {}).items():
        yield from _unknown(known[section], (*path, name), getattr(value, name))
    for citation in _cited(value):
        yield from _unknown(known["instruments"], (*path, "cite"), citation.instrument)
    segments = getattr(value, "segments", None)
    if segments is not None and not isinstance(value, type):
        for index, message in breaks(segments):
            yield (*path, "segments", index), f"{getattr(value, 'id', '')}: {message}", ""
    if isinstance(value, Segment):
        yield from _in_force(pack, path, value)
        yield from beside_absent(path, value)
    checker = _CHECKS.get(type(value))
    if checker is not None:
        yield from checker(path, value)


def _cited(value: Any) -> tuple[Citation, ...]:
    found = getattr(value, "cite", ())
    return found if isinstance(found, tuple) else ()


def _unknown(known: set[str], path: Path, value: Any) -> Found:
    names = value if isinstance(value, tuple) else (value,)
    for name in names:
        if name and name not in known:
            yield path, f"không có “{name}”.", nearest(name, sorted(known))


def _in_force(pack: Pack, path: Path, segment: Segment) -> Found:
    if segment.absent:
        return
    for citation in segment.cite:
        text = pack.national.instruments
        norm = next((i for i in text if i.id == citation.instrument and i.kind == "norm"), None)
        if norm is None or norm.end is None:
            early = norm is not None and norm.start and segment.start
            if early and norm.start > segment.start and not segment.carried:  # type: ignore[union-attr,operator]
                yield (*path, "cite"), f"{norm.name} chưa có hiệu lực ngày {day(segment.start)}", ""  # type: ignore[union-attr,arg-type]
            continue
        over = segment.end is None or segment.end > norm.end
        if over and not segment.carried and not _replaced(pack, segment, norm.end):
            yield (
                (*path, "cite"),
                f"{norm.name} hết hiệu lực {day(norm.end)} mà quy định còn áp dụng sau ngày đó",
                "",
            )
        if over and segment.carried and segment.status is Status.CONFIRMED:
            yield (*path, "status"), "quy định kéo dài (carried) không thể là confirmed", ""


def _replaced(pack: Pack, segment: Segment, ended: Any) -> bool:
    """Whether another cited norm keeps the segment alive after ``ended``."""
    ids = {c.instrument for c in segment.cite}
    return any(
        i.id in ids and i.kind == "norm" and (i.end is None or i.end > ended)
        for i in pack.national.instruments
    )


def _leaf(path: Path, leaf: Leaf) -> Found:
    if leaf.comparisons != 1:
        yield path, f"điều kiện {leaf.id}: phải có đúng một phép so sánh", ""


def _at_least(path: Path, node: AtLeast) -> Found:
    if not 1 <= node.at_least <= len(node.of):
        yield (*path, "at_least"), f"cần từ 1 đến {len(node.of)} điều kiện", ""


def _fact(path: Path, fact: Fact) -> Found:
    if fact.type not in ("bool", "int", "date", "text", "code"):
        kinds = ["bool", "int", "date", "text", "code"]
        yield (*path, "type"), f"không có kiểu “{fact.type}”.", nearest(fact.type, kinds)
    if fact.reads and fact.derived:
        yield path, f"dữ kiện {fact.id}: chỉ một trong reads, derived", ""
    if fact.reads == "$one_trait" and not fact.codes:
        yield path, f"dữ kiện {fact.id}: $one_trait cần codes (các đặc điểm)", ""


def _derived(path: Path, how: Derivation) -> Found:
    if how.measure not in MEASURES:
        message = f"không có cách tính “{how.measure}”."
        yield (*path, "measure"), message, nearest(how.measure, MEASURES)
    if how.measure == RUN_TO_END and not how.until:
        yield path, f"{RUN_TO_END} cần window có until cho {how.by or 'by'}", ""


def _rule(path: Path, rule: Rule) -> Found:
    if rule.outcome not in OUTCOMES:
        yield (
            (*path, "outcome"),
            f"không có hệ quả “{rule.outcome}”.",
            nearest(rule.outcome, OUTCOMES),
        )
    for index, segment in enumerate(rule.segments):
        said = [bool(x) for x in (segment.when, segment.quota, segment.absent, segment.unread)]
        if sum(said) != (rule.outcome != "note"):
            where = (*path, "segments", index)
            yield where, f"{rule.id}: ghi đúng một trong when, quota, absent, unread", ""
    if rule.outcome not in _UNJUDGED and not any(s.when or s.quota for s in rule.segments):
        yield (*path, "outcome"), f"{rule.id}: không có điều kiện thì không có hệ quả để nêu", ""


def _pairing(path: Path, pairing: Pairing) -> Found:
    for name, known in _PAIRED.items():
        value = getattr(pairing, name)
        if value not in known:
            yield (*path, name), f"không có “{value}”.", nearest(value, known)
    if {len(pairing.kinds), len(pairing.awards)} != {0, 2}:
        yield path, f"{pairing.rule}: ghi đúng hai loại (kinds) hoặc hai hình thức (awards)", ""


def _award(path: Path, award: Award) -> Found:
    if not award.forms:
        yield path, f"{award.id}: thiếu forms (loại hình và đối tượng)", ""


def _share(path: Path, share: Share) -> Found:
    if not 0 < share.part <= share.of:
        yield path, f"tỷ lệ {share.part}/{share.of} phải lớn hơn 0 và không quá 1", ""


def _deadline(path: Path, segment: DeadlineSegment) -> Found:
    if segment.month is None and segment.day is None:
        yield from no_day(path, segment)
        return
    month = segment.month or 0
    days = monthrange(_COMMON, month)[1] if month in range(1, 13) else 0
    if not 1 <= (segment.day or 0) <= days:
        yield path, f"không có ngày {segment.day}/{segment.month} hằng năm", ""


def _payer(path: Path, payer: Payer) -> Found:
    if payer.offices and payer.of_proposer:
        yield (
            (*path, "of_proposer"),
            f"{payer.id}: quỹ của chính chức danh thì không của nơi trình",
            "",
        )


def _office(path: Path, office: Office) -> Found:
    if not office.level:
        yield (*path, "level"), f"{office.id}: thiếu cấp", ""


def _house(path: Path, rule: HouseRule) -> Found:
    if rule.status is not Status.HOUSE:
        yield (*path, "status"), f"{rule.id}: quy ước nội bộ không phải là quy định (house)", ""
    if not rule.earlier and not rule.subject:
        yield path, f"{rule.id}: ghi earlier hoặc subject", ""


def _uncited(path: Path, uncited: Uncited) -> Found:
    if uncited.why not in WHY_UNCITED:
        near = nearest(uncited.why, WHY_UNCITED)
        yield (*path, "why"), f"không có lý do “{uncited.why}”.", near
    if not uncited.note:
        yield (*path, "note"), "cần nói rõ vì sao", ""
    try:
        uncited.numbers  # noqa: B018 - reading it is the check
    except ValueError:
        yield (*path, "articles"), "cần số điều, như 1–3, 5", ""


_CHECKS: dict[type[Any], Callable[[Path, Any], Found]] = {
    Leaf: _leaf,
    AtLeast: _at_least,
    Derivation: _derived,
    Fact: _fact,
    Award: _award,
    Rule: _rule,
    Office: _office,
    Payer: _payer,
    Pairing: _pairing,
    Share: _share,
    DeadlineSegment: _deadline,
    Vote: default_vote,
    HouseRule: _house,
    Uncited: _uncited,
    PackFile: text_faults,
}
