"""Reads an input file (YAML or JSON) of one form, all faults at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

import attrs

from khenthuong.basis import Fault, InputError
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import YamlText, read_yaml

_T = TypeVar("_T")


def read_input(
    name: str,
    text: str,
    form: str,
    kind: type[_T],
    ready: Callable[[Any], Any],
    faults: Callable[[YamlText], Iterable[Fault]],
) -> tuple[_T, YamlText]:
    """What a file of a form says, and its text, which knows where each value stands.

    Args:
        name: the file's name, for the faults.
        text: what the file holds.
        form: what the key ``format`` must say.
        kind: the values that the file holds.
        ready: makes plain data ready for the strict converter.
        faults: what is wrong in meaning; only asked where the file is a mapping.

    Raises:
        InputError: with every fault, each with line, column, field and nearest name.

    """
    source = read_yaml(name, text)
    if source.data is None and source.faults:
        raise InputError(source.faults)
    source = attrs.evolve(source, data=ready(source.data))
    found, wrong = structure(source, kind)
    every = [*wrong, *_other_form(source, form)]
    if isinstance(source.data, dict):
        every += faults(source)
    if found is None or every:
        raise InputError(every)
    return found, source


def _other_form(source: YamlText, wanted: str) -> Iterator[Fault]:
    form = source.data.get("format") if isinstance(source.data, dict) else None
    if isinstance(form, str) and form != wanted:
        yield source.fault(("format",), f"cần “{wanted}”, nhận được “{form}”")
