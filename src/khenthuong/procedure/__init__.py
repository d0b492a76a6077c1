"""Floor 4: may it move. The state machine, the route and the one decision function."""

from khenthuong.procedure.afterwards import LineJudge, decide_line
from khenthuong.procedure.clock import restarts, started
from khenthuong.procedure.decide import Judge, Rules, begin, case_of, decide
from khenthuong.procedure.lapse import Change, Lapse, lapses
from khenthuong.procedure.machine import Procedure
from khenthuong.procedure.movements import PlanJudge, decide_plan
from khenthuong.procedure.route import moved_on, redirected, route, stages_of, stranded

__all__ = [
    "Change",
    "Judge",
    "Lapse",
    "LineJudge",
    "PlanJudge",
    "Procedure",
    "Rules",
    "begin",
    "case_of",
    "decide",
    "decide_line",
    "decide_plan",
    "lapses",
    "moved_on",
    "redirected",
    "restarts",
    "route",
    "stages_of",
    "started",
    "stranded",
]
