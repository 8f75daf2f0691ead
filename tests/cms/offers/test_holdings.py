# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The numbers of the home page: counted in the database, and only what all may see."""

import re

import pytest
from django.core.cache import cache
from django.test import Client

from cms.offers.holdings import KEY, holdings
from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import make_item, make_service
from tests.factories.pages import make_home

pytestmark = pytest.mark.django_db


def counted() -> dict[str, int]:
    cache.delete(KEY)
    return {holding.label: holding.number for holding in holdings()}


def test_nothing_is_named_of_which_there_is_none():
    assert counted() == {}


def test_everything_public_counts_and_nothing_else():
    make_item()
    main = make_item()
    make_item(variant_of=main, variant="Kurz")
    make_item(visibility="members")
    make_item().unpublish()
    make_counter_speech()
    make_service()
    make_service(is_closed=True)

    assert counted() == {
        "Vorlagen in der Toolbox": 3,
        "Gegenreden darunter": 1,
        "Anlaufstellen mit Prüfdatum": 1,
    }


def test_home_page_shows_the_numbers_of_the_database(client: Client):
    home = make_home()
    make_item()
    make_service()
    cache.delete(KEY)

    page = client.get(home.url).content.decode()

    section = page[page.index('id="bestand"') :]
    figure = r'<dt>([^<]+)</dt>\s*<dd class="figures__figure">(\d+)</dd>'
    assert dict(re.findall(figure, section)) == {
        "Vorlagen in der Toolbox": "1",
        "Anlaufstellen mit Prüfdatum": "1",
    }
