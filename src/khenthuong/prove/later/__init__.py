"""What moves after the decision, and every further machine: walked by the same code."""

from khenthuong.prove.later.free import FreeLab, Thing
from khenthuong.prove.later.laboratory import IssueLab
from khenthuong.prove.later.scenes import Issued, issued

__all__ = ["FreeLab", "IssueLab", "Issued", "Thing", "issued"]
