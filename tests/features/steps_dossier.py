"""Phrases on the dossier: who, for what, with which results; and on the conclusion."""

from __future__ import annotations

import re

from pytest_bdd import given, parsers, then, when

from features import names
from features.names import DAY
from features.world import World

_KIND = r"(?P<kind>ông|bà|tập thể|doanh nghiệp|hộ gia đình)"
_GROUND = r"(?P<ground>công trạng|đột xuất|phong trào thi đua|quá trình cống hiến|đối ngoại)"


# -- who and for what ------------------------------------------------------


@given(
    parsers.re(
        rf"{_KIND} (?P<who>.+?)(?: ở (?P<unit>.+?))? được đề nghị tặng (?P<award>.+?)"
        rf"(?: theo {_GROUND})?(?: năm (?P<year>\d{{4}}))?"
    )
)
def _proposed(
    world: World,
    kind: str,
    who: str,
    unit: str | None,
    award: str,
    ground: str | None,
    year: str | None,
) -> None:
    world.who, world.kind = who, names.KINDS[kind]
    if kind == "doanh nghiệp":
        world.traits.append(names.trait(world.pack, kind))
    if unit:
        world.unit = names.unit(world.pack, unit)
    if year:
        world.span(int(year), int(year))
    world.award = names.award(world.pack, award)
    world.ground = names.GROUNDS[ground] if ground else world.ground


@given(
    parsers.re(
        r"bà (?P<who>[^,]+?) ở (?P<unit>.+?) có thành tích được bình xét trong phong trào thi đua "
        r"do Chủ tịch UBND .+ phát động"
    )
)
def _known_for(world: World, who: str, unit: str) -> None:
    world.who, world.unit = who, names.unit(world.pack, unit)
    world.ground = "phong-trao"
    world.facts["xuat_sac_phong_trao"] = True
    world.facts["xuat_sac_trong_phong_trao_cap_xa"] = True


@given(
    parsers.re(r"(?:người|tập thể) được đề nghị (?:là |thuộc )?(?P<trait>(?!tặng|là một|một).+)")
)
def _trait(world: World, trait: str) -> None:
    world.traits.append(names.trait(world.pack, trait))


@given(parsers.re(r"(?:ông|bà) .+ không đăng ký thi đua đầu năm"))
def _not_registered(world: World) -> None:
    """Nothing to put into the dossier: there is no place in it for a registration."""
    asked = [f.label for f in world.pack.national.facts if "đăng ký thi đua" in f.label]
    assert asked == []


@given("đây là đề nghị truy tặng")
def _posthumous(world: World) -> None:
    world.posthumous = True


@given("đề nghị theo thủ tục đơn giản")
def _simple(world: World) -> None:
    world.procedure = "don-gian"


@given(parsers.re(rf"thành tích tính từ ngày (?P<start>{DAY}) đến ngày (?P<end>{DAY})"))
def _merit_time(world: World, start: str, end: str) -> None:
    world.start, world.end = names.day(start), names.day(end)


@given(
    parsers.re(r"thành tích của (?:năm (?P<only>\d{4})|các năm (?P<first>\d{4}), (?P<last>\d{4}))")
)
def _merit_years(world: World, only: str | None, first: str | None, last: str | None) -> None:
    world.span(int(first or only or 0), int(last or only or 0))


@given(parsers.re(rf"tờ trình đã gửi ngày (?P<on>{DAY})"))
def _sent(world: World, on: str) -> None:
    world.submitted = names.day(on)


@given(parsers.re(rf"cơ quan có thẩm quyền nhận hồ sơ để thẩm định ngày (?P<on>{DAY})"))
def _taken_in(world: World, on: str) -> None:
    world.received = names.day(on)


# -- facts -----------------------------------------------------------------


@given("hồ sơ ghi nhận:")
def _facts(world: World, datatable: list[list[str]]) -> None:
    for label, said in datatable:
        code, positive = names.fact(world.pack, label)
        value = names.value(said)
        world.facts[code] = value if positive or value is None else not value


@given("các tiêu chuẩn khác, kể cả tiêu chuẩn do tỉnh quy định, đều đạt")
@given("tỉnh không quy định thêm theo khoản 6 Điều 74")
def _province_adds_nothing(world: World) -> None:
    world.unit = "xa-thu-nghiem"


@given(parsers.re(r"bộ quy định chưa có nội dung (?P<text>.+)"))
def _unread(world: World, text: str) -> None:
    assert text in {t.name for t in world.pack.national.unread_texts}


# -- results of years --------------------------------------------------------


@given("kết quả các năm như sau:")
def _years(world: World, datatable: list[list[str]]) -> None:
    head, *rows = datatable
    for cells in rows:
        row = dict(zip(head, cells, strict=True))
        year = int(row["năm"])
        if row.get("xếp loại", "-") != "-":
            world.record("xep_loai", nam=year, muc=names.RATINGS[row["xếp loại"]])
        if row.get("danh hiệu", "-") != "-":
            award = names.award(world.pack, row["danh hiệu"].removesuffix(" (đã hủy)"))
            cancelled = row["danh hiệu"].endswith("(đã hủy)")
            paper = row.get("quyết định", "")
            world.record("danh_hieu", danh_hieu=award, nam=year, huy=cancelled, quyet_dinh=paper)
        for column, kind, used in (
            ("sáng kiến chưa dùng", "sang_kien", None),
            ("sáng kiến đã dùng", "sang_kien", "cstd-co-so"),
            ("đề tài chưa dùng", "de_tai", None),
        ):
            scope = names.SCOPES.get(row.get("phạm vi", "-"))
            for n in range(int(row.get(column, "0").replace("-", "0"))):
                code = f"{kind}-{year}-{column}-{n}"
                world.record(kind, ma=code, nam=year, da_dung_cho=used, pham_vi=scope)
    years = [int(cells[head.index("năm")]) for cells in rows]
    if world.end is None:
        world.span(min(years), max(years))


@given(
    parsers.re(
        r"(?:ông|bà) (?P<who>.+?) được tặng \"Chiến sĩ thi đua cơ sở\" các năm (?P<years>[\d, ]+)"
    )
)
def _titles(world: World, who: str, years: str) -> None:
    world.who = who
    found = [int(y) for y in years.split(", ")]
    for year in found:
        world.record("danh_hieu", danh_hieu="cstd-co-so", nam=year)
    world.span(min(found), max(found))


@given(
    parsers.re(
        r"mỗi năm (?:ông|bà) .+ hoàn thành tốt nhiệm vụ và đã dùng 01 sáng kiến để xét danh hiệu"
    )
)
def _each_year(world: World) -> None:
    for title in world.records["danh_hieu"]:
        year = title["nam"]
        world.record("xep_loai", nam=year, muc="tot")
        world.record("sang_kien", ma=f"sk-{year}", nam=year, da_dung_cho="cstd-co-so")


@given(parsers.re(r"(?:ông|bà) .+ không có sáng kiến, đề tài nào khác trong hai năm này"))
def _nothing_else(world: World) -> None:
    unused = [r for r in world.records.get("sang_kien", ()) if r["da_dung_cho"] is None]
    assert not unused
    assert not world.records.get("de_tai")


# -- collectives ---------------------------------------------------------------


@given(
    parsers.re(
        r"tập thể có (?P<all_>\d+) người, trong đó (?P<holders>\d+) người đạt danh hiệu "
        r'"Lao động tiên tiến" năm (?P<year>\d{4})'
    )
)
def _members(world: World, all_: str, holders: str, year: str) -> None:
    world.kind = "tap-the"
    world.facts.update(so_thanh_vien=int(all_), so_dat_ldtt=int(holders))
    world.span(int(year), int(year))


@given("trong năm không có cá nhân nào bị kỷ luật")
def _nobody_disciplined(world: World) -> None:
    world.facts["so_bi_canh_cao"] = 0


@given(parsers.re(r"trong năm có (?P<count>\d+) người bị kỷ luật từ cảnh cáo trở lên"))
def _disciplined(world: World, count: str) -> None:
    world.facts["so_bi_canh_cao"] = int(count)


# -- earlier awards, matters under way ---------------------------------------


@given("các lần khen trước như sau:")
def _earlier(world: World, datatable: list[list[str]]) -> None:
    head, *rows = datatable
    for cells in rows:
        row = dict(zip(head, cells, strict=True))
        world.record(
            "khen",
            hinh_thuc=names.award(world.pack, row["hình thức"]),
            loai=names.GROUNDS[row["loại hình"]],
            tu=names.day(row["từ ngày"]),
            den=names.day(row["đến ngày"]),
            huy=row.get("đã hủy") == "có",
        )


@given(parsers.re(r'chính thành tích này đã được tặng "(?P<award>.+)" ngày (?P<on>' + DAY + ")"))
def _rewarded(world: World, award: str, on: str) -> None:
    code, when_ = names.award(world.pack, award), names.day(on)
    world.record("khen", hinh_thuc=code, loai="dot-xuat", thanh_tich="tt-1", den=when_, ngay=when_)


@given(
    parsers.re(
        rf"từ ngày (?P<on>{DAY}) đơn tố cáo (?:ông|bà|tập thể|hộ gia đình) .+ "
        r"đang được cơ quan có thẩm quyền xác minh"
    )
)
def _matter(world: World, on: str) -> None:
    world.record("vu_viec", loai="khieu_nai_to_cao", tu=names.day(on), den=None)


@given(
    parsers.re(
        rf"từ ngày (?P<on>{DAY}) đang có (?P<matter>việc xem xét kỷ luật|cuộc điều tra|"
        r"cuộc thanh tra có dấu hiệu vi phạm|vụ việc báo chí nêu)"
    )
)
def _other_matter(world: World, on: str, matter: str) -> None:
    kinds = {
        "việc xem xét kỷ luật": "xem_xet_ky_luat",
        "cuộc điều tra": "dieu_tra",
        "cuộc thanh tra có dấu hiệu vi phạm": "thanh_tra_kiem_tra",
        "vụ việc báo chí nêu": "bao_chi_neu",
    }
    world.record("vu_viec", loai=kinds[matter], tu=names.day(on), den=None)


@given(
    parsers.re(
        rf"(?:ông|bà) .+ bị kỷ luật (?P<how>khiển trách|cảnh cáo) từ ngày (?P<start>{DAY}), "
        rf"chấp hành xong ngày (?P<end>{DAY})"
    )
)
def _served(world: World, how: str, start: str, end: str) -> None:
    world.traits.append(names.trait(world.pack, "bị kỷ luật trong kỳ xét"))
    world.record("ky_luat", muc=how, tu=names.day(start), den=names.day(end))


@given(parsers.re(rf"ngày (?P<on>{DAY}) có văn bản kết luận .+ không có sai phạm"))
def _cleared(world: World, on: str) -> None:
    world.records["vu_viec"][-1].update(den=names.day(on), ket_luan="khong_sai_pham")


# -- papers and opinions -----------------------------------------------------


@given(parsers.re(r'hồ sơ chỉ gồm (?P<papers>".+")'))
def _papers(world: World, papers: str) -> None:
    known = world.pack.national.papers
    world.papers = tuple(names.by_label(known, p) for p in names.quoted(papers))


@given("hồ sơ có đủ giấy tờ")
def _all_papers(world: World) -> None:
    world.papers = tuple(p.id for p in world.pack.national.papers)


@given(
    parsers.re(
        rf'ngày (?P<on>{DAY}) người thẩm định ghi ý kiến "(?P<text>.+)", có lý do và tên văn bản'
    )
)
def _opinion(world: World, on: str, text: str) -> None:
    world.attestations.extend(world.attests(text, names.day(on)))


@given(parsers.re(r'đơn vị đã có văn bản chọn cách hiểu "(?P<reading>.+)"'))
def _reading(world: World, reading: str) -> None:
    question, code = names.reading(world.pack, reading)
    world.readings[question] = code


@given(
    parsers.re(
        rf"UBND (?P<unit>.+) có văn bản số (?P<number>\S+) ngày (?P<on>{DAY}) "
        rf'chọn cho mùa (?P<start>{DAY}) – (?P<end>{DAY}) cách hiểu "(?P<reading>.+)"'
    )
)
def _policy(
    world: World, unit: str, number: str, on: str, start: str, end: str, reading: str
) -> None:
    question, code = names.reading(world.pack, reading)
    body = f"UBND {unit}"
    days = [names.day(d).isoformat() for d in (start, end, on)]
    world.adopt(
        f"format: khenthuong-chinh-sach/1\nunit: {names.unit(world.pack, unit)}\n"
        f"season: {{start: {days[0]}, end: {days[1]}}}\n"
        f"policies:\n  - {{question: {question}, reading: {code}, document: "
        f"{{number: {number}, on: {days[2]}, issuer: {body}, signed_by: Lê Văn Mẫu}}}}\n"
    )


# -- asking --------------------------------------------------------------------


@when(
    parsers.re(
        rf"thẩm định đề nghị tặng (?P<award>.+?)(?: theo {_GROUND})?"
        rf"(?: năm (?P<year>\d{{4}}))?(?: ngày (?P<on>{DAY}))?"
    )
)
def _asked(world: World, award: str, ground: str | None, year: str | None, on: str | None) -> None:
    world.award = names.award(world.pack, award)
    if ground:
        world.ground = names.GROUNDS[ground]
    if year and world.end is None:
        world.span(int(year), int(year))
    world.check(names.day(on) if on else None)


@when(parsers.re(rf"thẩm định đề nghị này(?: ngày (?P<on>{DAY}))?"))
def _asked_again(world: World, on: str | None) -> None:
    world.check(names.day(on) if on else None)


# -- the conclusion --------------------------------------------------------------


@then(parsers.re(r'kết luận là "(?P<words>[^"]+)"'))
def _headline(world: World, words: str) -> None:
    assert world.verdict is not None
    assert world.office.words.headline(world.verdict) == words, world.said("reasons")


@then(
    parsers.re(
        r"về (?P<phase>hình thức|thẩm quyền|diện xét|việc tạm dừng|tiêu chuẩn|hồ sơ|Hội đồng|"
        r'thủ tục), kết luận là "(?P<words>[^"]+)"'
    )
)
def _phase(world: World, phase: str, words: str) -> None:
    assert world.verdict is not None
    result = world.verdict.phase(names.PHASES[phase])
    assert world.office.words.phase_headline(result) == words, [
        world.sentence(f) for f in result.findings
    ]


@then(parsers.re(r'lý do có câu "(?P<words>.+)"'))
def _reason(world: World, words: str) -> None:
    said = world.said("reasons")
    assert any(words in s for s in said), said


@then(parsers.re(r'có lưu ý "(?P<words>.+)"'))
def _warned(world: World, words: str) -> None:
    said = world.said("warnings")
    assert any(words in s for s in said), said


@then(parsers.re(r'lưu ý không nói đến "(?P<words>.+)"'))
def _not_warned(world: World, words: str) -> None:
    assert not [s for s in world.said("warnings") if words in s]


@then("không có lưu ý nào")
def _no_warning(world: World) -> None:
    assert world.said("warnings") == []


@then(parsers.re(r'căn cứ của (?P<which>lý do|kết luận) có "(?P<words>.+)"'))
def _basis(world: World, which: str, words: str) -> None:
    pick = {"lý do": "reasons", "kết luận": "all"}[which]
    said = world.said(pick)
    assert any(words in s for s in said), said


@then(
    parsers.re(
        r'(?:về (?P<phase>thẩm quyền|tiêu chuẩn|Hội đồng), )?nguồn của kết luận là "(?P<words>.+)"'
    )
)
def _source(world: World, phase: str | None, words: str) -> None:
    assert world.verdict is not None
    found = world.verdict.phase(names.PHASES[phase]) if phase else world.verdict
    assert world.office.words.text("nguon", found.status.value) == words


@then(parsers.re(r"số người còn thiếu để đạt tỷ lệ là (?P<count>\d+)"))
def _people_missing(world: World, count: str) -> None:
    found = [f for f in world.findings() if f.fact == "so_dat_ldtt"]
    assert [f.distance or 0 for f in found] == [int(count)]


@then(
    parsers.re(
        r"theo cách hiểu đang áp dụng thì không đủ tiêu chuẩn, "
        r"còn thiếu (?P<count>\d+) sáng kiến chưa sử dụng"
    )
)
def _by_default(world: World, count: str) -> None:
    assert [f.values["readings"]["A"] for f in world.findings() if "readings" in f.values] == [
        "false"
    ]
    missing = [f for f in world.findings() if f.fact == "so_sang_kien_chua_dung" and f.distance]
    assert {f.distance for f in missing} == {int(count)}
    assert all(f"còn thiếu {count} sáng kiến" in world.sentence(f) for f in missing)


@then(parsers.re(r"kết luận (?P<said>có|không) nêu văn bản chọn cách hiểu"))
def _paper_of_the_choice(world: World, said: str) -> None:
    notes = [world.sentence(f) for f in world.findings() if f.values.get("document")]
    assert bool(notes) is (said == "có")
    assert all(re.search(r"cách hiểu “.+”, đã chọn tại văn bản số \S+ ngày", n) for n in notes)


@then("theo cách hiểu khác thì đủ tiêu chuẩn")
def _by_another(world: World) -> None:
    found = next(f for f in world.findings() if "readings" in f.values)
    assert re.search(r"theo cách hiểu “Hai lần liên tục .+ là đủ.*” thì đạt", world.sentence(found))


@then(parsers.re(r'văn bản còn thiếu là "(?P<words>.+)"'))
def _missing_text(world: World, words: str) -> None:
    assert words in {f.needs for f in world.findings()}


@then("tên người ghi ý kiến, ngày và văn bản được in trong tờ trình")
def _opinion_printed(world: World) -> None:
    said = [world.sentence(f) for f in world.findings() if f.attested_by]
    assert said
    for attested in world.attestations[:1]:
        on = attested.on.strftime("%d/%m/%Y")
        assert all(attested.by in s and on in s and attested.text in s for s in said), said


@then(parsers.re(r'người bổ sung là "(?P<who>.+)", bằng "(?P<paper>.+)"'))
def _cure(world: World, who: str, paper: str) -> None:
    lines = [world.line(f) for f in world.findings() if f.deciding]
    assert (who, paper) in {(x.who, x.paper) for x in lines}
