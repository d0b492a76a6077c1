"""The rules of the house: no law in Python, no clock in the core, public names as listed."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import khenthuong

SOURCE = Path(khenthuong.__file__).parent
CORE = ("basis", "records", "workdays", "law", "judge", "procedure", "office")
LEGAL = re.compile(
    r"Điều \d|Nghị định|Nghị quyết|Thông tư số|Luật Thi đua|lương cơ sở|\b20[12]\d\b"
)
MODULES = sorted(SOURCE.rglob("*.py"))


def strings_and_numbers(tree):
    """Every constant of a module that is not a docstring."""
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in docs:
            yield node


def law_in(source):
    """Articles, titles, years and dates that stand in code."""
    tree = ast.parse(source)
    for node in strings_and_numbers(tree):
        if isinstance(node.value, str) and LEGAL.search(node.value):
            yield node.lineno, node.value
        if type(node.value) is int and 2000 <= node.value <= 2100:
            yield node.lineno, node.value


@pytest.mark.parametrize("module", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_python_holds_no_article_no_title_and_no_legal_date(module):
    """A change of law is a change of data, never of code."""
    assert list(law_in(module.read_text(encoding="utf-8"))) == []


def test_the_search_for_law_in_python_can_find_it():
    """The check above is able to fail."""
    assert list(law_in('x = "Điều 74"'))
    assert list(law_in("y = date(2025, 7, 1)"))
    assert not list(law_in('"""Điều 74 explains."""'))


CLOCK = re.compile(r"\b(date\.today|datetime\.now|time\.time|utcnow|monotonic)\b")


@pytest.mark.parametrize("room", CORE)
def test_the_core_reads_no_clock(room):
    """Days come from the caller."""
    for module in (SOURCE / room).rglob("*.py"):
        assert not CLOCK.search(module.read_text(encoding="utf-8")), module


def test_public_names_are_those_that_are_listed():
    """``__all__`` is sorted, each name can be imported, and nothing else is offered."""
    assert sorted(khenthuong.__all__) == khenthuong.__all__
    for name in khenthuong.__all__:
        assert getattr(khenthuong, name).__module__.startswith("khenthuong.")
    with pytest.raises(AttributeError):
        khenthuong.Dossierr  # noqa: B018 - asking is the test
    tree = ast.parse((SOURCE / "__init__.py").read_text(encoding="utf-8"))
    typed = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("khenthuong")
        for alias in node.names
    }
    assert typed == set(khenthuong.__all__)


@pytest.mark.parametrize("name", khenthuong.__all__)
def test_every_public_name_explains_itself(name):
    """Each public class and function has a docstring of its own."""
    assert (getattr(khenthuong, name).__doc__ or "").strip()


def test_the_package_says_that_it_is_typed():
    """Type checkers of host applications may rely on the annotations."""
    assert (SOURCE / "py.typed").exists()


def test_no_module_logs():
    """Personal data cannot leak into a log that is never written."""
    for module in MODULES:
        tree = ast.parse(module.read_text(encoding="utf-8"))
        names = {
            alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.Import | ast.ImportFrom)
            for alias in node.names
        }
        assert "logging" not in names, module
