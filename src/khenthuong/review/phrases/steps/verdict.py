"""Phrases on the conclusion: its words, reasons, remarks, basis and source."""

from __future__ import annotations

import re

from khenthuong.basis import Finding
from khenthuong.basis.text import day
from khenthuong.review.phrases.bind import Table, phrase
from khenthuong.review.phrases.expect import (
    Mismatch,
    expect,
    expect_among,
    expect_no_sentence,
    expect_sentence,
    expect_sentences,
)
from khenthuong.review.phrases.world import World


@phrase("ket-luan.ket-luan-la")
def _headline(world: World, words: str) -> None:
    expect(world.office.words.headline(world.judged), words, world.reasons())


@phrase("ket-luan.ve-mot-mang-ket-luan-la")
def _phase(world: World, phase: str, words: str) -> None:
    result = world.judged.phase(phase)
    said = [world.sentence(f) for f in result.findings]
    expect(world.office.words.phase_headline(result), words, said)


@phrase("ket-luan.ly-do-co-cau")
def _reason(world: World, words: str) -> None:
    expect_sentence(world.reasons(), words)


@phrase("ket-luan.cac-ly-do-la")
def _all_reasons(world: World, table: Table) -> None:
    expect_sentences(world.reasons(), [words for (words,) in table])


@phrase("ket-luan.co-luu-y")
def _warned(world: World, words: str) -> None:
    expect_sentence(world.warnings(), words)


@phrase("ket-luan.luu-y-khong-noi-den")
def _not_warned(world: World, words: str) -> None:
    expect_no_sentence(world.warnings(), words)


@phrase("ket-luan.khong-co-luu-y-nao")
def _no_warning(world: World) -> None:
    expect(world.warnings(), [])


@phrase("ket-luan.can-cu-cua-ly-do")
def _basis_of_reasons(world: World, words: str) -> None:
    expect_sentence(world.reasons(), words)


@phrase("ket-luan.can-cu-cua-ket-luan")
def _basis(world: World, words: str) -> None:
    expect_sentence(world.everything(), words)


@phrase("ket-luan.nguon-cua-ket-luan-la")
def _source(world: World, phase: str | None, words: str) -> None:
    found = world.judged.phase(phase) if phase else world.judged
    expect(world.source(found.status.value), words)


@phrase("ket-luan.so-nguoi-con-thieu-de-dat-ty-le")
def _people_missing(world: World, count: int) -> None:
    found = [f for f in world.findings() if f.fact == "so_dat_ldtt"]
    expect([f.distance or 0 for f in found], [count])


@phrase("ket-luan.con-thieu-sang-kien")
def _by_default(world: World, count: int, shows: str) -> None:
    expect([f.values["readings"]["A"] for f in _read_differently(world)], ["false"])
    missing = [f for f in world.findings() if f.fact == "so_sang_kien_chua_dung" and f.distance]
    expect({f.distance for f in missing}, {count})
    for finding in missing:
        expect_sentence([world.sentence(finding)], shows.format(count=count))


def _read_differently(world: World) -> list[Finding]:
    """The findings that come out otherwise under another reading."""
    return [f for f in world.findings() if "readings" in f.values]


@phrase("ket-luan.co-neu-van-ban-chon-cach-hieu")
def _paper_of_the_choice(world: World, whether: bool, shows: str) -> None:
    notes = [world.sentence(f) for f in world.findings() if f.values.get("document")]
    expect(bool(notes), whether)
    for note in notes:
        _shown(note, shows)


@phrase("ket-luan.theo-cach-hieu-khac-thi-du-tieu-chuan")
def _by_another(world: World, shows: str) -> None:
    found = _read_differently(world)
    expect(bool(found), True)
    _shown(world.sentence(found[0]), shows)


def _shown(sentence: str, wanted: str) -> None:
    if not re.search(wanted, sentence):
        raise Mismatch(wanted, sentence)


@phrase("ket-luan.van-ban-con-thieu-la")
def _missing_text(world: World, words: str) -> None:
    expect_among(words, [f.needs for f in world.findings() if f.needs])


@phrase("ket-luan.y-kien-duoc-in-trong-to-trinh")
def _opinion_printed(world: World) -> None:
    said = [world.sentence(f) for f in world.findings() if f.attested_by]
    expect(bool(said), True)
    opinion = world.attestations[0]
    for sentence in said:
        for words in (opinion.by, day(opinion.on), opinion.text):
            expect_sentence([sentence], words)


@phrase("ket-luan.nguoi-bo-sung-la")
def _cure(world: World, who: str, paper: str) -> None:
    lines = [world.line(f) for f in world.findings() if f.deciding]
    expect_among((who, paper), [(line.who, line.paper) for line in lines])
