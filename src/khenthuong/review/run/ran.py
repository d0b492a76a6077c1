"""What came of one run of one scenario."""

from __future__ import annotations

from attrs import frozen

from khenthuong.review.inventory import Key


@frozen
class Failed:
    """The step that failed, as it was said in this run, and its line."""

    text: str
    line: int


@frozen
class Ran:
    """One run: a scenario, or one row of an outline; ``line`` is that of the row or scenario.

    ``step`` and ``message``, in Vietnamese, say what failed; a run that passed has none.
    """

    key: Key
    number: str
    line: int
    passed: bool
    step: Failed | None = None
    message: str = ""
