"""The features under pytest-bdd: its steps are made from the phrase book of ``review``."""

STEPS = ("features.steps",)
