"""Floor 3: does this dossier meet the law. Pure functions of pack and case."""

from khenthuong.judge.case import Case
from khenthuong.judge.check import judge, overall
from khenthuong.judge.dating import LawDay, law_day, rule_day
from khenthuong.judge.limits import DueDate, due
from khenthuong.judge.lists.check import judge_list
from khenthuong.judge.lists.entry import ListEntry, ListVerdict, Standing
from khenthuong.judge.reward import Money, reward

__all__ = [
    "Case",
    "DueDate",
    "LawDay",
    "ListEntry",
    "ListVerdict",
    "Money",
    "Standing",
    "due",
    "judge",
    "judge_list",
    "law_day",
    "overall",
    "reward",
    "rule_day",
]
