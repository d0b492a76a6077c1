"""A run whose every step was found in the phrase book, ready to be played on any rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from attrs import frozen

from khenthuong.basis import Fault, KhenThuongError
from khenthuong.office import Office
from khenthuong.review.parts import Step
from khenthuong.review.phrases.book import GIVEN, THEN, WHEN, Book, Match
from khenthuong.review.phrases.perform import Misplaced, check_below, perform
from khenthuong.review.phrases.world import World
from khenthuong.review.run.ran import Failed, Ran
from khenthuong.review.run.script import Script

KINDS = {"Context": GIVEN, "Action": WHEN, "Outcome": THEN}
_BROKEN = "Lỗi của chương trình khi thực hiện bước này ({name}: {error})."


@frozen
class Ready:
    """A step and the phrase it was taken for."""

    step: Step
    match: Match

    def do(self, world: World) -> None:
        """Do what the step says; raises what ``perform`` does."""
        perform(world, self.match, _table(self.step), self.step.long_text)


@frozen
class Prepared:
    """One run; playing it leaves nothing behind, so it may be played again."""

    script: Script
    steps: tuple[Ready, ...]
    book: Book

    def play(self, office: Office, seen: Callable[[World], object] = id) -> Ran:
        """Run all steps in a new world, up to the first that fails.

        ``seen`` is called with the world as the steps have left it.
        """
        world = World.new(office, self.book)
        ran = self._played(world)
        seen(world)
        return ran

    def _played(self, world: World) -> Ran:
        script = self.script
        for ready in self.steps:
            message = _tried(ready, world)
            if message:
                failed = Failed(ready.step.text, ready.step.line)
                return Ran(script.key, script.number, script.line, False, failed, message)
        return Ran(script.key, script.number, script.line, True)


def _tried(ready: Ready, world: World) -> str:
    """Why the step failed; empty when it did not."""
    try:
        ready.do(world)
    except KhenThuongError as error:
        return str(error)
    except Exception as error:  # whatever a step did not foresee is a failure, never a pass
        return _BROKEN.format(name=type(error).__name__, error=error)
    return ""


def _table(step: Step) -> tuple[tuple[str, ...], ...]:
    return tuple(row.cells for row in step.rows)


@frozen
class Binder:
    """Finds the phrase of each step; a sentence that was met before is not searched again."""

    book: Book
    seen: dict[tuple[str, str], tuple[Match, ...]]

    def faults(self, script: Script) -> Iterator[Fault]:
        """What keeps the run from being played, with the phrase that is nearest."""
        for step in script.steps:
            found = self._find(step)
            if len(found) == 1:
                yield from _below(script, step, found[0])
                continue
            if found:
                names = ", ".join(f"“{match.entry.shown}”" for match in found)
                yield _fault(script, step, f"Câu này khớp nhiều mẫu: {names}.")
            else:
                near = self.book.nearest(KINDS.get(step.kind, ""), step.text)
                yield _fault(script, step, f"Không có mẫu câu nào cho “{step.text}”.", near)

    def prepared(self, script: Script) -> Prepared:
        """The run with the one phrase of each step."""
        steps = tuple(Ready(step, self._find(step)[0]) for step in script.steps)
        return Prepared(script, steps, self.book)

    def _find(self, step: Step) -> tuple[Match, ...]:
        key = KINDS.get(step.kind, ""), step.text
        if key not in self.seen:
            self.seen[key] = self.book.find(*key)
        return self.seen[key]


def _below(script: Script, step: Step, match: Match) -> Iterator[Fault]:
    try:
        check_below(match.entry, _table(step), step.long_text)
    except Misplaced as error:
        yield _fault(script, step, str(error))


def _fault(script: Script, step: Step, message: str, near: str = "") -> Fault:
    return Fault(script.key[0], message, step.line, step.column, near=near)


def bind(book: Book, runs: Sequence[Script]) -> tuple[tuple[Prepared, ...], tuple[Fault, ...]]:
    """The runs that can be played, or every fault that keeps them from it, each told once."""
    binder = Binder(book, {})
    faults = dict.fromkeys(fault for run in runs for fault in binder.faults(run))
    if faults:
        return (), tuple(faults)
    return tuple(binder.prepared(run) for run in runs), ()
