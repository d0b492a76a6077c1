"""One pytest-bdd step for each phrase of the book; what a step does is the book's."""

from __future__ import annotations

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import StepParser

from khenthuong import Office, open_pack
from khenthuong.review.phrases import Match, World, load_book, perform
from khenthuong.review.phrases.book import GIVEN, THEN, WHEN

BOOK = load_book()
DECORATORS = {GIVEN: given, WHEN: when, THEN: then}


class PhraseParser(StepParser):
    """Matches the steps of one phrase."""

    def __init__(self, entry):
        super().__init__(entry.phrase.text)
        self.entry = entry

    def is_matching(self, name):
        """Whether the step is a sentence of this phrase."""
        return self.entry.pattern.match(name) is not None

    def parse_arguments(self, name):
        """The step as taken for this phrase."""
        return {"match": Match(self.entry, self.entry.pattern.match(name))}


def step(world, match, datatable=None, docstring=None):
    """Do what the book says."""
    perform(world, match, datatable or (), docstring)


for entry in BOOK.entries:
    DECORATORS[entry.phrase.kind](PhraseParser(entry))(step)


@pytest.fixture(scope="session")
def shared_office() -> Office:
    """One office for all scenarios; it holds nothing."""
    return Office(open_pack(tests=True))


@pytest.fixture
def world(shared_office) -> World:
    """A new scenario."""
    return World.new(shared_office, BOOK)
