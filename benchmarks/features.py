"""The features of one folder, played in process and run by pytest-bdd.

Both are started as commands, in turns, and what counts is the processor time they take, so that
other work on the machine does not count. The third row is what a mutation of the law costs: the
files are read, the sentences found in the phrase book, only the playing is repeated.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from khenthuong import Office
from khenthuong.review.run import Prepared, prepare
from khenthuong.testing import office_for_tests

ROOT = Path(__file__).resolve().parents[1]
TURNS = 3
RUNNER = ["-m", "khenthuong", "features", "run", "features"]
PYTEST = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/features"]


def spent(arguments: Sequence[str]) -> float:
    """Processor seconds of one command; stops when it fails."""
    before = os.times()
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, *arguments]
    subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)  # noqa: S603
    after = os.times()
    used = after.children_user + after.children_system
    return used - before.children_user - before.children_system


def main() -> None:
    """Print scenarios per second of processor time, and the ratio."""
    runs, office = prepare(ROOT / "features"), office_for_tests()
    pairs = [(spent(RUNNER), spent(PYTEST), played(runs, office)) for _ in range(TURNS)]
    runner, pytest, again = (median(column) for column in zip(*pairs, strict=True))
    count = len(runs)
    print(f"{count} scenarios, counting each row of an outline")
    print(f"pytest-bdd             {count / pytest:7.0f} in a second")
    print(f"features run           {count / runner:7.0f} in a second, {pytest / runner:.1f} times")
    print(f"the same, played again {count / again:7.0f} in a second, {pytest / again:.1f} times")


def played(runs: Sequence[Prepared], office: Office) -> float:
    """Processor seconds to play all runs once more."""
    start = time.process_time()
    for run in runs:
        run.play(office)
    return time.process_time() - start


if __name__ == "__main__":
    main()
