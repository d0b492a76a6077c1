"""What acts inside a leg write down: the registers, and what each act notes in one of them."""

from __future__ import annotations

from attrs import frozen

from khenthuong.law.facts import RecordKind

LEG = "cap-xet"
"""The machine without states of its own: phases, facts and rules on what was noted in a leg."""

PAPERS, FACTS = "papers", "facts"
"""Types of a field that names papers or facts of the dossier, several of them."""


@frozen(kw_only=True)
class Register(RecordKind):
    """A register that the acts of a leg keep; who knows the acts knows all of it.

    ``until`` names the field with a promised day, ``owes`` the papers promised for it.
    ``days`` is worked out: the whole working days for which the record stood open.
    """

    until: str = ""
    owes: str = ""
    days: str = ""


@frozen(kw_only=True)
class Note:
    """What an act writes down: a new record, or the end of one that is open.

    ``register`` is a register or a kind of record, ``day`` the field that takes the day
    of the act. The act must say what ``asks`` names and may say what ``takes`` names. One
    that ``ends`` a record ends the first open one with the ``same`` values; there must be
    one if it asks anything.
    """

    register: str
    day: str
    asks: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    ends: bool = False
    same: tuple[str, ...] = ()
