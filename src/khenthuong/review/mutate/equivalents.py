"""The file that says which changes make no difference, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from pathlib import Path

from attrs import field, frozen

from khenthuong.basis import Fault, InputError, nearest
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import read_yaml

FILE = "dot-bien-tuong-duong.yaml"
_MOST = 100
"""Of so many changes at most one may be listed."""


@frozen
class Equivalent:
    """Changes by name that come to the same as no change, with the reason."""

    changes: tuple[str, ...]
    reason: str


@frozen
class EquivalentFile:
    """The whole file."""

    equivalents: tuple[Equivalent, ...] = ()


@frozen
class Equivalents:
    """The reason of each change that is listed."""

    reasons: Mapping[str, str] = field(factory=dict)

    def faults(self, known: Set[str], found: Iterable[str]) -> Iterator[Fault]:
        """Entries that name no change, or one that a scenario or the loader found, or too many."""
        noticed = set(found)
        for name, reason in self.reasons.items():
            if name not in known:
                message = f"không có chỗ sửa sai “{name}”; hãy bỏ mục này."
                yield Fault(FILE, message, near=nearest(name, sorted(known)))
            elif name in noticed:
                yield Fault(FILE, f"“{name}” đã có tình huống phát hiện; hãy bỏ mục này.")
            elif not reason:
                yield Fault(FILE, f"“{name}”: thiếu lý do.")
        if len(self.reasons) * _MOST > len(known):
            most = len(known) // _MOST
            yield Fault(FILE, f"liệt kê {len(self.reasons)} chỗ; nhiều nhất {most} chỗ.")


def read_equivalents(folder: Path) -> Equivalents:
    """The exceptions that lie beside the features; none without the file.

    Raises:
        InputError: the file is not of the form ``equivalents: [{changes, reason}]``.

    """
    path = folder / FILE
    if not path.is_file():
        return Equivalents()
    content, faults = structure(read_yaml(FILE, path.read_text(encoding="utf-8")), EquivalentFile)
    if content is None or faults:
        raise InputError(faults)
    return Equivalents({name: one.reason for one in content.equivalents for name in one.changes})
