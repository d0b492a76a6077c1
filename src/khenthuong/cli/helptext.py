"""Help pages in Vietnamese: click's own few English words are replaced as it writes them."""

from __future__ import annotations

from collections.abc import Iterable

import click

_WORDS = {
    "Usage: ": "Cách dùng: ",
    "Options": "Tùy chọn",
    "Commands": "Các lệnh",
    "Arguments": "Tham số",
    "Show this message and exit.": "In hướng dẫn này rồi thoát.",
    "Show the version and exit.": "In phiên bản rồi thoát.",
}
_ARGUMENTS = (
    ("[OPTIONS]", "[TÙY CHỌN]"),
    ("COMMAND [ARGS]...", "LỆNH …"),
    ("[required]", "[bắt buộc]"),
    ("[default: ", "[mặc định: "),
    ("; required]", "; bắt buộc]"),
)


def _translated(text: str) -> str:
    for english, vietnamese in _ARGUMENTS:
        text = text.replace(english, vietnamese)
    return _WORDS.get(text, text)


class _Formatter(click.HelpFormatter):
    """Writes what click hands it, word for word in Vietnamese."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, _translated(args), prefix or _WORDS["Usage: "])

    def write_heading(self, heading: str) -> None:
        super().write_heading(_translated(heading))

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        super().write_dl([(a, _translated(b)) for a, b in rows], col_max, col_spacing)


class VietnameseContext(click.Context):
    """The context of every command of this program."""

    formatter_class = _Formatter


def speak_vietnamese(command: click.Command) -> click.Command:
    """Give a command, and those below it, help pages in Vietnamese."""
    command.context_class = VietnameseContext
    if isinstance(command, click.Group):
        for below in command.commands.values():
            speak_vietnamese(below)
    return command
