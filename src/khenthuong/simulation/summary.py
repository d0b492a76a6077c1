"""Puts a season that has run into words and numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from khenthuong.basis import Citation
from khenthuong.basis.text import day, dong, number, percent
from khenthuong.law.machine import State
from khenthuong.law.packfile import Assumption
from khenthuong.office import Office
from khenthuong.simulation.occasions import span
from khenthuong.simulation.season import Season
from khenthuong.simulation.shown import Bar, Summary, Table
from khenthuong.simulation.story import Story, Teller
from khenthuong.simulation.tally import Reason, Tally
from khenthuong.simulation.traps import numbered, traps

_POINTS = 2


class Summarist:
    """Puts a season that has run into words."""

    def __init__(self, office: Office, season: Season, tally: Tally) -> None:
        self._office, self._pack, self._words = office, office.pack, office.words
        self._season, self._tally, self._plan = season, tally, season.plan
        self._teller = Teller(office)
        self._shades = self._shaded()

    def make(self) -> Summary:
        """The whole summary."""
        return Summary(
            title=self._text("title"),
            plan=self._plan.title,
            facts=tuple(self._facts()),
            figures=tuple(self._figures()),
            traps=traps(self._office, self._plan),
            states=self._states(),
            awards=self._awards(),
            reasons=self._reasons(),
            limits=self._limits(),
            opinions=self._opinions(),
            money=self._money(),
            assumptions=self._assumptions(),
            story=self._story(),
            flow=tuple(self._flow()),
            levels=tuple(self._levels()),
            causes=tuple(self._causes()),
        )

    def _text(self, code: str, **values: object) -> str:
        return self._words.text("mo-phong", code, **values)

    def _head(self, *codes: str) -> tuple[str, ...]:
        return tuple(self._text(code) for code in codes)

    # -- what the plan is --------------------------------------------------

    def _facts(self) -> Iterator[tuple[str, str]]:
        plan, (first, last) = self._plan, span(self._pack, self._plan)
        yield self._text("source"), self._pack.instrument(plan.source).name
        yield self._text("number"), numbered(self._office, plan)
        yield self._text("unit"), self._unit(last)
        known = plan.period_start or plan.issued
        start = day(first) if known else self._text("issue-day")
        yield self._text("period"), self._text("span", start=start, end=day(last))
        for index, period in enumerate(self._tally.periods()):
            yield self._text("law") if index == 0 else "", self._period(period)
        size = self._text(
            "size",
            count=len(self._tally.dossiers),
            lists=self._tally.lists,
            seed=self._season.seed,
        )
        yield self._text("size-name"), size

    def _unit(self, last: date) -> str:
        unit = self._pack.unit(self._plan.unit)
        if unit.end is None or unit.end >= last:
            return unit.full_name
        later = ", ".join(u.full_name for u in self._pack.unit_at(unit.id, last))
        return self._text("successor", unit=unit.full_name, last=day(unit.end), successors=later)

    def _period(self, code: str) -> str:
        found = next(p for p in self._pack.national.periods if p.id == code)
        start = day(found.start)
        if found.end is None:
            return self._text("since", start=start)
        return f"{self._text('span', start=start, end=day(found.end))}: {found.note}"

    # -- numbers -----------------------------------------------------------

    def _figures(self) -> Iterator[tuple[str, str]]:
        dossiers, limits = list(self._tally.dossiers.values()), self._tally.limits()
        awarded = sum(map(self._tally.awarded, dossiers))
        finals = {s.id for s in self._pack.national.states if s.final}
        ended = sum(d.life.state in finals for d in dossiers) - awarded
        known = limits.kept + limits.missed
        yield str(awarded), self._text("awarded")
        yield str(ended), self._text("ended")
        yield str(len(dossiers) - awarded - ended), self._text("waiting")
        yield percent(limits.kept, known) if known else "–", self._text("in-time")

    def _levels_met(self) -> list[str]:
        met = {level for _, level in self._tally.states()}
        order = dict.fromkeys(d.level for d in self._pack.national.desks)
        return [level for level in order if level in met]

    def _states(self) -> Table:
        counts, levels = self._tally.states(), self._levels_met()
        rows = []
        for state in self._pack.national.states:
            row = [counts[state.id, level] for level in levels]
            if any(row):
                rows.append((state.label, *(str(n) if n else "" for n in row), str(sum(row))))
        sums = [sum(n for (_, x), n in counts.items() if x == level) for level in levels]
        rows.append((self._text("total"), *map(str, sums), str(sum(sums))))
        words = (self._words.code(level) for level in levels)
        heads = map(_upper, words)
        return Table((self._text("state"), *heads, self._text("total")), tuple(rows))

    def _awards(self) -> Table:
        rows = []
        for award in self._pack.national.awards:
            lines = [d for d in self._tally.dossiers.values() if d.award == award.id]
            if lines:
                given = sum(map(self._tally.awarded, lines))
                rows.append((award.label, str(len(lines)), str(given)))
        return Table(self._head("award", "proposed", "given"), tuple(rows))

    def _reasons(self) -> Table:
        rows = (
            (
                self._reason(r),
                self._basis(r),
                str(len(r.met)),
                str(len(r.stuck)) if r.stuck else "",
            )
            for r in self._sorted_reasons()
        )
        return Table(self._head("reason", "basis", "met", "stuck"), tuple(rows))

    def _sorted_reasons(self) -> list[Reason]:
        found = list(self._tally.reasons.values())
        return sorted(found, key=lambda r: (-len(r.stuck), -len(r.met)))

    def _reason(self, reason: Reason) -> str:
        """One finding as it reads; a rule that failed in several conditions by its name."""
        first = reason.findings[0]
        line = self._words.line(first)
        if len(reason.findings) == 1:
            return self._words.marked(line)
        rule = self._pack.rule(first.rule).label
        count = f"{len(reason.findings):02d}"
        return f"{line.mark}: {self._text('several', rule=rule, count=count)}"

    def _basis(self, reason: Reason) -> str:
        """The articles; several points of one article by the article alone."""
        cites = tuple(dict.fromkeys(c for f in reason.findings for c in f.cites))
        articles = Counter((c.instrument, c.levels[:1]) for c in cites)
        short = (
            Citation(c.instrument, c.levels[:1])
            if articles[c.instrument, c.levels[:1]] > _POINTS
            else c
            for c in cites
        )
        return "; ".join(self._pack.cite(c) for c in dict.fromkeys(short))

    def _limits(self) -> Table:
        found = self._tally.limits()
        counts = (found.kept, found.missed, found.running, found.unknown)
        names = self._head("on-time", "late", "running", "no-limit")
        rows = tuple((n, str(c)) for n, c in zip(names, counts, strict=True) if c)
        return Table(self._head("result", "lines"), rows)

    def _opinions(self) -> Table:
        rows = (
            (
                self._text("attested-row", what=_upper(self._teller.leaf(leaf)), text=text),
                str(count),
            )
            for (leaf, text), count in self._tally.opinions().most_common()
        )
        return Table(self._head("attested-what", "times"), tuple(rows))

    def _money(self) -> Table:
        rows = tuple(
            (fund or self._text("no-sum"), str(lines), dong(total) if fund else "")
            for fund, (total, lines) in sorted(
                self._tally.money().items(), key=lambda x: (-x[1][0], x[0])
            )
        )
        return Table(self._head("fund", "lines", "sum"), rows)

    # -- assumptions -------------------------------------------------------

    def _assumptions(self) -> Table:
        rows = ((a.label, self._value(a), a.why) for a in self._season.assumed.used)
        kept = tuple((label, value) for label, value, _ in rows if value)
        return Table(self._head("assumptions", "value"), kept)

    def _value(self, found: Assumption) -> str:
        parts = []
        if found.permille is not None:
            parts.append(percent(found.permille, 1000))
        elif found.count is not None:
            parts.append(number(found.count))
        low, high = found.days_min or 0, found.days_max or 0
        if high or low:
            code = "day" if low == high else "days"
            if low < 0:
                code = "around" if high > 0 else "before"
            parts.append(self._text(code, low=abs(low), high=abs(high)))
        return ", ".join(parts)

    # -- pictures and story ------------------------------------------------

    def _flow(self) -> Iterator[Bar]:
        steps = (a.words[0] for a in self._season.assumed.used if a.id.startswith("buoc/"))
        for trigger in steps:
            found = self._pack.find("triggers", trigger, "hành động")
            yield Bar(found.label, (("", "flow", self._tally.passed(trigger)),))

    def _levels(self) -> Iterator[Bar]:
        counts = self._tally.states()
        for level in self._levels_met():
            word = self._words.code(level)
            met = [s for s in self._pack.national.states if counts[s.id, level]]
            parts = tuple((s.label, self._shades[s.id], counts[s.id, level]) for s in met)
            yield Bar(_upper(word), parts)

    def _shaded(self) -> dict[str, str]:
        """A colour for each state: its kind, and a shade where several are of one kind."""
        found: dict[str, str] = {}
        met: Counter[str] = Counter()
        for state in self._pack.national.states:
            kind = self._kind(state)
            found[state.id] = f"{kind} s{met[kind]}"
            met[kind] += 1
        return found

    def _kind(self, state: State) -> str:
        """Good, bad or waiting: which colour a state has in a picture."""
        needs = {t.id: t.needs for t in self._pack.national.triggers}
        arrows = (t for t in self._pack.national.transitions if "signing" in needs[t.trigger])
        if any(choice.to == state.id for arrow in arrows for choice in arrow.choices):
            return "good"
        return "bad" if state.final else "wait"

    def _causes(self) -> Iterator[Bar]:
        for reason in self._sorted_reasons():
            stuck, past = len(reason.stuck), len(reason.met) - len(reason.stuck)
            parts = (self._text("stuck"), "stuck", stuck), (self._text("past"), "met", past)
            yield Bar(self._reason(reason), parts, self._basis(reason))

    def _story(self) -> Story | None:
        code = self._tally.instructive()
        if not code:
            return None
        return self._teller.tell(self._tally.dossiers[code], self._tally.items[code])


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
