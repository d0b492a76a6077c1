"""Turns plain data into attrs values and says, all at once, what does not fit.

cattrs does the work; this module makes it strict (a number is not a text) and
joins its error notes to the lines and columns of the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from functools import cache
from typing import Any, TypeVar, get_args, get_type_hints

import attrs
from cattrs import BaseValidationError, Converter, ForbiddenExtraKeysError
from cattrs.errors import AttributeValidationNote, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from khenthuong.basis import Citation, Fault, Status, nearest, parse_all
from khenthuong.law.tree import NODES, node_type
from khenthuong.law.yamltext import Path, YamlText

T = TypeVar("T")
_PLAIN = (str, int, date, Status, Citation)
_NAMES = {str: "chữ", int: "số nguyên", bool: "true hoặc false", date: "ngày (yyyy-mm-dd)"}


class _Wrong(ValueError):
    """Expected one kind of value, found another; the text is for the user."""


@cache
def converter(*, told: bool = True) -> Converter:
    """The one converter for every file of the pack, plans and dossiers.

    Not ``told`` is the same for values that are right: quick, but its errors say nothing.
    """
    made = Converter(forbid_extra_keys=True, detailed_validation=told)
    for kind in (str, int, bool, date):
        made.register_structure_hook(kind, _strict)
    made.register_structure_hook(Status, _status)
    made.register_structure_hook_func(lambda t: t == tuple[Citation, ...], _citations)
    made.register_structure_hook_func(_is_node, lambda v, _: _node(made, v))
    hook = _class_hook if told else _quick_hook
    made.register_structure_hook_factory(attrs.has, lambda cls: hook(made, cls))
    made.register_unstructure_hook_factory(attrs.has, lambda cls: _class_unhook(made, cls))
    made.register_unstructure_hook(date, lambda d: d.isoformat())
    made.register_unstructure_hook(Citation, str)
    return made


def yaml_key(name: str) -> str:
    """The key in a file for an attribute: ``not_`` is written ``not``."""
    return name.rstrip("_")


def _class_hook(made: Converter, cls: type[Any]) -> Any:
    renames: Any = {a.name: override(rename=yaml_key(a.name)) for a in attrs.fields(cls)}
    hook = make_dict_structure_fn(cls, made, **renames)

    def structure(value: Any, kind: Any) -> Any:
        if isinstance(value, cls):
            return value
        if not isinstance(value, dict):
            raise _Wrong("cần một nhóm khóa: giá trị (mapping)")
        return hook(value, kind)

    return structure


def _quick_hook(made: Converter, cls: type[Any]) -> Any:
    """Fills a class from the keys that are there; anything unexpected raises something."""
    types = get_type_hints(cls)
    known = {yaml_key(a.name): (a.name, types[a.name]) for a in attrs.fields(cls) if a.init}
    hooks: dict[str, Any] = {}

    def structure(value: Any, _: Any) -> Any:
        if isinstance(value, cls):
            return value
        found = {}
        for key, inner in value.items():
            name, kind = known[key]
            if name not in hooks:
                hooks[name] = made.get_structure_hook(kind)
            found[name] = hooks[name](inner, kind)
        return cls(**found)

    return structure


def _class_unhook(made: Converter, cls: type[Any]) -> Any:
    renames: Any = {a.name: override(rename=yaml_key(a.name)) for a in attrs.fields(cls)}
    return make_dict_unstructure_fn(cls, made, _cattrs_omit_if_default=True, **renames)


def _strict(value: Any, kind: type[Any]) -> Any:
    if type(value) is not kind:
        raise _Wrong(f"cần {_NAMES[kind]}, nhận được {_shown(value)}")
    return value


def _shown(value: Any) -> str:
    """A wrong value as its author would recognise it."""
    if value is None:
        return "chỗ trống"
    if isinstance(value, dict | list):
        return "một danh sách" if isinstance(value, list) else "một nhóm khóa"
    if isinstance(value, bool):
        return str(value).lower()
    return f"“{value}”"


def _status(value: Any, _: Any) -> Status:
    known = [s.value for s in Status]
    if value not in known:
        raise _Wrong(f"cần một trong {', '.join(known)}, nhận được {_shown(value)}")
    return Status(value)


def _citations(value: Any, _: Any) -> tuple[Citation, ...]:
    if not isinstance(value, str):
        raise _Wrong("cần căn cứ dạng l2022/74/1/d")
    try:
        return parse_all(value)
    except ValueError as error:
        raise _Wrong(str(error)) from error


def _is_node(kind: Any) -> bool:
    """``Node`` or ``Node | None``: the union of exactly the node classes."""
    return set(get_args(kind)) - {type(None)} == set(NODES)


def _node(made: Converter, value: Any) -> Any:
    if value is None or isinstance(value, NODES):
        return value
    if not isinstance(value, dict):
        raise _Wrong("cần một điều kiện: fact, all, any, at_least, not, unless …")
    found = node_type(value)
    if found is None:
        raise _Wrong(f"điều kiện không rõ loại: {', '.join(map(str, value))}")
    return made.structure(value, found)


def structure(source: YamlText, kind: type[T]) -> tuple[T | None, tuple[Fault, ...]]:
    """``source.data`` as ``kind``, or ``None`` with every fault that was found."""
    if source.data is None and source.faults:
        return None, source.faults
    value, faults = _structured(source, kind)
    told = {f.path for f in source.faults}
    more = tuple(f for f in faults if f.path not in told)
    return (None if source.faults else value), (*source.faults, *more)


def _structured(source: YamlText, kind: type[T]) -> tuple[T | None, tuple[Fault, ...]]:
    with suppress(Exception):  # the telling converter finds out what was wrong
        return converter(told=False).structure(source.data, kind), ()
    try:
        return converter().structure(source.data, kind), ()
    except BaseValidationError as error:
        return None, tuple(source.fault(*found) for found in _faults(error, ()))
    except _Wrong as error:
        return None, (source.fault((), str(error)),)


def _faults(error: BaseException, path: Path) -> Iterator[tuple[Path, str, str]]:
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _faults(inner, path + _step(inner))
    elif isinstance(error, ForbiddenExtraKeysError):
        known = [yaml_key(a.name) for a in attrs.fields(error.cl)] if attrs.has(error.cl) else []
        for extra in sorted(map(str, error.extra_fields)):
            yield (*path, extra), "khóa không có trong mẫu.", nearest(extra, known)
    elif isinstance(error, KeyError):
        yield path, f"thiếu khóa bắt buộc “{yaml_key(str(error.args[0]))}”", ""
    elif isinstance(error, TypeError):  # a list was wanted; what is there cannot be gone through
        yield path, "cần một danh sách", ""
    else:
        yield path, str(error), ""


def _step(error: BaseException) -> Path:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return () if isinstance(error, KeyError) else (yaml_key(note.name),)
        if isinstance(note, IterableValidationNote):
            return (note.index,)
    return ()


def walk(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every attrs value inside ``value`` with its path in the file."""
    if isinstance(value, tuple | list):
        for index, inner in enumerate(value):
            if not isinstance(inner, _PLAIN):
                yield from walk(inner, (*path, index))
        return
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from walk(inner, (*path, str(key)))
        return
    kind: Any = type(value)
    keys = _keys(kind)
    if keys is not None:
        yield path, value
        for name, key in keys:
            inner = getattr(value, name)
            if inner and not isinstance(inner, _PLAIN):
                yield from walk(inner, (*path, key))


@cache
def _keys(kind: type[Any]) -> tuple[tuple[str, str], ...] | None:
    """The attributes of a class with their keys; ``None`` for what is no attrs class."""
    if not attrs.has(kind):
        return None
    return tuple((a.name, yaml_key(a.name)) for a in attrs.fields(kind))
