"""Phrases on what an office may choose: the default, and what holds while nothing is chosen."""

from __future__ import annotations

from khenthuong.office.lawbook.policies import question_lines
from khenthuong.office.lawbook.titles import Titles
from khenthuong.review.phrases import names
from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.expect import expect_among
from khenthuong.review.phrases.world import World


@phrase("diem-chon.xem")
def _listed(world: World, question: str) -> None:
    code = names.by_label(world.pack.national.settings, "điểm cơ quan được chọn", question)
    setting = world.pack.find("settings", code, "điểm cơ quan được chọn")
    lines = question_lines(Titles(world.office.words), setting)
    world.listed = tuple(line.text for line in lines)


@phrase("diem-chon.ghi")
def _says(world: World, words: str) -> None:
    expect_among(words, world.listed)
