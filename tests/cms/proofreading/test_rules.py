# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the rules find, and what they leave in peace."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.proofreading.draft import Draft, Heading, Link, Passage, Picture
from cms.proofreading.rules import QUOTE_LENGTH, proofread

GOOD = {"title": "Netzwerk", "description": "Wer mitmacht und wie es geht."}


def found(*parts, **fields) -> list[tuple[str, str]]:
    findings = proofread(Draft(parts=parts, **{**GOOD, **fields}))
    return [(finding.rule, finding.quote) for finding in findings]


def rules(*parts, **fields) -> list[str]:
    return [rule for rule, _ in found(*parts, **fields)]


def test_finished_page_has_no_findings():
    parts = (
        Passage("Vorspann", "Zehn Kommunen (und ihre Ämter) machen mit."),
        Heading("Inhalt", "Wer dabei ist", 2),
        Heading("Inhalt", "Modellkommunen", 3),
        Heading("Inhalt", "Wie es weitergeht", 2),
        Link("Inhalt", "So machen Sie mit"),
        Picture("Inhalt", "Zwölf Menschen sitzen um einen runden Tisch"),
        Picture("Inhalt", "", is_decorative=True),
    )

    assert found(*parts) == []


@pytest.mark.parametrize(
    "alt",
    [
        *("", "  ", "Bild", "bild 3", "Foto", "FOTO-12", "image", "Das Bild", "Logo"),
        *("rathaus.jpg", "Rathaus-Platz_2.PNG", "IMG_2041", "DSC00017", "Foto von"),
    ],
)
def test_lazy_alternative_text_is_found(alt):
    assert rules(Picture("Bild", alt)) == ["alt-text"]


@pytest.mark.parametrize(
    "alt", ["Logo der Gemeinde Musterhausen", "Bildung für alle: ein Plakat", "Rathaus"]
)
def test_alternative_text_that_says_something_is_fine(alt):
    assert rules(Picture("Bild", alt, caption="Das Rathaus am Markt")) == []


def test_alternative_text_like_the_caption_is_found():
    picture = Picture("Bild", "Das Rathaus am Markt", caption=" Das Rathaus am Markt ")

    (finding,) = proofread(Draft(parts=(picture,), **GOOD))

    assert "wiederholt die Bildunterschrift" in finding.message
    assert finding.where == "Bild"


@pytest.mark.parametrize("description", ["", " ", "Netzwerk", "NETZWERK "])
def test_missing_description_is_found(description):
    assert rules(description=description) == ["description"]


def test_data_without_an_address_needs_no_description():
    assert rules(description="", is_page=False) == []


@pytest.mark.parametrize(
    ("levels", "quotes"),
    [([2, 3, 2, 3, 4], []), ([3], ["H3"]), ([2, 4, 5], ["H4"]), ([2, 3, 5], ["H5"])],
)
def test_gap_between_headings_is_found(levels, quotes):
    headings = [Heading("Inhalt", f"H{level}", level) for level in levels]

    assert found(*headings) == [("heading-order", quote) for quote in quotes]


def test_empty_heading_is_found():
    assert rules(Heading("Inhalt", "", 2)) == ["heading-empty"]


@pytest.mark.parametrize(
    "text",
    [
        *("hier", "Hier klicken", "Klicken Sie hier!", "mehr", "Mehr …", "weiter »"),
        *("Weiterlesen", "", "https://example.org/lang", "www.example.org", "Link:"),
    ],
)
def test_link_that_does_not_say_where_to_is_found(text):
    assert rules(Link("Inhalt", text)) == ["link-text"]


@pytest.mark.parametrize(
    "text", ["Mehr über das Netzwerk", "Hier geht es zur Anmeldung", "example.org"]
)
def test_link_that_says_where_to_is_fine(text):
    assert rules(Link("Inhalt", text)) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("In {kommune} gilt das.", "{kommune}"),
        ("Am [[Datum]] geht es los.", "[[Datum]]"),
        ("Am [[Datum geht es los.", "[[Datum geht es los."),
        ("Noch offen ((prüfen)).", "((prüfen))"),
        ("Lorem ipsum dolor", "Lorem ipsum"),
        ("Vor dem Livegang anpassen", "Vor dem Livegang"),
    ],
)
def test_open_placeholder_is_found(text, quote):
    assert found(Passage("Inhalt", text)) == [("placeholder", quote)]
    assert found(Heading("Inhalt", text, 2)) == [("placeholder", quote)]
    assert found(title=text) == [("placeholder", quote)]


def test_items_may_hold_placeholders_but_no_notes():
    texts = (Passage("Text", "In {kommune}"), Passage("Text", "[[offen]]"))

    assert found(*texts, holds_placeholders=True) == [("placeholder", "[[offen]]")]


@pytest.mark.parametrize("text", ["(ab 18 Uhr)", "{1, 2}", "{ }", "[1]", "a{B}c"])
def test_ordinary_brackets_are_fine(text):
    assert found(Passage("Inhalt", text)) == []


@given(st.text(max_size=300))
def test_no_text_breaks_a_rule(text):
    parts = (
        Passage("A", text),
        Heading("A", text, 2),
        Link("A", text),
        Picture("A", text, caption=text),
    )

    findings = proofread(Draft(title=text, parts=parts, description=text))

    assert all(len(finding.quote) <= QUOTE_LENGTH for finding in findings)
    assert all(finding.message.endswith(".") for finding in findings)
