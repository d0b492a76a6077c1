"""The money of a decision: multiplier × base salary of the issue day, rounded by law."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from khenthuong.basis import Citation, Status, weakest
from khenthuong.judge.funds import fund_name
from khenthuong.law.measures import Reward, RewardSegment
from khenthuong.law.pack import Pack
from khenthuong.law.series import at


@frozen(kw_only=True)
class Money:
    """A sum in đồng and what it is made of; ``amount`` is ``None`` where no text says.

    ``thousandths`` is the multiplier (150 is 0,15), ``base`` the base salary, ``reward``
    the code of the definition.
    """

    amount: int | None
    thousandths: int | None = None
    base: int | None = None
    fund: str = ""
    cites: tuple[Citation, ...] = ()
    status: Status = Status.CONFIRMED
    needs: str = ""
    reward: str = ""


def reward(pack: Pack, award: str, subject: str, on: date) -> Money:
    """The money for one award to one kind of subject, decided on ``on``."""
    national = pack.national
    found = next((r for r in national.rewards if (r.award, r.subject) == (award, subject)), None)
    segment = at(found.segments, on) if found else None
    salary = at(national.base_salaries[0].segments, on) if national.base_salaries else None
    rounding = at(national.roundings[0].segments, on) if national.roundings else None
    if segment is None or segment.thousandths is None or salary is None or rounding is None:
        return _not_known(found, segment)
    return Money(
        amount=amount(salary.amount, segment.thousandths, rounding.mode, rounding.step),
        thousandths=segment.thousandths,
        base=salary.amount,
        fund=fund_name(pack, award, on),
        cites=(*segment.cite, *salary.cite),
        status=weakest((segment.status, salary.status)),
        reward=found.id if found else "",
    )


def _not_known(found: Reward | None, segment: RewardSegment | None) -> Money:
    """Money of which no text says how much; why, and how sure that is."""
    code = found.id if found else ""
    if segment is None:
        return Money(amount=None, reward=code)
    return Money(
        amount=None,
        needs=segment.absent,
        cites=segment.cite,
        status=segment.status,
        reward=code,
    )


def amount(base: int, thousandths: int, mode: str, step: int) -> int:
    """``base × thousandths / 1000`` in whole đồng, rounded up to ``step`` when mode is ``up``."""
    product, unit = base * thousandths, 1000 * (step if mode == "up" else 1)
    return -(-product // unit) * (unit // 1000)
