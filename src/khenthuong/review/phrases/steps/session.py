"""Phrases on a session of the council: who sits, who came, how the votes fell."""

from __future__ import annotations

from datetime import date

from khenthuong.records import Count
from khenthuong.review.phrases import names
from khenthuong.review.phrases.bind import Rows, phrase
from khenthuong.review.phrases.world import World

_FIRST, _SECOND, _THIRD = "tv-1", "tv-2", "tv-3"


@phrase("hoi-dong.gom-bao-nhieu-thanh-vien")
def _council(world: World, level: str, size: int, deputies: int | None) -> None:
    world.unit, world.meeting.unit = world.book.defaults.unit, level
    _sized(world, size, deputies)


@phrase("hoi-dong.cua-tinh-gom")
def _named(world: World, unit: str, size: int, deputies: int | None) -> None:
    world.unit = world.meeting.unit = names.unit(world.pack, unit)
    _sized(world, size, deputies)


@phrase("hoi-dong.xet-sang-kien-gom")
def _of_ideas(world: World, size: int) -> None:
    world.unit = world.meeting.unit = world.book.defaults.unit
    world.meeting.kind = "hoi-dong-sang-kien"
    _sized(world, size, None)


def _sized(world: World, size: int, deputies: int | None) -> None:
    world.meeting.size = size
    world.meeting.deputies = deputies or world.book.defaults.council.deputies


@phrase("hoi-dong.thanh-lap-theo-quyet-dinh")
def _founded(world: World, number: str, on: date) -> None:
    world.meeting.number, world.meeting.founded = number, on


@phrase("hoi-dong.khong-ghi-quyet-dinh-thanh-lap")
def _not_founded(world: World) -> None:
    world.meeting.number, world.meeting.founded = "", None


@phrase("hoi-dong.quy-che-doi-hoi-so-nguoi-du")
def _own_quorum(world: World, part: int, of: int) -> None:
    world.meeting.quorum = part, of


@phrase("hoi-dong.ky-hop-ngay-co-nguoi-du")
def _held(world: World, on: date, present: int) -> None:
    world.meeting.on, world.meeting.present = on, present


@phrase("hoi-dong.ket-qua-bo-phieu")
def _cast(world: World, manner: str, yes: int, no: int, blank: int | None) -> None:
    world.meeting.manner = manner
    world.meeting.counts[0] = Count(yes=yes, no=no, blank=blank or 0)


@phrase("hoi-dong.bo-phieu-cho-tung-nguoi")
def _cast_by_line(world: World, rows: Rows) -> None:
    for row in rows:
        world.meeting.counts[row["number"]] = Count(yes=row["yes"], no=row["no"])


@phrase("hoi-dong.nguoi-vang-gui-y-kien-dong-y")
def _written(world: World, count: int) -> None:
    world.meeting.written = count


@phrase("hoi-dong.cach-lay-ket-qua")
def _manner(world: World, manner: str | None) -> None:
    world.meeting.manner = manner or ""


@phrase("hoi-dong.bien-ban-ghi-la")
def _said(world: World, what: str, number: int) -> None:
    world.meeting.said[what] = number


@phrase("hoi-dong.bien-ban-khong-ghi-so-phieu")
def _no_numbers(world: World) -> None:
    world.meeting.said["yes"] = None


@phrase("hoi-dong.ky-hop-chua-co-bien-ban")
def _no_minutes(world: World) -> None:
    world.meeting.minutes = False


@phrase("hoi-dong.ky-hop-hoan-vi")
def _put_off(world: World, reason: str) -> None:
    world.meeting.put_off = reason


@phrase("hoi-dong.ky-hop-chua-ket-thuc")
def _open(world: World) -> None:
    world.meeting.closed = False


@phrase("hoi-dong.chu-tri")
def _presiding(world: World, deputy: bool, mandate: bool | None) -> None:
    world.meeting.presiding = _SECOND if deputy else f"tv-{world.meeting.size - 1}"
    world.meeting.authorised = world.book.defaults.council.mandate if mandate else ""


@phrase("hoi-dong.nguoi-duoc-de-nghi-la-uy-vien")
def _candidate(world: World) -> None:
    world.meeting.candidate = "dt-1"


@phrase("hoi-dong.nguoi-bo-phieu-co-lien-quan")
def _tied(world: World, tie: str) -> None:
    world.meeting.ties[_THIRD] = tie


@phrase("hoi-dong.vong-bo-phieu-thu")
def _round(world: World, number: int) -> None:
    world.meeting.round = number


@phrase("hoi-dong.phieu-duoc-ghi-theo-ten")
def _by_name(world: World) -> None:
    world.meeting.by_name = True


@phrase("hoi-dong.thuoc-don-vi")
def _of_unit(world: World, unit: str) -> None:
    world.meeting.unit = names.unit(world.pack, unit)


@phrase("hoi-dong.nguoi-dung-dau-la-tac-gia-sang-kien")
def _author(world: World, voted: bool) -> None:
    author = _FIRST if voted else f"tv-{world.meeting.size}"
    world.meeting.ties[author] = "dung-dau-la-tac-gia"
