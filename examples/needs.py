"""Ask what an office still needs, to build a form: field, label, type, who brings it, and why."""

from datetime import date

from khenthuong import Case, Dossier, Office, Subject, open_pack

office = Office(open_pack())
person = Subject(id="p1", kind="ca-nhan", name="Nguyễn Thị Mẫu", unit="xa-truong-tay")
dossier = Dossier(
    id="HS-01",
    subject=person,
    award="bang-khen-tinh",
    ground="cong-trang",
    unit="xa-truong-tay",
    procedure="thuong",
)
for need in office.needs(Case(dossier=dossier, on=date(2025, 3, 10))):
    print(need.kind, need.field, f"({need.type}):", need.label)
    print("   ", need.who, "|", need.paper, "|", "; ".join(need.basis))
