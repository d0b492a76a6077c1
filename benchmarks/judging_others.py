"""The ten-condition award in OpenFisca and in zen-engine, for ``judging.py`` only.

Both are installed by hand for a comparison and are never dependencies of the
library (OpenFisca is AGPL).
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import frozen

RULE = (
    "honest and studies and years >= 2 and united and works >= 1"
    " and best * 100 >= 70 * members and warned <= 0 and new and members > 3 and not repeated"
)


@frozen
class Other:
    """One engine with the rule loaded: ``judge`` answers for the first ``count`` subjects."""

    name: str
    count: int
    judge: Callable[[], Sequence[Any]]


def _module(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError:
        return None


def openfisca(arrays: Mapping[str, Any], _: Sequence[dict[str, Any]]) -> Other | None:
    """A country of one entity with a variable per fact and one formula."""
    if _module("openfisca_core") is None:
        return None
    entities, periods, simulations, systems, variables = (
        importlib.import_module(f"openfisca_core.{name}")
        for name in (
            "entities",
            "periods",
            "simulations",
            "taxbenefitsystems",
            "variables",
        )
    )
    person = entities.Entity("person", "persons", "A subject", "")

    def variable(name: str, kind: type, **more: Any) -> Any:
        fields = {"value_type": kind, "entity": person, "definition_period": periods.YEAR}
        return type(name, (variables.Variable,), fields | {"label": name} | more)

    def formula(persons: Any, period: Any) -> Any:
        v = {name: persons(name, period) for name in arrays}
        return (
            v["honest"]
            * v["studies"]
            * (v["years"] >= 2)
            * v["united"]
            * (v["works"] >= 1)
            * (v["best"] * 100 >= 70 * v["members"])
            * (v["warned"] <= 0)
            * v["new"]
            * (v["members"] > 3)
            * ~v["repeated"]
        )

    system = systems.TaxBenefitSystem([person])
    for name, values in arrays.items():
        system.add_variable(variable(name, bool if values.dtype.kind == "b" else int))
    system.add_variable(variable("passes", bool, formula=formula))
    size = len(next(iter(arrays.values())))
    simulation = simulations.SimulationBuilder().build_default_simulation(system, count=size)
    for name, values in arrays.items():
        simulation.set_input(name, "2025", values)

    def judge() -> Any:
        simulation.delete_arrays("passes")
        return simulation.calculate("passes", "2025")

    return Other("OpenFisca, columns, two-valued", size, judge)


def zen(_: Mapping[str, Any], rows: Sequence[dict[str, Any]]) -> Other | None:
    """One compiled expression, its fastest way: a decision graph costs 100 µs a call."""
    module = _module("zen")
    if module is None:
        return None
    rule = module.compile_expression(RULE)
    return Other(
        "zen-engine, row by row, two-valued",
        len(rows),
        lambda: [rule.evaluate(row) for row in rows],
    )
