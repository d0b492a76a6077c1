"""What an office worker could not read: codes and English words in printed text."""

from __future__ import annotations

import re

SLUG = re.compile(r"[a-zđ]+(?:-[a-zđ0-9]+)+|[A-Za-z0-9]*_[A-Za-z0-9_]*|\b[a-z]+\d+-\d+")
ENGLISH = re.compile(
    r"\b(the|and|or|not|is|of|with|true|false|none|null|unknown|pass|fail|needs|rule|fact|award|"
    r"subject|dossier|finding|confirmed|secondary|unconfirmed|open|house|hold|warning|binding|"
    r"decision|council|level|unit|file|error|yes|Finding|Outcome|Status|None|True|False)\b"
)


def clean(text, *own):
    """What is wrong with text for an office: codes and English words, but not the user's own."""
    for word in own:
        text = text.replace(word, "")
    return SLUG.findall(text) + ENGLISH.findall(text)
