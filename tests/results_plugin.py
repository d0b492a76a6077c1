"""Write down what pytest-bdd made of each scenario, to be held against the runner's results.

A pytest plugin for a run in another process: ``-p results_plugin`` with the file named
in the environment.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from inventory_plugin import _file, _row, _written_name

FAILURE = pytest.StashKey[list]()
RESULTS: list[list] = []


def pytest_bdd_before_scenario(request) -> None:
    """Nothing has failed yet."""
    request.node.stash[FAILURE] = []


def pytest_bdd_step_error(request, step, exception) -> None:
    """Keep the step and what it said."""
    request.node.stash[FAILURE] = [step.name, step.line_number, str(exception)]


def pytest_bdd_after_scenario(request, feature, scenario) -> None:
    """One line for each run."""
    key = [_file(request.config, feature), _written_name(feature, scenario), _row(request.node)]
    RESULTS.append([key, request.node.stash[FAILURE]])


def pytest_sessionfinish() -> None:
    """Write them all."""
    text = json.dumps(RESULTS, ensure_ascii=False)
    Path(os.environ["RESULTS"]).write_text(text, encoding="utf-8")
