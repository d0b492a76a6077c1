"""``khenthuong graph``: the machine as text that other tools draw."""

from __future__ import annotations

import click


@click.command(
    help="In sơ đồ các bước xét khen thưởng (Mermaid hoặc DOT), có căn cứ trên từng bước."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["mermaid", "dot"]),
    default="mermaid",
    help="Dạng sơ đồ.",
)
def graph(form: str) -> int:
    """Print the machine of the shipped pack."""
    from khenthuong.office import open_pack
    from khenthuong.office.diagram import dot, mermaid

    pack = open_pack()
    click.echo(mermaid(pack) if form == "mermaid" else dot(pack), nl=False)
    return 0
