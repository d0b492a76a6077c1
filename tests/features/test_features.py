"""Every scenario under ``features/``, run once; the inventory plugin counts them."""

from __future__ import annotations

from pytest_bdd import scenarios

scenarios(".")
