"""Floor 4: may it move. The state machine, the route and the one decision function."""

from khenthuong.procedure.afterwards import decide_line
from khenthuong.procedure.decide import Rules, begin, case_of, decide
from khenthuong.procedure.machine import Procedure
from khenthuong.procedure.route import moved_on, route, stages_of

__all__ = [
    "Procedure",
    "Rules",
    "begin",
    "case_of",
    "decide",
    "decide_line",
    "moved_on",
    "route",
    "stages_of",
]
