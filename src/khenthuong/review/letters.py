"""Letters and signs that look like others, marks that nobody sees, and what was meant."""

from __future__ import annotations

import codecs
import re
import unicodedata

WORD = re.compile(r"[^\W_]+")

# Letters of other alphabets, and of Latin itself, that a reader takes for Vietnamese ones.
LETTERS = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d"
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u0423"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
    "\u03bf\u03b9\u03ba\u03bd\u03c5\u03c1\u03b1\u00d0\u00f0\u0189\u0256",
    "aeopcyxijshdqwABEKMHOPCTXIJSYABEZHIKMNOPTYXoikvupaĐđĐđ",
)
# Signs that look like those of Gherkin and of dates: hyphens, colons, bars, angle brackets.
SIGNS = str.maketrans(
    "\u2010\u2011\u2212\u2044\u2215\u2236\ua789\u2223\u01c0\u2039\u203a\u27e8\u27e9"
    + "".join(chr(c) for c in range(0xFF01, 0xFF5F) if not chr(c).isalnum()),
    "---//::||<><>" + "".join(chr(c) for c in range(0x21, 0x7F) if not chr(c).isalnum()),
)
_ALWAYS = "\u00d0\u00f0\u0189\u0256"  # eth and African d: in Vietnamese always đ
_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(raw: bytes) -> str | None:
    """The text of a file saved as UTF-8 or, by an old editor, as UTF-16; ``None`` for others."""
    known = next((code for mark, code in _WIDE if raw.startswith(mark)), "")
    if not known and b"\x00" in raw:
        known = "utf-16-be" if raw[:1] == b"\x00" else "utf-16-le"
    try:
        return raw.decode(known or "utf-8-sig")
    except UnicodeDecodeError:
        return None


def is_unseen(char: str) -> bool:
    """Whether a character is a mark without a shape or an unusual blank."""
    if char in " \t":
        return False
    return unicodedata.category(char) in {"Cc", "Cf", "Cn", "Co", "Mn", "Zl", "Zp", "Zs"}


def visible(line: str) -> str:
    """The line with plain blanks and without what nobody sees."""
    spaced = (" " if unicodedata.category(c) == "Zs" else c for c in line)
    return "".join(c for c in spaced if not is_unseen(c))


def is_foreign(char: str) -> bool:
    """Whether a letter or digit is not one of Vietnamese writing."""
    if char.isascii():
        return False
    if char.isalpha():
        return ord(char) in LETTERS or not unicodedata.name(char, "").startswith("LATIN")
    return char.isdecimal()


def meant_word(word: str) -> str:
    """The word in Vietnamese letters; ``""`` when some letter looks like none of them."""
    meant = unicodedata.normalize("NFKC", word).translate(LETTERS)
    return "" if any(map(is_foreign, meant)) else meant


def plain_word(word: str) -> str:
    """The word meant, where its other letters leave no doubt; else the word as it is."""
    odd = [c for c in word if is_foreign(c)]
    sure = len(odd) < len(word) or all(c in _ALWAYS or c.isdecimal() for c in odd)
    return (meant_word(word) or word) if odd and sure else word
