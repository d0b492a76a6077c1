"""The open questions of the rules: their readings, what holds meanwhile, who chose."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from khenthuong.basis import Status
from khenthuong.basis.text import day
from khenthuong.law.data import data_of
from khenthuong.law.packfile import PackFile
from khenthuong.law.policyfile import usable
from khenthuong.law.sources import Setting
from khenthuong.office.lawbook.titles import Titles
from khenthuong.office.lawbook.tree import Told

_GROUP = "chinh-sach"
_SETTINGS, _PLANS = "settings", "plans"


def policy_lines(tell: Titles) -> Iterator[Told]:
    """Every open question with its readings, then what is open without readings to choose from."""
    settings = tell.pack.national.settings
    yield Told(0, tell.words.text(_GROUP, "head", count=len(settings)), tone="head")
    for setting in settings:
        yield from _question(tell, setting)
    found = list(_open(tell))
    yield Told(0, tell.words.text(_GROUP, "open-head", count=len(found)), tone="head")
    yield from found


def _question(tell: Titles, setting: Setting) -> Iterator[Told]:
    """One open question: its readings, what holds while none is chosen, and who chose."""
    yield Told(2, setting.label, setting.id)
    yield from readings_of(tell, setting, 4)
    if setting.cite:
        yield Told(4, tell.say("basis", basis=tell.basis(setting.cite)))
    who = list(_chosen(tell, setting))
    yield from who or [Told(4, tell.words.text(_GROUP, "not-chosen"))]


def readings_of(tell: Titles, setting: Setting, indent: int) -> Iterator[Told]:
    """The readings of one question, the one that holds unless chosen, what if they differ."""
    for name, value in setting.values.items():
        code = "reading-default" if name == setting.default else "reading"
        yield Told(indent, tell.say(code, value=value), name)
    computed = len(usable(tell.pack, setting.id)) > 1
    code = f"differ-{setting.when_they_differ}" if computed else "not-computed"
    yield Told(indent, tell.words.text(_GROUP, code))


def _chosen(tell: Titles, setting: Setting) -> Iterator[Told]:
    for file in tell.pack.adopted:
        for policy in file.policies:
            if policy.question == setting.id and file.season is not None:
                text = tell.words.text(
                    _GROUP,
                    "chosen",
                    unit=tell.pack.unit(file.unit).full_name,
                    start=day(file.season.start),
                    end=day(file.season.end),
                    value=setting.values[policy.reading],
                    document=tell.words.document(attrs.asdict(policy.document)),
                )
                yield Told(4, text)


def _open(tell: Titles) -> Iterator[Told]:
    contents: list[PackFile] = [tell.pack.national, *(x.content for x in tell.pack.layers)]
    for content in contents:
        for datum in data_of(content):
            if datum.status is Status.OPEN and datum.section not in (_SETTINGS, _PLANS):
                title = tell.full(datum.section, datum.owner)
                if datum.segment is not None and datum.value is datum.segment:
                    title = f"{title} ({tell.span(datum.segment)})"
                yield Told(2, title, datum.code)
