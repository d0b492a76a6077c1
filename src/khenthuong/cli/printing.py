"""Prints summaries, stories and remarks for a person at a terminal, or without one."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table as RichTable
from rich.text import Text

from khenthuong.simulation import Beat, Story, Summary, Table, Trap

Say = Callable[[str], str]
_WIDE = 110
_MOST = 14


def console() -> Console:
    """Standard output; a fixed width where it is not a terminal, so that it reads the same."""
    if sys.stdout.isatty():
        return Console(highlight=False, markup=False)
    return Console(highlight=False, markup=False, width=_WIDE)


def title(out: Console, text: str) -> None:
    """A heading with a line of space above."""
    out.print()
    out.print(Text(text, style="bold red"))


def note(out: Console, text: str) -> None:
    """A remark in the margin."""
    out.print(Text(text, style="dim"))


def print_table(out: Console, shown: Table, *, most: int = 0, more: str = "") -> None:
    """A table; at most ``most`` rows, then ``more`` says how many are left."""
    rows = shown.rows[:most] if most else shown.rows
    if not rows:
        return
    made = RichTable(box=box.SIMPLE_HEAD, pad_edge=False, header_style="dim")
    for index, head in enumerate(shown.head):
        number = all(not row[index] or row[index][0].isdigit() for row in rows)
        short = max(len(row[index]) for row in rows) < len("000.000.000.000 đồng")
        right = index > 0 and number and short
        made.add_column(head, justify="right" if right else "left", no_wrap=right)
    for row in rows:
        made.add_row(*(Text(cell) for cell in row))
    out.print(made)
    if len(shown.rows) > len(rows):
        note(out, more.format(count=len(shown.rows) - len(rows)))


def print_facts(out: Console, facts: Sequence[tuple[str, str]]) -> None:
    """Names and values in two columns."""
    made = RichTable.grid(padding=(0, 2))
    made.add_column(style="dim")
    made.add_column()
    for name, value in facts:
        made.add_row(Text(name), Text(value))
    out.print(made)


def print_trap(out: Console, trap: Trap, remedy: str) -> None:
    """One remark on a plan."""
    style = "bold red" if trap.grave else "bold yellow"
    out.print(Text.assemble((f"● {trap.label}", style), " – ", (trap.heading, "bold")))
    where = " · ".join(x for x in (trap.place, trap.basis) if x)
    lines = [Text(trap.text)]
    if remedy and trap.remedy:
        lines.append(Text(f"{remedy}: {trap.remedy}"))
    if where:
        lines.append(Text(where, style="dim"))
    for line in lines:
        out.print(Padding(line, (0, 0, 0, 2)))


def print_story(out: Console, story: Story) -> None:
    """The story of one dossier, step by step."""
    out.print(Text(story.title, style="bold"))
    for line in story.about:
        out.print(Text(line))
    for beat in story.beats:
        _print_beat(out, beat)
    out.print(Text(story.now, style="bold"))


def _print_beat(out: Console, beat: Beat) -> None:
    style = "red" if beat.refused else "green"
    mark = "✗" if beat.refused else "●"
    head = Text.assemble((f"{mark} ", style), (beat.on, "dim"), "  ", (beat.title, "bold"))
    if beat.who:
        head.append(f" – {beat.who}")
    out.print(head)
    for line in beat.lines:
        out.print(Padding(Text(line), (0, 0, 0, 14)))
    if beat.basis:
        out.print(Padding(Text(beat.basis, style="dim"), (0, 0, 0, 14)))


def print_summary(out: Console, summary: Summary, say: Say, review: str) -> None:
    """The whole summary of a season; ``review`` names the command with all remarks."""
    out.print()
    out.print(Text(summary.title.upper(), style="bold"))
    out.print(Text(summary.plan, style="bold red"))
    print_facts(out, summary.facts)
    note(out, say("invented"))
    title(out, say("traps"))
    grave = [t for t in summary.traps if t.grave]
    for trap in grave:
        print_trap(out, trap, say("remedy"))
    if not grave:
        out.print(Text(say("traps-none")))
    rest = [t for t in summary.traps if not t.grave]
    note(out, say("traps-more").format(count=len(rest), plan=review))
    for trap in rest:
        where = "; ".join(x for x in (trap.place, trap.basis) if x)
        text = f"{trap.text} ({where})" if where else trap.text
        out.print(Padding(Text.assemble((f"○ {trap.label}: ", "yellow"), text), (0, 0, 0, 2)))
    title(out, say("states"))
    print_facts(out, tuple((value, label) for value, label in summary.figures))
    print_table(out, summary.states)
    print_table(out, summary.awards)
    title(out, say("reasons"))
    note(out, say("reasons-note"))
    print_table(out, summary.reasons, most=_MOST, more=say("reasons-more"))
    for code, shown in (
        ("limits", summary.limits),
        ("attested", summary.opinions),
        ("money", summary.money),
        ("assumptions", summary.assumptions),
    ):
        title(out, say(code))
        if code != "money":
            note(out, say(f"{code}-note"))
        print_table(out, shown)
        if not shown.rows:
            out.print(Text(say("none")))
    if summary.story is not None:
        title(out, say("story"))
        print_story(out, summary.story)
