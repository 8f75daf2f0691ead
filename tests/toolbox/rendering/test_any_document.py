# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Any document the model allows is written in every format, whatever it says."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from io import BytesIO

import docx
import html5lib
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from tests.toolbox.rendering import letterheads
from tests.toolbox.rendering.builders import contact, design, services
from tests.toolbox.rendering.opening_docx import plain
from tests.toolbox.rendering.strategies import documents
from toolbox.documents.model import (
    Callout,
    Document,
    Heading,
    ItemList,
    Paragraph,
    Quote,
    Run,
)
from toolbox.rendering.formats import FORMATS, render
from toolbox.rendering.odt_xml import parse
from toolbox.rendering.zipping import unpack

ODD = {
    "a byte of zero": "a\x00b",
    "control signs": "a\x01\x08\x0b\x0c\x1f\x7f\x85b",
    "half a pair": "a\ud83db\udc00",
    "no characters": "a\ufffe\uffff\U0001fffeb",
    "separators": "a\u2028b\u2029c\r\nd\te",
    "no width": "a\u200b\u200c\u200d\u2060\ufeffb",
    "direction": "a\u202e\u2066فاطمة\u2069\u202cb",
    "soft hyphens": "Gemeinde\u00adzentrum\u00ad",
    "letters in two parts": "Mu\u0308ller und A\u0308rger",
    "twenty accents on one": "a" + "\u0301" * 20,
    "emoji of several signs": "👩🏽\u200d🚒 🏳️\u200d🌈 🇩🇪 1️⃣",
    "private and unassigned": "\ue000 \U000f0000 \U000e0001 \u0378",
    "scripts nobody has": "漢字 한국어 हिन्दी ไทย",
    "markup": "</w:t>]]><a:b c=\"'&amp;#0;&#x0;%s{}{{INHALT}}$x\\n#let",
    "one long word": "Rechtsextremismus" * 60,
    "nothing": "",
    "white space alone": " \u00a0\u2003\n\n ",
}


def saying(odd: str) -> Document:
    """A document that says this in every place a person can type into."""
    run = Run(odd, href="https://example.org/?q=" + odd[:20])
    runs = (Run("Vorher ", bold=True), Run(odd), run)
    told = replace(contact(), name=odd, role=odd, phone=odd, email=odd, website=odd)
    office = replace(
        services().services[0], name=odd, description=odd, email=odd, website=odd
    )
    return Document(
        title=(Run(odd),),
        kicker=odd,
        date=date(2026, 5, 12),
        place=odd,
        blocks=(
            Heading(1, runs),
            Paragraph(runs),
            ItemList((runs, runs), style="check"),
            Quote(runs, speaker=runs),
            Callout(runs, runs),
            replace(services(), services=(office,)),
        ),
        design=replace(design(), name=odd, logo_alt=odd, address=(odd, odd)),
        subject=odd,
        keywords=(odd, odd),
        item=odd,
        version=odd,
        licence=odd,
        boilerplate=runs,
        contact=told,
        responsible=odd,
        notices=(odd,),
    )


def opens_docx(content: bytes) -> None:
    assert docx.Document(BytesIO(content)).paragraphs


def opens_odt(content: bytes) -> None:
    parts = unpack(content)
    for name in ("content.xml", "styles.xml", "meta.xml"):
        parse(parts[name])


def opens_pdf(content: bytes) -> None:
    assert PdfReader(BytesIO(content)).pages


def opens_html(content: bytes) -> None:
    parser = html5lib.HTMLParser()
    parser.parse(content.decode("utf-8"))
    assert parser.errors == []


def opens_txt(content: bytes) -> None:
    assert content.decode("utf-8").endswith("\n")


def opens_eml(content: bytes) -> None:
    message = message_from_bytes(content, policy=policy.default)
    assert message["X-Unsent"] == "1"
    assert message.defects == []


OPENERS: dict[str, Callable[[bytes], None]] = {
    "docx": opens_docx,
    "odt": opens_odt,
    "pdf": opens_pdf,
    "html": opens_html,
    "txt": opens_txt,
    "eml": opens_eml,
}
each_format = pytest.mark.parametrize("key", FORMATS)


def test_every_format_is_opened_here() -> None:
    assert OPENERS.keys() == FORMATS.keys()


@each_format
@pytest.mark.parametrize("odd", ODD.values(), ids=ODD.keys())
def test_odd_signs_in_every_place_break_no_format(odd: str, key: str) -> None:
    OPENERS[key](render(saying(odd), key))


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD.keys())
def test_odd_signs_break_no_letterhead(odd: str) -> None:
    document = saying(odd)
    letterhead = replace(
        document.design,
        letterhead_docx=letterheads.word_letterhead(),
        letterhead_odt=letterheads.odt_letterhead("{{DATUM}}", "{{INHALT}}"),
    )

    for key in ("docx", "odt"):
        OPENERS[key](render(replace(document, design=letterhead), key))


@given(documents, st.sampled_from(sorted(FORMATS)))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_document_opens_in_any_format(document: Document, key: str) -> None:
    OPENERS[key](render(document, key))


@given(documents, st.sampled_from(sorted(FORMATS)))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_document_is_written_the_same_each_time(
    document: Document, key: str
) -> None:
    assert render(document, key) == render(document, key)


@pytest.mark.parametrize("key", ["docx", "odt", "pdf", "html", "txt"])
def test_words_of_many_languages_are_in_every_format(key: str) -> None:
    told = "Żółć, ştefan, Ğül, Ελλάδα, Київ und Straße"
    document = replace(saying("x"), blocks=(Paragraph((Run(told),)),))

    assert "".join(told.split()) in unspaced_text(key, render(document, key))


def unspaced_text(key: str, content: bytes) -> str:
    if key == "docx":
        return plain(docx.Document(BytesIO(content)))
    if key == "odt":
        text = "".join(parse(unpack(content)["content.xml"]).itertext())
    elif key == "pdf":
        pages = PdfReader(BytesIO(content)).pages
        text = "".join(page.extract_text() for page in pages).replace("\u00ad", "")
    else:
        text = content.decode("utf-8")
    return "".join(text.split())
