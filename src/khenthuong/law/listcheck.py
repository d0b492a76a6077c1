"""What the loader refuses in rules of whole lists: mixed scopes, quotas without a measure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from khenthuong.basis import Fault, nearest
from khenthuong.law.awards import (
    REPORT,
    ROUNDINGS,
    SCOPES,
    SUBMISSION,
    TIE_BREAK,
    Quota,
    Rule,
    RuleSegment,
)
from khenthuong.law.facts import Fact
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.tree import leaves
from khenthuong.law.yamltext import Path, YamlText

Found = Iterator[tuple[Path, str, str]]
_LINE_BY_LINE = (TIE_BREAK, REPORT)
_LIMITS = ("fail", "warn")


def list_faults(pack: Pack, sources: Sequence[tuple[str, YamlText, PackFile]]) -> Iterator[Fault]:
    """Every fault of scopes, orders and quotas in the rules of the sources."""
    facts = {f.id: f for f in pack.national.facts}
    for _, source, content in sources:
        for index, rule in enumerate(content.rules):
            path: Path = ("rules", index)
            for where, message, near in _rule(pack, facts, path, rule):
                yield source.fault(where, message, near)


def _rule(pack: Pack, facts: dict[str, Fact], path: Path, rule: Rule) -> Found:
    if rule.scope not in SCOPES:
        near = nearest(rule.scope, SCOPES)
        yield (*path, "scope"), f"không có phạm vi “{rule.scope}”.", near
    if rule.outcome in _LINE_BY_LINE and rule.scope != SUBMISSION:
        message = f"{rule.id}: hệ quả “{rule.outcome}” chỉ dùng với scope: {SUBMISSION}"
        yield (*path, "scope"), message, ""
    if (rule.outcome == TIE_BREAK) != (rule.order > 0):
        message = f"{rule.id}: order là số từ 1, ghi cho đúng các quy tắc {TIE_BREAK}"
        yield (*path, "order"), message, ""
    for number, segment in enumerate(rule.segments):
        where = (*path, "segments", number)
        yield from _facts(facts, where, rule, segment)
        if segment.quota is not None:
            yield from _quota(pack, facts, where, rule, segment.quota)


def _facts(facts: dict[str, Fact], path: Path, rule: Rule, segment: RuleSegment) -> Found:
    """Totals belong to rules on totals; every other tree looks at one line."""
    totals = rule.scope == SUBMISSION and rule.outcome not in _LINE_BY_LINE
    for leaf in leaves(segment.when):
        for name in filter(None, (leaf.fact, leaf.per)):
            if name in facts and (facts[name].scope == SUBMISSION) != totals:
                kind = "số liệu chung của danh sách" if totals else "dữ kiện của từng trường hợp"
                yield (*path, "when"), f"{leaf.id}: “{name}” không phải {kind}", ""


def _quota(pack: Pack, facts: dict[str, Fact], path: Path, rule: Rule, quota: Quota) -> Found:
    path = (*path, "quota")
    if rule.scope != SUBMISSION or rule.outcome not in _LIMITS:
        message = f"{rule.id}: quota chỉ dùng với scope: {SUBMISSION}, hệ quả {', '.join(_LIMITS)}"
        yield path, message, ""
    given = [bool(quota.places), quota.percent is not None, bool(quota.share)]
    if sum(given) != 1:
        yield path, f"{rule.id}: ghi đúng một trong places, percent, share", ""
    if bool(quota.places) == bool(quota.per) or bool(quota.per) != bool(quota.rounding):
        yield path, f"{rule.id}: tỷ lệ cần per và rounding; số lượng thì không", ""
    if quota.percent is not None and not 0 < quota.percent <= 100:
        yield (*path, "percent"), f"{rule.id}: tỷ lệ từ 1 đến 100", ""
    for name in filter(None, (quota.places, quota.share, quota.per)):
        if name in facts and facts[name].scope != SUBMISSION:
            yield path, f"{rule.id}: “{name}” không phải số liệu chung của danh sách", ""
    setting = next((s for s in pack.national.settings if s.id == quota.rounding), None)
    if setting is not None and setting.when_they_differ != "default":
        message = f"{rule.id}: cách làm tròn {quota.rounding} phải có when_they_differ: default"
        yield (*path, "rounding"), message, ""
    for value in setting.values if setting else ():
        if value not in ROUNDINGS:
            message = f"{rule.id}: {quota.rounding} có cách làm tròn lạ “{value}”."
            yield (*path, "rounding"), message, nearest(value, ROUNDINGS)
