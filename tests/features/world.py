"""What a scenario has said so far, and what the library answered.

As in the worked cases of the legal reference, general conditions not mentioned
are met and merits not mentioned are not there. ``features/README.md`` tells the
writers of scenarios so.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest
from attrs import define, field

from features import names
from features.meeting import Meeting
from khenthuong import (
    Achievement,
    Actor,
    Answer,
    Attestation,
    Ballot,
    Case,
    Command,
    Context,
    Decision,
    Dossier,
    Finding,
    Given,
    KeyDates,
    Line,
    Office,
    Refusal,
    Seat,
    Signing,
    Subject,
    Submission,
    Truth,
    Verdict,
    Weight,
    open_pack,
    read_policies,
)

MET = (
    "chap_hanh_guong_mau",
    "chap_hanh_tot",
    "noi_bo_doan_ket",
    "hoan_thanh_tot_nhiem_vu",
    "dao_duc_doan_ket",
    "hoc_tap_nang_cao",
    "tich_cuc_phong_trao",
    "tu_luc_doan_ket",
    "dan_chu_co_so",
    "to_chuc_tot_phong_trao",
    "cham_lo_doi_song",
    "tiet_kiem_chong_tham_nhung",
    "ngoai_nhiem_vu_duoc_giao",
    "ban_chinh_hoac_chung_thuc",
    "hoan_thanh_thue_bao_hiem",
    "noi_quy_tot",
    "ke_hoach_thi_dua_day_du",
    "so_ket_tong_ket_bao_cao",
    "huy_dong_nguon_luc",
    "chi_tieu_kinh_te_khong_giam",
    "tich_cuc_phong_trao_dia_phuong",
    "hoan_thanh_nang_suat",
    "lao_dong_hieu_qua",
    "lao_dong_nang_suat_cao",
    "loi_song_lanh_manh",
    "tich_cuc_hoat_dong_xa_hoi",
    "giup_do_cong_dong",
    "tieu_bieu_trong_so_dat",
    "cstd_tinh_lien_tuc",
    "to_chuc_dang_doan_the_vung_manh",
    "chong_te_nan_xa_hoi",
    "di_dau_tiet_kiem",
    "kinh_te_xa_hoi_quoc_phong_tot",
    "kinh_te_on_dinh",
    "van_hoa_lanh_manh",
    "moi_truong_an_toan",
    "tuong_than_tuong_ai",
    "gia_dinh_tien_bo",
    "ton_trong_chu_quyen_phap_luat",
)
NOT_THERE = (
    "xuat_sac_phong_trao_tinh",
    "xuat_sac_phong_trao",
    "nhieu_thanh_tich_linh_vuc_tinh",
    "nhieu_thanh_tich_linh_vuc",
    "dot_xuat_linh_vuc_tinh",
    "dong_gop_kinh_te_xa_hoi",
    "dong_gop_duoc_cong_nhan",
    "lao_dong_san_xuat_anh_huong_xa",
    "anh_huong_linh_vuc",
    "dong_gop_cong_suc",
    "dong_gop_dat_dai",
    "dong_gop_tai_san",
    "phuc_vu_nhiem_vu_chinh_tri",
    "thanh_tich_dot_xuat_ro",
    "nguoi_dung_dau_phat_hien",
    "cong_hien_nien_han_doi_ngoai",
    "bi_mat_nha_nuoc",
    "thanh_tich_ro_rang",
    "giai_the_truoc_quyet_dinh",
    "anh_huong_rong_hon_dia_ban",
    "xuat_sac_trong_phong_trao_cap_xa",
    "xep_hang_khoi_1_3",
    "sang_kien_duoc_cong_nhan",
    "dan_dau_cum",
    "dong_gop_giam_ngheo_an_sinh",
    "muu_tri_chien_dau",
    "muu_tri_chien_dau_toan_luc_luong",
    "muu_tri_chien_dau_toan_quoc",
    "dan_dau_cum_khoi_tinh",
    "tieu_bieu_trong_dan_dau_cum_khoi",
    "vuot_chi_tieu",
    "vuot_toan_dien_chi_tieu",
    "bao_cao_khong_co_to_chuc_dang",
    "dan_dau_phong_trao_tinh",
    "dan_dau_phong_trao_thu_tuong",
    "dan_dau_cum_khoi_trung_uong",
    "dan_dau_phong_trao_cap_huyen",
    "khen_khi_tong_ket",
    "khen_khi_so_tong_ket",
    "xuat_sac_binh_xet_phong_trao",
    "nhieu_thanh_tich_pham_vi_tinh",
    "dong_gop_lon",
    "nhieu_thanh_tich_san_xuat",
    "la_cong_nhan",
    "la_nong_dan",
    "sang_kien_gia_tri_cao",
    "anh_huong_cap_huyen",
    "dao_tao_dong_nghiep",
    "giup_ho_tao_viec_lam",
    "dot_xuat_pham_vi_tinh",
    "tieu_bieu_cum_khoi_trung_uong",
    "phong_trao_nha_nuoc_phat_dong",
    "phong_trao_tinh_phat_dong",
    "phuc_vu_nhiem_vu_chinh_tri_xuat_sac",
    "dong_gop_lon_cong_suc",
    "dong_gop_lon_dat_dai",
    "dong_gop_lon_tai_san",
    "dong_gop_cho_viet_nam",
    "khong_thuoc_doi_tuong_tang_co",
    "hcld_3_duong_khac",
    "hcld_2_duong_khac",
    "hcld_1_duong_khac",
)
NOBODY = ("so_bi_canh_cao", "so_bi_ky_luat")
_LIST = "HS-{:02d}"


@define
class World:
    """One scenario: the parts of a dossier as they were said, then the answers."""

    office: Office
    who: str = "Nguyễn Văn An"
    kind: str = "ca-nhan"
    traits: list[str] = field(factory=list)
    unit: str = "xa-thu-nghiem"
    award: str = ""
    ground: str | None = None
    procedure: str = "thuong"
    plan: str = ""
    posthumous: bool = False
    start: date | None = None
    end: date | None = None
    facts: dict[str, Any] = field(factory=dict)
    records: dict[str, list[dict[str, Any]]] = field(factory=dict)
    papers: tuple[str, ...] | None = None
    received: date | None = None
    submitted: date | None = None
    ballot: Ballot | None = None
    meeting: Meeting = field(factory=Meeting)
    attestations: list[Attestation] = field(factory=list)
    readings: dict[str, str] = field(factory=dict)
    lines: int = 1
    one_merit: bool = False
    troubled: dict[int, dict[str, Any]] = field(factory=dict)
    steps_before: list[tuple[str, str, str]] = field(factory=list)

    on: date | None = None
    verdict: Verdict | None = None
    context: Context | None = None
    answer: Answer | None = None
    parts: tuple[Submission, ...] = ()
    due: Any = None
    money: Any = None
    awarded: dict[str, tuple[Decision, Dossier]] = field(factory=dict)
    paid: Any = None
    issue: Any = None
    issued: Any = None
    before: Any = None
    things: tuple[str, ...] | None = None
    fallen: tuple[Any, ...] = ()
    review: tuple[Any, ...] = ()

    @property
    def pack(self) -> Any:
        """The rules, with the test province."""
        return self.office.pack

    # -- what was said -----------------------------------------------------

    def span(self, first: int, last: int) -> None:
        """Merits of whole years."""
        self.start, self.end = date(first, 1, 1), date(last, 12, 31)

    def record(self, kind: str, **values: Any) -> None:
        """One dated record."""
        self.records.setdefault(kind, []).append(values)

    def place(self, on: date | None) -> str:
        """The unit of the proposer on that day."""
        later = self.pack.unit_at(self.unit, on) if on else ()
        return later[0].id if later else self.unit

    def dossier(self, on: date | None, number: int = 1) -> Dossier:
        """The dossier as said, with the unsaid filled in by the rule of the house."""
        award = self.pack.award(self.award)
        unsaid = dict.fromkeys(MET, True) | dict.fromkeys(NOT_THERE, False)
        facts = unsaid | dict.fromkeys(NOBODY, 0) | self.facts
        records = {r.id: tuple(self.records.get(r.id, ())) for r in self.pack.national.records}
        if award.kind == "danh-hieu" and "xep_loai" not in self.records and self.end:
            years = range((self.start or self.end).year, self.end.year + 1)
            records["xep_loai"] = tuple({"nam": y, "muc": "xuat_sac"} for y in years)
        if number in self.troubled:
            records["vu_viec"] = (self.troubled[number],)
        ground = self.ground if self.ground is not None else self._ground(award)
        return Dossier(
            id=_LIST.format(number),
            subject=Subject(
                id="dt-1" if self.one_merit else f"dt-{number}",
                kind=self.kind,
                name=self.who,
                unit=self.unit,
                traits=tuple(self.traits),
            ),
            award=self.award,
            unit=self.place(on),
            ground=ground,
            procedure=self.procedure,
            plan=self.plan,
            posthumous=self.posthumous,
            achievement=Achievement(
                id="tt-1" if self.one_merit else f"tt-{number}", start=self.start, end=self.end
            ),
            dates=KeyDates(received=self.received, submitted=self.submitted),
            facts={code: Given(value=value) for code, value in facts.items()},
            records=records,
            papers=self.papers,
        )

    def _ground(self, award: Any) -> str:
        if award.kind == "danh-hieu":
            return ""
        return "phong-trao" if self.kind == "ho-gia-dinh" else "cong-trang"

    def adopt(self, policy: str) -> None:
        """Take over the policy file of an office."""
        policies = read_policies(self.pack, {"chinh-sach.yaml": policy})
        self.office = Office(self.pack, policies=policies)

    # -- asking ------------------------------------------------------------

    def check(self, on: date | None = None, signing: Signing | None = None) -> None:
        """Ask for the verdict."""
        self.on = on or self.on or self.end
        assert self.on is not None, "tình huống chưa nói ngày xét"
        self.verdict = self.office.check(
            Case(
                dossier=self.dossier(self.on),
                on=self.on,
                signing=signing,
                ballot=self.ballot,
                attestations=self.attestations,
                readings=self.readings,
            )
        )

    # -- acting ------------------------------------------------------------

    def begin(self, on: date) -> None:
        """Put the list on the desk of the proposing unit."""
        if self.papers is None:
            self.papers = tuple(p.id for p in self.pack.national.papers)
        drafts = [self.dossier(on, n) for n in range(1, self.lines + 1)]
        submission = Submission(
            id="TT-01", unit=self.place(on), lines=tuple(d.id for d in drafts), plan=self.plan
        )
        self.context = self.office.start(submission, drafts)

    def act(self, on: date, trigger: str, extra: str = "", **more: Any) -> Answer:
        """One action by somebody who holds every seat, unless ``roles`` says which.

        ``who`` names the person where it matters; the one proposed is the subject.
        """
        if self.context is None:
            self.begin(on)
        assert self.context is not None
        roles = more.pop("roles", None) or [r.id for r in self.pack.national.roles]
        seats = tuple(Seat(role=r, unit=u.id) for r in roles for u in self.pack.national.units)
        who = more.pop("who", "") or "can-bo"
        command = Command(
            actor=Actor(id=who, seats=seats, subject="dt-1" if who == self.who else ""),
            trigger=trigger,
            on=on,
            **self._extra(on, trigger, extra),
            **more,
        )
        self.on = on
        self.answer = self.office.do(self.context, command)
        self.context = self.answer.context
        return self.answer

    def past(self, rows: list[tuple[str, str, str, str]]) -> None:
        """Steps that were taken before; each must have been possible."""
        for when, what, extra, who in rows:
            code = names.trigger(self.pack, what)
            answer = self.act(names.day(when), code, extra, who=names.person(who))
            assert not answer.refusals, self.say(answer.refusals)

    def _extra(self, on: date, trigger: str, text: str) -> dict[str, Any]:
        if text == "không kèm gì":
            return {}
        if text.startswith("phiếu "):
            return {"reason": text, **self._ballots(on, text.removeprefix("phiếu "))}
        if text.endswith(" ký"):
            return {"reason": text, "signing": self._signed(on, text.removesuffix(" ký"))}
        match trigger:
            case "hoi_dong_xet":
                return self._ballots(on, text.split(maxsplit=1)[0] if text else "9/9")
            case "quyet_dinh":
                return {"signing": self._signing(on)}
            case "bo_sung":
                papers = self.pack.national.papers
                return {"papers": tuple(names.by_label(papers, t) for t in text.split("; "))}
            case "tham_dinh" if text:
                return {"attestations": self.attests(text, on)}
        return {"reason": text or "có lý do ghi trong văn bản"}

    def _ballots(self, on: date, text: str) -> dict[str, Any]:
        assert self.context is not None
        yes, _, members = text.partition("/")
        ballot = Ballot(on=on, members=int(members), present=int(members), yes=int(yes))
        return {"ballots": {d.id: ballot for d in self.context.dossiers}}

    def _signed(self, on: date, text: str) -> Signing:
        """``Chủ tịch UBND xã Thử Nghiệm``, or the council itself."""
        if text == "Hội đồng":
            return attrs.evolve(self._signing(on), by_council=True)
        office, unit = names.signer(self.pack, text, on)
        return Signing(on=on, office=office, unit=unit, capacity="chu-tich", number="01/QĐ")

    def _signing(self, on: date) -> Signing:
        assert self.context is not None
        life = self.context.dossiers[0].life
        unit = self.pack.unit(life.legs[life.leg].unit)
        office = next(o for o in self.pack.national.offices if o.level == unit.level)
        return Signing(on=on, office=office.id, unit=unit.id, capacity="chu-tich", number="01/QĐ")

    def attests(self, text: str, on: date, by: str = "Phạm Thị Lan") -> tuple[Attestation, ...]:
        """The opinion of the appraiser on whatever the law leaves to the province."""
        return tuple(
            Attestation(leaf=d.id, text=text, reason="đã đối chiếu", by=by, on=on)
            for d in self.pack.national.delegations
        )

    # -- what came back ----------------------------------------------------

    def findings(self) -> tuple[Finding, ...]:
        """Of the last answer: the refusals of an action, or the verdict."""
        if self.answer is not None:
            return tuple(f for r in self.answer.refusals for f in r.findings)
        assert self.verdict is not None
        return self.verdict.findings

    def said(self, pick: str) -> list[str]:
        """Sentences of the last answer: ``reasons``, ``warnings`` or ``all``."""
        return [self.sentence(f) for f in self.findings() if _PICK[pick](f)]

    def sentence(self, finding: Finding) -> str:
        """One finding as an office reads it."""
        return self.office.words.sentence(self.line(finding))

    def line(self, finding: Finding) -> Line:
        """One finding in its parts."""
        return self.office.words.line(finding)

    def say(self, refusals: tuple[Refusal, ...]) -> str:
        """Refusals for a failing test."""
        return "\n".join(self.office.words.refusal(r) for r in refusals)

    def first(self) -> Dossier:
        """The first line of the list as it stands."""
        assert self.context is not None
        return self.context.dossiers[0]

    def place_name(self, code: str) -> str:
        """``UBND phường Long Hoa``."""
        return str(self.office.words.unit(code))


def _is_reason(finding: Finding) -> bool:
    return finding.deciding and finding.truth is not Truth.TRUE


def _is_warning(finding: Finding) -> bool:
    return finding.weight is Weight.WARNING and finding.truth is not Truth.TRUE


def _is_any(finding: Finding) -> bool:
    return bool(attrs.asdict(finding, recurse=False))


_PICK = {"reasons": _is_reason, "warnings": _is_warning, "all": _is_any}


@pytest.fixture(scope="session")
def shared_office() -> Office:
    """One office for all scenarios; it holds nothing."""
    return Office(open_pack(tests=True))


@pytest.fixture
def world(shared_office: Office) -> World:
    """A new scenario."""
    return World(shared_office)
