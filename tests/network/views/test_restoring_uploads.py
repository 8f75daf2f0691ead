# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The button that brings back the letterhead or logo before: who and what."""

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse

from network.models import CorporateDesign
from network.replacing import UPLOADS
from tests.factories.people import make_design


def address(town, name: str) -> str:
    return reverse("network:restore_upload", args=[town.slug, name])


@pytest.fixture
def design(town) -> CorporateDesign:
    """Every upload replaced once."""
    design = make_design(town, logo_alt="Wappen")
    for name in UPLOADS:
        for field, content in ((name, b"neu"), (f"previous_{name}", b"alt")):
            file = ContentFile(content)
            getattr(design, field).save("datei.bin", file, save=False)
    design.save()
    return design


def content_of(design: CorporateDesign, name: str) -> bytes:
    file = getattr(CorporateDesign.objects.get(pk=design.pk), name)
    with file.storage.open(file.name) as opened:
        return opened.read()


@pytest.mark.parametrize("name", UPLOADS)
def test_button_exchanges_the_file_for_the_one_before(
    office: Client, town, design, name: str
) -> None:
    page = office.post(address(town, name), follow=True).content.decode()

    assert "Die vorherige Datei gilt wieder." in page
    assert content_of(design, name) == b"alt"
    assert content_of(design, f"previous_{name}") == b"neu"


def test_page_offers_a_button_for_each_previous_file(
    office: Client, town, design
) -> None:
    page = office.get(reverse("network:design", args=[town.slug])).content.decode()

    assert "Vorheriges Logo wiederherstellen" in page
    assert "Vorherigen Briefkopf wiederherstellen (Word)" in page
    assert "Vorherigen Briefkopf wiederherstellen (LibreOffice)" in page
    for name in UPLOADS:
        assert page.count(f'id="zurueck-{name}"') == 1
        assert page.count(f'form="zurueck-{name}"') == 1


def test_page_offers_no_button_without_a_previous_file(office: Client, town) -> None:
    make_design(town)

    page = office.get(reverse("network:design", args=[town.slug])).content.decode()

    assert "wiederherstellen" not in page


def test_nothing_to_bring_back_is_said(office: Client, town) -> None:
    make_design(town)

    page = office.post(address(town, "letterhead"), follow=True).content.decode()

    assert "Es gibt keine vorherige Datei mehr." in page


@pytest.mark.parametrize("name", ["primary_colour", "previous_logo", "municipality"])
def test_other_names_are_not_found(office: Client, town, design, name: str) -> None:
    assert office.post(address(town, name)).status_code == 404


def test_town_without_a_design_has_nothing_to_bring_back(office: Client, town) -> None:
    assert office.post(address(town, "logo")).status_code == 404


def test_address_is_for_the_button_only(office: Client, town, design) -> None:
    assert office.get(address(town, "logo")).status_code == 405


def test_officer_and_neighbour_may_not(
    client: Client, town, design, officer, neighbour
) -> None:
    for stranger in (officer, neighbour):
        client.force_login(stranger)

        assert client.post(address(town, "letterhead")).status_code == 403
    assert content_of(design, "letterhead") == b"neu"


def test_visitor_is_sent_to_the_login(client: Client, town, design) -> None:
    response = client.post(address(town, "letterhead"))

    assert response["Location"].startswith("/konto/login/")
