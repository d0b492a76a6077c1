"""The words of a pack: templates, codes and values as an office writes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from khenthuong.basis import Finding
from khenthuong.basis.text import day, dong, number, percent
from khenthuong.law import Pack

_SUMS = ("amount", "recorded")
_GROUPS = {"what": "bien-ban", "tie": "lien-quan", "manner": "cach-bieu-quyet"}
"""Values of a finding whose codes are words of one group only."""
_PARTS = ("inside", "open", "outside")


class Vocabulary:
    """Vietnamese words for the codes and values of one pack."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self._texts = {(x.group, x.code): x.text for x in pack.national.labels}

    def text(self, group: str, code: str, **values: Any) -> str:
        """A template of the pack with its values filled in."""
        return self.pack.label(group, code).format(**values)

    def value(self, value: Any, unit: str = "") -> str:
        """A fact's value as an office writes it."""
        if value is None:
            return self.text("thuc-te", "none")
        if isinstance(value, bool):
            return self.text("thuc-te", str(value).lower())
        if isinstance(value, date):
            return day(value)
        if isinstance(value, int):
            return f"{number(value)} {unit}".strip()
        if isinstance(value, list | tuple):
            return ", ".join(self.value(v, unit) for v in value)
        return self.code(str(value))

    def code(self, code: str) -> str:
        """The label of a code wherever it is defined; free text stays as it is."""
        for group in ("doi-tuong", "loai-hinh", "cap", "dac-diem"):
            if (group, code) in self._texts:
                return self._texts[group, code]
        for section in ("awards", "states", "triggers", "roles", "procedures", "capacities"):
            try:
                return self.pack.label(section, code)
            except LookupError:
                continue
        return code

    def coded(self, owner: str, code: str) -> str:
        """The label of a code of a fact or of a record's field ``owner``, as a form shows it."""
        text = self._texts.get(("bang-ma", f"{owner}.{code}")) or self.code(code)
        text = text if text != code else code.replace("_", " ").replace("-", " ")
        return text[:1].upper() + text[1:]

    def unit(self, code: str) -> str:
        """``UBND phường Long Hoa``: the unit with the body of the first post of its level."""
        unit = self.pack.unit(code)
        posts = (o for o in self.pack.national.offices if o.level == unit.level)
        post = next(posts, None)
        return unit.full_name if post is None or post.sole else f"{post.body} {unit.full_name}"

    def post(self, code: str) -> str:
        """``Chủ tịch UBND cấp xã``: the post at its level, whatever the unit."""
        found = self.pack.find("offices", code, "chức danh")
        return found.label if found.sole else f"{found.label} {self.text('cap', found.level)}"

    def office(self, code: str, unit: str = "") -> str:
        """``Chủ tịch UBND phường Long Hoa``; a post that stands alone needs no unit."""
        post = self.pack.find("offices", code, "chức danh")
        if post.sole or not unit:
            return str(post.label)
        return f"{post.label} {self.pack.unit(unit).full_name}"

    def document(self, paper: Mapping[str, Any]) -> str:
        """The paper that made a choice, as an office cites it."""
        return self.text("chinh-sach", "document", **{**paper, "on": day(paper["on"])})

    def compared(self, said: Mapping[str, Any]) -> str:
        """What one comparison with an original found: by whom, when, in what."""
        parts = {
            name: self.text("doi-chieu", f"line-{name}", **{name: said[name]}) if said[name] else ""
            for name in ("document", "place", "note")
        }
        result = self.text("doi-chieu", said["result"])
        return self.text(
            "doi-chieu", "line", result=result, by=said["by"], on=day(said["on"]), **parts
        )

    def values_of(self, finding: Finding) -> dict[str, Any]:
        """The values of a finding's template, every code as its word."""
        values = {k: self._named(k, v, finding) for k, v in finding.values.items()}
        values.setdefault("actual", finding.actual)
        values.setdefault("required", finding.required)
        base = finding.values.get("base")
        if base and isinstance(finding.actual, int):
            values["share"] = percent(finding.actual, base)
        if "places" in values:
            values["how"] = self._how(finding)
            values["where"] = "; ".join(self._where(finding))
        if finding.code == "au-office-ended":
            values.update(self._ended(finding))
        values["why"] = self._why(finding)
        return values

    def _named(self, key: str, value: Any, finding: Finding) -> Any:
        if key == "unit":
            return self.unit(value)
        if key == "successors":
            names = [self.unit(v) for v in value]
            return ", ".join(names) or self.text("giai-thich", "no-successor")
        if key == "office":
            return self.office(value, finding.values["unit"])
        if key == "paper":
            return (
                self.pack.label("papers", value)[:1].lower() + self.pack.label("papers", value)[1:]
            )
        if key in _SUMS:
            return dong(value) if value is not None else value
        if key == "role":
            return self.pack.label("roles", value)
        if key == "house":
            return self.pack.label("house_rules", value)
        if key == "text":
            return value
        if key in _GROUPS:
            return self._texts.get((_GROUPS[key], value), value)
        if key == "names":
            return ", ".join(value) or self.text("thuc-te", "none")
        return self.value(value) if isinstance(value, str | date | list) else value

    def _how(self, finding: Finding) -> str:
        """How the places of a share were counted, and whether the rounding is only the default."""
        values = finding.values
        if "policy" not in values:
            return ""
        setting = self.pack.find("settings", values["policy"], "cách hiểu")
        rounding = setting.values[values["rounding"]]
        return self.text(
            "giai-thich",
            "quota-chosen" if values["chosen"] else "quota-default",
            percent=values["percent"],
            whole=number(values["whole"]),
            rounding=rounding[:1].lower() + rounding[1:],
        )

    def _where(self, finding: Finding) -> Iterator[str]:
        """Who is within the places, who may be, who is beyond; parts with nobody are left out."""
        for part in _PARTS:
            if names := finding.values.get(part):
                yield self.text("giai-thich", f"places-{part}", names=", ".join(names))

    def _ended(self, finding: Finding) -> dict[str, str]:
        last, nearest = finding.values.get("last"), finding.values.get("nearest")
        return {
            "last_text": self.text("ly-do", "au-office-ended.last", last=day(last)) if last else "",
            "nearest_text": self.text(
                "ly-do", "au-office-ended.nearest", nearest=self.value(nearest)
            )
            if nearest
            else "",
        }

    def _why(self, finding: Finding) -> str:
        year = finding.values.get("year")
        if year is not None:
            return self.text("giai-thich", "undecided-year", year=year)
        return finding.needs or self.text("giai-thich", "no-local-limit")
