"""Floor 4: may it move. The state machine, the route and the one decision function."""

from khenthuong.procedure.afterwards import LineJudge, decide_line
from khenthuong.procedure.clock import restarts, started
from khenthuong.procedure.decide import Judge, Rules, begin, case_of, decide
from khenthuong.procedure.machine import Procedure
from khenthuong.procedure.route import moved_on, route, stages_of, stranded

__all__ = [
    "Judge",
    "LineJudge",
    "Procedure",
    "Rules",
    "begin",
    "case_of",
    "decide",
    "decide_line",
    "moved_on",
    "restarts",
    "route",
    "stages_of",
    "started",
    "stranded",
]
