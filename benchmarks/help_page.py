"""``khenthuong --help`` against a bare Click program, both as whole processes, in turns."""

from __future__ import annotations

import subprocess
import sys
import time
from statistics import median

BARE = "import click; click.Command('bare').main(['--help'], standalone_mode=False)"


def seconds(*arguments: str) -> float:
    """Wall seconds of one process."""
    begin = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    return time.perf_counter() - begin


def main() -> None:
    """Print both medians and their ratio."""
    turns = [(seconds("-c", BARE), seconds("-m", "khenthuong", "--help")) for _ in range(15)]
    low, high = (median(t[i] for t in turns) for i in (0, 1))
    print(f"bare click --help   {low * 1e3:7.1f} ms")
    print(f"khenthuong --help   {high * 1e3:7.1f} ms")
    print(f"ratio               {high / low:7.2f} ×")


if __name__ == "__main__":
    main()
