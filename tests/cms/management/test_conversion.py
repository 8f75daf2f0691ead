# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A page that changes its type with the files: its key stays, and a person's page."""

import pytest
from wagtail.models import Page

from cms.models import ContactPage, ContentPage
from tests.factories.people import make_user

from .content_folder import load, write_page

pytestmark = pytest.mark.django_db

CONTACT = {
    "type": "contact",
    "contact": {
        "contact_name": "Kim Beispiel",
        "contact_role": "",
        "phone": "",
        "recipient": "kim@example.org",
    },
    "privacy_note": "Mehr unter [Impressum](seite:impressum).",
}


def test_page_of_another_type_is_converted_in_its_place(loaded):
    before = ContentPage.objects.get(slug="projekt")
    write_page(loaded, **CONTACT)

    load(loaded)

    page = ContactPage.objects.get(slug="projekt")
    assert (page.pk, page.path) == (before.pk, before.path)
    assert page.live
    assert page.recipient == "kim@example.org"
    assert 'linktype="page"' in page.privacy_note
    assert not ContentPage.objects.filter(slug="projekt").exists()
    assert Page.objects.filter(slug="projekt").count() == 1
    assert page.get_latest_revision_as_object().recipient == "kim@example.org"


def test_converted_page_is_served(loaded, client):
    write_page(loaded, **CONTACT)

    load(loaded)

    assert b"kim@example.org" in client.get("/projekt/").content


def test_converted_page_keeps_the_pages_below_it(loaded):
    write_page(loaded, slug="tief", parent="projekt", order=2)
    load(loaded)
    write_page(loaded, **CONTACT)

    load(loaded)

    assert Page.objects.get(slug="tief").get_parent().specific_class is ContactPage
    assert Page.find_problems() == ([], [], [], [], [])


def test_conversion_happens_once(loaded):
    write_page(loaded, **CONTACT)
    load(loaded)
    write_page(loaded, "Ein Nachtrag.", **CONTACT)

    load(loaded)

    page = ContactPage.objects.get(slug="projekt")
    assert "Nachtrag" in str(page.body)
    assert page.revisions.count() > 1


def test_page_that_a_person_edited_keeps_its_type(loaded):
    page = ContentPage.objects.get(slug="projekt")
    page.title = "Von Hand"
    page.save_revision(user=make_user("kim@example.org")).publish()
    write_page(loaded, **CONTACT)

    load(loaded)

    assert Page.objects.get(slug="projekt").specific == page
    assert Page.objects.get(slug="projekt").title == "Von Hand"
