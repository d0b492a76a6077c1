"""The tamper-evident chain: every step carries the hash of the step before it.

A line is canonical JSON, so anybody can check an exported file with SHA-256
and nothing of this library: take ``hash`` out of the line, hash what is left.
The first step of a dossier also carries the hash of its draft.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256

from attrs import frozen

from khenthuong.store.codec import canonical

GENESIS = "0" * 64
"""What the first step points back to."""


@frozen
class Link:
    """One step of the chain. ``body`` is the canonical JSON of the event."""

    seq: int
    draft: str
    body: str
    previous: str
    hash: str

    @classmethod
    def forge(cls, seq: int, draft: str, body: str, previous: str) -> Link:
        """Make the link that follows ``previous``."""
        return cls(seq, draft, body, previous, digest(_text(seq, draft, body, previous)))

    @property
    def sound(self) -> bool:
        """Whether the hash is that of the content."""
        return digest(_text(self.seq, self.draft, self.body, self.previous)) == self.hash

    @property
    def line(self) -> str:
        """The link as one line of canonical JSON, without a line break."""
        return _text(self.seq, self.draft, self.body, self.previous, self.hash)


def digest(text: str) -> str:
    """SHA-256 of the UTF-8 bytes, in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def bound(body: str, head: str) -> str:
    """Return the hash that binds a record, such as a decision, to the chain at ``head``."""
    return digest(f"{head}\n{body}")


def _text(seq: int, draft: str, body: str, previous: str, own: str = "") -> str:
    middle = f'"hash":"{own}",' if own else ""
    return f'{{"draft":"{draft}","event":{body},{middle}"previous":"{previous}","seq":{seq}}}'


def faults(links: Iterable[Link], head: tuple[int, str] | None = None) -> tuple[str, ...]:
    """Where the chain is broken, in Vietnamese; empty when it is whole.

    ``head`` is the number and hash the last step must have, when known.
    """
    found: list[str] = []
    seq, previous = 0, GENESIS
    for link in links:
        if link.seq != seq + 1:
            found.append(f"Sau bước {seq} thiếu bước {seq + 1}.")
        elif link.previous != previous:
            found.append(f"Bước {link.seq} không nối với bước trước.")
        if not link.sound:
            found.append(f"Nội dung bước {link.seq} đã bị sửa.")
        seq, previous = link.seq, link.hash
    if head is not None and head != (seq, previous):
        found.append(f"Chuỗi dừng ở bước {seq}, sổ ghi bước cuối là {head[0]}.")
    return tuple(found)


def verify_lines(lines: Iterable[str]) -> tuple[str, ...]:
    """Check the chain of an exported file (``Store.events_jsonl``)."""
    return faults(_read(line) for line in lines if line.strip())


def _read(line: str) -> Link:
    data = json.loads(line)
    body = canonical(data["event"])
    return Link(data["seq"], data["draft"], body, data["previous"], data["hash"])
