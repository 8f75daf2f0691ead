# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The main job from the shell: every format, and every mistake in one sentence."""

import json
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from django.core.management import ManagementUtility, call_command
from django.core.management.base import CommandError
from docx import Document as WordDocument
from PIL import Image
from pypdf import PdfReader

from tests.factories.items import make_item, paragraph
from tests.factories.people import make_municipality
from tests.factories.sharepics import make_sharepic
from toolbox.rendering.formats import FORMATS

pytestmark = pytest.mark.django_db

BEGINNINGS = {
    "docx": b"PK\x03\x04",
    "odt": b"PK\x03\x04",
    "pdf": b"%PDF-",
    "html": b"<!",
    "txt": b"",
    "eml": b"",
}
ANSWERS = {"datum_ereignis": "2026-05-12"}


@pytest.fixture(autouse=True)
def item():
    make_municipality()
    return make_item(slug="schmiererei")


@pytest.fixture
def out(tmp_path) -> Path:
    return tmp_path / "ergebnis"


def export(out: Path, *, item="schmiererei", town="musterhausen", key="txt", **options):
    shown = StringIO()
    names = {"municipality": town, "format": key, "out": str(out)} | options
    flags = [f"--{name}={value}" for name, value in names.items()]
    call_command("export_item", item, *flags, stdout=shown)
    return shown.getvalue()


def values_file(tmp_path: Path, content) -> Path:
    path = tmp_path / "werte.json"
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("key", FORMATS)
def test_every_format_is_written(key, out, tmp_path):
    shown = export(out, key=key, values=values_file(tmp_path, ANSWERS))

    content = out.read_bytes()
    assert shown == f"{out}: fertig\n"
    assert content.startswith(BEGINNINGS[key])
    assert len(content) > 100


def test_word_file_holds_the_filled_text(out, tmp_path):
    export(out, key="docx", values=values_file(tmp_path, ANSWERS))

    words = [p.text for p in WordDocument(BytesIO(out.read_bytes())).paragraphs]
    assert "In Musterhausen wurde am 12. Mai 2026 eine Wand beschmiert." in words


def test_pdf_holds_the_filled_text(out, tmp_path):
    export(out, key="pdf", values=values_file(tmp_path, ANSWERS))

    text = PdfReader(out).pages[0].extract_text().replace("\n", " ")
    assert "In Musterhausen wurde am 12. Mai 2026 eine Wand beschmiert." in text


def test_poster_is_written_in_a3(out, tmp_path):
    make_item([paragraph("Hier nicht")], kind="poster", slug="plakat")

    export(out, item="plakat", key="pdf", preset="a3")

    assert round(PdfReader(out).pages[0].mediabox.height) == 1191


def test_missing_answers_make_a_draft_and_say_so(out):
    assert export(out) == f"{out}: ENTWURF mit offenen Angaben\n"
    assert "ENTWURF" in out.read_text()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            {"item": "schmierei"},
            "Vorlage „schmierei“ gibt es nicht. Es gibt: schmiererei.",
        ),
        (
            {"town": "beispielstadt"},
            "Kommune „beispielstadt“ gibt es nicht. Es gibt: musterhausen.",
        ),
        ({"item": "'; --"}, "gibt es nicht"),
    ],
)
def test_unknown_item_or_town_is_named_with_what_there_is(options, sentence, out):
    with pytest.raises(CommandError) as refusal:
        export(out, **options)

    assert sentence in str(refusal.value)
    assert not out.exists()


def test_item_that_is_not_published_is_not_exported(out, item):
    item.unpublish()

    with pytest.raises(CommandError, match="gibt es nicht"):
        export(out)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ({"datum_ereigniss": "x"}, "Meinten Sie {datum_ereignis}?"),
        ({"": "x"}, "fehlt der Name des Platzhalters"),
        ({"}{": "x"}, "Klammer"),
        ({"datum_ereignis": "gestern"}, "„gestern“ ist kein Datum."),
        (["datum_ereignis"], "muss ein Objekt aus Platzhaltern und Werten sein."),
        ("{kaputt", "ist keine lesbare JSON-Datei."),
        ("[" * 100_000, "ist keine lesbare JSON-Datei."),
        ({"datum_ereignis": ["2026-05-12"]}, "datum_ereignis"),
        ({"datum_ereignis": None}, "datum_ereignis"),
    ],
)
def test_unusable_values_are_explained(content, sentence, out, tmp_path):
    with pytest.raises(CommandError) as refusal:
        export(out, values=values_file(tmp_path, content))

    assert sentence in str(refusal.value)
    assert not out.exists()


def test_profile_is_not_overridden(out, tmp_path):
    export(out, values=values_file(tmp_path, {"kommune_name": "Fremdstadt"}))

    assert "In Musterhausen wurde" in out.read_text()


def test_numbers_are_taken_as_json_writes_them(out, tmp_path):
    make_item([paragraph("{fallzahl} Fälle")], slug="zahlen")

    export(out, item="zahlen", values=values_file(tmp_path, {"fallzahl": 4800}))

    assert "4.800 Fälle" in out.read_text()


def test_missing_values_file_is_explained(out, tmp_path):
    with pytest.raises(CommandError, match="ist keine lesbare JSON-Datei"):
        export(out, values=tmp_path / "fehlt.json")


@pytest.mark.parametrize("target", ["kein/ordner/datei.txt", "."])
def test_place_that_cannot_be_written_is_explained(target, tmp_path):
    with pytest.raises(CommandError, match="lässt sich nicht schreiben"):
        export(tmp_path / target)


def test_text_beyond_all_use_is_explained(out):
    make_item([paragraph("Wort " * 20_000)], slug="lang")

    with pytest.raises(CommandError, match="Bitte kürzen Sie ihn"):
        export(out, item="lang")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["schmiererei", "--format", "doc"], ["doc", "docx", "gibt es nicht"]),
        (["fehlt", "--format", "txt"], ["Vorlage", "„fehlt“", "gibt es nicht"]),
    ],
)
def test_shell_gets_one_sentence_and_exit_code_one(options, words, out, capsys):
    arguments = ["manage.py", "export_item", *options]
    arguments += ["--municipality", "musterhausen", "--out", str(out)]

    with pytest.raises(SystemExit) as stop:
        ManagementUtility(arguments).execute()

    message = capsys.readouterr().err
    assert stop.value.code == 1
    assert [word for word in words if word not in message] == []
    assert "Traceback" not in message


def test_a_sharepic_is_written_in_the_size_asked_for(out):
    make_sharepic(slug="kein-platz")

    export(out, item="kein-platz", key="png", preset="landscape")

    assert Image.open(BytesIO(out.read_bytes())).size == (1200, 675)


def test_a_sharepic_is_written_with_all_that_belongs_to_it(out):
    make_sharepic(slug="kein-platz")

    export(out, item="kein-platz", key="zip")

    assert "alt.txt" in ZipFile(BytesIO(out.read_bytes())).namelist()


def test_a_sharepic_has_no_text_formats(out):
    make_sharepic(slug="kein-platz")

    with pytest.raises(CommandError, match="Es gibt: png, jpg, webp, zip"):
        export(out, item="kein-platz", key="docx")


def test_a_sharepic_with_gaps_is_refused(out):
    make_sharepic(slug="mahnwache", headline="Mahnwache am {datum_versammlung}")

    with pytest.raises(CommandError, match="Eine Angabe fehlt"):
        export(out, item="mahnwache", key="png")
    assert not out.exists()
