"""The entry point: finds the command, keeps output in UTF-8, gives every failure its exit code.

Exit codes of ``check``: 0 đạt, 1 không đạt, 2 bad input, 3 chưa đủ căn cứ, 4 tạm
dừng, 5 không áp dụng. A crash exits 70, so that 1 is always a legal answer.
"""

from __future__ import annotations

import os
import sys
import traceback
from importlib import import_module
from typing import Any

import click

from khenthuong.cli.exits import BAD_INPUT, CRASH
from khenthuong.cli.helptext import speak_vietnamese

_COMMANDS = {
    "simulate": ("khenthuong.cli.simulate", "simulate"),
    "plans": ("khenthuong.cli.plans", "plans"),
    "plan": ("khenthuong.cli.plans", "plan"),
    "check": ("khenthuong.cli.check", "check"),
    "explain": ("khenthuong.cli.advice", "explain"),
    "suggest": ("khenthuong.cli.advice", "suggest"),
    "new": ("khenthuong.cli.check", "new"),
    "schema": ("khenthuong.cli.check", "schema"),
    "history": ("khenthuong.cli.sheets", "history"),
    "enter": ("khenthuong.cli.enter", "enter"),
    "show": ("khenthuong.cli.show", "show"),
    "events": ("khenthuong.cli.show", "events"),
    "payments": ("khenthuong.cli.payments", "payments"),
    "budget": ("khenthuong.cli.budget", "budget"),
    "due": ("khenthuong.cli.due", "due"),
    "can": ("khenthuong.cli.can", "can"),
    "law": ("khenthuong.cli.law", "law"),
    "graph": ("khenthuong.cli.graph", "graph"),
    "verify": ("khenthuong.cli.verify", "verify"),
    "features": ("khenthuong.cli.features", "features"),
    "review": ("khenthuong.cli.review", "review"),
}
_HELP = {
    "simulate": "Mô phỏng một mùa khen thưởng theo một kế hoạch.",
    "plans": "Liệt kê các kế hoạch có sẵn.",
    "plan": "Rà soát một kế hoạch so với quy định.",
    "check": "Kiểm tra hồ sơ: đủ điều kiện hay chưa, vì sao.",
    "explain": "Cần bổ sung gì để hồ sơ đủ điều kiện.",
    "suggest": "Danh hiệu, hình thức nào đang mở cho đối tượng.",
    "new": "Tạo tệp hồ sơ mẫu để điền.",
    "schema": "In lược đồ của tệp hồ sơ.",
    "history": "Nhập các quyết định khen thưởng cũ từ Excel.",
    "enter": "Ghi vào kho nhiều việc đã làm, hoặc một kỳ họp Hội đồng, từ một tệp.",
    "show": "Kể lại quá trình của một trường hợp hoặc một kỳ họp Hội đồng.",
    "events": "In mọi bước đã ghi, mỗi bước một dòng JSON.",
    "payments": "Danh sách chi tiền thưởng của một quyết định.",
    "budget": "Quỹ khen thưởng của năm: đã chi, phải chi, dự kiến.",
    "due": "Việc đến hạn: ở bàn nào, trễ bao nhiêu; tính ngược từ buổi lễ.",
    "can": "Một người được làm gì với một trường hợp, việc nào chưa được vì sao.",
    "law": "Tra cứu quy định: nội dung, căn cứ, thay đổi, tình trạng đối chiếu.",
    "graph": "In sơ đồ các bước xét khen thưởng.",
    "verify": "Chứng minh các tính chất của quy trình trên mọi đường đi của hồ sơ.",
    "features": "Rà soát các tình huống viết bằng tiếng Việt.",
    "review": "Sổ rà soát và ký duyệt: lập sổ, ký, tình trạng, phiếu rà soát.",
}
_NO_CONTEXT = click.Context(click.Command("khenthuong"))


class _LateGroup(click.Group):
    """Knows its commands by name and imports one only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        module, name = _COMMANDS[cmd_name]
        return speak_vietnamese(getattr(import_module(module), name))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in _COMMANDS:
            from khenthuong.basis import UnknownName

            raise UnknownName("lệnh", args[0], list(_COMMANDS))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        with formatter.section("Các lệnh"):
            formatter.write_dl([(name, _HELP[name]) for name in _COMMANDS])


@click.group(
    cls=_LateGroup,
    help="Hồ sơ khen thưởng từ đề nghị đến quyết định: kiểm tra, mô phỏng, giải thích.",
    context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100},
)
@click.version_option(package_name="khenthuong", prog_name="khenthuong")
def cli() -> None:
    """The root command."""


speak_vietnamese(cli)


def main(args: list[str] | None = None) -> int:
    """Run one command line and return its exit code; never shows a traceback for bad input."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    try:
        return _run(args)
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
        return 0
    except Exception:  # the last line of defence, told apart by its code
        traceback.print_exc()
        click.echo("Lỗi của chương trình, không phải kết luận về hồ sơ.", err=True)
        return CRASH


def _run(args: list[str] | None) -> int:
    from khenthuong.basis import KhenThuongError

    try:
        result: Any = cli.main(args=args, prog_name="khenthuong", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.Abort:
        return BAD_INPUT
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help() if error.ctx else "")
        return 0
    except click.ClickException as error:
        click.echo(_vietnamese(error), err=True)
        return BAD_INPUT
    except KhenThuongError as error:
        click.echo(str(error), err=True)
        return BAD_INPUT


def _vietnamese(error: click.ClickException) -> str:
    """What was wrong with the command line, in Vietnamese."""
    match error:
        case click.NoSuchOption():
            near = f" Có phải “{error.possibilities[0]}”?" if error.possibilities else ""
            return f"Không có tùy chọn “{error.option_name}”.{near}"
        case click.MissingParameter():
            return f"Thiếu “{_name(error.param)}”. Thêm --help để xem cách dùng."
        case click.BadParameter():
            wanted = f"“{_name(error.param)}” nhận giá trị khác"
            if error.param is not None and isinstance(error.param.type, click.Choice):
                wanted = (
                    f"“{_name(error.param)}” nhận một trong: {', '.join(error.param.type.choices)}"
                )
            elif error.param is not None and isinstance(error.param.type, click.types.IntParamType):
                wanted = f"“{_name(error.param)}” cần một số nguyên hợp lệ"
            return f"Giá trị không dùng được: {wanted}. Thêm --help để xem cách dùng."
        case click.UsageError():
            return f"Dòng lệnh thừa hoặc thiếu phần. {_usage(error)}".strip()
    return error.format_message()


def _name(param: click.Parameter | None) -> str:
    if param is None:
        return ""
    return param.opts[-1] if isinstance(param, click.Option) else param.make_metavar(_NO_CONTEXT)


def _usage(error: click.UsageError) -> str:
    return error.ctx.get_usage() if error.ctx else ""


def run() -> None:
    """The console script."""
    sys.exit(main())
