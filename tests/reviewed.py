"""Books for tests: the shipped one, made once, and small ones that can be changed."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from khenthuong import Pack, open_pack
from khenthuong.office import Wording
from khenthuong.review import inventory
from khenthuong.review.book import Book, make_book

ROOT = Path(__file__).parents[1]
FEATURES = ROOT / "features"
ON = date(2026, 11, 21)
ARTICLE = "tieu-chuan/l2022/8"
SMALL = """# language: vi
Tính năng: Loại hình khen thưởng

  Quy tắc: Khen thưởng quá trình cống hiến chỉ dành cho cá nhân
    Căn cứ: Điều 8 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-08-91 @l2022/8/4
    Khung tình huống: Đề nghị cho <ai>
      Biết có đề nghị tặng Huân chương theo quá trình cống hiến cho <ai>
      Khi xem loại hình
      Thì kết luận là "<kết luận>"

      Dữ liệu: cá nhân và tập thể
        | ai      | kết luận                              |
        | cá nhân | Đúng hình thức và đối tượng           |
        | tập thể | Không đúng hình thức hoặc đối tượng   |
"""
FILE = "tieu-chuan/loai-hinh.feature"


@cache
def pack() -> Pack:
    """The shipped rules."""
    return open_pack()


@cache
def words() -> Wording:
    """Their words."""
    return Wording(pack())


def all_good(folder: Path) -> dict:
    """Results of a run in which everything passed."""
    return {item.key: True for item in inventory(folder)}


@cache
def shipped_book() -> Book:
    """The book of everything that is shipped, everything passed."""
    return make_book(pack(), FEATURES, ON, results=all_good(FEATURES))


def small_folder(folder: Path, text: str = SMALL) -> Path:
    """A folder with one feature file."""
    path = folder / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return folder


def small_book(folder: Path, rules: Pack | None = None, on: date = ON, **options) -> Book:
    """The book of a small folder."""
    options.setdefault("results", all_good(folder))
    return make_book(rules or pack(), folder, on, **options)


def article(book: Book, code: str = ARTICLE):
    """One article of a book."""
    return next(a for a in book.articles if a.place.code == code)
