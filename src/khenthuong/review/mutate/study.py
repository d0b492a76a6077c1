"""What a trial is about: rules and features, by the folders in which they lie."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from khenthuong.law.read import PROVINCES
from khenthuong.review.mutate.executed import Executed, record
from khenthuong.review.mutate.laws import Laws
from khenthuong.review.mutate.trial import Trial
from khenthuong.review.run import Ran, prepare


@frozen
class Study:
    """The features of a folder, run on the shipped rules with these province layers."""

    features: Path
    layers: tuple[Path, ...] = ()

    @property
    def own(self) -> tuple[str, ...]:
        """How the files begin whose slips the features should notice: the layers, else all."""
        return tuple(f"{PROVINCES}/{layer.name}/" for layer in self.layers)

    def laws(self) -> Laws:
        """The rules; raises ``DefinitionError``."""
        return Laws.read(self.layers)

    def begin(self) -> tuple[Trial, tuple[Ran, ...]]:
        """Run every scenario once, watched; raises as ``run_folder``.

        The second value are the runs that failed already: with them nothing can be tried.
        """
        laws, runs = self.laws(), prepare(self.features)
        executed, results = record(laws, runs)
        return Trial(laws, runs, executed), tuple(r for r in results if not r.passed)

    def again(self, executed: Executed) -> Trial:
        """The same trial in another process, without running everything a second time."""
        return Trial(self.laws(), prepare(self.features), executed)
