"""``khenthuong new`` and ``khenthuong schema``: a dossier file to fill in, and its form."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from khenthuong.cli.rules import a_day, open_rules, pack_options


@click.command(help="Tạo tệp hồ sơ mẫu cho một danh hiệu hoặc hình thức khen thưởng.")
@click.argument("award", metavar="HÌNH_THỨC")
@click.option("--subject", default="", metavar="MÃ", help="Loại đối tượng.")
@click.option("--ground", default="", metavar="MÃ", help="Loại hình khen thưởng.")
@click.option("--unit", default="", metavar="MÃ", help="Đơn vị trình khen.")
@click.option("--procedure", default="", metavar="MÃ", help="Thủ tục.")
@click.option(
    "--on", callback=a_day, metavar="NGÀY", help="Ngày kiểm tra ghi trong tệp; mặc định là hôm nay."
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="TỆP",
    help="Ghi ra tệp này, không ghi đè tệp đã có.",
)
@click.option(
    "--with-schema", is_flag=True, help="Ghi thêm lược đồ cạnh tệp, để trình soạn thảo gợi ý."
)
@click.option(
    "--xlsx",
    is_flag=True,
    help="Ghi danh sách trích ngang (Excel) thay cho tệp hồ sơ; cần -o TỆP.xlsx.",
)
@pack_options
def new(
    award: str,
    on: date | None,
    output: Path | None,
    with_schema: bool,
    xlsx: bool,
    workflows: Path | None,
    provinces: tuple[Path, ...],
    **chosen: str,
) -> int:
    """Write a commented dossier to fill in."""
    from khenthuong.office.files.schema import FILE_NAME, schema_text
    from khenthuong.office.files.template import draft, new_dossier

    pack = open_rules(workflows, provinces)
    if xlsx:
        from khenthuong.basis import Fault, InputError
        from khenthuong.cli.sheets import new_xlsx

        if output is None:
            raise InputError([Fault("--xlsx", "cần -o TỆP.xlsx")])
        return new_xlsx(pack, award, on or _today(), output, **chosen)
    case = draft(pack, award, on or _today(), **chosen)
    text = new_dossier(pack, case, schema=f"./{FILE_NAME}")
    if output is None:
        click.echo(text, nl=False)
        return 0
    files = {output: text}
    if with_schema:
        files[output.parent / FILE_NAME] = schema_text(pack)
    _write_new(output, files)
    for file in files:
        click.echo(f"Đã ghi {file}")
    if not with_schema:
        click.echo(f"Thêm --with-schema để ghi cả {FILE_NAME} (lược đồ ở dòng đầu tệp).")
    return 0


def _today() -> date:
    """The civil day in Việt Nam."""
    from datetime import datetime, timedelta, timezone

    return datetime.now(timezone(timedelta(hours=7))).date()


def _write_new(output: Path, files: dict[Path, str]) -> None:
    """Write all or nothing; a dossier that exists is never touched, a schema is renewed."""
    from khenthuong.basis import Fault, InputError

    if output.exists():
        raise InputError([Fault(str(output), "đã có tệp này; không ghi đè")])
    if not output.parent.is_dir():
        raise InputError([Fault(str(output), "không có thư mục chứa tệp này")])
    for file, text in files.items():
        with file.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)


@click.command(help="In lược đồ (JSON Schema) của tệp hồ sơ.")
@pack_options
def schema(workflows: Path | None, provinces: tuple[Path, ...]) -> int:
    """Print the schema of the rules that are used."""
    from khenthuong.office.files.schema import schema_text

    click.echo(schema_text(open_rules(workflows, provinces)), nl=False)
    return 0
