# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The German lines under and between the blocks."""

from dataclasses import replace
from datetime import date

import pytest

from tests.toolbox.rendering.builders import contact, design, minimal, press_release
from toolbox.documents.model import Contact, Run, Service
from toolbox.placeholders.dates import german_date
from toolbox.rendering.wording import (
    closing_lines,
    contact_lines,
    date_line,
    footer_lines,
    licence_note,
    link_target,
    says_something,
    service_lines,
)


def test_date_is_written_in_german() -> None:
    assert german_date(date(2026, 3, 1)) == "1. März 2026"


def test_date_line_names_the_place_where_there_is_one() -> None:
    assert date_line(press_release()) == "Musterhausen, 12. Mai 2026"
    assert date_line(minimal()) == "2. Januar 2026"


def test_contact_takes_few_lines() -> None:
    person = Contact("Kontakt", "Erika", phone="030 / 12", website="example.org/a/")

    assert contact_lines(person) == (
        (Run("Erika", bold=True),),
        (
            *(Run("Telefon: "), Run("030 / 12", href="tel:03012")),
            Run(" · "),
            *(Run("Internet: "), Run("example.org/a")),
        ),
    )


def test_role_and_organisation_stand_in_one_line() -> None:
    person = Contact("Kontakt", "Erika", role="Presse", organisation="Stadt Muster")

    assert contact_lines(person)[1] == (Run("Presse, Stadt Muster"),)


def test_line_that_is_full_is_followed_by_another() -> None:
    office = Service(
        "Beratung",
        phone="0800 1",
        hours="montags bis freitags von 9 bis 15 Uhr",
        email=f"{'lange-' * 6}adresse@example.org",
        website="example.org",
    )

    lines = ["".join(run.text for run in line) for line in service_lines(office)]

    assert lines == [
        "Telefon: 0800 1 · Erreichbar: montags bis freitags von 9 bis 15 Uhr",
        f"E-Mail: {'lange-' * 6}adresse@example.org",
        "Internet: example.org",
    ]


def test_office_without_facts_has_no_lines() -> None:
    assert service_lines(Service("Beratung")) == ()


def test_closing_names_who_is_responsible() -> None:
    document = replace(minimal(), responsible="Erika", licence="CC0")

    assert closing_lines(document) == ("V. i. S. d. P.: Erika",)
    assert closing_lines(minimal()) == ()


def test_licence_is_noted_for_the_metadata() -> None:
    assert licence_note(press_release()) == "Lizenz der Vorlage: CC BY-SA 4.0"
    assert licence_note(minimal()) == ""


@pytest.mark.parametrize("text", ["", " ", "\n", "\u00ad", "\u200b\u200e"])
def test_text_without_a_visible_sign_says_nothing(text: str) -> None:
    assert not says_something((Run(text),))
    assert says_something((Run(text), Run(".")))


def test_footer_names_sender_and_press_office() -> None:
    assert footer_lines(design(), contact()) == (
        "Gemeinde Musterhausen · Rathausplatz 1 · 12345 Musterhausen · "
        "https://musterhausen.example.org",
        "+49 30 123456-78 · presse@musterhausen.example.org",
    )
    assert footer_lines(design(), None)[1] == ""


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&c=2"),
        ("https://example.org/a b{c}", "https://example.org/a%20b%7Bc%7D"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("tel:+4930", "tel:+4930"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://", ""),
        ("http://[::1", ""),
        ("/hier", ""),
        ("", ""),
    ],
)
def test_only_safe_addresses_become_links(href: str, expected: str) -> None:
    assert link_target(href) == expected
