"""Loading the rules, explaining a case, suggesting awards: each against what it is made of.

Everything runs in this process, in turns; a ratio is of the medians of the turns.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from statistics import median

import yaml

from khenthuong import Case
from khenthuong.judge import judge
from khenthuong.judge.reasons.explain import explain
from khenthuong.judge.reasons.suggest import proposals, suggest
from khenthuong.law import read, shipped
from khenthuong.law.read import texts
from khenthuong.testing import draft, office_for_tests

ON = date(2025, 3, 10)
OFFICE = office_for_tests()
PACK, CALENDAR = OFFICE.pack, OFFICE.calendar
SOMEBODY = draft(
    award="bang-khen-tinh",
    unit="xa-thu-nghiem",
    ground="cong-trang",
    procedure="thuong",
    facts={"chap_hanh_guong_mau": True, "tich_cuc_phong_trao": True},
    records={"khen": (), "vu_viec": ()},
    period=(date(2023, 1, 1), date(2024, 12, 31)),
)


def measured(name: str, ours: Callable[[], object], base: str, other: Callable[[], object]) -> None:
    """One line: what takes how long, against what, in the same turns."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(15):
        for call, seconds in zip((ours, other), taken, strict=True):
            begin = time.process_time()
            call()
            seconds.append(time.process_time() - begin)
    one, two = (median(seconds) for seconds in taken)
    print(f"{name} ({one * 1000:.1f} ms) against {base} ({two * 1000:.1f} ms): {one / two:.2f} ×")


def main() -> None:
    """Print the ratios."""
    files = [text for _, text in texts(shipped("workflows"))]
    cases = [Case(dossier=d, on=ON) for d in proposals(PACK, SOMEBODY, ON)]
    one = Case(dossier=SOMEBODY, on=ON)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    measured(
        "read and check the rules",
        read,
        "PyYAML, the same text as plain data",
        lambda: [yaml.load(text, Loader=loader) for text in files],  # noqa: S506 - a safe loader
    )
    measured(
        f"suggest among {len(cases)} awards and grounds",
        lambda: suggest(PACK, CALENDAR, SOMEBODY, ON),
        "judging each of them",
        lambda: [judge(PACK, CALENDAR, case) for case in cases],
    )
    measured(
        "explain one case, with the first day it passes",
        lambda: explain(PACK, CALENDAR, one),
        "judging it",
        lambda: judge(PACK, CALENDAR, one),
    )


if __name__ == "__main__":
    main()
