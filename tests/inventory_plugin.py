"""Fail the test session when a scenario of ``features/`` did not run exactly once.

A pytest plugin: ``pytest_plugins = ["inventory_plugin"]`` in ``tests/conftest.py``.
It speaks only after a run of the whole of ``tests/features``; a run of chosen
tests proves nothing about the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field
from pytest_bdd.parser import Feature, Scenario

from khenthuong.basis import Fault, InputError
from khenthuong.review import Item, Key, compare, inventory

SUITE = Path("tests", "features")


@define
class Ran:
    """One executed scenario and how many of its steps were finished."""

    key: Key
    steps: int = 0


@define
class Log:
    """What one session did."""

    ran: list[Ran] = field(factory=list)
    left_out: int = 0
    faults: tuple[Fault, ...] = ()


LOG = pytest.StashKey[Log]()
CURRENT = pytest.StashKey[Ran]()


def pytest_configure(config: pytest.Config) -> None:
    """Start with an empty log."""
    config.stash[LOG] = Log()


def pytest_deselected(items: list[pytest.Item]) -> None:
    """Notice that a part of the suite was left out on purpose."""
    for item in items:
        if _suite(item.config) in item.path.parents:
            item.config.stash[LOG].left_out += 1


def pytest_bdd_before_scenario(
    request: pytest.FixtureRequest, feature: Feature, scenario: Scenario
) -> None:
    """Open the record of one scenario."""
    file = _file(request.config, feature)
    key = (file, _written_name(feature, scenario), _row(request.node))
    request.node.stash[CURRENT] = Ran(key)


def pytest_bdd_after_step(request: pytest.FixtureRequest) -> None:
    """Count a step that was finished."""
    request.node.stash[CURRENT].steps += 1


def pytest_bdd_after_scenario(request: pytest.FixtureRequest) -> None:
    """Close the record, whether the scenario passed or not."""
    ran = request.node.stash[CURRENT]
    if ran.key[0]:
        request.config.stash[LOG].ran.append(ran)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over what a worker of pytest-xdist ran."""
    sent: dict[str, Any] = getattr(node, "workeroutput", {})
    log = node.config.stash[LOG]
    log.ran += [Ran(tuple(key), steps) for key, steps in sent.get("ran", ())]
    log.left_out += sent.get("left_out", 0)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Compare, and turn the session red when something is missing."""
    config = session.config
    if hasattr(config, "workeroutput"):
        log = config.stash[LOG]
        config.workeroutput["ran"] = [(run.key, run.steps) for run in log.ran]
        config.workeroutput["left_out"] = log.left_out
        return
    if not _is_whole(session):
        return
    log = config.stash[LOG]
    log.faults = tuple(_findings(session, log.ran))
    if log.faults:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what is missing, in the language of those who sign the features."""
    faults = terminalreporter.config.stash[LOG].faults
    if faults:
        title = "Danh mục tình huống không khớp (features did not run exactly once)"
        terminalreporter.section(title, red=True)
        for fault in faults:
            terminalreporter.line(str(fault), red=True)


def _base(config: pytest.Config) -> Path:
    return (config.rootpath / (config.getini("bdd_features_base_dir") or "features")).resolve()


def _suite(config: pytest.Config) -> Path:
    return config.rootpath / SUITE


def _file(config: pytest.Config, feature: Feature) -> str:
    """Name the feature as the inventory does; empty for one kept elsewhere, as in other tests."""
    path, base = Path(feature.filename).resolve(), _base(config)
    return path.relative_to(base).as_posix() if path.is_relative_to(base) else ""


def _written_name(feature: Feature, scenario: Scenario) -> str:
    """Look up the name before the row was filled in; only the line is the same in both."""
    written = (t.name for t in feature.scenarios.values() if t.line_number == scenario.line_number)
    return next(written, scenario.name)


def _row(item: pytest.Item) -> int:
    """Give the row, from 1 over all tables; pytest-bdd makes one parameter set of them all."""
    callspec = getattr(item, "callspec", None)
    indices: dict[str, int] = callspec.indices if callspec else {}
    return indices["_pytest_bdd_example"] + 1 if "_pytest_bdd_example" in indices else 0


def _is_whole(session: pytest.Session) -> bool:
    config = session.config
    option = config.option
    narrowed = option.collectonly or option.ignore_glob or _ignored(config)
    cut = session.shouldfail or session.shouldstop or config.stash[LOG].left_out
    last_failed = getattr(option, "lf", False)
    broken = session.exitstatus not in {
        pytest.ExitCode.OK,
        pytest.ExitCode.TESTS_FAILED,
        pytest.ExitCode.NO_TESTS_COLLECTED,
    }
    return _asked(config) and not (narrowed or cut or last_failed or broken)


def _asked(config: pytest.Config) -> bool:
    """Whether an argument names the suite or a folder above it."""
    suite = _suite(config).resolve()
    paths = [_absolute(config, arg) for arg in config.args]
    return any(path == suite or path in suite.parents for path in paths)


def _ignored(config: pytest.Config) -> bool:
    suite = _suite(config).resolve()
    paths = [_absolute(config, arg) for arg in config.option.ignore or ()]
    return any(suite.is_relative_to(path) or path.is_relative_to(suite) for path in paths)


def _absolute(config: pytest.Config, arg: str) -> Path:
    return (config.invocation_params.dir / arg).resolve()


def _findings(session: pytest.Session, ran: list[Ran]) -> Iterator[Fault]:
    try:
        items = inventory(_base(session.config))
    except InputError as error:
        yield from error.faults
        return
    if not items:
        yield Fault(_base(session.config).name, "Không có tình huống nào để chạy.")
    yield from compare(items, (r.key for r in ran))
    if not session.testsfailed:
        yield from _cut_short(items, ran)


def _cut_short(items: tuple[Item, ...], ran: list[Ran]) -> Iterator[Fault]:
    """Find scenarios skipped half way: no failure to pytest, but no proof either."""
    due = {item.key: item for item in items}
    for run in ran:
        item = due.get(run.key)
        if item and run.steps != item.steps:
            message = f"“{item.scenario}” chỉ chạy {run.steps} trên {item.steps} bước."
            yield Fault(item.file, message, item.line, 1)
