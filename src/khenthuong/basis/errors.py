"""What can go wrong before any legal answer is given.

    KhenThuongError
    ├── DefinitionError   (ValueError)   the pack under workflows/ is wrong
    ├── InputError        (ValueError)   a dossier, plan or feature file is wrong
    ├── UnknownName       (LookupError)  a code that nothing defines
    ├── Refused           (Exception)    a refusal, raised on the host's wish
    ├── Conflict          (RuntimeError) somebody else moved the dossier first
    └── PackMismatch      (RuntimeError) stored under another pack or schema

A wrong state, a wrong role or a failed guard is never one of these: it is a
``Refusal`` value.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from attrs import frozen

from khenthuong.basis.text import fold


@frozen
class Fault:
    """One fault of one place in one file.

    ``line`` and ``column`` count from 1; 0 means that the place is not known.
    ``path`` is the field inside the file, such as ``subject.kind``.
    """

    file: str
    message: str
    line: int = 0
    column: int = 0
    path: str = ""
    near: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        field = f" {self.path}:" if self.path else ""
        hint = f" Có phải “{self.near}”?" if self.near else ""
        return f"{place}:{field} {self.message}{hint}"


class KhenThuongError(Exception):
    """The root of every exception of this library."""


class FaultyFile(KhenThuongError, ValueError):
    """Carries every fault found, in file order.

    The message is one line per fault: ``file:line:col: field: what is wrong``.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=lambda f: (f.file, f.line, f.column)))
        super().__init__("\n".join(map(str, self.faults)))


class DefinitionError(FaultyFile):
    """The rule pack contradicts itself or cannot be read."""


class InputError(FaultyFile):
    """A file or value given by the user cannot be used."""


class UnknownName(KhenThuongError, LookupError):
    """A code was used that nothing defines.

    ``kind`` is what was looked for in Vietnamese, ``name`` the code as given,
    ``near`` the closest valid code or the empty string.
    """

    def __init__(self, kind: str, name: str, known: Sequence[str] = ()) -> None:
        self.kind, self.name, self.near = kind, name, nearest(name, known)
        hint = f" Có phải “{self.near}”?" if self.near else ""
        super().__init__(f"Không có {kind} “{name}”.{hint}")

    def __str__(self) -> str:
        return str(self.args[0])


class Conflict(KhenThuongError, RuntimeError):
    """The stored dossier is newer than the one the caller acted on."""


class PackMismatch(KhenThuongError, RuntimeError):
    """The database was written by another pack or a newer schema."""


def nearest(name: str, known: Sequence[str]) -> str:
    """The known name closest to ``name`` by letters without marks, or ``""``."""
    by_fold = {fold(k): k for k in known}
    match = get_close_matches(fold(name), list(by_fold), n=1, cutoff=0.6)
    return by_fold[match[0]] if match else ""
