"""What the review says against a plan, in words, each with its place and articles."""

from __future__ import annotations

from attrs import frozen

from khenthuong.judge.plans.review import PlanFinding, heading, remedy, review_plan, sentence
from khenthuong.law.plans import Place, Plan
from khenthuong.office import Office

GRAVE = ("trai", "thieu")


@frozen
class Trap:
    """One remark on the plan: what kind, what about, where it stands, on what it rests."""

    kind: str
    label: str
    heading: str
    text: str
    place: str
    basis: str
    remedy: str

    @property
    def grave(self) -> bool:
        """Whether the plan contradicts the law or lacks what it must have."""
        return self.kind in GRAVE


def traps(office: Office, plan: Plan) -> tuple[Trap, ...]:
    """What the review of a plan says, gravest first."""
    return tuple(trap(office, f) for f in review_plan(office.pack, plan))


def trap(office: Office, finding: PlanFinding) -> Trap:
    """One remark of the review in words."""
    pack = office.pack
    return Trap(
        finding.kind,
        pack.label("plan-kind", finding.kind),
        heading(pack, finding),
        sentence(pack, finding),
        placed(office, finding.place),
        "; ".join(pack.cite(c) for c in finding.cites),
        remedy(pack, finding),
    )


def placed(office: Office, place: Place) -> str:
    """Where a statement stands in the plan."""
    words = office.words
    parts = []
    if place.section:
        parts.append(words.text("mo-phong", "place", section=place.section))
    if place.line is not None:
        parts.append(words.text("mo-phong", "line", line=place.line))
    return ", ".join(parts)


def numbered(office: Office, plan: Plan) -> str:
    """Number and day of a plan as printed, or that it has none."""
    if plan.number:
        return f"{plan.number}, {plan.issued_text}"
    return office.words.text("mo-phong", "no-number", text=plan.issued_text)
