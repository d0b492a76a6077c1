"""What the commands of ``khenthuong review`` work on: the book and the records next to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from khenthuong.cli.rules import open_rules, pack_options

if TYPE_CHECKING:
    from khenthuong.basis import Fault
    from khenthuong.law import Pack
    from khenthuong.office import Wording
    from khenthuong.review.book import Book
    from khenthuong.review.inventory import Key
    from khenthuong.review.signing import Given, Record

F = TypeVar("F", bound=Callable[..., Any])


def folder_options(command: F) -> F:
    """Add the options that say which rules and which features are meant."""
    features = click.option(
        "--features",
        "folder",
        type=click.Path(path_type=Path),
        metavar="THƯ_MỤC",
        help="Thư mục tình huống, hoặc thư mục của tỉnh có “features” và “workflows”; "
        "mặc định là thư mục features ở đây, hoặc bộ đi kèm.",
    )
    return features(pack_options(command))


class Desk:
    """The book of the rules and features that the options name, with its records."""

    def __init__(
        self,
        folder: Path | None,
        workflows: Path | None,
        provinces: tuple[Path, ...],
        on: date | None = None,
        *,
        run: bool = True,
    ) -> None:
        from khenthuong.cli.featurefolder import layers_of
        from khenthuong.office import Wording, open_pack
        from khenthuong.review.book import make_book
        from khenthuong.review.lint import law_of, lint_folder
        from khenthuong.review.signing import read_records, signed_book

        provinces = (*provinces, *layers_of(folder))
        self.pack = open_rules(workflows, provinces)
        self.words: Wording = Wording(self.pack)
        self.today = date.today()  # noqa: DTZ011 - the day of the office
        self.folder, self.own = _features(folder)
        tried = open_pack(workflows, extra=provinces, tests=True)
        results, faults = _results(self.folder, tried) if run else ({}, ())
        made = make_book(
            self.pack,
            self.folder,
            on or self.today,
            results=results,
            faults=(*lint_folder(self.folder, law_of(tried)), *faults),
        )
        self.records: Mapping[str, Record] = read_records(self.folder, self.words)
        self.book: Book = signed_book(made, self.records)

    def say(self, code: str, **values: Any) -> str:
        """A sentence of sign-off."""
        return self.words.text("ky-duyet", code, **values)

    def refuse(self, place: object, code: str) -> Exception:
        """An ``InputError`` about one place."""
        from khenthuong.basis import Fault, InputError

        return InputError([Fault(str(place), self.words.text("ky-duyet-loi", code))])

    def keep(self, given: Sequence[Given]) -> None:
        """Take answers and write their records, all or none."""
        from khenthuong.review.signing import save, take

        if not self.own:
            raise self.refuse(self.folder, "packed")
        records = take(self.words, self.book, self.records, given, self.today)
        try:
            save(self.folder, records)
        except OSError as error:
            raise self.refuse(self.folder, "not-written") from error
        by, folder = given[0].by, self.folder
        click.echo(self.say("written", count=len(given), by=by, folder=folder))


def _features(folder: Path | None) -> tuple[Path, bool]:
    """The features, and whether they are the office's own folder."""
    from khenthuong.cli.featurefolder import features_of

    here = Path("features")
    found = folder or (here if here.is_dir() else None)
    return features_of(found), found is not None


def _results(folder: Path, pack: Pack) -> tuple[Mapping[Key, bool], tuple[Fault, ...]]:
    """How every scenario ends today, run in process; with what keeps them from being run."""
    from khenthuong.basis import InputError
    from khenthuong.review.run import run_folder

    try:
        ran = run_folder(folder, pack)
    except InputError as error:
        return {}, error.faults
    return {one.key: one.passed for one in ran}, ()
