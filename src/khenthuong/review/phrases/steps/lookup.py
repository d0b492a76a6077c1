"""Phrases on looking a definition up in the rules."""

from __future__ import annotations

from datetime import date

from khenthuong.office.lawbook.lookup import LawBook
from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.expect import expect_among
from khenthuong.review.phrases.world import World


@phrase("tra-cuu.tai-ngay")
def _looked_up(world: World, title: str, on: date) -> None:
    world.review = LawBook(world.pack).told(title, on)


@phrase("tra-cuu.ghi")
def _says(world: World, words: str) -> None:
    expect_among(words, [line.text for line in world.review])
