"""Runs the scenarios of a folder and writes down what each of them executed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from attrs import frozen

from khenthuong.law.pack import Pack
from khenthuong.review.run import Ran, prepare
from khenthuong.review.trace.recorder import Recorder
from khenthuong.review.trace.seen import Ledger
from khenthuong.review.trace.watching import WatchedOffice


@frozen
class Traced:
    """What came of every run, and what each scenario executed; of failed runs nothing."""

    ran: tuple[Ran, ...]
    ledger: Ledger


def trace_folder(folder: Path, pack: Pack, only: Iterable[str] = ()) -> Traced:
    """Run every scenario below ``folder``, watched.

    Raises:
        InputError: as for ``run_folder``.

    """
    whole, ran, recorder = Ledger(), list[Ran](), Recorder()
    office = WatchedOffice(recorder, pack)
    for run in prepare(folder, only):
        recorder.ledger = Ledger(now=run.script.number)
        ran.append(run.play(office, recorder.world))
        if ran[-1].passed:
            whole.merge(recorder.ledger.by_scenario.items())
    return Traced(tuple(ran), whole)
