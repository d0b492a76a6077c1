"""The phrase book: what a scenario may say, as data, and what each sentence does."""

from khenthuong.review.phrases.bind import phrase
from khenthuong.review.phrases.book import Book, Entry, Match, Phrase
from khenthuong.review.phrases.expect import Mismatch, Unsaid
from khenthuong.review.phrases.load import load_book
from khenthuong.review.phrases.perform import perform
from khenthuong.review.phrases.world import World

__all__ = [
    "Book",
    "Entry",
    "Match",
    "Mismatch",
    "Phrase",
    "Unsaid",
    "World",
    "load_book",
    "perform",
    "phrase",
]
