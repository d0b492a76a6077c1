"""Holds *Căn cứ* and *Nguồn* of each ``Quy tắc`` against the tags below it and the pack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from khenthuong.basis import Citation, Fault, Status
from khenthuong.review.lint.basis import cited
from khenthuong.review.lint.law import Law
from khenthuong.review.lint.tags import citation_of
from khenthuong.review.parts import Feature, Line, Rule
from khenthuong.review.words import LABELS

_BASIS, _SOURCE = LABELS


def check_grounds(feature: Feature, law: Law) -> Iterator[Fault]:
    """Every fault of the lines *Căn cứ* and *Nguồn*; both being there is checked elsewhere."""
    for rule in feature.rules:
        yield from _once(feature.file, rule)
        basis, source = (_line(rule, label) for label in LABELS)
        tags = tuple(_tags(rule))
        if basis and law.marks:
            yield from _basis(feature.file, rule, basis, tags, law)
        if source and law.words:
            yield from _source(feature.file, source, [c for _, c in tags], law)


def _line(rule: Rule, label: str) -> Line | None:
    return next((n for n in rule.notes if n.text.startswith(f"{label}:")), None)


def _once(file: str, rule: Rule) -> Iterator[Fault]:
    """One line each, the articles first: a reader looks for them in one place."""
    found = [label for n in rule.notes for label in LABELS if n.text.startswith(f"{label}:")]
    lines = [n for n in rule.notes if n.text.startswith(tuple(f"{x}:" for x in LABELS))]
    for place, (label, line) in enumerate(zip(found, lines, strict=True)):
        if label in found[:place]:
            message = f"Quy tắc “{rule.name}” có hai dòng “{label}:”; hãy gộp thành một dòng."
            yield Fault(file, message, line.line, line.column)
    if found[:1] == [_SOURCE] and _BASIS in found:
        message = f"Dòng “{_BASIS}:” phải đứng trước dòng “{_SOURCE}:”."
        yield Fault(file, message, lines[0].line, lines[0].column)


def _tags(rule: Rule) -> Iterator[tuple[Line, Citation]]:
    """Every citation of the rule and its scenarios, with its first place."""
    seen: set[Citation] = set()
    for tag in (*rule.tags, *(t for s in rule.scenarios for t in s.tags)):
        found = citation_of(tag.text)
        if found is not None and found not in seen:
            seen.add(found)
            yield tag, found


def _basis(
    file: str, rule: Rule, line: Line, tags: tuple[tuple[Line, Citation], ...], law: Law
) -> Iterator[Fault]:
    named = cited(line.text, law)
    if not named:
        message = "Không đọc được văn bản nào trong dòng “Căn cứ:”; hãy ghi tên, số văn bản."
        yield Fault(file, message, line.line, line.column)
        return
    for place in named:
        if not any(place.overlaps(tag) for _, tag in tags):
            message = (
                f"“{_BASIS}:” nêu {_words(place, law)} mà không tình huống nào của quy tắc "
                f"“{rule.name}” có thẻ này."
            )
            yield Fault(file, message, line.line, line.column, near=f"@{place}")
    for tag, place in tags:
        asked = law.rests_on(place) and place.instrument not in law.subjects
        if asked and not any(place.overlaps(found) for found in named):
            message = f"Thẻ “@{tag.text}” không có trong dòng “{_BASIS}:” (dòng {line.line})."
            yield Fault(file, message, tag.line, tag.column, near=_words(place, law))


def _words(place: Citation, law: Law) -> str:
    """``khoản 2 Điều 75 Luật …``, the levels from the inside out."""
    names = ("Điều", "khoản", "điểm")
    levels = [f"{name} {level}" for name, level in zip(names, place.levels, strict=False)]
    match place.levels[:1]:
        case (first,) if first.startswith("pl"):
            levels = [f"Phụ lục {first.removeprefix('pl')}"]
        case (first,) if "." in first:
            levels = [f"mã {first}"]
        case (first,) if not first[0].isdigit():
            levels = []  # a section of a letter: the text is enough
    return " ".join((*reversed(levels), law.names.get(place.instrument, place.instrument)))


def _source(file: str, line: Line, tags: Iterable[Citation], law: Law) -> Iterator[Fault]:
    said = _statuses(line.text, law)
    known = frozenset(status for tag in tags for status in law.known_as(tag))
    unknown = said - known - {Status.HOUSE}  # rests on no article; its folder is checked elsewhere
    if not said:
        words = ", ".join(f"“{word}”" for word in law.words.values())
        message = f"Dòng “{_SOURCE}:” phải nói tình trạng bằng một trong các cụm từ: {words}."
        yield Fault(file, message, line.line, line.column)
    for status in sorted(unknown, key=list(Status).index) if known else ():
        there = ", ".join(f"“{law.words[s]}”" for s in Status if s in known)
        message = (
            f"“{_SOURCE}:” nói “{law.words[status]}”, nhưng nội dung được dẫn trong bộ quy định "
            f"chỉ có tình trạng {there}."
        )
        yield Fault(file, message, line.line, line.column)


def _statuses(text: str, law: Law) -> frozenset[Status]:
    said = text.lower()
    return frozenset(status for status, word in law.words.items() if word in said)
