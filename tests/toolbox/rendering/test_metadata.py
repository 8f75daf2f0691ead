# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Where a file comes from is read back from every format; equal input, equal bytes."""

import email
import email.policy
import os
import re
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from html import unescape
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx as word
import pikepdf
from lxml import etree

from tests.toolbox.rendering import opening_docx, opening_odt
from tests.toolbox.rendering.builders import minimal, press_release
from tests.toolbox.rendering.kinds import SAMPLES
from toolbox.documents.model import Document
from toolbox.rendering import docx, eml, html, odt, pdf, txt
from toolbox.rendering.docx_properties import set_custom_properties
from toolbox.rendering.formats import FORMATS, render
from toolbox.rendering.metadata import facts, origin_line
from toolbox.rendering.odt_xml import parse, tag

FACTS = {
    "Vorlage": "P01 Pressemitteilung: Bündnis „Ö“",
    "Version": "3",
    "Kommune": "Gemeinde Musterhausen",
    "Datum": "2026-05-12",
    "Lizenz der Vorlage": "CC BY-SA 4.0",
}
LINE = " · ".join(f"{name}: {value}" for name, value in FACTS.items())
HASHES = """
from hashlib import sha256
from tests.toolbox.rendering.kinds import SAMPLES
from toolbox.rendering.formats import FORMATS, render
for key in FORMATS:
    print(key, sha256(render(SAMPLES["press_release"](), key)).hexdigest())
"""


def document() -> Document:
    return replace(press_release(), item=FACTS["Vorlage"])


def custom_properties(content: bytes) -> dict[str, str]:
    with ZipFile(BytesIO(content)) as archive:
        root = etree.fromstring(archive.read("docProps/custom.xml"))
    return {entry.get("name"): entry[0].text for entry in root}


def test_facts_leave_out_what_is_unknown() -> None:
    assert facts(document()) == FACTS
    assert facts(minimal()) == {"Kommune": "Beispielstadt", "Datum": "2026-01-02"}
    assert origin_line(minimal()) == ""


def test_pdf_names_its_origin() -> None:
    with pikepdf.open(BytesIO(pdf.render(document()))) as file:
        with file.open_metadata() as metadata:
            keywords = metadata["pdf:Keywords"]
            assert metadata["dc:creator"] == [FACTS["Kommune"]]
        assert str(file.docinfo["/Keywords"]) == keywords

    assert [f"{n}: {v}" for n, v in FACTS.items() if f"{n}: {v}" not in keywords] == []


def test_docx_names_its_origin(tmp_path: Path) -> None:
    content = docx.render(document())
    core = word.Document(BytesIO(content)).core_properties

    assert custom_properties(content) == FACTS
    assert (core.identifier, core.version) == (FACTS["Vorlage"], FACTS["Version"])
    assert opening_docx.errors(content, tmp_path) == []


def test_docx_keeps_the_other_properties_of_its_letterhead() -> None:
    letterhead = word.Document()
    set_custom_properties(letterhead, {"Amt": "Hauptamt", "Version": "alt"})
    saved = BytesIO()
    letterhead.save(saved)

    content = docx.render(opening_docx.in_letterhead(document(), saved.getvalue()))

    assert custom_properties(content) == {"Amt": "Hauptamt", **FACTS}


def test_odt_names_its_origin(tmp_path: Path) -> None:
    content = odt.render(document())
    with ZipFile(BytesIO(content)) as archive:
        meta = parse(archive.read("meta.xml"))
    found = {
        entry.get(tag("meta:name")): entry.text
        for entry in meta.iter(tag("meta:user-defined"))
    }

    assert found == FACTS
    assert opening_odt.errors(content, tmp_path) == []


def test_page_names_its_origin() -> None:
    page = html.render(document()).decode()
    found = dict(re.findall(r'<meta name="dcterms\.(\w+)" content="([^"]*)">', page))

    assert {name: unescape(value) for name, value in found.items()} == {
        "date": FACTS["Datum"],
        "license": FACTS["Lizenz der Vorlage"],
        "publisher": FACTS["Kommune"],
        "source": FACTS["Vorlage"],
        "hasVersion": FACTS["Version"],
    }


def test_mail_names_its_origin_in_its_head_alone() -> None:
    content = eml.render(document())
    message = email.message_from_bytes(content, policy=email.policy.default)
    body = message.get_body(("plain",))

    assert {name: message[f"X-Komma-{name.split()[0]}"] for name in FACTS} == FACTS
    assert body is not None
    assert FACTS["Vorlage"] not in body.get_content()


def test_text_names_its_origin_in_its_last_line() -> None:
    last = txt.render(document()).decode().split("\n\n")[-1]

    assert " ".join(last.split()) == LINE
    assert txt.render(minimal()).decode() == txt.text(minimal())


def test_hostile_origin_adds_no_header() -> None:
    hostile = replace(document(), item="x\r\nBcc: fremd@example.org\x00\ud800")

    message = email.message_from_bytes(eml.render(hostile))

    assert message["Bcc"] is None
    assert message["X-Komma-Vorlage"] is not None


def test_equal_documents_are_equal_files_in_another_process() -> None:
    environment = {**os.environ, "PYTHONHASHSEED": "42", "TZ": "Asia/Tokyo"}

    result = subprocess.run(
        [sys.executable, "-c", HASHES],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )

    expected = {
        key: sha256(render(SAMPLES["press_release"](), key)).hexdigest()
        for key in FORMATS
    }
    assert dict(line.split() for line in result.stdout.splitlines()) == expected
