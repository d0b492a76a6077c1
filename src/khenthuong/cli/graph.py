"""``khenthuong graph``: the machine as text that other tools draw."""

from __future__ import annotations

import click


@click.command(
    help="In sơ đồ các bước xét khen thưởng (Mermaid, DOT hoặc BPMN 2.0), có căn cứ trên từng bước."
)
@click.option(
    "--as",
    "--format",
    "form",
    type=click.Choice(["mermaid", "dot", "bpmn"]),
    default="mermaid",
    help="Dạng sơ đồ.",
)
def graph(form: str) -> int:
    """Print the machine of the shipped pack."""
    from khenthuong.office import open_pack
    from khenthuong.office.bpmn import bpmn
    from khenthuong.office.diagram import dot, mermaid

    draw = {"mermaid": mermaid, "dot": dot, "bpmn": bpmn}[form]
    click.echo(draw(open_pack()), nl=False)
    return 0
