"""Floor 6: lists and old decisions as Excel files (``khenthuong[excel]``).

Nothing here judges: a sheet becomes cases of the office, and answers become cells.
"""

from khenthuong.sheets.answers import Told, told
from khenthuong.sheets.history.importing import (
    HistoryResult,
    HistorySubject,
    history_yaml,
    import_history,
)
from khenthuong.sheets.lawlist import law_list
from khenthuong.sheets.lawread import ComparisonList, comparisons_yaml, read_law_list
from khenthuong.sheets.listing import ListLine, ListResult, Pile, check_list
from khenthuong.sheets.newlist import new_list
from khenthuong.sheets.notes import HistoryNote, NoteKind
from khenthuong.sheets.writeback import write_results

__all__ = [
    "ComparisonList",
    "HistoryNote",
    "HistoryResult",
    "HistorySubject",
    "ListLine",
    "ListResult",
    "NoteKind",
    "Pile",
    "Told",
    "check_list",
    "comparisons_yaml",
    "history_yaml",
    "import_history",
    "law_list",
    "new_list",
    "read_law_list",
    "told",
    "write_results",
]
