"""How many slips in the rules are made and tried in a second, each part on its own.

A sample is tried in this process, so that other processes do not count twice.
"""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

from khenthuong.law import read, shipped
from khenthuong.review.mutate import Fate, Study, chosen
from khenthuong.review.mutate.pool import tried

SAMPLE = 300


def main() -> None:
    """Print rates and what a mutant costs against reading the rules anew."""
    begin = time.process_time()
    read()
    whole = time.process_time() - begin
    study = Study(Path(str(shipped("features"))))
    begin = time.process_time()
    trial, _ = study.begin()
    opened = time.process_time() - begin
    places = chosen(trial.laws.mutants, sample=SAMPLE, seed=1)
    begin = time.process_time()
    for place in places:
        trial.laws.changed(trial.laws.mutants[place])
    made = (time.process_time() - begin) / len(places)
    begin = time.process_time()
    found = list(tried(study, trial, places))
    taken = time.process_time() - begin
    runs = sum(one.runs for one in found)
    fates = Counter(one.fate for one in found)
    print(f"{len(trial.laws.mutants)} mutants, {len(trial.runs)} runs, watched in {opened:.1f} s")
    print(f"making and checking one: {made * 1000:.1f} ms; reading all anew: {whole * 1000:.0f} ms")
    print(f"tried: {len(found) / taken:.0f} a second, {runs / len(found):.1f} runs each")
    print(", ".join(f"{fate.name.lower()} {fates[fate]}" for fate in Fate))


if __name__ == "__main__":
    main()
