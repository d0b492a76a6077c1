"""Runs every command that the READMEs show, in order, and stops at the first that fails.

Commands are the lines of fenced ``sh`` blocks. A command that both files show
runs once. ``# exit N`` at the end of a line says which exit code is right.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
EXIT = re.compile(r"\s+# exit (\d+)$")


def commands(files: list[str]) -> list[tuple[str, int]]:
    """Each command once, with the exit code it should have."""
    found: dict[str, int] = {}
    for file in files:
        blocks = BLOCK.findall(Path(file).read_text(encoding="utf-8"))
        if not blocks:
            raise SystemExit(f"{file}: no ```sh block found")
        for line in "\n".join(blocks).splitlines():
            if line.strip() and not line.startswith("#"):
                wanted = EXIT.search(line)
                found.setdefault(EXIT.sub("", line), int(wanted[1]) if wanted else 0)
    return list(found.items())


def main() -> None:
    """Run them with a shell, as a reader would."""
    for command, wanted in commands(sys.argv[1:]):
        print(f"$ {command}", flush=True)
        start = time.monotonic()
        done = subprocess.run(command, shell=True, check=False)  # noqa: S602
        print(f"  ({time.monotonic() - start:.0f} s, exit {done.returncode})", flush=True)
        if done.returncode != wanted:
            raise SystemExit(f"exit {done.returncode}, wanted {wanted}: {command}")


if __name__ == "__main__":
    main()
