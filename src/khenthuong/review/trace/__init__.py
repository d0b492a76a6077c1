"""Which article, rule and step is shown by which scenario, and where none shows it.

A scenario covers a rule when it executed it; what the rule answered is told apart.
"""

from khenthuong.review.trace.matrix import ARTICLES, Matrix, Row, matrix
from khenthuong.review.trace.reasons import Reasons, read_reasons
from khenthuong.review.trace.run import Traced, trace_folder
from khenthuong.review.trace.seen import Ledger, Seen, Shown
from khenthuong.review.trace.told import LegalFact, legal_facts, told

__all__ = [
    "ARTICLES",
    "Ledger",
    "LegalFact",
    "Matrix",
    "Reasons",
    "Row",
    "Seen",
    "Shown",
    "Traced",
    "legal_facts",
    "matrix",
    "read_reasons",
    "told",
    "trace_folder",
]
