# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A fingerprint changes with each part of a document, and with nothing else."""

from dataclasses import fields, replace
from datetime import date

import pytest

from tests.toolbox.rendering.builders import contact, press_release
from toolbox.documents.fingerprint import fingerprint
from toolbox.documents.model import Heading, Paragraph, Run

OTHER = {
    "date": date(2026, 5, 13),
    "title": (Run("Anders"),),
    "blocks": (),
    "boilerplate": (),
    "keywords": (),
    "notices": (),
    "is_draft": True,
    "contact": replace(contact(), phone="0000"),
    "form": Run("irgendetwas"),
    "design": replace(press_release().design, letterhead_docx=b"anders"),
}


def test_equal_documents_have_one_fingerprint() -> None:
    assert fingerprint(press_release(), "1") == fingerprint(press_release(), "1")


@pytest.mark.parametrize("name", [field.name for field in fields(press_release())])
def test_every_field_counts(name: str) -> None:
    changed = replace(press_release(), **{name: OTHER.get(name, "anders")})

    assert fingerprint(changed, "1") != fingerprint(press_release(), "1")


def test_another_edition_has_another_fingerprint() -> None:
    assert fingerprint(press_release(), "1") != fingerprint(press_release(), "2")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("ab", "c"), ("a", "bc")),
        (("a",), (("a",),)),
        ("1", 1),
        ("None", None),
        (True, "True"),
        (b"a", "a"),
        (Heading(1, (Run("a"),)), Paragraph((Run("a"),))),
        ("\ud800", "\ud801"),
    ],
)
def test_nothing_stands_for_another(one, other) -> None:
    assert fingerprint(one, "1") != fingerprint(other, "1")
