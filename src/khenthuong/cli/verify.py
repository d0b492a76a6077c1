"""``khenthuong verify``: what must hold is looked for on every way a dossier can take."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from khenthuong.cli.rules import open_rules, pack_options

if TYPE_CHECKING:
    from collections.abc import Callable

    from khenthuong.prove import Report, Result, Words

_GROUP = "chung-minh"
_MARKS = {"held": ("●", "green"), "violated": ("✗", "bold red"), "no-data": ("○", "yellow")}
VIOLATED = 1


@click.command(
    help="Chứng minh các tính chất của quy trình: đi hết mọi trạng thái một hồ sơ có thể tới, "
    "qua mọi mốc đổi luật. Tính chất sai thì in đường ngắn nhất thành một tình huống chạy được."
)
@click.option("--only", multiple=True, metavar="TÊN", help="Chỉ kiểm tính chất này (mã của nó).")
@click.option("--json", "as_json", is_flag=True, help="In kết quả dạng JSON.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="THƯ_MỤC",
    help="Ghi mỗi tình huống thành một tệp trong thư mục này.",
)
@pack_options
def verify(
    only: tuple[str, ...],
    as_json: bool,
    output: Path | None,
    workflows: Path | None,
    provinces: tuple[Path, ...],
) -> int:
    """Print each property with its answer; 0 when all that could be looked at hold, else 1."""
    from khenthuong.office import open_pack
    from khenthuong.prove import Words
    from khenthuong.prove import verify as prove

    pack = open_rules(workflows, provinces)
    words = Words(pack, pack if pack.national.claims else open_pack())
    with _progress(words) as moved:
        report = prove(pack, only=only, moved=moved)
    places = _save(words, report, output)
    if as_json:
        click.echo(json.dumps(_as_json(words, report), ensure_ascii=False, indent=2))
    else:
        _show(words, report)
        for place in places:
            click.echo(words.texts.label(_GROUP, "saved").format(place=place))
    return VIOLATED if report.violated else 0


def _show(words: Words, report: Report) -> None:
    from rich.text import Text

    from khenthuong.basis.text import number
    from khenthuong.cli.printing import console, note, title

    def say(code: str, **values: object) -> str:
        return words.texts.label(_GROUP, code).format(**values)

    out = console()
    title(out, say("title"))
    size = {k: number(getattr(report, k)) for k in ("scenes", "states", "arrows", "tried")}
    note(out, say("size", seconds=_seconds(report.seconds), **size))
    if report.left_out:
        units = ", ".join(words.pack.unit(u).full_name for u in report.left_out)
        note(out, say("left-out", units=units))
    out.print()
    for result in report.results:
        mark, style = _MARKS[result.answer.value]
        claim = words.claim(result.property.id)
        head = Text.assemble((f"{mark} {say(result.answer.value)}: ", style), (claim.label, "bold"))
        out.print(head)
        looked = say("looked", states=number(result.states), seconds=_seconds(result.seconds))
        for line in (f"{claim.statement}.", _basis(words, result), looked):
            out.print(Text(f"  {line}", style="dim"))
        _show_breach(words, result)
    counts = [r.answer.value for r in report.results]
    held, bad, none = (counts.count(x) for x in ("held", "violated", "no-data"))
    out.print()
    out.print(Text(say("sum", held=held, violated=bad, open=none), style="bold"))


def _show_breach(words: Words, result: Result) -> None:
    from khenthuong.prove import scenario

    if result.unreached:
        states = ", ".join(words.pack.label("states", s) for s in result.unreached)
        click.echo(f"  {words.texts.label(_GROUP, 'unreached').format(states=states)}")
    text = scenario(words, result)
    if text:
        click.echo(f"  {words.texts.label(_GROUP, 'breach')}\n")
        click.echo(text)


def _basis(words: Words, result: Result) -> str:
    claim = words.claim(result.property.id)
    status = words.texts.label("nguon", claim.status.value)
    return "; ".join([*(words.texts.cite(c) for c in claim.cite), status.lower()])


def _seconds(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def _as_json(words: Words, report: Report) -> dict[str, Any]:
    return {
        "scenes": report.scenes,
        "states": report.states,
        "arrows": report.arrows,
        "tried": report.tried,
        "seconds": round(report.seconds, 3),
        "left_out": list(report.left_out),
        "properties": [_result_json(words, result) for result in report.results],
    }


def _result_json(words: Words, result: Result) -> dict[str, Any]:
    from khenthuong.prove import scenario

    claim = words.claim(result.property.id)
    steps = result.trail.beats if result.trail else ()
    return {
        "id": claim.id,
        "name": claim.label,
        "statement": claim.statement,
        "cite": [str(c) for c in claim.cite],
        "status": claim.status.value,
        "result": result.answer.value,
        "states": result.states,
        "seconds": round(result.seconds, 3),
        "unreached": list(result.unreached),
        "path": [{"on": b.on.isoformat(), "trigger": b.attempt.trigger} for b in steps],
        "scenario": scenario(words, result),
    }


# -- writing -----------------------------------------------------------------


def _save(words: Words, report: Report, folder: Path | None) -> list[Path]:
    """One file per breach; nothing is written where one of them is already there."""
    from khenthuong.basis import Fault, InputError
    from khenthuong.prove import scenario

    if folder is None:
        return []
    texts = {folder / f"{r.property.id}.feature": scenario(words, r) for r in report.violated}
    written = {path: text for path, text in texts.items() if text}
    taken = [Fault(str(p), "đã có tệp này; không ghi đè") for p in written if p.exists()]
    if taken:
        raise InputError(taken)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, text in written.items():
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputError([Fault(str(folder), "không ghi được vào thư mục này")]) from error
    return list(written)


@contextmanager
def _progress(words: Words) -> Iterator[Callable[[int, int], None]]:
    """A bar on the error stream of a terminal; silent elsewhere."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    out = Console(stderr=True)
    with Progress(*columns, console=out, transient=True, disable=not out.is_terminal) as bar:
        task = bar.add_task(words.texts.label(_GROUP, "progress"), total=None)
        yield lambda done, all_: bar.update(task, completed=done, total=all_)
