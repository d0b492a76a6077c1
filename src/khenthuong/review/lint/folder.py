"""Refuse whatever in a feature file would run green without saying what its writer meant.

pytest-bdd passes many wrong files in silence: a precondition with an unknown
first word vanishes, a scenario under a misspelt header is never run. The gate
here finds them before anything runs, in words an office worker can act on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from khenthuong.basis import Fault, InputError
from khenthuong.review.document import load_reader
from khenthuong.review.lint.grounds import check_grounds
from khenthuong.review.lint.law import Law
from khenthuong.review.lint.likeness import Likeness, check_likeness, check_repeats, likenesses
from khenthuong.review.lint.lost import check_lost
from khenthuong.review.lint.places import check_house, check_prefixes
from khenthuong.review.lint.shape import check_shape
from khenthuong.review.lint.tags import Number, check_tags, check_unique, numbers
from khenthuong.review.parts import Feature
from khenthuong.review.source import SUFFIX, Source, read_folder, read_source

NO_LAW = Law()


def lint_text(name: str, raw_bytes: bytes, law: Law = NO_LAW) -> tuple[Fault, ...]:
    """Every fault of one feature file, in file order; empty when it may be signed and run.

    Args:
        name: how the file is called in the faults.
        raw_bytes: its content as saved.
        law: what the pack holds (``law_of``); without it every text may be cited.

    Raises:
        InputError: the extra ``khenthuong[features]`` is not installed; carries
            the faults found without it.

    """
    return _lint([read_source(name, raw_bytes)], law, frozenset())


def lint_folder(
    folder: Path,
    law: Law = NO_LAW,
    *,
    known_ids: frozenset[str] = frozenset(),
) -> tuple[Fault, ...]:
    """Every fault of all feature files below ``folder``, in file order.

    Args:
        folder: where the features lie; files are named relative to it.
        law: what the pack holds (``law_of``); without it every text may be cited.
        known_ids: numbers already given out in letters; each must still exist.

    Raises:
        InputError: as for ``lint_text``.

    """
    sources = read_folder(folder)
    faults = [*_misnamed(folder), *_lint(sources, law, known_ids)]
    if not sources:
        faults.append(Fault(str(folder), f"Thư mục không có tệp {SUFFIX} nào."))
    return _in_order(faults)


def _misnamed(folder: Path) -> Iterator[Fault]:
    """Windows hides the last ending, so ``a.feature.txt`` looks right and is never run."""
    for path in folder.rglob("*"):
        if SUFFIX in path.name.lower() and path.suffix != SUFFIX and path.is_file():
            message = f"Tên tệp phải kết thúc bằng “{SUFFIX}” thì mới được chạy."
            near = path.name[: path.name.lower().index(SUFFIX)] + SUFFIX
            yield Fault(path.relative_to(folder).as_posix(), message, near=near)


def _lint(sources: Sequence[Source], law: Law, known_ids: frozenset[str]) -> tuple[Fault, ...]:
    faults = [fault for source in sources for fault in source.faults]
    read = load_reader(faults)
    given: list[Number] = []
    alike: list[Likeness] = []
    for source in (s for s in sources if s.lines):
        try:
            feature = read(source)
        except InputError as error:
            faults += error.faults
        else:
            faults += _check(source, feature, law)
            given += numbers(feature)
            alike += likenesses(feature)
    across = (*check_unique(given), *check_prefixes(given), *check_likeness(alike))
    return _in_order([*faults, *across, *_withdrawn(known_ids, given)])


def _check(source: Source, feature: Feature, law: Law) -> Iterator[Fault]:
    yield from check_shape(source, feature)
    yield from check_tags(feature, law)
    yield from check_grounds(feature, law)
    yield from check_lost(source, feature)
    yield from check_repeats(feature)
    yield from check_house(feature, law)


def _withdrawn(known_ids: frozenset[str], given: Iterable[Number]) -> Iterator[Fault]:
    for name in sorted(known_ids - {number.name for number in given}):
        yield Fault(f"@{name}", "Số hiệu đã công bố nhưng không còn tình huống nào mang số này.")


def _in_order(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    return tuple(sorted(faults, key=lambda f: (f.file, f.line, f.column)))
