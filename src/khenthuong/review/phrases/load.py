"""Reads the phrase book from data, binds the functions, and tells every fault at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources.abc import Traversable
from types import ModuleType

from attrs import frozen

from khenthuong.basis import DefinitionError, Fault, nearest
from khenthuong.law.read import PHRASES, shipped, texts
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import Path, YamlText, read_yaml
from khenthuong.review.phrases.bind import Function, bindings
from khenthuong.review.phrases.book import (
    GIVEN,
    LONG_TEXT,
    ROWS,
    TABLE,
    THEN,
    WHEN,
    Book,
    Defaults,
    Entry,
    Phrase,
    PhraseFile,
)
from khenthuong.review.phrases.fits import misfits
from khenthuong.review.phrases.kinds import READERS, Kind
from khenthuong.review.phrases.pattern import Column, Pattern, UnknownKind, column, compiled
from khenthuong.review.phrases.steps import MODULES

Source = tuple[YamlText, PhraseFile]
_CHOICES = {"kind": (GIVEN, WHEN, THEN), "below": ("", TABLE, ROWS, LONG_TEXT)}


def load_book(
    folder: Traversable | None = None, *, modules: Iterable[ModuleType] = MODULES
) -> Book:
    """Load a phrase book; the shipped one without ``folder``.

    ``modules`` have the functions, bound with ``phrase``. Raises ``DefinitionError``
    for faults of the data, a phrase without function or a function without phrase, a
    slot the function does not take, an example that is not its own phrase's alone.
    """
    root = folder or shipped("workflows") / PHRASES
    faults: list[Fault] = []
    sources: list[Source] = []
    for name, text in texts(root, f"{PHRASES}/"):
        source = read_yaml(name, text)
        content, wrong = structure(source, PhraseFile)
        faults.extend(wrong)
        if content is not None:
            sources.append((source, content))
    if faults:
        raise DefinitionError(faults)
    return _bound(sources, list(bindings(modules)))


def _bound(sources: Sequence[Source], functions: Sequence[tuple[str, Function]]) -> Book:
    kinds = {kind.name: kind for _, content in sources for kind in content.kinds}
    placed = [
        Placed(s, content.title, i, p)
        for s, content in sources
        for i, p in enumerate(content.phrases)
    ]
    faults = [*_kind_faults(sources), *_twice(placed), *_unbound(placed, functions)]
    patterns = {}
    for one in placed:
        try:
            patterns[one.phrase.id] = one.pattern(kinds), one.columns(kinds)
        except UnknownKind as error:
            faults.append(one.fault("text", str(error), nearest(error.kind, list(kinds))))
        except ValueError as error:
            faults.append(one.fault("text", str(error)))
    defaults = [content.defaults for _, content in sources if content.defaults]
    if len(defaults) != 1:
        faults.append(Fault(PHRASES, "cần đúng một phần “defaults” trong mọi tệp."))
    if faults:
        raise DefinitionError(faults)
    return _checked(placed, patterns, dict(functions), kinds, defaults[0])


def _checked(
    placed: Sequence[Placed],
    patterns: Mapping[str, tuple[Pattern, tuple[Column, ...]]],
    functions: Mapping[str, Function],
    kinds: Mapping[str, Kind],
    defaults: Defaults,
) -> Book:
    entries = tuple(
        Entry(one.subject, one.phrase, *patterns[one.phrase.id], functions[one.phrase.id])
        for one in placed
    )
    order = {code: number for number, code in enumerate(functions)}
    told = tuple(sorted(entries, key=lambda entry: order[entry.phrase.id]))
    book = Book(told, kinds, defaults)
    faults = [
        one.fault("text", message)
        for one, entry in zip(placed, entries, strict=True)
        for message in misfits(entry, kinds)
    ]
    faults += [f for one in placed for f in _example(book, one)]
    if faults:
        raise DefinitionError(faults)
    return book


@frozen
class Placed:
    """A phrase and where it stands in its file."""

    source: YamlText
    subject: str
    index: int
    phrase: Phrase

    def fault(self, key: str, message: str, near: str = "") -> Fault:
        """A fault of one field of the phrase."""
        path: Path = ("phrases", self.index, key)
        return self.source.fault(path, f"mẫu câu “{self.phrase.id}”: {message}.", near)

    def pattern(self, kinds: Mapping[str, Kind]) -> Pattern:
        """What matches its steps; raises ``ValueError`` for a text that cannot be read."""
        for key, known in _CHOICES.items():
            if getattr(self.phrase, key) not in known:
                wanted = ", ".join(filter(None, known))
                raise ValueError(f"“{key}” nhận một trong: {wanted}")
        return compiled(self.phrase.text, {name: kind.regex for name, kind in kinds.items()})

    def columns(self, kinds: Mapping[str, Kind]) -> tuple[Column, ...]:
        """The columns of its table; raises ``ValueError`` for one that cannot be read."""
        if bool(self.phrase.columns) != (self.phrase.below == ROWS):
            raise ValueError(f"“columns” đi cùng “below: {ROWS}”")
        found = tuple(column(*each) for each in self.phrase.columns.items())
        for one in found:
            if one.kind not in kinds:
                raise UnknownKind(one.kind)
        return found


def _kind_faults(sources: Sequence[Source]) -> Iterator[Fault]:
    for source, content in sources:
        for index, kind in enumerate(content.kinds):
            path: Path = ("kinds", index)
            if bool(kind.words) == bool(kind.reads and kind.pattern):
                message = f"loại “{kind.name}” cần “words”, hoặc “reads” và “pattern”."
                yield source.fault(path, message)
            elif kind.reads and kind.reads not in READERS:
                near = nearest(kind.reads, list(READERS))
                yield source.fault((*path, "reads"), f"không có cách đọc “{kind.reads}”.", near)


def _twice(placed: Sequence[Placed]) -> Iterator[Fault]:
    seen: set[str] = set()
    for one in placed:
        if one.phrase.id in seen:
            yield one.fault("id", "mã đã dùng cho một mẫu câu khác")
        seen.add(one.phrase.id)


def _unbound(
    placed: Sequence[Placed], functions: Sequence[tuple[str, Function]]
) -> Iterator[Fault]:
    ids, bound = [one.phrase.id for one in placed], [code for code, _ in functions]
    for one in placed:
        if one.phrase.id not in bound:
            yield one.fault("id", "chưa có hàm nào thực hiện", nearest(one.phrase.id, bound))
    for code, function in functions:
        place = f"{function.__module__}.{function.__qualname__}"
        if code not in ids:
            yield Fault(place, f"không có mẫu câu “{code}”.", near=nearest(code, ids))
        elif bound.count(code) > 1:
            yield Fault(place, f"mẫu câu “{code}” có nhiều hàm thực hiện.")


def _example(book: Book, one: Placed) -> Iterator[Fault]:
    found = [m.entry.phrase.id for m in book.find(one.phrase.kind, one.phrase.example)]
    if one.phrase.id not in found:
        yield one.fault("example", "câu ví dụ không theo mẫu")
    for other in found:
        if other != one.phrase.id:
            yield one.fault("example", f"câu ví dụ cũng khớp mẫu “{other}”")
