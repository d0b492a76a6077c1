"""Open questions inside conditions: there the default leads, or somebody has to decide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from khenthuong.basis import Fault, nearest
from khenthuong.law.packfile import PackFile
from khenthuong.law.structure import walk
from khenthuong.law.tree import Readings
from khenthuong.law.yamltext import YamlText

Source = tuple[str, YamlText, PackFile]
_IN_CONDITIONS = ("default", "needs-decision")


def policy_faults(sources: Sequence[Source], near_by: Sequence[Source]) -> Iterator[Fault]:
    """Settings of ``near_by`` that a condition anywhere reads and that say another way out."""
    asked = [
        (source, index, setting)
        for _, source, content in near_by
        for index, setting in enumerate(content.settings)
        if setting.when_they_differ not in _IN_CONDITIONS
    ]
    if not asked:
        return
    read = {v.policy for _, _, c in sources for _, v in walk(c) if isinstance(v, Readings)}
    for source, index, setting in asked:
        if setting.id in read:
            message = f"{setting.id}: trong điều kiện không có “{setting.when_they_differ}”."
            near = nearest(setting.when_they_differ, _IN_CONDITIONS)
            yield source.fault(("settings", index, "when_they_differ"), message, near)
