"""What a feature folder must not contain, told in Vietnamese with line and suggestion."""

from khenthuong.review.lint.folder import lint_folder, lint_text
from khenthuong.review.lint.law import Law, law_of

__all__ = ["Law", "law_of", "lint_folder", "lint_text"]
