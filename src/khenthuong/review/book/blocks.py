"""One article of the book as HTML; everything is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from attrs import frozen

from khenthuong.basis.text import fold
from khenthuong.review.book.front import SIGN_HEADS, Say, kind_of, sign_cells
from khenthuong.review.book.shown import (
    Article,
    Case,
    Group,
    Passage,
    Result,
    Signed,
    Statement,
    StepShown,
    Table,
)

_DEEPEST = 8


@frozen
class Blocks:
    """Writes articles with the words of one pack.

    ``awards`` are looked for in scenarios: their names, and these without accents.
    """

    say: Say
    awards: Mapping[str, str]

    def article(self, article: Article, chapter: str) -> str:
        """The whole article, with what the filters ask for in its attributes."""
        free = not article.obstacles
        marks = {
            "chapter": chapter,
            "text": article.place.instrument,
            "sign": "free" if free else "barred",
            "signed": "|".join(_signed(article)),
        }
        return (
            f'<article id="{escape(anchor(article))}" class="{"free" if free else "held"}"'
            f' tabindex="-1"{_data(marks)}>'
            + self._head(article, free=free)
            + self._barred(article)
            + self._statements(article)
            + self._groups(article)
            + self._see_also(article)
            + self._sign(article)
            + "</article>\n"
        )

    def _word(self, code: str, **values: object) -> str:
        return escape(self.say("sach", code, **values))

    def _head(self, article: Article, *, free: bool) -> str:
        kind, code = ("valid", "may-sign") if free else ("void", "may-not")
        return (
            f'<div class="head"><h3>{escape(article.title)} '
            f'<span class="tag {kind}">{self._word(code)}</span></h3>'
            f"<code>{escape(article.place.code)}</code></div>"
        )

    def _barred(self, article: Article) -> str:
        if not article.obstacles:
            return ""
        lines = "".join(f"<li>{escape(o.text)}</li>" for o in article.obstacles)
        return f'<div class="barred"><b>{self._word("may-not")}</b><ul>{lines}</ul></div>'

    # -- statements -----------------------------------------------------------

    def _statements(self, article: Article) -> str:
        if not article.statements:
            return ""
        body = "".join(map(self._statement, article.statements))
        return f"<h4>{self._word('rules')}</h4>{body}"

    def _statement(self, statement: Statement) -> str:
        marks = {
            "award": "|".join(statement.awards),
            "status": "|".join(s.value for s in statement.statuses),
        }
        about = "".join(f'<p class="ab">{escape(text)}</p>' for text in statement.about)
        now = [p for p in statement.passages if p.now]
        other = [p for p in statement.passages if not p.now]
        old = "".join(map(self._passage, other))
        if now and other:
            text = self._word("other-times", count=len(other))
            old = f'<details class="old"><summary>{text}</summary>{old}</details>'
        section = f'<span class="sec">{escape(statement.section)}</span>'
        title = f"<p>{section}{escape(statement.title)}</p>"
        return (
            f'<div class="st"{_data(marks)}>{title}{about}'
            f"{''.join(map(self._passage, now))}{old}</div>"
        )

    def _passage(self, passage: Passage) -> str:
        now = f" · <b>{self._word('now')}</b>" if passage.now else ""
        texts = "".join(
            f'<p class="d{min(t.depth, _DEEPEST)}">{escape(t.text)}</p>' for t in passage.texts
        )
        basis = self._word("basis", basis=passage.basis) if passage.basis else ""
        tag = ""
        if passage.status:
            word = escape(self.say("nguon", passage.status.value))
            tag = f'<span class="tag {passage.status.value}">{word}</span>'
        notes = "".join(f'<p class="src">{escape(n)}</p>' for n in passage.notes)
        span = self._word("span", span=passage.span)
        return (
            f'<div class="pa"><p class="when">{span}{now}</p>{texts}'
            f'<p class="src">{basis} {tag}</p>{notes}</div>'
        )

    # -- scenarios ------------------------------------------------------------

    def _groups(self, article: Article) -> str:
        if not article.groups:
            return ""
        body = "".join(map(self._group, article.groups))
        return f"<h4>{self._word('cases')}</h4>{body}"

    def _group(self, group: Group) -> str:
        notes = "".join(f'<p class="src">{escape(n)}</p>' for n in group.notes)
        shared = ""
        if group.background:
            shared = f'<p class="src">{self._word("background")}</p>{self._steps(group.background)}'
        cases = "".join(self._case(c, group) for c in group.cases)
        name = self._word("rule", name=group.name)
        return f'<div class="group"><h5>{name}</h5>{notes}{shared}{cases}</div>'

    def _case(self, case: Case, group: Group) -> str:
        marks = {
            "award": "|".join(self._named(case)),
            "status": "|".join(s.value for s in group.statuses),
            "result": "|".join(dict.fromkeys(r.value for r in case.results)),
        }
        tables = "".join(
            f'<p class="src">{self._word("rows", title=t.title or self.say("sach", "no-title"))}'
            f"</p>{self._table(t)}"
            for t in case.tables
        )
        return (
            f'<details class="case" id="{escape(case.number)}"{_data(marks)}><summary>'
            f'<span class="num">@{escape(case.number)}</span>'
            f'<span class="nm">{escape(case.name)}</span>{self._result(case.result)}</summary>'
            f'<p class="src">{self._word("basis", basis=case.basis)}</p>'
            f"{self._steps(case.steps)}{tables}</details>"
        )

    def _named(self, case: Case) -> Iterable[str]:
        """The awards whose names stand in the scenario."""
        text = fold(" ".join((case.name, *case.part.lines)))
        return (name for name, plain in self.awards.items() if plain in text)

    def _result(self, result: Result) -> str:
        word = self._word(f"result-{result.value}")
        return f'<span class="tag {result.value}">{word}</span>'

    def _steps(self, steps: tuple[StepShown, ...]) -> str:
        lines = "".join(
            f"<li><b>{escape(s.word)}</b> <span>{escape(s.text)}</span>"
            f"{self._table(s.table) if s.table else ''}</li>"
            for s in steps
        )
        return f'<ul class="steps">{lines}</ul>'

    def _table(self, table: Table) -> str:
        results: tuple[Result | None, ...] = table.results or (None,) * len(table.rows)
        head = "".join(f"<th>{escape(h)}</th>" for h in table.head)
        if head:
            last = f"<th>{self._word('result')}</th>" if table.results else ""
            head = f"<thead><tr>{head}{last}</tr></thead>"
        body = ""
        for row, result in zip(table.rows, results, strict=True):
            cells = "".join(f"<td>{escape(c)}</td>" for c in row)
            last = f"<td>{self._result(result)}</td>" if result else ""
            body += f"<tr>{cells}{last}</tr>"
        return f'<div class="wide"><table>{head}<tbody>{body}</tbody></table></div>'

    # -- the end of an article ------------------------------------------------

    def _see_also(self, article: Article) -> str:
        if not article.see_also:
            return ""
        lines = "".join(f"<li>{escape(t)}</li>" for t in article.see_also)
        text = f"{self._word('see-also')} ({len(article.see_also)})"
        return (
            f'<details class="old"><summary>{text}</summary><ul class="src">{lines}</ul></details>'
        )

    def _sign(self, article: Article) -> str:
        head = "".join(f"<th>{self._word(c)}</th>" for c in SIGN_HEADS)
        rows = "".join(map(self._signed, article.signed)) + "<tr>" + "<td></td>" * 5 + "</tr>"
        return (
            f'<h4>{self._word("sign")}</h4><div class="wide"><table class="sign">'
            f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
        )

    def _signed(self, signed: Signed) -> str:
        kind = kind_of(signed)
        mark = f'<span class="tag {kind}">{self._word(f"sign-{kind}")}</span>'
        cells = "".join(f"<td>{escape(c)}</td>" for c in sign_cells(signed, self.say))
        return f"<tr>{cells}<td>{mark}</td></tr>"


def anchor(article: Article) -> str:
    """The name an address uses for the article."""
    return article.place.code.replace("/", "-")


def _signed(article: Article) -> list[str]:
    kinds = {kind_of(s) for s in article.signed}
    return sorted(kinds) or ["none"]


def _data(marks: dict[str, str]) -> str:
    return "".join(f' data-{name}="{escape(value)}"' for name, value in marks.items())
