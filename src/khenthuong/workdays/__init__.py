"""Floor 1: which day. Working days and due dates; no law, no clock, no I/O."""

from khenthuong.workdays.calendar import Due, WorkCalendar

__all__ = ["Due", "WorkCalendar"]
