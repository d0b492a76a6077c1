"""A way of a decision, or of a machine nothing else walks, as the steps of a scenario."""

from __future__ import annotations

from collections.abc import Iterator

from khenthuong.basis.text import day
from khenthuong.law.machine import Claim
from khenthuong.prove.attempts import ALL
from khenthuong.prove.later.free import Branch
from khenthuong.prove.later.scenes import Issued
from khenthuong.prove.trail import Beat, Trail
from khenthuong.prove.words import Words

_COLUMNS = ("column-day", "column-action", "column-parts")


def later_steps(words: Words, claim: Claim, trail: Trail) -> Iterator[str]:
    """The steps of the shortest way; the last says how it should be."""
    yield from _given(words, trail)
    before = trail.beats[:-1] if trail.breach else trail.beats
    if before:
        rows = ((day(b.on), words.action(b), _parts(words, b)) for b in before)
        yield words.say("later-before")
        yield from words.table(_COLUMNS, rows)
    if not trail.breach:
        yield words.say("later-looks", on=day(trail.on))
        yield words.say("later-then", name=claim.label)
        return
    yield _last(words, trail.beats[-1])
    yield words.say("later-refused")


def _given(words: Words, trail: Trail) -> Iterator[str]:
    scene, pack = trail.scene, words.pack
    if not isinstance(scene, Issued):
        yield words.say("thing", machine=pack.machine(scene.machine).label)
        return
    yield words.say(
        "decided",
        on=day(scene.on),
        office=pack.label("offices", scene.office),
        unit=pack.unit(scene.unit).full_name,
        award=pack.label("awards", scene.award),
        place=pack.unit(scene.place).full_name,
    )
    yield words.say("later-oracle")


def _last(words: Words, beat: Beat) -> str:
    parts, closed = _parts(words, beat), beat.attempt.closed
    shut = ""
    if closed == ALL:
        shut = words.say("later-closed-all")
    elif closed:
        label = words.pack.label("phases", closed)
        shut = words.say("later-closed", phase=label[:1].lower() + label[1:])
    return words.say(
        "later-acts",
        on=day(beat.on),
        action=words.action(beat),
        parts=words.say("with", parts=parts) if parts else "",
        closed=shut,
    )


def _parts(words: Words, beat: Beat) -> str:
    attempt = beat.attempt
    if attempt.bare:
        return words.say("bare")
    if attempt.by_council:
        return words.say("signed-by-council")
    if attempt.office:
        office = words.pack.label("offices", attempt.office)
        return words.say("signed", office=office, unit=words.pack.unit(beat.signer).full_name)
    if isinstance(attempt, Branch) and attempt.to:
        return words.say("later-branch", state=words.pack.label("states", attempt.to))
    return ""
