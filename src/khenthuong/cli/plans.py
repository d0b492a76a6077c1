"""``khenthuong plans``, ``plan show`` and ``plan review``: what a plan says, and the law to it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from khenthuong.cli.rules import a_day

if TYPE_CHECKING:
    from khenthuong.judge.plans.review import PlanFinding
    from khenthuong.law import Pack
    from khenthuong.law.plans import Plan
    from khenthuong.office import Office

_FILE = (".yaml", ".yml")


@click.command(
    help="Liệt kê các kế hoạch có sẵn: mã, đơn vị, năm, thời gian, hình thức khen thưởng; "
    "nêu kho dữ liệu thì thêm cột kế hoạch đang ở bước nào."
)
@click.argument("db", metavar="[KHO]", required=False)
def plans(db: str | None) -> int:
    """Print the plans that are shipped as data, and where they stand in a database."""
    from khenthuong.cli.planstatus import standings
    from khenthuong.cli.printing import console, print_table
    from khenthuong.office import Office, open_pack
    from khenthuong.simulation import Table

    office = Office(open_pack())
    heads = ("code", "unit", "year", "period", "awards-of")
    head = tuple(office.pack.label("mo-phong", h) for h in heads)
    rows = tuple(_row(office, plan) for plan in office.pack.national.plans)
    if db is not None:
        last, states = standings(office, db)
        head, rows = (*head, last), tuple((*row, states[row[0]]) for row in rows)
    print_table(console(), Table(head, rows))
    return 0


def _row(office: Office, plan: Plan) -> tuple[str, ...]:
    from khenthuong.basis.text import day

    words, pack = office.words, office.pack
    ends = (plan.period_start or plan.issued, plan.period_end)
    start, end = (day(d) if d else "…" for d in ends)
    awards: dict[str, str] = {}
    for promise in plan.promises:
        award = pack.award(promise.award)
        name = award.short or award.label
        said = name if promise.named else words.text("mo-phong", "inferred", award=name)
        awards.setdefault(award.id, said)
    period = words.text("mo-phong", "span", start=start, end=end)
    unit = pack.unit(plan.unit).full_name
    return plan.id, unit, str(plan.year), period, "; ".join(awards.values())


@click.group(help="Việc với một kế hoạch thi đua.")
def plan() -> None:
    """Hold the commands about one plan."""


@plan.command(
    short_help="Rà soát một kế hoạch so với quy định.",
    help="Rà soát một kế hoạch so với quy định: trái, thiếu, bỏ ngỏ, lưu ý; mỗi điều kèm mục "
    "trong kế hoạch và căn cứ. Nêu mã (xem khenthuong plans) hoặc tệp YAML cùng mẫu.",
)
@click.argument("source", metavar="MÃ_HOẶC_TỆP")
@click.option("--json", "as_json", is_flag=True, help="In dạng JSON.")
def review(source: str, *, as_json: bool) -> int:
    """Read one plan, or every plan of a file, against the law."""
    from khenthuong.judge.plans.review import review_plan
    from khenthuong.office import Office, open_pack

    office = Office(open_pack())
    found = _plans(office.pack, source)
    reviewed = [(plan, review_plan(office.pack, plan)) for plan in found]
    if as_json:
        data = [_data(office, plan, findings) for plan, findings in reviewed]
        shown = data[0] if len(data) == 1 else data
        click.echo(json.dumps(shown, ensure_ascii=False, indent=2))
        return 0
    for plan, findings in reviewed:
        _print(office, plan, findings)
    return 0


@plan.command(
    help="In những điều của một kế hoạch được dùng để xét: số, ngày, thời gian, mốc, tiêu chí, "
    "hình thức hứa tặng; để đối chiếu với bản đã ký. Nêu mã hoặc tệp như plan review."
)
@click.argument("source", metavar="MÃ_HOẶC_TỆP")
def show(source: str) -> int:
    """Print what a plan says, or every plan of a file, as far as it is judged."""
    from khenthuong.cli.printing import console, print_facts, title
    from khenthuong.office import Office, open_pack
    from khenthuong.office.words.planlines import plan_lines

    office, out = Office(open_pack()), console()
    for plan in _plans(office.pack, source):
        title(out, plan.title)
        print_facts(out, tuple(plan_lines(office.words, plan)))
    return 0


@plan.command(
    help="Một kế hoạch đang ở đâu: bước, đơn vị thực hiện, mốc, báo cáo, thứ hạng, các việc đã làm."
)
@click.argument("db", metavar="KHO")
@click.argument("code", metavar="MÃ")
@click.option("--at", "on", callback=a_day, metavar="NGÀY", help="Ngày xem; mặc định hôm nay.")
@click.option("--json", "as_json", is_flag=True, help="In dạng JSON.")
def status(db: str, code: str, on: date | None, *, as_json: bool) -> int:
    """Tell where one plan stands."""
    from khenthuong.cli.newfile import _today
    from khenthuong.cli.planstatus import print_data, print_status, stored
    from khenthuong.office import Office, open_pack

    office, day = Office(open_pack()), on or _today()
    movement = stored(office, db, day)[office.pack.plan(code).id]
    if as_json:
        print_data(movement, day)
    else:
        print_status(office, movement, day)
    return 0


def _plans(pack: Pack, source: str) -> tuple[Plan, ...]:
    if source.endswith(_FILE) or Path(source).is_file():
        return read_plans(pack, Path(source))
    return (pack.plan(source),)


def _print(office: Office, plan: Plan, findings: tuple[PlanFinding, ...]) -> None:
    from khenthuong.cli.printing import console, print_facts, print_trap, title
    from khenthuong.simulation import numbered, trap

    def say(code: str) -> str:
        return office.pack.label("mo-phong", code)

    out = console()
    title(out, say("review").format(title=plan.title[:1].lower() + plan.title[1:]))
    unit = office.pack.unit(plan.unit).full_name
    print_facts(out, ((say("unit"), unit), (say("number"), numbered(office, plan))))
    for finding in findings:
        print_trap(out, trap(office, finding), say("remedy"))
    if not findings:
        out.print(say("review-none"))


def _data(office: Office, plan: Plan, findings: tuple[PlanFinding, ...]) -> dict[str, object]:
    from khenthuong.judge.plans.review import heading, remedy, sentence

    pack = office.pack
    return {
        "plan": plan.id,
        "title": plan.title,
        "findings": [
            {
                "code": f.code,
                "kind": f.kind,
                "section": f.place.section,
                "line": f.place.line,
                "heading": heading(pack, f),
                "text": sentence(pack, f),
                "cite": [str(c) for c in f.cites],
                "basis": [pack.cite(c) for c in f.cites],
                "status": f.status.value,
                "remedy": remedy(pack, f),
            }
            for f in findings
        ],
    }


def read_plans(pack: Pack, path: Path) -> tuple[Plan, ...]:
    """The plans of a file, or ``InputError`` with every fault at its line and column."""
    import attrs

    from khenthuong.basis import Fault, InputError
    from khenthuong.law.checks import check
    from khenthuong.law.packfile import PackFile
    from khenthuong.law.structure import structure
    from khenthuong.law.yamltext import YamlText, read_yaml

    name = str(path)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise InputError([Fault(name, "tệp không phải chữ mã UTF-8.")]) from error
    except OSError as error:
        raise InputError([Fault(name, "không đọc được tệp này.")]) from error
    source = read_yaml(name, text)
    if not isinstance(source.data, dict) or "plans" not in source.data:
        message = "cần khóa “plans” với danh sách kế hoạch"
        raise InputError(source.faults or [source.fault((), message)])
    content, faults = structure(attrs.evolve(source, faults=()), PackFile)
    wrong = [*source.faults, *faults]
    if content is not None:
        others = attrs.evolve(pack.national, plans=())
        sources = [("", YamlText("", None), others), (name, source, content)]
        wrong.extend(fault for fault in check(pack, sources) if fault.file == name)
    if wrong or content is None:
        raise InputError(wrong)
    return content.plans
