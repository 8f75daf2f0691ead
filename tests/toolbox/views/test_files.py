# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A file that cannot be made: a page says why and leads back, never a server error."""

import pytest
from django.test import Client
from django.urls import reverse

from network.models import Municipality, User
from tests.factories.items import make_adaptation, make_item, paragraph
from toolbox.models import TextItemPage

from .conftest import address

BEYOND_ALL_USE = "Wort " * 20_000


@pytest.fixture
def endless_item(db) -> TextItemPage:
    return make_item([paragraph(BEYOND_ALL_USE)], slug="endlos")


@pytest.mark.parametrize("format_key", ["docx", "pdf", "txt"])
def test_officer_reads_why_and_finds_back(
    office: Client, endless_item, town: Municipality, officer: User, format_key: str
) -> None:
    adaptation = make_adaptation(endless_item, town, officer)

    response = office.get(address(adaptation, "download", format_key))

    page = response.content.decode()
    assert response.status_code == 422
    assert "Bitte kürzen Sie ihn" in page
    assert f'href="{address(adaptation)}"' in page
    assert "Content-Disposition" not in response


def test_visitor_reads_why_and_finds_back_without_a_cookie(
    client: Client, endless_item
) -> None:
    town = {"town_kind": "gemeinde", "town_name": "Musterhausen"}

    response = client.post(
        reverse("toolbox:try_download", args=["endlos", "pdf"]), town
    )

    page = response.content.decode()
    assert response.status_code == 422
    assert "Bitte kürzen Sie ihn" in page
    assert f'href="{reverse("toolbox:try", args=["endlos"])}"' in page
    assert not response.cookies
