"""Floor 3: does this dossier meet the law. Pure functions of pack and case."""

from khenthuong.judge.case import Case
from khenthuong.judge.check import judge, overall
from khenthuong.judge.council import LineResult, judge_session, recognised
from khenthuong.judge.dating import LawDay, law_day, rule_day
from khenthuong.judge.deadlines import deadlines, reports
from khenthuong.judge.limits import DueDate, due, last_start
from khenthuong.judge.lists.check import judge_list
from khenthuong.judge.lists.entry import ListEntry, ListVerdict, Ranking
from khenthuong.judge.reward import Money, reward

__all__ = [
    "Case",
    "DueDate",
    "LawDay",
    "LineResult",
    "ListEntry",
    "ListVerdict",
    "Money",
    "Ranking",
    "deadlines",
    "due",
    "judge",
    "judge_list",
    "judge_session",
    "last_start",
    "law_day",
    "overall",
    "recognised",
    "reports",
    "reward",
    "rule_day",
]
