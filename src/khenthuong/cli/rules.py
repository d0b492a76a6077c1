"""The options of commands that work on dossier files: which rules, which day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from khenthuong.law import Pack

F = TypeVar("F", bound=Callable[..., Any])


def a_day(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    """The day an option names; raises ``InputError`` for text that is none."""
    from khenthuong.basis import Fault, InputError

    del ctx
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        wanted = "cần ngày dạng năm-tháng-ngày (yyyy-mm-dd)"
        raise InputError([Fault(param.opts[0], f"{wanted}; nhận được “{value}”")]) from None


def pack_options(command: F) -> F:
    """Add the two options that say which rules are used."""
    province = click.option(
        "--province",
        "provinces",
        multiple=True,
        type=click.Path(path_type=Path),
        metavar="THƯ_MỤC",
        help="Thêm quy định của tỉnh từ một thư mục.",
    )
    workflows = click.option(
        "--workflows",
        type=click.Path(path_type=Path),
        metavar="THƯ_MỤC",
        help="Dùng bộ quy định trong thư mục này thay cho bộ có sẵn.",
    )
    return province(workflows(command))


def read_text(file: Path) -> str:
    """The text of a file; raises ``InputError`` when it cannot be read as UTF-8."""
    from khenthuong.basis import Fault, InputError

    try:
        return file.read_bytes().decode("utf-8")
    except FileNotFoundError:
        why = "không có tệp này"
    except UnicodeDecodeError:
        why = "tệp không ở dạng chữ UTF-8; mở tệp rồi lưu lại với mã UTF-8"
    except OSError:
        why = "không đọc được tệp (thư mục, hoặc không có quyền đọc)"
    raise InputError([Fault(str(file), why)])


def open_rules(workflows: Path | None, provinces: tuple[Path, ...]) -> Pack:
    """The rules the options name; raises ``InputError`` for folders that are not there."""
    from khenthuong.basis import Fault, InputError
    from khenthuong.office import open_pack

    folders = [*provinces, *([workflows] if workflows else [])]
    faults = [Fault(str(f), "không có thư mục này") for f in folders if not f.is_dir()]
    if faults:
        raise InputError(faults)
    return open_pack(workflows, extra=provinces)
