"""Is every datum of the law held by a scenario? Each is changed, and what used it is run."""

from khenthuong.review.mutate.choose import GROUPS, chosen
from khenthuong.review.mutate.equivalents import Equivalents, read_equivalents
from khenthuong.review.mutate.laws import Laws
from khenthuong.review.mutate.pool import score
from khenthuong.review.mutate.score import Score
from khenthuong.review.mutate.sites import Mutant
from khenthuong.review.mutate.study import Study
from khenthuong.review.mutate.told import Teller
from khenthuong.review.mutate.trial import Fate, Trial, Tried

__all__ = [
    "GROUPS",
    "Equivalents",
    "Fate",
    "Laws",
    "Mutant",
    "Score",
    "Study",
    "Teller",
    "Trial",
    "Tried",
    "chosen",
    "read_equivalents",
    "score",
]
