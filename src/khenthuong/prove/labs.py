"""Where each machine of a pack is walked: the dossier, the decision, and any further one."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from khenthuong.law import Pack
from khenthuong.procedure.afterwards import MACHINE
from khenthuong.prove.explore import Lab
from khenthuong.prove.laboratory import Laboratory
from khenthuong.prove.later import FreeLab, Issued, IssueLab, Thing, issued
from khenthuong.prove.scenes import scenes
from khenthuong.prove.state import Scene

AnyScene = Scene | Issued | Thing


class Labs:
    """The laboratories of one pack, each made when it is first needed."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self._free: dict[str, FreeLab] = {}

    @cached_property
    def dossiers(self) -> Laboratory:
        """Where dossiers are walked."""
        return Laboratory(self.pack)

    @cached_property
    def decisions(self) -> IssueLab:
        """Where the lines of decisions are walked."""
        return IssueLab(self.pack)

    def of(self, scene: AnyScene) -> Lab[Any]:
        """Where a scene is walked."""
        match scene:
            case Scene():
                return self.dossiers
            case Issued():
                return self.decisions
            case Thing(code):
                return self._free.setdefault(code, FreeLab(self.pack, code))

    @property
    def machines(self) -> tuple[str, ...]:
        """The ids of all machines that have states; that of the dossier is empty."""
        return "", *(m.id for m in self.pack.national.machines if m.states)

    def scenes(self, machine: str) -> tuple[AnyScene, ...]:
        """What is walked of a machine: one scene of each shape."""
        if not machine:
            return scenes(self.pack, self.dossiers.clock)
        if machine == MACHINE:
            return issued(self.pack, self.decisions.days)
        return (Thing(machine),)
