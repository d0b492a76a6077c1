"""Did the right council vote, validly and with the share the law asks for?"""

from khenthuong.judge.council.initiative import recognised
from khenthuong.judge.council.results import LineResult, judge_session
from khenthuong.judge.council.shares import vote_at, votes_needed
from khenthuong.judge.council.tally import council

__all__ = ["LineResult", "council", "judge_session", "recognised", "vote_at", "votes_needed"]
