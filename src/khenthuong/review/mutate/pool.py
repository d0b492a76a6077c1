"""The same trial in several processes; the answer does not depend on how many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import groupby

from khenthuong.review.mutate.equivalents import read_equivalents
from khenthuong.review.mutate.executed import Executed
from khenthuong.review.mutate.score import Score
from khenthuong.review.mutate.study import Study
from khenthuong.review.mutate.trial import Trial, Tried

_trials: list[Trial] = []
"""The trial of a process that is one of several."""


def score(study: Study, trial: Trial, indexes: Sequence[int], jobs: int = 1) -> Score:
    """Try these mutants and hold what nobody noticed against the list beside the features."""
    equivalents = read_equivalents(study.features)
    return Score(trial, tuple(tried(study, trial, indexes, jobs)), equivalents)


def tried(study: Study, trial: Trial, indexes: Sequence[int], jobs: int = 1) -> Iterator[Tried]:
    """What becomes of the mutants, in their order."""
    portions = _portions(trial, indexes)
    if jobs == 1:
        for portion in portions:
            yield from trial.of(portion)
        return
    with ProcessPoolExecutor(jobs, initializer=_begin, initargs=(study, trial.executed)) as pool:
        for found in pool.map(_do, portions):
            yield from found


def _portions(trial: Trial, indexes: Sequence[int]) -> list[tuple[int, ...]]:
    """The mutants of each definition; none of them depends on those of another."""
    of = trial.laws.mutants
    return [tuple(found) for _, found in groupby(indexes, key=lambda i: id(of[i].home))]


def _begin(study: Study, executed: Executed) -> None:
    _trials[:] = [study.again(executed)]


def _do(portion: Sequence[int]) -> list[Tried]:
    return list(_trials[0].of(portion))
