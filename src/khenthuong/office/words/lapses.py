"""Acts that lapsed after a correction, told in the words of an office."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from khenthuong.basis.text import day
from khenthuong.office.words.wording import Wording
from khenthuong.procedure import Change, Lapse

_GROUP = "het-gia-tri"


def lapse_lines(words: Wording, found: Iterable[Lapse]) -> Iterator[str]:
    """One sentence for each act that lapsed: which, since when, for which facts."""
    for lapse in found:
        yield words.text(
            _GROUP,
            "line",
            act=words.pack.label("triggers", lapse.act.trigger),
            on=day(lapse.act.on),
            since=day(lapse.by.on),
            by=words.pack.label("triggers", lapse.by.trigger),
            changes="; ".join(_change(words, c) for c in lapse.changes),
        )


def _change(words: Wording, change: Change) -> str:
    fact = words.pack.fact(change.fact)
    before, after = (
        words.text("thuc-te", "unknown") if value is None else words.value(value, fact.unit)
        for value in (change.before, change.after)
    )
    return words.text(_GROUP, "change", label=fact.label, before=before, after=after)
