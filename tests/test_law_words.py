"""Loading refuses what a rule, a question or a local text says and nothing would ever read."""

from __future__ import annotations

import pytest

from khenthuong.law.checks import check
from khenthuong.law.pack import Pack
from khenthuong.law.packfile import PackFile
from khenthuong.law.structure import structure
from khenthuong.law.yamltext import read_yaml

RULE = """
phases: [{{id: tieu_chuan, label: Tiêu chuẩn}}]
facts: [{{id: n, label: số năm, type: int}}]
rules: [{{id: r, label: quy tắc, phase: tieu_chuan, {outcome} segments: [{{ {segment} }}]}}]
"""
QUESTION = """
facts: [{{id: n, label: số năm, type: int}}]
phases: [{{id: tieu_chuan, label: Tiêu chuẩn}}]
settings: [{{id: q, label: câu hỏi, default: A, when_they_differ: {way}, values: {{A: a, B: b}}}}]
rules:
  - id: r
    label: quy tắc
    phase: tieu_chuan
    segments:
      - when: {when}
"""
ASKED = (
    "{policy: q, readings: {A: {id: a, fact: n, at_least: 1}, B: {id: b, fact: n, at_least: 2}}}"
)
PLAIN = "{id: a, fact: n, at_least: 1}"
TEXT = "{{province: t, name: {name}, {more}}}"


def said(text):
    """What the loader says against a file."""
    source = read_yaml("t.yaml", text)
    content, wrong = structure(source, PackFile)
    assert not wrong, wrong
    return [str(f) for f in check(Pack(content), [("t.yaml", source, content)])]


@pytest.mark.parametrize(
    ("outcome", "segment", "right"),
    [
        ("", "unread: chưa tra cứu", True),
        ("outcome: hold,", "unread: chưa tra cứu", False),
        ("outcome: needs-rule,", "absent: không có", False),
        ("outcome: hold,", "when: {id: a, fact: n, at_least: 1}", True),
        ("outcome: note,", "note: chỉ để dẫn", True),
    ],
)
def test_only_a_rule_with_a_condition_says_what_its_breach_does(outcome, segment, right):
    """An outcome beside texts that were not read would never be used."""
    found = [f for f in said(RULE.format(outcome=outcome, segment=segment)) if "hệ quả" in f]
    assert (found == []) is right


@pytest.mark.parametrize(
    ("way", "when", "right"),
    [
        ("default", ASKED, True),
        ("needs-decision", ASKED, True),
        ("warn", ASKED, False),
        ("warn", PLAIN, True),
    ],
)
def test_a_question_inside_a_condition_has_two_ways_out(way, when, right):
    """There the default leads or somebody decides; a remark in between does not exist."""
    found = [f for f in said(QUESTION.format(way=way, when=when)) if "trong điều kiện" in f]
    assert (found == []) is right


@pytest.mark.parametrize(
    ("first", "second", "right"),
    [
        ("end: 2024-11-03", "start: 2024-11-04", True),
        ("end: 2024-11-04", "start: 2024-11-04", False),
        ("end: 2024-11-04, delegations: [a]", "start: 2024-11-04, delegations: [b]", True),
        ("end: 2024-11-04, delegations: [a]", "start: 2024-11-04, delegations: [a, b]", False),
        ("end: 2024-11-04, delegations: [a]", "start: 2024-11-04", False),
    ],
)
def test_one_text_of_a_province_rules_a_matter_on_a_day(first, second, right):
    """Of two on one day it could not be told which is missing."""
    texts = (TEXT.format(name="một", more=first), TEXT.format(name="hai", more=second))
    found = [f for f in said(f"unread_texts: [{', '.join(texts)}]") if "chồng ngày" in f]
    assert (found == []) is right
