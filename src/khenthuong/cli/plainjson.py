"""Answers as JSON text, the same bytes on every system."""

from __future__ import annotations

import json
from typing import Any

import click


def print_json(data: Any) -> None:
    """Print plain data as readable JSON in NFC, keys sorted."""
    from khenthuong.basis.text import nfc

    click.echo(nfc(json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True)))
