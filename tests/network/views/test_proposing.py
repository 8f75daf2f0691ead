# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Colours of the letterhead are offered, and taken over at the press of a button."""

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse

from network.models import CorporateDesign
from tests.factories.people import make_design
from tests.network.uploads.builders import with_body

COLOURED = with_body(
    '<w:p><w:r><w:rPr><w:rFonts w:ascii="Georgia"/><w:color w:val="FFD500"/></w:rPr>'
    "<w:t>Stadt</w:t></w:r></w:p>"
)


def address(town, name: str = "accept_proposal") -> str:
    return reverse(f"network:{name}", args=[town.slug])


@pytest.fixture
def design(town) -> CorporateDesign:
    design = make_design(town, text_colour="#1f3a5f")
    design.letterhead.save("a.docx", ContentFile(COLOURED))
    return design


def test_page_offers_what_the_letterhead_uses_and_stores_nothing(
    office: Client, town, design
) -> None:
    page = office.get(address(town, "design")).content.decode()

    assert "Vorschlag aus Ihrem Briefkopf" in page
    assert "Hauptfarbe: <strong>#ffd500</strong>" in page
    assert "Schrift: <strong>Source Serif Pro</strong>" in page
    assert CorporateDesign.objects.get().primary_colour == "#1f3a5f"


def test_button_takes_the_offer_over_with_readable_headings(
    office: Client, town, design
) -> None:
    page = office.post(address(town), follow=True).content.decode()

    stored = CorporateDesign.objects.get()
    assert stored.primary_colour == "#ffd500"
    assert stored.typeface == "Source Serif Pro"
    assert stored.text_colour == ""
    assert stored.readable_text_colour != "#ffd500"
    assert "Aus dem Briefkopf übernommen: Hauptfarbe #ffd500" in page
    assert "Vorschlag aus Ihrem Briefkopf" not in page


def test_second_press_changes_nothing(office: Client, town, design) -> None:
    office.post(address(town))

    page = office.post(address(town), follow=True).content.decode()

    assert "entspricht schon Ihrem Briefkopf" in page


def test_design_without_a_letterhead_gets_no_offer(office: Client, town) -> None:
    make_design(town)

    assert "Vorschlag aus" not in office.get(address(town, "design")).content.decode()


def test_lost_letterhead_gets_no_offer(office: Client, town, design) -> None:
    design.letterhead.storage.delete(design.letterhead.name)

    assert "Vorschlag aus" not in office.get(address(town, "design")).content.decode()


def test_town_without_a_design_has_no_offer(office: Client, town) -> None:
    assert office.post(address(town)).status_code == 404
    assert office.get(address(town, "design")).status_code == 200


def test_strangers_may_not(client: Client, town, design, officer, neighbour) -> None:
    assert client.post(address(town))["Location"].startswith("/konto/login/")
    for stranger in (officer, neighbour):
        client.force_login(stranger)

        assert client.post(address(town)).status_code == 403
    assert CorporateDesign.objects.get(pk=design.pk).primary_colour == "#1f3a5f"
