# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The feed of new items: for everybody, and so without internal ones."""

import feedparser
import pytest

from tests.factories.items import make_item
from toolbox.models.choices import Visibility

FEED = "/feeds/vorlagen.atom"
pytestmark = pytest.mark.django_db


def titles(client) -> list[str]:
    read = feedparser.parse(client.get(FEED).content)
    assert read.bozo is False
    return [entry.title for entry in read.entries]


def test_feed_of_items_shows_public_ones_only(client):
    public = make_item(slug="offen", reference="S01")
    make_item(slug="intern", reference="I01", visibility=Visibility.MEMBERS)

    assert titles(client) == [public.title]


def test_feed_of_items_links_to_the_item(client):
    item = make_item()

    (entry,) = feedparser.parse(client.get(FEED).content).entries

    assert entry.link == f"http://testserver{item.url}"
    assert entry.summary == item.summary
