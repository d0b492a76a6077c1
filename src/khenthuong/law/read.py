"""Reads ``workflows/`` into a ``Pack`` and reports every fault of every file at once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path as FilePath
from typing import Any

import attrs

from khenthuong.basis import DefinitionError, Fault
from khenthuong.basis.text import nfc
from khenthuong.law.checks import check
from khenthuong.law.pack import Layer, Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import YamlText, read_yaml

PROVINCES = "provinces"
PHRASES = "mau-cau"
"""The folder of the phrase book of scenarios: no law, so no part of a pack or of its hash."""
Source = tuple[str, YamlText, PackFile]


def shipped(folder: str) -> Traversable:
    """The folder shipped with the wheel, or that of the checkout."""
    inside = files("khenthuong") / f"_{folder}"
    if inside.is_dir():
        return inside
    return FilePath(__file__).resolve().parents[3] / folder


def read(
    folder: Traversable | None = None, *, extra: Sequence[Traversable] = (), tests: bool = False
) -> Pack:
    """Load a pack; the shipped one without ``folder``.

    ``extra`` are folders of further province layers. Layers marked
    ``test_only`` are left out unless ``tests`` is true.
    Raises ``DefinitionError`` with all faults; nothing half-loaded is returned.
    """
    sources, content_hash = read_sources(folder, extra)
    pack = merge({n: c for n, _, c in sources}, content_hash, tests=tests)
    wrong = tuple(check(pack, sources))
    if wrong:
        raise DefinitionError(wrong)
    return pack


def read_sources(
    folder: Traversable | None = None, extra: Sequence[Traversable] = ()
) -> tuple[list[Source], str]:
    """Every file of a pack with its text, and the hash of all; raises as ``read``.

    What the files say together is not checked yet.
    """
    sources: list[Source] = []
    faults: list[Fault] = []
    digest = hashlib.sha256()
    roots = [(folder or shipped("workflows"), ""), *((x, f"{PROVINCES}/") for x in extra)]
    for root, prefix in roots:
        for name, text in texts(root, prefix + (root.name + "/" if prefix else "")):
            digest.update(f"{name}\0{nfc(text)}\0".encode())
            source = read_yaml(name, text)
            content, wrong = structure(source, PackFile)
            faults.extend(wrong)
            if content is not None:
                sources.append((name, source, content))
    if not sources and not faults:
        faults.append(Fault(str(folder), "thư mục không có tệp quy định nào (*.yaml)"))
    if faults:
        raise DefinitionError(faults)
    return sources, digest.hexdigest()


def texts(folder: Traversable, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Name and text of every file below a folder, in the order in which they are read."""
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.is_dir() and entry.name != PHRASES:
            yield from texts(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith((".yaml", ".yml")):
            yield prefix + entry.name, entry.read_text(encoding="utf-8")


def merge(files: Mapping[str, PackFile], content_hash: str = "", *, tests: bool = False) -> Pack:
    """The pack of files that were read, by their names below ``workflows/``; checks nothing."""
    national = [c for n, c in files.items() if not n.startswith(f"{PROVINCES}/")]
    folders: dict[str, list[PackFile]] = {}
    for name, content in files.items():
        if name.startswith(f"{PROVINCES}/"):
            folders.setdefault(name.split("/")[1], []).append(content)
    layers = []
    for contents in folders.values():
        joined = join(contents)
        if joined.layer is not None and (tests or not joined.layer.test_only):
            layers.append(Layer(joined.layer, joined))
    return Pack(join(national), tuple(layers), content_hash)


def join(contents: Sequence[PackFile]) -> PackFile:
    """One ``PackFile`` of several, sections put end to end."""
    merged: dict[str, Any] = {}
    for attribute in attrs.fields(PackFile):
        values = [getattr(c, attribute.name) for c in contents]
        if attribute.name == "layer":
            merged["layer"] = next((v for v in values if v is not None), None)
        else:
            merged[attribute.name] = tuple(x for v in values for x in v)
    return PackFile(**merged)
