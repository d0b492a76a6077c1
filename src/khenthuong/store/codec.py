"""Domain values to JSON text and back, and the one canonical form that is hashed.

Canonical: keys sorted, no spaces, no escapes beyond what JSON demands, every
text in NFC, values that equal their default left out. A field of type ``Any``
(a given fact, a dated record) may hold what JSON cannot say; such a value
carries its kind: ``{"$date": "2024-01-01"}``, ``{"$tuple": […]}``.
"""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from functools import cache
from math import isfinite
from typing import Any, TypeVar
from unicodedata import is_normalized

from cattrs import Converter

from khenthuong.basis import Fault, InputError
from khenthuong.basis.text import nfc

T = TypeVar("T")
_KINDS = {
    "Dossier": "hồ sơ",
    "Event": "bước của hồ sơ",
    "LineEvent": "việc đối với quyết định",
    "PlanEvent": "việc đối với kế hoạch",
    "Submission": "tờ trình",
    "Decision": "quyết định",
    "Session": "kỳ họp",
}
_WRITER = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
)
_UNSAFE = re.compile("[\x00\ud800-\udfff]")


@cache
def converter() -> Converter:
    """Make the converter of the store: it trusts its own data, so it is quick and terse."""
    made = Converter(detailed_validation=False, forbid_extra_keys=True, omit_if_default=True)
    made.register_unstructure_hook(date, date.isoformat)
    made.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    made.register_unstructure_hook_func(lambda kind: kind is Any, _pack)
    made.register_structure_hook_func(lambda kind: kind is Any, lambda data, _: _unpack(data))
    return made


def encode(value: object) -> str:
    """Return the canonical JSON of a dossier, event, submission or decision.

    Raises:
        InputError: the value holds something that JSON text cannot keep.

    """
    return settled(value)[1]


def decode(text: str, kind: type[T]) -> T:
    """Return the value that ``encode`` wrote.

    Raises:
        InputError: the text was damaged.

    """
    try:
        return converter().structure(json.loads(text), kind)
    except Exception as error:
        name = _KINDS.get(kind.__name__, kind.__name__)
        raise InputError([Fault(name, "dữ liệu trong kho hỏng, không đọc được.")]) from error


def settled(value: T) -> tuple[T, str]:
    """``value`` as it will come back from the store, and its canonical JSON.

    They differ only when some text was not in NFC. Raises as ``encode`` does.
    """
    try:
        text, changed = _canonical(converter().unstructure(value))
    except (TypeError, ValueError) as error:
        kind = _KINDS.get(type(value).__name__, type(value).__name__)
        name = f"{kind} {getattr(value, 'id', getattr(value, 'dossier', ''))}"
        raise InputError([Fault(name, f"không lưu được: {error}.")]) from error
    return (decode(text, type(value)) if changed else value), text


def canonical(data: object) -> str:
    """Plain JSON data as canonical text; raises ``ValueError`` for what has none."""
    return _canonical(data)[0]


def _canonical(data: object) -> tuple[str, bool]:
    text = _dump(data)
    risky = "\\u0000" in text or (
        not text.isascii() and (_UNSAFE.search(text) or not is_normalized("NFC", text))
    )
    if not risky:
        return text, False
    normal = _dump(_normal(data))
    return normal, normal != text


def _dump(data: object) -> str:
    return _WRITER.encode(data)


def _normal(data: Any) -> Any:
    if isinstance(data, str):
        if _UNSAFE.search(data):
            raise ValueError("có ký tự không lưu được (NUL hoặc nửa ký tự)")
        return nfc(data)
    if isinstance(data, dict):
        made = {_normal(key): _normal(inner) for key, inner in data.items()}
        if len(made) != len(data):
            raise ValueError("hai khóa chỉ khác nhau ở cách mã hóa dấu")
        return made
    if isinstance(data, list | tuple):
        return [_normal(inner) for inner in data]
    return data


def _pack(value: Any) -> Any:
    if value is None or type(value) in (str, int, bool):
        return value
    if type(value) is float and isfinite(value):
        return value
    if isinstance(value, date) and not isinstance(value, datetime):
        return {"$date": value.isoformat()}
    if isinstance(value, list):
        return [_pack(inner) for inner in value]
    if isinstance(value, tuple):
        return {"$tuple": [_pack(inner) for inner in value]}
    if isinstance(value, dict) and all(type(key) is str for key in value):
        packed = {key: _pack(inner) for key, inner in value.items()}
        return {"$map": packed} if any(key.startswith("$") for key in value) else packed
    raise TypeError(f"giá trị kiểu {type(value).__name__}")


def _unpack(data: Any) -> Any:
    if isinstance(data, list):
        return [_unpack(inner) for inner in data]
    if not isinstance(data, dict):
        return data
    if len(data) == 1:
        match next(iter(data.items())):
            case "$date", str(text):
                return date.fromisoformat(text)
            case "$tuple", list(inner):
                return tuple(_unpack(each) for each in inner)
            case "$map", dict(inner):
                return {key: _unpack(each) for key, each in inner.items()}
    return {key: _unpack(inner) for key, inner in data.items()}
