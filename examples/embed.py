"""An application that embeds khenthuong: ask, act, read a refusal, save with its own rows."""

from datetime import date

from sqlalchemy import create_engine, text

from khenthuong import Actor, Command, Dossier, Office, Seat, Subject, Submission, open_pack
from khenthuong.store import attach, create_schema

office = Office(open_pack())
home = "xa-truong-tay"
clerk = Actor(id="clerk-7", seats=(Seat(role="don_vi_trinh", unit=home),))
person = Subject(id="p1", kind="ca-nhan", name="Lê Thị Mận", unit=home)
draft = Dossier(id="HS-01", subject=person, award="giay-khen-xa", ground="phong-trao", unit=home)
context = office.start(Submission(id="TT-01", unit=home, lines=("HS-01",)), [draft])
for opening in office.can(context, clerk, date(2025, 5, 20)):
    print(opening.trigger, "open" if opening.open else [f.code for f in opening.findings])
sent = office.do(context, Command(actor=clerk, trigger="nop", on=date(2025, 5, 20)))
early = office.do(sent.context, Command(actor=clerk, trigger="quyet_dinh", on=date(2025, 5, 21)))
print(office.words.refusal(early.refusals[0]))
with create_engine("sqlite://").begin() as connection:  # the host's own transaction
    connection.execute(text("CREATE TABLE host_log (note TEXT)"))
    create_schema(connection, pack_hash=office.pack.content_hash)
    rows = attach(connection)
    rows.add(context.submission, context.dossiers)
    rows.append(sent.events, submissions=(sent.context.submission,))
    connection.execute(text("INSERT INTO host_log VALUES ('sent HS-01')"))
