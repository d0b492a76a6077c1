"""The number by which a letter cites a scenario, and the articles the scenario rests on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from khenthuong.basis import Citation, Fault, nearest
from khenthuong.review.lint.law import Law
from khenthuong.review.parts import Feature, Line, Scenario

_NUMBER = re.compile(r"[A-ZĐ]{2,3}(-[0-9A-ZĐa-zđ]+)+")


@frozen
class Number:
    """Where a scenario's number is given out."""

    file: str
    name: str
    line: int
    column: int


def is_number(tag: str) -> bool:
    """Whether the tag has the form of a scenario number, such as ``TC-28-01``."""
    return _NUMBER.fullmatch(tag) is not None


def numbers(feature: Feature) -> tuple[Number, ...]:
    """Every number given out in the file, in its order."""
    return tuple(
        Number(feature.file, tag.text, tag.line, tag.column)
        for scenario in feature.scenarios
        for tag in scenario.tags
        if is_number(tag.text)
    )


def check_tags(feature: Feature, law: Law) -> Iterator[Fault]:
    """Every fault of the tags of one file; with an empty law any well-formed citation passes."""
    for tag in _shared_tags(feature):
        yield from _shared_tag(feature.file, tag, law)
    for scenario in feature.scenarios:
        yield from _scenario_tags(feature.file, scenario, law)


def check_unique(given: Iterable[Number]) -> Iterator[Fault]:
    """Refuse a number given out twice: a letter citing it would cite nothing."""
    seen: dict[str, Number] = {}
    for number in given:
        first = seen.setdefault(number.name, number)
        if first is not number:
            message = f"Số hiệu “@{number.name}” đã dùng ở {first.file}, dòng {first.line}."
            yield Fault(number.file, message, number.line, number.column)


def _shared_tags(feature: Feature) -> Iterator[Line]:
    yield from feature.tags
    for rule in feature.rules:
        yield from rule.tags
    for scenario in feature.scenarios:
        for examples in scenario.examples:
            yield from examples.tags


def _shared_tag(file: str, tag: Line, law: Law) -> Iterator[Fault]:
    if is_number(tag.text):
        message = f"Số hiệu “@{tag.text}” phải đặt ngay trên một tình huống."
        yield Fault(file, message, tag.line, tag.column)
    else:
        yield from _citation(file, tag, law)


def _scenario_tags(file: str, scenario: Scenario, law: Law) -> Iterator[Fault]:
    given = [tag for tag in scenario.tags if is_number(tag.text)]
    cited = [tag for tag in scenario.tags if not is_number(tag.text)]
    near = next((f"@{t.text.upper()}" for t in cited if is_number(t.text.upper())), "")
    if not given:
        message = f"Tình huống “{scenario.name}” thiếu số hiệu dạng “@TC-28-01”."
        yield Fault(file, message, scenario.line, scenario.column, near=near)
    for tag in given[1:]:
        message = f"Mỗi tình huống chỉ có một số hiệu; đã có “@{given[0].text}”."
        yield Fault(file, message, tag.line, tag.column)
    if not any(citation_of(tag.text) for tag in cited):
        message = f"Tình huống “{scenario.name}” thiếu thẻ căn cứ dạng “@l2022/75/1/đ”."
        yield Fault(file, message, scenario.line, scenario.column)
    for tag in _again(scenario.tags):
        yield Fault(file, f"Thẻ “@{tag.text}” ghi hai lần.", tag.line, tag.column)
    for tag in cited:
        yield from _citation(file, tag, law)


def _again(tags: Iterable[Line]) -> Iterator[Line]:
    seen: set[str] = set()
    for tag in tags:
        if tag.text in seen:
            yield tag
        seen.add(tag.text)


def citation_of(tag: str) -> Citation | None:
    """The citation that a tag is; a plain word such as ``skip`` must not pass for an instrument.

    pytest would take it as a mark and leave the scenario out of the run.
    """
    try:
        citation = Citation.parse(tag)
    except ValueError:
        return None
    named = any(c.isdigit() or c == "-" for c in citation.instrument)
    return citation if citation.levels or named else None


def _citation(file: str, tag: Line, law: Law) -> Iterator[Fault]:
    citation = citation_of(tag.text)
    if citation is None:
        message = f"Thẻ “@{tag.text}” không phải số hiệu (@TC-28-01) hay căn cứ (@l2022/75/1/đ)."
        near = "".join(f"@{t}" for t in [tag.text.lower()] if citation_of(t))
        yield Fault(file, message, tag.line, tag.column, near=near)
    elif law.texts and citation.instrument not in law.texts:
        message = f"Thẻ “@{tag.text}” dẫn văn bản không có trong bộ quy định."
        near = nearest(citation.instrument, sorted(law.texts))
        yield Fault(file, message, tag.line, tag.column, near=near)
    elif law.places and not law.rests_on(citation):
        message = f"Thẻ “@{tag.text}” dẫn nội dung mà bộ quy định không dùng ở đâu cả."
        places = [str(p) for p in law.places if p.instrument == citation.instrument]
        near = nearest(str(citation), sorted(places))
        yield Fault(file, message, tag.line, tag.column, near=f"@{near}" if near else "")
