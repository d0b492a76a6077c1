"""Every fact of law and procedure in the coverage table stands in the data, as weak as it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

import attrs
import pytest
from attrs import define, field
from test_coverage import rows

from khenthuong.basis import Citation, Status
from khenthuong.law import shipped
from khenthuong.law.data import OTHER, STATUS
from khenthuong.law.structure import walk
from khenthuong.office.lawbook.status import sources

RANK = {"confirmed": 0, "secondary": 1, "unconfirmed": 2, "open": 2, "house": 2}
"""An open question is as weak as a text that nobody read: neither may pass for known."""
COUNTS = {"law": 293, "procedure": 91}


@define
class Said:
    """What the data say under one id: statuses and texts, those above it where it has none."""

    statuses: set[str] = field(factory=set)
    texts: set[str] = field(factory=set)


@cache
def data() -> dict[str, Said]:
    """Everything with an id in the national files and in those of every province."""
    found: dict[str, Said] = defaultdict(Said)
    provinces = [p for p in (shipped("workflows") / "provinces").iterdir() if p.is_dir()]
    for _, content in sources(None, provinces):
        for attribute in attrs.fields(type(content)):
            values = getattr(content, attribute.name)
            for index, owner in enumerate(values if isinstance(values, tuple) else ()):
                _read(found, owner, (attribute.name, index))
    return found


def _read(found: dict[str, Said], owner: object, place: tuple[object, ...]) -> None:
    above: list[tuple[tuple[object, ...], object]] = []
    for path, value in walk(owner, place):
        while above and path[: len(above[-1][0])] != above[-1][0]:
            above.pop()
        above.append((path, value))
        chain = [x for _, x in reversed(above)]
        for named in _names(chain):
            said = found[named]
            said.statuses |= next((s for s in map(_statuses, chain) if s), set())
            said.texts |= next((t for t in map(_texts, chain) if t), set())


def _names(chain: list[object]) -> Iterator[str]:
    for value in chain:
        for name in ("id", "code", "symbol", "policy", "delegation", "trigger"):
            if isinstance(found := getattr(value, name, None), str):
                yield found


def _statuses(value: object) -> set[str]:
    found = (getattr(value, name, None) for name in (STATUS, *OTHER))
    return {s.value for s in found if isinstance(s, Status)}


def _texts(value: object) -> set[str]:
    cited = {c.instrument for c in getattr(value, "cite", ()) or () if isinstance(c, Citation)}
    return cited or ({str(value.id)} if type(value).__name__ == "Instrument" else set())


def held(capability: str) -> list[tuple[dict[str, str], list[Said]]]:
    """The rows of a capability, each with what the data say at its places."""
    found = []
    for row in rows():
        if row["capability"] == capability:
            anchors = [w.strip().partition("#")[2] for w in row["where"].split(";")]
            found.append((row, [data()[a] for a in anchors if a and a in data()]))
    return found


@pytest.mark.parametrize(("capability", "count"), COUNTS.items())
def test_every_fact_is_in_the_data(capability: str, count: int) -> None:
    """Each row of the capability names a place in ``workflows/`` that the loader reads."""
    assert len([r for r in rows() if r["capability"] == capability]) == count
    assert [row["id"] for row, said in held(capability) if not said] == []


@pytest.mark.parametrize("capability", COUNTS)
def test_no_datum_claims_more_than_its_source_allows(capability: str) -> None:
    """A fact of a weak source is nowhere only better than that source."""
    better = [
        row["id"]
        for row, said in held(capability)
        if said
        and RANK[row["status"]] > max(RANK[s] for x in said for s in x.statuses or {"confirmed"})
    ]
    assert better == []


@pytest.mark.parametrize("capability", COUNTS)
def test_every_fact_cites_its_text(capability: str) -> None:
    """The text of the row is among those that the data cite there."""
    strange = []
    for row, said in held(capability):
        wanted = {c.partition("/")[0] for c in row["cite"].split(";") if c}
        if wanted and not wanted & {t for x in said for t in x.texts}:
            strange.append((row["id"], wanted))
    assert strange == []


def test_a_leaf_says_what_its_rule_says():
    """The checks above are able to fail: 28.1.c is confirmed and cites the law of 2022 only."""
    said = data()["ttldtt-70"]
    assert said.texts == {"l2022"}
    assert "confirmed" in said.statuses
    assert data()["khong-co-ma-nay"] == Said()
