"""The JSON Schema: shipped as generated, and of one mind with the reader."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from khenthuong.basis import InputError
from khenthuong.law.yamltext import read_yaml
from khenthuong.office import open_pack
from khenthuong.office.files.dossier import read_dossier
from khenthuong.office.files.schema import FILE_NAME, schema, schema_text
from khenthuong.office.files.template import draft, new_dossier

ROOT = Path(__file__).parents[1]
SHIPPED = ROOT / "src" / "khenthuong" / "office" / FILE_NAME
PACK = open_pack()
VALIDATOR = Draft202012Validator(schema(PACK))
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))


def as_json(text):
    """The file as an editor sees it: days are text."""
    return json.loads(json.dumps(read_yaml("a", text).data, default=date.isoformat))


def test_the_shipped_schema_is_the_generated_one():
    """After a change of the law: ``khenthuong schema`` into ``office/dossier.schema.json``."""
    assert SHIPPED.read_text(encoding="utf-8") == schema_text(PACK)


def test_it_is_a_valid_schema():
    """The generator writes JSON Schema 2020-12."""
    Draft202012Validator.check_schema(schema(PACK))


def objects(part):
    """Every object of the schema."""
    if isinstance(part, dict):
        if "properties" in part and isinstance(part["properties"], dict):
            yield part
        for inner in part.values():
            yield from objects(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from objects(inner)


def test_no_object_takes_keys_it_does_not_name():
    """A mistyped key is marked while typing."""
    assert all(o["additionalProperties"] is False for o in objects(schema(PACK)))


def test_every_key_is_explained_in_vietnamese():
    """Editors show what a key means."""
    for part in objects(schema(PACK)):
        for key, inner in part["properties"].items():
            assert inner.get("description") or key in ("value",), key


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda f: f.name)
def test_the_examples_are_valid_and_name_the_schema(file):
    """The first line of each example leads an editor to the shipped schema."""
    text = file.read_text(encoding="utf-8")
    assert list(VALIDATOR.iter_errors(as_json(text))) == []
    named = text.splitlines()[0].partition("$schema=")[2]
    assert (file.parent / named).resolve() == SHIPPED.resolve()


@pytest.mark.parametrize("award", [a.id for a in PACK.national.awards])
def test_new_files_are_valid(award):
    """What ``new`` writes passes the schema it names."""
    text = new_dossier(PACK, draft(PACK, award, date(2025, 3, 3)), schema=f"./{FILE_NAME}")
    assert list(VALIDATOR.iter_errors(as_json(text))) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("khenthuong-dossier/1", "khenthuong-dossier/2"),
        ("award: bang-khen-tinh", "award: bang-khen"),
        ("kind: ca-nhan", "kind: nguoi"),
        ("chap_hanh_guong_mau: {value: true", "chap_hanh_guong_mau: {value: 3"),
        ("chap_hanh_guong_mau:", "chap_hanh:"),
        ("xep_loai:", "xeploai:"),
        ("muc: xuat_sac", "muc: gioi"),
        ("capacity: kt-chu-tich", "capacity: pho-chu-tich"),
        ("  capacity: kt-chu-tich\n", ""),
        ("members: 13", "members: -1"),
        ("on: 2025-04-10\ndossier", "on: hôm nay\ndossier"),
        ("leaf: bang-khen-tinh-tieu-chuan", "leaf: tieu-chuan"),
        ("papers: [to-trinh", "papers: [totrinh"),
    ],
)
def test_schema_and_reader_refuse_the_same(old, new):
    """A fault an editor marks is a fault of the command, and the other way round."""
    text = (ROOT / "examples" / "ho-so-dat.yaml").read_text(encoding="utf-8")
    assert old in text
    wrong = text.replace(old, new, 1)
    assert list(VALIDATOR.iter_errors(as_json(wrong)))
    with pytest.raises(InputError):
        read_dossier(PACK, "a", wrong)
