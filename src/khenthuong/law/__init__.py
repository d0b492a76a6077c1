"""Floor 2: what does the table of law say on day D. Data types, reading, dated look-ups."""

from khenthuong.law.adopt import Policies
from khenthuong.law.pack import Layer, Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.policyfile import read_policies
from khenthuong.law.read import read, shipped

__all__ = ["Layer", "Pack", "PackFile", "Policies", "read", "read_policies", "shipped"]
