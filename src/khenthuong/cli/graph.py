"""``khenthuong graph``: the machine as text that other tools draw."""

from __future__ import annotations

import click


@click.command(
    help="In sơ đồ các bước xét khen thưởng, hoặc của quyết định, của phong trào "
    "(Mermaid, DOT hoặc BPMN 2.0), có căn cứ trên từng bước."
)
@click.option(
    "--as",
    "--format",
    "form",
    type=click.Choice(["mermaid", "dot", "bpmn"]),
    default="mermaid",
    help="Dạng sơ đồ.",
)
@click.option(
    "--machine",
    "code",
    default="",
    metavar="MÃ",
    help="Sơ đồ của quyết định đã ban hành (quyet-dinh) hoặc của phong trào theo kế hoạch "
    "(phong-trao); không ghi thì là của hồ sơ.",
)
def graph(form: str, code: str) -> int:
    """Print a machine of the shipped pack."""
    from khenthuong.office import open_pack
    from khenthuong.office.drawing.bpmn import bpmn
    from khenthuong.office.drawing.text import dot, mermaid

    draw = {"mermaid": mermaid, "dot": dot, "bpmn": bpmn}[form]
    click.echo(draw(open_pack(), code), nl=False)
    return 0
