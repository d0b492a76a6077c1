"""What all tests share: the inventory of the features, the databases, the phrase book."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from features import STEPS

pytest_plugins = ["inventory_plugin", "databases", *STEPS]


def pytest_bdd_apply_tag(tag: str, function: Callable[..., Any]) -> bool:  # noqa: ARG001
    """Numbers and citations are no pytest marks."""
    return True
