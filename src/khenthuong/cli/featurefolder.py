"""Where the scenarios of a folder lie, and which rules they are run against."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from khenthuong.law import Pack

_FEATURES, _WORKFLOWS = "features", "workflows"


def features_of(folder: Path | None) -> Path:
    """The folder with the feature files: ``features`` in it, or itself; the shipped one for none.

    Raises ``InputError`` for a folder that is not there.
    """
    from khenthuong.basis import Fault, InputError
    from khenthuong.law import shipped

    if folder is None:
        return Path(str(shipped(_FEATURES)))
    if not folder.is_dir():
        raise InputError([Fault(str(folder), "không có thư mục này")])
    inside = folder / _FEATURES
    return inside if inside.is_dir() else folder


def rules_of(folder: Path | None) -> Pack:
    """The shipped rules with the test province, and those of ``workflows`` in the folder."""
    from khenthuong.office import open_pack

    return open_pack(extra=layers_of(folder), tests=True)


def layers_of(folder: Path | None) -> tuple[Path, ...]:
    """The rules of the folder's own, ``workflows`` in it; none where it has none."""
    own = folder / _WORKFLOWS if folder else None
    return (own,) if own and own.is_dir() else ()
