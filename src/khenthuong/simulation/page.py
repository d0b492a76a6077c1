"""The report: one page without script or remote part, for screen, phone and paper."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from khenthuong.simulation.shown import Bar, Summary, Table
from khenthuong.simulation.story import Beat, Story
from khenthuong.simulation.style import CSS
from khenthuong.simulation.traps import Trap

Text = Callable[[str], str]


def render_page(summary: Summary, text: Text) -> str:
    """The whole page; ``text`` gives the headings by their code. Everything is escaped."""
    parts = [
        _header(summary),
        _facts(summary),
        _section(text("traps"), _traps(summary.traps, text)),
        _section(text("states"), _bars(summary.levels), table(summary.states, last_sums=True)),
        _section(text("flow"), _bars(summary.flow)),
        table(summary.awards),
        _section(text("reasons"), _note(text("causes-note")), _bars(summary.causes)),
        _pair(summary, text),
        _section(text("attested"), _note(text("attested-note")), table(summary.opinions)),
        _section(text("story"), _story(summary.story)) if summary.story else "",
        _section(
            text("assumptions"),
            _note(text("assumptions-note")),
            table(summary.assumptions, style="small"),
        ),
        f"<footer><p>{escape(text('invented'))}</p></footer>",
    ]
    return (
        '<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(summary.title)} – {escape(summary.plan)}</title>\n"
        f"<style>{CSS}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(part for part in parts if part)
        + "\n</main>\n</body>\n</html>\n"
    )


def _section(title: str, *parts: str) -> str:
    return f"<h2>{escape(title)}</h2>\n" + "\n".join(parts)


def _note(text: str) -> str:
    return f'<p class="note">{escape(text)}</p>'


def _header(summary: Summary) -> str:
    return (
        f'<header><p class="kicker">{escape(summary.title)}</p>'
        f"<h1>{escape(summary.plan)}</h1></header>"
    )


def _facts(summary: Summary) -> str:
    figures = "".join(
        f'<div class="figure"><b>{escape(value)}</b><span>{escape(label)}</span></div>'
        for value, label in summary.figures
    )
    rows = "".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in summary.facts)
    return f'<div class="figures">{figures}</div>\n<dl class="facts">{rows}</dl>'


# -- traps -----------------------------------------------------------------


def _traps(traps: tuple[Trap, ...], text: Text) -> str:
    grave = "".join(_trap(t, text) for t in traps if t.grave)
    rest = "".join(
        f'<li>{_tag(t)}{escape(t.text)} <span class="where">{_where(t)}</span></li>'
        for t in traps
        if not t.grave
    )
    return (grave or _note(text("traps-none"))) + (f'<ul class="rest">{rest}</ul>' if rest else "")


def _trap(trap: Trap, text: Text) -> str:
    remedy = f"<p>{escape(text('remedy'))}: {escape(trap.remedy)}</p>" if trap.remedy else ""
    return (
        f'<div class="trap {escape(trap.kind)}">{_tag(trap)}<strong>{escape(trap.heading)}</strong>'
        f'<p>{escape(trap.text)}</p>{remedy}<p class="where">{_where(trap)}</p></div>'
    )


def _tag(trap: Trap) -> str:
    return f'<span class="tag {escape(trap.kind)}">{escape(trap.label)}</span>'


def _where(trap: Trap) -> str:
    return escape(" · ".join(x for x in (trap.place, trap.basis) if x))


# -- tables and bars -------------------------------------------------------


def table(shown: Table, *, last_sums: bool = False, style: str = "") -> str:
    """A table; a column whose filled cells all begin with a digit stands to the right."""
    if not shown.rows:
        return ""
    right = [_numeric([row[i] for row in shown.rows]) for i in range(len(shown.head))]
    head = "".join(
        f"<th{_class(n)}>{escape(h)}</th>" for h, n in zip(shown.head, right, strict=True)
    )
    body = ""
    for index, row in enumerate(shown.rows):
        sums = ' class="sum"' if last_sums and index == len(shown.rows) - 1 else ""
        cells = "".join(f"<td{_class(n)}>{escape(v)}</td>" for v, n in zip(row, right, strict=True))
        body += f"<tr{sums}>{cells}</tr>"
    return f'<table class="{style}"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _class(right: bool) -> str:
    return ' class="n"' if right else ""


def _numeric(values: list[str]) -> bool:
    filled = [v for v in values if v]
    return bool(filled) and all(v[0].isdigit() and len(v) < 24 for v in filled)


def _bars(bars: tuple[Bar, ...]) -> str:
    most = max((sum(n for _, _, n in bar.parts) for bar in bars), default=0)
    return '<div class="bars">' + "".join(_bar(bar, most) for bar in bars) + "</div>"


def _bar(bar: Bar, most: int) -> str:
    """One bar: its share of the longest one, cut into its parts."""
    total, left, rects = sum(n for _, _, n in bar.parts), 0, ""
    for _, kind, count in bar.parts:
        width = 1000 * count // max(most, 1)
        gap = 3 if width > 6 and len(bar.parts) > 1 else 0
        rects += f'<rect class="f-{kind}" x="{left}" y="0" width="{width - gap}" height="14"/>'
        left += width
    key = "".join(
        f'<span><i class="f-{kind}"></i>{escape(name)}: {count}</span>'
        for name, kind, count in bar.parts
        if name and count
    )
    return (
        f'<div class="bar"><div class="cap"><span>{escape(bar.label)}</span><b>{total}</b></div>'
        f'<svg viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="f-rest" x="0" y="0" width="1000" height="14"/>{rects}</svg>'
        + (f'<div class="key">{key}</div>' if key else "")
        + (f'<div class="where">{escape(bar.note)}</div>' if bar.note else "")
        + "</div>"
    )


def _pair(summary: Summary, text: Text) -> str:
    limits = _section(text("limits"), _note(text("limits-note")), table(summary.limits))
    money = _section(text("money"), table(summary.money) or _note(text("none")))
    return f'<div class="pair"><div>{limits}</div><div>{money}</div></div>'


# -- story -----------------------------------------------------------------


def _story(story: Story) -> str:
    about = "".join(f"<p>{escape(line)}</p>" for line in story.about)
    beats = "".join(map(_beat, story.beats))
    return (
        f"<h3>{escape(story.title)}</h3>{about}"
        f'<ol class="story">{beats}</ol><p class="now">{escape(story.now)}</p>'
    )


def _beat(beat: Beat) -> str:
    lines = "".join(f"<li>{escape(line)}</li>" for line in beat.lines)
    who = f'<div class="who">{escape(beat.who)}</div>' if beat.who else ""
    basis = f'<div class="where">{escape(beat.basis)}</div>' if beat.basis else ""
    mark = ' class="no"' if beat.refused else ""
    return (
        f'<li{mark}><span class="day">{escape(beat.on)}</span><b>{escape(beat.title)}</b>'
        f"{who}{f'<ul>{lines}</ul>' if lines else ''}{basis}</li>"
    )
