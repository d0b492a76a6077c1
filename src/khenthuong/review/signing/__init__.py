"""Sign-off: who agreed to which content, on which day, and what changed since."""

from khenthuong.review.signing.changes import Change, changes
from khenthuong.review.signing.files import read_records, save
from khenthuong.review.signing.filled import answers_on
from khenthuong.review.signing.form import form_of
from khenthuong.review.signing.give import Given, take
from khenthuong.review.signing.record import ANSWERS, Answer, Record
from khenthuong.review.signing.state import Standing, latest, signed_book, standings

__all__ = [
    "ANSWERS",
    "Answer",
    "Change",
    "Given",
    "Record",
    "Standing",
    "answers_on",
    "changes",
    "form_of",
    "latest",
    "read_records",
    "save",
    "signed_book",
    "standings",
    "take",
]
