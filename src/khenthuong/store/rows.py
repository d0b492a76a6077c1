"""From a domain value to the columns of its row."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import attrs

from khenthuong.basis.text import fold, name_key
from khenthuong.records import Decision, Dossier, Event, Life, LineEvent, PlanEvent, Submission
from khenthuong.store.chain import Link, bound
from khenthuong.store.codec import encode

Columns = dict[str, Any]
MOVING = ("submission", "award", "state", "level", "desk", "version", "body")
"""The columns of a dossier that its steps change: those of ``of_snapshot``."""


def name_sort(name: str) -> str:
    """Return a text whose plain order is the Vietnamese order of names.

    Hexadecimal, so that every collation of every server sorts it alike.
    """
    given, before = name_key(name)
    parts = (*_pair(given), *_pair(before))
    packed = (b"".join(chr(rank + 1).encode("utf-8", "surrogatepass") for rank in p) for p in parts)
    return b"\0".join(packed).hex()


def _pair(key: Any) -> tuple[tuple[int, ...], tuple[int, ...]]:
    letters, tones = key
    return letters, tones


def name_fold(name: str) -> str:
    """Return what a search looks into: no marks, no capitals, a space before each word."""
    return "".join(f" {word}" for word in fold(name).split())


def of_draft(dossier: Dossier, body: str) -> Columns:
    """Return the row of a dossier that is saved for the first time."""
    draft = encode(attrs.evolve(dossier, life=Life()))
    return {**of_dossier(dossier, body), "draft": draft}


def of_dossier(dossier: Dossier, body: str) -> Columns:
    """Every column but the draft."""
    return {
        "id": dossier.id,
        "unit": dossier.unit,
        "subject_kind": dossier.subject.kind,
        "subject_name": dossier.subject.name,
        "name_sort": name_sort(dossier.subject.name),
        "name_fold": name_fold(dossier.subject.name),
        **of_snapshot(dossier, body),
    }


def of_snapshot(dossier: Dossier, body: str) -> Columns:
    """Return the columns of a dossier that its steps change."""
    life = dossier.life
    leg = dossier.leg
    return {
        "submission": dossier.submission,
        "award": dossier.award,
        "state": life.state,
        "level": leg.level if leg else "",
        "desk": dossier.here if leg else "",
        "version": life.version,
        "body": body,
    }


def of_event(columns: Columns, link: Link, stored_at: datetime | None) -> Columns:
    """Return the row of a step of which ``columns`` repeat the content."""
    return {
        "seq": link.seq,
        **columns,
        "draft_hash": link.draft,
        "body": link.body,
        "previous": link.previous,
        "hash": link.hash,
        "stored_at": stored_at,
    }


def event_columns(event: Event) -> Columns:
    """Return the columns of a step that repeat what its JSON says."""
    return {
        **_step_columns(event),
        "dossier": event.dossier,
        "decision": "",
        "submission": event.submission,
    }


def line_columns(event: LineEvent, submission: str) -> Columns:
    """Return the columns of an act on a decision; ``submission`` is the list of the dossier."""
    return {
        **_step_columns(event),
        "dossier": event.dossier,
        "decision": event.decision,
        "submission": submission,
    }


def plan_columns(event: PlanEvent) -> Columns:
    """Return the columns of an act on a plan."""
    return {**_step_columns(event), "plan": event.plan, "decision": ""}


def _step_columns(event: Event | LineEvent | PlanEvent) -> Columns:
    return {
        "version": event.version,
        "trigger": event.trigger,
        "acted_on": event.act.on,
        "entered_on": event.act.entered,
    }


def of_submission(submission: Submission, body: str, version: int) -> Columns:
    """Return the row of a submission."""
    return {"id": submission.id, "unit": submission.unit, "version": version, "body": body}


def of_decision(decision: Decision, body: str, head: tuple[int, str]) -> Columns:
    """Return the row of a decision, bound to the last step stored before it."""
    return {
        "id": decision.id,
        "number": decision.number,
        "signed_on": decision.on,
        "unit": decision.unit,
        "after": head[0],
        "body": body,
        "hash": bound(body, head[1]),
    }
