"""Floor 6: does it hold on every way. The walk of all abstract states, and what must hold there."""

from khenthuong.prove.explore import explore
from khenthuong.prove.graph import Graph
from khenthuong.prove.laboratory import Laboratory
from khenthuong.prove.oracle import Oracle, known_rules
from khenthuong.prove.properties import PROPERTIES, Explored, Property
from khenthuong.prove.scenario import Words, scenario
from khenthuong.prove.scenes import scenes
from khenthuong.prove.state import Scene, Standing, scene_of
from khenthuong.prove.trail import Trail
from khenthuong.prove.verify import Answer, Report, Result, verify

__all__ = [
    "PROPERTIES",
    "Answer",
    "Explored",
    "Graph",
    "Laboratory",
    "Oracle",
    "Property",
    "Report",
    "Result",
    "Scene",
    "Standing",
    "Trail",
    "Words",
    "explore",
    "known_rules",
    "scenario",
    "scene_of",
    "scenes",
    "verify",
]
