"""Facts as a table of a scenario says them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from khenthuong.review.phrases import names
from khenthuong.review.phrases.bind import Table
from khenthuong.review.phrases.world import World


def facts(world: World, table: Table) -> Iterator[tuple[str, Any]]:
    """Each fact and its value; who names what is not so says the opposite."""
    for label, said in table:
        code, positive = names.fact(world.pack, label)
        value = _answer(world, said)
        yield code, value if positive or value is None else not value


def _answer(world: World, said: str) -> Any:
    known = "có, không hay chưa rõ"
    return world.read(known if world.takes(known, said) else "số và đơn vị", said)
