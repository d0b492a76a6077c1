"""``python -m khenthuong``."""

from khenthuong.cli.main import run

run()
