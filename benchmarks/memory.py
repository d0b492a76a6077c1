"""Bytes of one live dossier in memory, against a plain dictionary with the same facts."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from datetime import date

from khenthuong.testing import draft

COUNT = 20_000
FACTS = ("chap_hanh_guong_mau", "xuat_sac_phong_trao_tinh", "ban_chinh_hoac_chung_thuc")


def dossier(number: int) -> object:
    """A dossier as a host keeps it before its first step."""
    return draft(
        f"HS-{number:05d}",
        award="bang-khen-tinh",
        ground="phong-trao",
        unit="xa-thu-nghiem-moi",
        facts=dict.fromkeys(FACTS, True),
        period=(date(2025, 1, 1), date(2025, 12, 31)),
    )


def plain(number: int) -> object:
    """The same content without types."""
    return {
        "id": f"HS-{number:05d}",
        "subject": {"id": f"HS-{number:05d}-s", "name": f"Đối tượng HS-{number:05d}"},
        "award": "bang-khen-tinh",
        "ground": "phong-trao",
        "facts": dict.fromkeys(FACTS, True),
        "period": (date(2025, 1, 1), date(2025, 12, 31)),
    }


def bytes_each(make: Callable[[int], object]) -> int:
    """Traced bytes per value, averaged over many."""
    tracemalloc.start()
    kept = [make(i) for i in range(COUNT)]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size // len(kept)


def main() -> None:
    """Print both and their ratio."""
    low, high = bytes_each(plain), bytes_each(dossier)
    print(f"plain dictionary {low:7d} bytes")
    print(f"dossier          {high:7d} bytes")
    print(f"ratio            {high / low:7.2f} ×")


if __name__ == "__main__":
    main()
