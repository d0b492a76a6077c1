"""What the procedure costs: a step, a whole life, a dossier in memory, and no more with more.

Every time is told as a multiple of a bare step of ``transitions`` in the same turns of one
process; bytes are traced by tracemalloc.
"""

from __future__ import annotations

import timeit
import tracemalloc
from collections.abc import Callable, Sequence
from datetime import date
from statistics import median

from transitions import Machine

from khenthuong import Actor, Ballot, Case, Command, Context, Office, Signing
from khenthuong.testing import accepted, draft, everyone, office_for_tests, start, step

HOME = "xa-thu-nghiem-moi"
DAYS = tuple(date(2025, 9, day) for day in (1, 2, 8, 15, 16, 17))
KEPT, SAMPLE = (1_000, 10_000, 100_000), 200
MET = ("chap_hanh_guong_mau", "xuat_sac_phong_trao", "xuat_sac_phong_trao_tinh")
FACTS = dict.fromkeys((*MET, "ban_chinh_hoac_chung_thuc", "hoan_thanh_tot_nhiem_vu"), True)
RECORDS = {"khen": (), "vu_viec": (), "xep_loai": (), "danh_hieu": (), "sang_kien": ()}


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


def fresh(office: Office, number: int, award: str = "giay-khen-xa") -> Context:
    """A list with one dossier of a commune, not yet submitted."""
    made = draft(
        f"HS-{number:06d}",
        award=award,
        ground="phong-trao",
        unit=HOME,
        facts=FACTS,
        records=RECORDS,
        papers=("to-trinh", "bao-cao", "bien-ban", "chung-nhan"),
    )
    return start(office, made, submission=f"TT-{number:06d}")


def life(office: Office, actor: Actor, context: Context) -> Context:
    """From the draft to the decision; every step must be accepted."""
    votes = {context.dossiers[0].id: Ballot(on=DAYS[3], members=9, present=9, yes=9)}
    signing = Signing(on=DAYS[5], office="chu-tich-xa", unit=HOME, capacity="chu-tich")
    steps: tuple[tuple[str, dict[str, object]], ...] = (
        ("nop", {}),
        ("tiep_nhan", {}),
        ("tham_dinh", {}),
        ("hoi_dong_xet", {"ballots": votes}),
        ("trinh", {}),
        ("quyet_dinh", {"signing": signing}),
    )
    for on, (trigger, parts) in zip(DAYS, steps, strict=True):
        context = accepted(office, step(office, context, trigger, on, actor=actor, **parts))
    return context


def appraisal(office: Office, actor: Actor) -> tuple[Callable[[], object], int]:
    """The appraisal of a received dossier of a higher award, and how many findings it has."""
    context = fresh(office, 0, "bang-khen-tinh")
    for on, trigger in zip(DAYS, ("nop", "tiep_nhan"), strict=False):
        context = accepted(office, step(office, context, trigger, on, actor=actor))
    command = Command(actor=actor, trigger="tham_dinh", on=DAYS[2])
    case = Case(dossier=context.dossiers[0], on=DAYS[2])
    return lambda: office.do(context, command), len(office.check(case).findings)


def per_call(call: Callable[[], object], number: int) -> float:
    """Seconds of one call."""
    return timeit.timeit(call, number=number) / number


def medians(*calls: tuple[Callable[[], object], int]) -> list[float]:
    """The median of seven turns of each call."""
    turns = [[per_call(call, number) for call, number in calls] for _ in range(7)]
    return [median(column) for column in zip(*turns, strict=True)]


def bytes_each(make: Callable[[int], object]) -> int:
    """Traced bytes of one value, averaged over many; what is made only once is made before."""
    make(0)
    tracemalloc.start()
    kept = [make(i) for i in range(KEPT[0])]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size // len(kept)


def spread(office: Office, actor: Actor, kept: Sequence[Context]) -> Callable[[], object]:
    """A first step on dossiers from everywhere among those kept."""
    chosen = kept[:: len(kept) // SAMPLE][:SAMPLE]
    command = Command(actor=actor, trigger="nop", on=DAYS[0])
    return lambda: [office.do(context, command) for context in chosen]


def print_steps(office: Office, actor: Actor, simple: Callable[[], object]) -> None:
    """One guarded step, and a whole life."""
    guarded, findings = appraisal(office, actor)
    first = fresh(office, 0)
    low, one, whole = medians(
        (simple, 20_000), (guarded, 200), (lambda: life(office, actor, first), 30)
    )
    told = {
        "bare step of transitions": low,
        f"guarded step, {findings} findings": one,
        f"whole life, {len(DAYS)} steps": whole,
    }
    for name, seconds in told.items():
        print(f"{name:36}{seconds * 1e6:10.1f} µs {seconds / low:8.1f} × bare")


def print_bytes(office: Office, actor: Actor) -> None:
    """A draft and a decided dossier in memory."""
    begun = bytes_each(lambda i: fresh(office, i).dossiers[0])
    decided = bytes_each(lambda i: life(office, actor, fresh(office, i)).dossiers[0])
    for name, size in {"draft": begun, "decided dossier": decided}.items():
        print(f"{name:36}{size:10,} bytes {size / begun:5.1f} × draft")


def print_crowd(office: Office, actor: Actor, simple: Callable[[], object]) -> None:
    """The same step while more and more dossiers are in memory."""
    kept: list[Context] = []
    for count in KEPT:
        kept += [fresh(office, i) for i in range(len(kept), count)]
        low, all_ = medians((simple, 20_000), (spread(office, actor, kept), 1))
        print(f"step with {count:7,} in memory          {all_ / SAMPLE / low:8.1f} × bare")


def main() -> None:
    """Print one line per figure."""
    office = office_for_tests()
    seats = tuple(s for s in everyone(office).seats if s.unit == HOME)
    actor, simple = Actor(id="a", seats=seats), bare()
    print_steps(office, actor, simple)
    print_bytes(office, actor)
    print_crowd(office, actor, simple)


if __name__ == "__main__":
    main()
