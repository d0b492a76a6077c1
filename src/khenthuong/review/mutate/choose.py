"""Which of all mutants are tried: some groups or places of the rules, or a sample of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from random import Random

from khenthuong.basis import Fault, InputError, nearest
from khenthuong.review.mutate.sites import Mutant

GROUPS: Mapping[str, tuple[str, ...]] = {
    "rules": ("rules", "declarations", "settings"),
    "facts": ("facts", "records"),
    "awards": ("awards", "objects", "trophies"),
    "authority": ("deciders", "capacities", "offices", "routes", "desks", "successions"),
    "units": ("units", "unread_texts", "layer"),
    "machine": ("states", "triggers", "transitions", "house_rules", "procedures", "stage_lists"),
    "councils": ("councils", "votes"),
    "limits": ("limits", "deadlines", "days_off", "years", "boundaries"),
    "money": ("rewards", "base_salaries", "roundings", "pairings", "payers"),
    "papers": ("paper_lists", "services", "slips", "receptions", "code_formats"),
    "plans": ("plans", "review_rules"),
}
"""The sections of the rules by the names that a command takes."""


def chosen(
    mutants: Sequence[Mutant],
    only: Iterable[str] = (),
    sample: int = 0,
    seed: int = 0,
    own: tuple[str, ...] = (),
) -> tuple[int, ...]:
    """The places of the mutants that are tried, in order.

    Args:
        mutants: all there are.
        only: groups, sections, files, or how the name of a change begins.
        sample: so many of them; 0 is all.
        seed: which ones; the same seed gives the same sample of the same rules.
        own: how the files begin whose mutants count; empty is all.

    Raises:
        InputError: ``only`` has a word that names nothing.

    """
    wanted = tuple(only)
    faults = tuple(_unknown(mutants, wanted))
    if faults:
        raise InputError(faults)
    places = [i for i, m in enumerate(mutants) if not own or m.file.startswith(own)]
    found = [i for i in places if not wanted or any(_named(mutants[i], w) for w in wanted)]
    if 0 < sample < len(found):
        found = sorted(Random(seed).sample(found, sample))  # noqa: S311 - no secret
    return tuple(found)


def _named(mutant: Mutant, word: str) -> bool:
    of_group = mutant.section in GROUPS.get(word, ())
    return of_group or word in (mutant.section, mutant.file) or mutant.name.startswith(word)


def _unknown(mutants: Sequence[Mutant], wanted: Sequence[str]) -> Iterator[Fault]:
    for word in wanted:
        if not any(_named(m, word) for m in mutants):
            known = {*GROUPS, *(m.section for m in mutants), *(m.name.split()[0] for m in mutants)}
            yield Fault(
                "--only", f"không có chỗ nào tên “{word}”.", near=nearest(word, sorted(known))
            )
