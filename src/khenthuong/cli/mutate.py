"""``features mutate``: which slips in the rules no scenario would notice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.featurefolder import features_of, layers_of
from khenthuong.cli.lawlines import print_lines
from khenthuong.cli.plainjson import print_json

if TYPE_CHECKING:
    from khenthuong.basis import Citation
    from khenthuong.office.lawbook.tree import Told
    from khenthuong.review.mutate import Score, Study, Teller, Tried
    from khenthuong.review.run import Ran


@click.command(
    help="Sửa sai từng con số, từng ngày, từng điều kiện của bộ quy định rồi chạy các tình huống "
    "có dùng đến; in những chỗ sửa sai mà không tình huống nào phát hiện. Trả về 1 khi còn "
    "chỗ như vậy."
)
@click.argument("folder", metavar="[THƯ_MỤC]", required=False, type=click.Path(path_type=Path))
@click.option(
    "--only",
    multiple=True,
    metavar="PHẦN",
    help="Chỉ sửa một phần: rules, facts, awards, authority, units, machine, councils, limits, "
    "money, papers, plans; hoặc một mục, một tệp, một chỗ (rules/cstd-co-so/…).",
)
@click.option("--sample", type=click.IntRange(min=1), metavar="SỐ", help="Chỉ thử từng ấy chỗ.")
@click.option("--seed", type=int, default=0, metavar="SỐ", help="Mã để chọn mẫu; cùng mã cùng mẫu.")
@click.option("--jobs", type=click.IntRange(min=1), default=1, metavar="SỐ", help="Số tiến trình.")
@click.option("--json", "as_json", is_flag=True, help="In dạng JSON.")
def mutate(
    folder: Path | None,
    only: tuple[str, ...],
    sample: int | None,
    seed: int,
    jobs: int,
    as_json: bool,
) -> int:
    """Print the survivors and the score; 1 while there is a survivor."""
    from khenthuong.basis import InputError
    from khenthuong.review.mutate import Study, chosen, score

    study = Study(features_of(folder), layers_of(folder))
    trial, failed = study.begin()
    page = Page(study)
    if failed:
        page.failed(failed)
        return 1
    places = chosen(trial.laws.mutants, only, sample or 0, seed, study.own)
    found = score(study, trial, places, jobs)
    if as_json:
        print_json(page.plain(found))
    else:
        print_lines(page.survivors(found))
        print_lines(page.total(found))
    faults = found.faults()
    if faults:
        raise InputError(faults)
    return 1 if found.survivors else 0


class Page:
    """The survivors in lines that legal staff can read."""

    def __init__(self, study: Study) -> None:
        from khenthuong.office.lawbook.titles import Titles
        from khenthuong.office.words.wording import Wording
        from khenthuong.review.mutate import Teller

        laws = study.laws()
        self._titles = Titles(Wording(laws.pack()))
        self._tell: Teller = Teller(laws, self._titles)

    def _say(self, code: str, **values: Any) -> str:
        return self._titles.words.text("dot-bien", code, **values)

    def failed(self, failed: Iterable[Ran]) -> None:
        """Say which scenarios have to be put right first."""
        numbers = sorted({run.number for run in failed})
        said = self._say("failed", count=len(numbers), numbers=", ".join(numbers))
        click.echo(said, err=True)

    def survivors(self, found: Score) -> Iterator[Told]:
        """What nobody noticed, article by article and then what rests on none."""
        from khenthuong.office.lawbook.tree import Told

        for article, those in self._by_article(found):
            name = self._titles.pack.cite(article) if article else self._say("no-article")
            yield Told(0, name, str(article or ""), "head")
            place = ""
            for one in those:
                mutant = found.trial.laws.mutants[one.index]
                if self._tell.place(mutant) != place:
                    place = self._tell.place(mutant)
                    yield Told(2, place, mutant.name.split()[0])
                yield Told(4, self._survivor(found, one))

    def _by_article(self, found: Score) -> list[tuple[Citation | None, list[Tried]]]:
        groups: dict[Citation | None, list[Tried]] = {}
        for one in found.survivors:
            article = self._tell.article(found.trial.laws.mutants[one.index])
            groups.setdefault(article, []).append(one)
        return sorted(groups.items(), key=lambda g: (g[0] is None, str(g[0])))

    def _survivor(self, found: Score, one: Tried) -> str:
        mutant = found.trial.laws.mutants[one.index]
        near = self._say("near", number=one.by) if one.by else self._say("unused")
        change, hint = self._tell.change(mutant), self._tell.hint(mutant)
        return self._say("survivor", change=change, near=near, hint=hint)

    def total(self, found: Score) -> Iterator[Told]:
        """The score."""
        from khenthuong.office.lawbook.tree import Told
        from khenthuong.review.mutate import Fate

        counts = {fate.name.lower(): found.count(fate) for fate in Fate}
        said = self._say("score", total=len(found.tried), equivalent=found.equivalent, **counts)
        yield Told(0, said)
        noticed = found.count(Fate.KILLED, Fate.REFUSED)
        total = len(found.tried) - found.equivalent
        said = self._say("percent", percent=found.percent, found=noticed, total=total)
        yield Told(0, said, tone="head")

    def plain(self, found: Score) -> dict[str, Any]:
        """Everything as plain data."""
        of = found.trial.laws.mutants
        return {
            "percent": found.percent,
            "tried": [
                {
                    "name": found.name(one),
                    "file": of[one.index].file,
                    "article": str(self._tell.article(of[one.index]) or ""),
                    "place": self._tell.place(of[one.index]),
                    "change": self._tell.change(of[one.index]),
                    "fate": one.fate.value,
                    "by": one.by,
                    "runs": one.runs,
                }
                for one in found.tried
            ],
        }
