"""What a feature folder must not contain, told in Vietnamese with line and suggestion."""

from khenthuong.review.lint.folder import lint_folder, lint_text

__all__ = ["lint_folder", "lint_text"]
