"""Lines the parser takes for explanation: welcome under a rule, lost steps elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from khenthuong.basis import Fault
from khenthuong.review.parts import Line
from khenthuong.review.words import meant, meant_header, swallowed


def free_text(file: str, notes: Sequence[Line]) -> Iterator[Fault]:
    """Refuse what was meant to run: a scenario under a wrong header ends up as explanation.

    Its steps are not told one by one: they are cured with the header.
    """
    below_header = False
    for note in notes:
        is_header = bool(meant_header(note.text)) and not note.text.startswith("Dữ liệu:")
        if is_header or (swallowed(note.text) and not below_header):
            below_header = below_header or is_header
            message = (
                f"Dòng này bị coi là lời giải thích nên không được chạy: “{note.text}”; "
                "hãy sửa từ khóa, hoặc viết lời giải thích bằng từ khác."
            )
            yield Fault(file, message, note.line, note.column, near=meant(note.text))


def vanished(file: str, where: str, notes: Sequence[Line]) -> Iterator[Fault]:
    """Refuse every line of text where only steps may stand."""
    for note in notes:
        message = f"Dòng này nằm trong {where} mà không có từ khóa nên bị bỏ qua: “{note.text}”."
        yield Fault(file, message, note.line, note.column, near=meant(note.text))
