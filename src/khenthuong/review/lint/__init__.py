"""What a feature folder must not contain, told in Vietnamese with line and suggestion."""

from khenthuong.review.lint.folder import lint_folder, lint_text
from khenthuong.review.lint.law import Law, law_of
from khenthuong.review.lint.manners import remark_folder, remarks
from khenthuong.review.lint.mend import Mended, mend, mend_folder

__all__ = [
    "Law",
    "Mended",
    "law_of",
    "lint_folder",
    "lint_text",
    "mend",
    "mend_folder",
    "remark_folder",
    "remarks",
]
