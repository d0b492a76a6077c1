"""The command line: wires the rooms together; heavy imports happen inside commands."""

from khenthuong.cli.main import main

__all__ = ["main"]
