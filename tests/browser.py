"""A real Chromium for tests of pages: found on the machine, never replaced by anything else.

``KHENTHUONG_CHROMIUM`` names the program; else the usual names on the path are tried, then
the one that playwright installed for itself. A browser that does not start fails the run
with the reason.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, BrowserType, Error, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")


def program() -> str | None:
    """The browser of the machine; ``None`` leaves it to playwright."""
    named = os.environ.get("KHENTHUONG_CHROMIUM")
    return named or next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A running browser."""
    with sync_playwright() as play:
        browser = start(play.chromium)
        yield browser
        browser.close()


def start(kind: BrowserType) -> Browser:
    """Start it, or fail and say why."""
    try:
        return kind.launch(executable_path=program(), args=list(ARGUMENTS))
    except Error as error:
        pytest.fail(f"Chromium does not start: {error}")
