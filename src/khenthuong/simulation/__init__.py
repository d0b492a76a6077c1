"""Floor 6: a season of invented dossiers, driven through the real office. Saves nothing itself."""

from khenthuong.simulation.batch import Step
from khenthuong.simulation.page import render_page
from khenthuong.simulation.season import Season
from khenthuong.simulation.shown import Bar, Summary, Table
from khenthuong.simulation.story import Beat, Refused, Story, Teller
from khenthuong.simulation.summary import Summarist
from khenthuong.simulation.tally import Tally
from khenthuong.simulation.traps import Trap, numbered, placed, trap, traps

__all__ = [
    "Bar",
    "Beat",
    "Refused",
    "Season",
    "Step",
    "Story",
    "Summarist",
    "Summary",
    "Table",
    "Tally",
    "Teller",
    "Trap",
    "numbered",
    "placed",
    "render_page",
    "trap",
    "traps",
]
