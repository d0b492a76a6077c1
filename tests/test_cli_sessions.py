"""``khenthuong show`` tells a council session that a database keeps."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from test_council import on_list

from khenthuong.cli.main import main
from khenthuong.records import Recorded
from khenthuong.store import Store
from khenthuong.testing import draft, office_for_tests, start

HOME = "xa-truong-tay"


@pytest.fixture
def database(tmp_path: Path) -> str:
    """Two dossiers, the session that voted on them, and a correction of it."""
    office = office_for_tests()
    drafts = [draft(f"HS-{n:02d}", award="giay-khen-xa", unit=HOME) for n in (1, 2)]
    context = start(office, *drafts)
    made = on_list(10, 5)
    made = attrs.evolve(made, council=attrs.evolve(made.council, unit=HOME))
    line = attrs.evolve(made.lines[0], recorded=Recorded(yes=9))
    second = made.corrected("KH-01-DC", "Ghi sai biên bản", lines=(line,))
    place = tmp_path / "kho.db"
    with Store.create(place, office.pack.content_hash) as store, store.transaction() as tx:
        tx.add(context.submission, context.dossiers)
        tx.append([], sessions=[made, second])
    return str(place)


def told(capsys: pytest.CaptureFixture[str], *args: str) -> str:
    """What a command prints, as one line of text."""
    assert main(list(args)) == 0
    return " ".join(capsys.readouterr().out.split())


def test_sessions_are_listed_after_the_dossiers(
    database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Code, day, council, number of lines, state."""
    text = told(capsys, "show", database)
    row = "KH-01 12/12/2024 UBND xã Trường Tây 2 Kết thúc, chốt kết quả ngày 12/12/2024"
    assert "Các kỳ họp của Hội đồng" in text
    assert row in text


def test_a_session_is_told_by_its_code(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Who met, how the votes fell, what came of each line; no code and no English."""
    text = told(capsys, "show", database, "KH-01")
    for words in (
        "Kỳ họp KH-01 của Hội đồng Thi đua - Khen thưởng thuộc UBND xã Trường Tây",
        "Hội đồng thành lập theo Quyết định số 01/QĐ-UBND ngày 02/01/2024, 10 thành viên",
        "Chủ trì: Thành viên 1, Chủ tịch Hội đồng",
        "Biên bản số 01/BB ngày 12/12/2024",
        "Đối tượng HS-02: Không đạt: Phiếu đồng ý 5 trên 10 thành viên (50%)",
    ):
        assert words in text
    assert "giay-khen" not in text
    assert "vo-" not in text


def test_a_correction_names_what_it_corrects(
    database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the reason, and the difference that is still there."""
    text = told(capsys, "show", database, "KH-01-DC")
    assert "Đính chính kỳ họp KH-01: Ghi sai biên bản" in text
    assert "Biên bản ghi số phiếu đồng ý là 9, kiểm lại là 10" in text


def test_a_code_that_is_neither_is_answered_with_the_nearest(
    database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Dossiers and sessions are searched alike."""
    assert main(["show", database, "KH-1"]) == 2
    assert "Có phải “KH-01”?" in capsys.readouterr().err
