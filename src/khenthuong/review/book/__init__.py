"""The review book: every article in words with its scenarios, to read, to print, to sign."""

from khenthuong.review.book.html import render_html
from khenthuong.review.book.make import make_book
from khenthuong.review.book.shown import Article, Book, Part, Signed

__all__ = ["Article", "Book", "Part", "Signed", "make_book", "render_html"]
