"""What a province answers to a delegation: at most one answer for one case on one day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from khenthuong.basis import Fault
from khenthuong.law.awards import Declaration
from khenthuong.law.packfile import PackFile
from khenthuong.law.series import share_a_day
from khenthuong.law.yamltext import YamlText

Source = tuple[str, YamlText, PackFile]


def answered_twice(sources: Sequence[Source]) -> Iterator[Fault]:
    """Declarations of one folder that answer a case which another one answers already.

    The first would be taken and the other never read.
    """
    seen: dict[tuple[str, str], list[Declaration]] = {}
    for name, source, content in sources:
        folder = name.rpartition("/")[0]
        for index, declared in enumerate(content.declarations):
            before = seen.setdefault((folder, declared.delegation), [])
            if any(_meet(declared, other) for other in before):
                message = f"{declared.delegation}: trường hợp này đã khai ở mục trước"
                yield source.fault(("declarations", index), message)
            before.append(declared)


def _meet(one: Declaration, other: Declaration) -> bool:
    return share_a_day(one, other) and all(
        not ours or not theirs or set(ours) & set(theirs)
        for ours, theirs in (
            (one.awards, other.awards),
            (one.subjects, other.subjects),
            (one.grounds, other.grounds),
        )
    )
