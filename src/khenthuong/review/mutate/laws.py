"""The rules as they are, and the same with one slip in them, made in milliseconds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from importlib.resources.abc import Traversable

from khenthuong.law import Pack
from khenthuong.law.checks import check
from khenthuong.law.packfile import PackFile
from khenthuong.law.read import Source, merge, read_sources
from khenthuong.review.mutate.sites import Mutant, mutants, replaced


class Laws:
    """The files of a pack, read once; every mutant shares with them all but its one place."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._texts = {name: text for name, text, _ in sources}
        self.files: Mapping[str, PackFile] = {name: content for name, _, content in sources}

    @classmethod
    def read(cls, layers: Sequence[Traversable] = ()) -> Laws:
        """The shipped rules with these province layers; raises ``DefinitionError``."""
        return cls(read_sources(extra=layers)[0])

    @cached_property
    def mutants(self) -> tuple[Mutant, ...]:
        """Every slip that is to be tried, in the order of the files."""
        return tuple(mutants(self.files))

    def pack(self) -> Pack:
        """The rules as they are, with the layers that are there for tests."""
        return merge(self.files, tests=True)

    def changed(self, mutant: Mutant) -> Pack | str:
        """The rules with the slip, or what loading says against it."""
        content = self.files[mutant.file]
        for path, value in mutant.changes:
            content = replaced(content, path, value)
        files = {**self.files, mutant.file: content}
        pack = merge(files, tests=True)
        sources = [(name, self._texts[name], files[name]) for name in files]
        near = [(mutant.file, self._texts[mutant.file], content)]
        fault = next(check(pack, sources, near), None)
        return pack if fault is None else fault.message
