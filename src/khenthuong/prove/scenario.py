"""A way to a breach as a Gherkin scenario in Vietnamese, to be saved and run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from khenthuong.basis.text import day
from khenthuong.law.machine import Claim
from khenthuong.prove.attempts import ALL, Attempt
from khenthuong.prove.later.scenario import later_steps
from khenthuong.prove.properties import PROPERTIES
from khenthuong.prove.state import MEMBERS, Scene
from khenthuong.prove.trail import Beat, Trail
from khenthuong.prove.verify import Result
from khenthuong.prove.words import Words

_NUMBER = "@CM-{number:02d}-01"


def scenario(words: Words, result: Result) -> str:
    """The feature file of a breach; empty when the result has no way to tell."""
    if result.trail is None:
        return ""
    claim, trail = words.claim(result.property.id), result.trail
    if isinstance(trail.scene, Scene):
        told = _steps(words, claim, trail, crowded=result.property.crowded)
    else:
        told = later_steps(words, claim, trail)
    lines = [
        words.say("language"),
        words.say("feature", name=claim.label),
        "",
        f"  {words.say('rule', statement=claim.statement)}",
        *(f"    {line}" for line in _sources(words, claim)),
        "",
        f"    {_tags(claim)}",
        f"    {words.say('scenario', count=len(trail.beats))}",
        *(f"      {line}" for line in told),
    ]
    return "\n".join(lines) + "\n"


def _sources(words: Words, claim: Claim) -> Iterator[str]:
    basis = "; ".join(words.texts.cite(c) for c in claim.cite) or words.say("no-basis")
    yield words.say("basis", basis=basis)
    source = words.texts.label("nguon", claim.status.value)
    yield words.say("source", source=source[:1].lower() + source[1:])


def _tags(claim: Claim) -> str:
    number = next(i for i, p in enumerate(PROPERTIES, start=1) if p.id == claim.id)
    return " ".join([_NUMBER.format(number=number), *(f"@{cite}" for cite in claim.cite)])


def _steps(words: Words, claim: Claim, trail: Trail, *, crowded: bool) -> Iterator[str]:
    yield from _given(words, trail, crowded=crowded)
    before = trail.beats[:-1] if trail.breach else trail.beats
    if before:
        yield words.say("before")
        yield from _table(words, before)
    yield from _closed(words, trail)
    if not trail.breach:
        yield words.say("looks", on=day(trail.on))
        yield words.say("then", name=claim.label)
        return
    yield _last(words, trail.beats[-1])
    yield words.say("refused" if trail.lines == 1 else "one-of-two")


def _given(words: Words, trail: Trail, *, crowded: bool) -> Iterator[str]:
    scene, pack = trail.scene, words.pack
    ground = ""
    if scene.ground:
        ground = words.say("ground", ground=words.texts.label("loai-hinh", scene.ground))
    yield words.say(
        "proposed",
        who=words.say(scene.kind),
        unit=pack.unit(scene.unit).full_name,
        award=pack.label("awards", scene.award),
        ground=ground,
    )
    if scene.procedure != pack.national.procedures[0].id:
        yield words.say("procedure")
    yield words.say("oracle")
    if crowded:
        yield words.say("house")
    if trail.lines > 1:
        yield words.say("pair")


def _closed(words: Words, trail: Trail) -> Iterator[str]:
    """Which guard does not pass at the last action."""
    closed = trail.beats[-1].attempt.closed if trail.breach else ""
    if closed == ALL:
        yield words.say("closed-all")
    elif closed:
        label = words.pack.label("phases", closed)
        yield words.say("closed", phase=label[:1].lower() + label[1:])


def _table(words: Words, beats: Sequence[Beat]) -> Iterator[str]:
    columns = ["column-day", "column-action", "column-parts", "column-person"]
    if not any(beat.person for beat in beats):
        columns.pop()
    rows = (
        (day(beat.on), words.action(beat), _parts(words, beat), _person(words, beat))
        for beat in beats
    )
    yield from words.table(columns, rows)


def _last(words: Words, beat: Beat) -> str:
    who, parts = _person(words, beat), _parts(words, beat)
    return words.say(
        "acts",
        on=day(beat.on),
        who=f", {who}" if who else "",
        action=words.action(beat),
        parts=words.say("with", parts=parts) if parts else "",
    )


def _person(words: Words, beat: Beat) -> str:
    return words.say(f"person-{beat.person}") if beat.person else ""


def _parts(words: Words, beat: Beat) -> str:
    attempt = beat.attempt
    if attempt.bare:
        return words.say("bare")
    if attempt.by_council:
        return words.say("signed-by-council")
    if attempt.office:
        return _signed(words, beat)
    return _ballot(words, attempt)


def _signed(words: Words, beat: Beat) -> str:
    office = words.pack.label("offices", beat.attempt.office)
    return words.say("signed", office=office, unit=words.pack.unit(beat.signer).full_name)


def _ballot(words: Words, attempt: Attempt) -> str:
    if attempt.vote is None:
        return ""
    needs = words.pack.find("triggers", attempt.trigger, "hành động").needs
    code = "ballot" if "ballot" in needs else "stray-ballot"
    return words.say(code, yes=MEMBERS if attempt.vote else 0, members=MEMBERS)
