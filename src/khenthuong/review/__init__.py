"""Floor 6: is a folder of Vietnamese features sound, and did all of it run.

Needs the extra ``khenthuong[features]`` as soon as a file is parsed.
"""

from khenthuong.review.inventory import Item, Key, compare, inventory
from khenthuong.review.lint import Law, law_of, lint_folder, lint_text

__all__ = [
    "Item",
    "Key",
    "Law",
    "compare",
    "inventory",
    "law_of",
    "lint_folder",
    "lint_text",
]
