# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The address card of the press contact, as address books read it (RFC 6350)."""

from hypothesis import given

from tests.toolbox.rendering.builders import contact
from tests.toolbox.rendering.strategies import contacts
from toolbox.documents.model import Contact
from toolbox.kits.vcard import vcard


def unfolded(card: bytes) -> list[str]:
    return card.decode().replace("\r\n ", "").split("\r\n")


def test_card_holds_the_contact() -> None:
    assert unfolded(vcard(contact())) == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "KIND:individual",
        "FN:Łukasz Wiśniewski",
        "ORG:Gemeinde Musterhausen",
        "TITLE:Leitung der Pressestelle",
        "TEL;TYPE=work:+49 30 123456-78",
        "EMAIL;TYPE=work:presse@musterhausen.example.org",
        "URL:https://musterhausen.example.org/presse",
        "END:VCARD",
        "",
    ]


def test_card_of_an_office_without_a_person() -> None:
    lines = unfolded(vcard(Contact("Presse", "", organisation="Stadt A")))

    assert lines[2:4] == ["KIND:org", "FN:Stadt A"]


def test_card_always_has_a_name() -> None:
    assert "FN:Pressekontakt" in unfolded(vcard(Contact("", "")))


def test_parting_signs_are_written_with_a_backslash() -> None:
    lines = unfolded(vcard(Contact("", "Muster, Kim; Dr. \\ A")))

    assert lines[3] == "FN:Muster\\, Kim\\; Dr. \\\\ A"


def test_line_breaks_cannot_start_a_property_of_their_own() -> None:
    lines = unfolded(vcard(Contact("", "Kim\r\nEMAIL:fremd@example.org")))

    assert lines[3] == "FN:Kim EMAIL:fremd@example.org"


@given(contacts)
def test_lines_of_any_card_are_short_enough(contact: Contact) -> None:
    for line in vcard(contact).split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
