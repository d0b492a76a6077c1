"""One guarded step through ``office`` with all findings, against a bare step of ``transitions``.

Both run in this process, in turns; the ratio is of the medians of the turns.
"""

from __future__ import annotations

import timeit
from collections.abc import Callable
from datetime import date
from statistics import median

from transitions import Machine

from khenthuong import Actor, Case, Command, Context, Office
from khenthuong.testing import accepted, draft, everyone, office_for_tests, start, step

DAY = date(2025, 9, 8)


class Model:
    """What the bare machine moves: one slot, nothing else."""

    __slots__ = ("state",)

    def __init__(self) -> None:
        self.state = "a"


def bare() -> Callable[[], object]:
    """A shared machine without registered models, as small as transitions allows."""
    machine = Machine(
        model=None,
        states=["a", "b"],
        initial="a",
        transitions=[{"trigger": "go", "source": "a", "dest": "b", "conditions": [lambda _: True]}],
        auto_transitions=False,
        send_event=True,
    )
    go = machine.events["go"]
    return lambda: go.trigger(Model())


def ready(office: Office) -> Context:
    """A provincial award of a commune, received, waiting for appraisal."""
    facts = {
        "chap_hanh_guong_mau": True,
        "xuat_sac_phong_trao_tinh": True,
        "ban_chinh_hoac_chung_thuc": True,
    }
    dossier = draft(
        award="bang-khen-tinh",
        ground="phong-trao",
        unit="xa-thu-nghiem-moi",
        facts=facts,
        records={"khen": (), "vu_viec": (), "xep_loai": (), "danh_hieu": (), "sang_kien": ()},
        papers=("to-trinh", "bao-cao", "bien-ban"),
    )
    context = accepted(office, step(office, start(office, dossier), "nop", DAY))
    return accepted(office, step(office, context, "tiep_nhan", DAY))


def per_call(call: Callable[[], object], number: int) -> float:
    """Seconds of one call."""
    return timeit.timeit(call, number=number) / number


def main() -> None:
    """Print one line per figure."""
    office = office_for_tests()
    context = ready(office)
    seats = [s for s in everyone(office).seats if s.unit == "xa-thu-nghiem-moi"]
    actor = Actor(id="a", seats=tuple(seats))
    command = Command(actor=actor, trigger="tham_dinh", on=DAY)
    simple = bare()
    findings = len(office.check(Case(dossier=context.dossiers[0], on=DAY)).findings)
    turns = [
        (per_call(simple, 20_000), per_call(lambda: office.do(context, command), 300))
        for _ in range(7)
    ]
    low = median(t[0] for t in turns)
    high = median(t[1] for t in turns)
    print(f"bare transitions step      {low * 1e6:8.1f} µs")
    print(f"office step ({findings} findings) {high * 1e6:8.1f} µs")
    print(f"ratio                      {high / low:8.1f} ×")


if __name__ == "__main__":
    main()
