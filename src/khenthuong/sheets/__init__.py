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
from khenthuong.sheets.listing import ListLine, ListResult, Pile, check_list
from khenthuong.sheets.newlist import new_list
from khenthuong.sheets.notes import HistoryNote, NoteKind
from khenthuong.sheets.writeback import write_results

__all__ = [
    "HistoryNote",
    "HistoryResult",
    "HistorySubject",
    "ListLine",
    "ListResult",
    "NoteKind",
    "Pile",
    "Told",
    "check_list",
    "history_yaml",
    "import_history",
    "new_list",
    "told",
    "write_results",
]
