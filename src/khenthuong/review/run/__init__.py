"""Run feature files in process, from the phrase book."""

from khenthuong.review.run.folder import prepare, run_folder
from khenthuong.review.run.prepared import Prepared
from khenthuong.review.run.ran import Failed, Ran

__all__ = ["Failed", "Prepared", "Ran", "prepare", "run_folder"]
