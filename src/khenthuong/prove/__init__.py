"""Floor 6: does it hold on every way. The walk of all abstract states, and what must hold there."""

from khenthuong.prove.explore import explore
from khenthuong.prove.graph import Graph
from khenthuong.prove.laboratory import Laboratory
from khenthuong.prove.labs import AnyScene, Labs
from khenthuong.prove.later import FreeLab, Issued, IssueLab, Thing, issued
from khenthuong.prove.oracle import Oracle, known_rules
from khenthuong.prove.properties import PROPERTIES
from khenthuong.prove.scenario import scenario
from khenthuong.prove.scenes import scenes
from khenthuong.prove.searching import Explored, Property
from khenthuong.prove.state import Scene, Standing, scene_of
from khenthuong.prove.trail import Trail
from khenthuong.prove.verify import Answer, Report, Result, verify
from khenthuong.prove.words import Words

__all__ = [
    "PROPERTIES",
    "Answer",
    "AnyScene",
    "Explored",
    "FreeLab",
    "Graph",
    "IssueLab",
    "Issued",
    "Laboratory",
    "Labs",
    "Oracle",
    "Property",
    "Report",
    "Result",
    "Scene",
    "Standing",
    "Thing",
    "Trail",
    "Words",
    "explore",
    "issued",
    "known_rules",
    "scenario",
    "scene_of",
    "scenes",
    "verify",
]
