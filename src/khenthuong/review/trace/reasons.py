"""The file that says why no scenario is needed at some places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from attrs import field, frozen

from khenthuong.basis import Fault, InputError, nearest
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import read_yaml

FILE = "khong-can-tinh-huong.yaml"


@frozen
class Explained:
    """Places by name, such as ``rules/do-normal``, and what is missing there, with the reason.

    ``missing`` is one of the codes of the list of holes; empty stands for all of them.
    """

    holes: tuple[str, ...]
    reason: str
    missing: str = ""


@frozen
class ReasonFile:
    """The whole file."""

    explained: tuple[Explained, ...] = ()


@frozen
class Reasons:
    """Reasons by place and missing code, and where each stands, for ``faults``."""

    file: str
    by_hole: Mapping[tuple[str, str], str] = field(factory=dict)

    def of(self, hole: str, missing: str) -> str:
        """Why that is not shown; ``""`` where nobody said."""
        return self.by_hole.get((hole, missing), "") or self.by_hole.get((hole, ""), "")

    def faults(self, holes: Mapping[str, Iterable[str]]) -> Iterator[Fault]:
        """Reasons for what is no hole: a place that does not exist, or is shown by now."""
        for name, missing in self.by_hole:
            if name not in holes:
                message = f"“{name}” không phải chỗ trống; hãy bỏ lý do này."
                yield Fault(self.file, message, near=nearest(name, list(holes)))
            elif missing and missing not in set(holes[name]):
                message = f"“{name}” không thiếu “{missing}”; hãy bỏ lý do này."
                yield Fault(self.file, message)


def read_reasons(folder: Path) -> Reasons:
    """The reasons that lie beside the features; none without the file.

    Raises:
        InputError: the file is not of the form ``explained: [{holes, reason, missing}]``.

    """
    path = folder / FILE
    if not path.is_file():
        return Reasons(FILE)
    content, faults = structure(read_yaml(FILE, path.read_text(encoding="utf-8")), ReasonFile)
    if content is None or faults:
        raise InputError(faults)
    return Reasons(
        FILE,
        {(hole, one.missing): one.reason for one in content.explained for hole in one.holes},
    )
