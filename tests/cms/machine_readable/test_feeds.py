# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Atom feeds, read back as a feed reader reads them."""

from datetime import date

import feedparser
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from cms.machine_readable.feeds import MOST_ENTRIES, NewsFeed
from cms.models import NewsPage
from tests.factories.pages import (
    make_event,
    make_event_index,
    make_home,
    make_news,
    make_news_index,
    restrict,
)

NEWS, EVENTS = "/feeds/aktuelles.atom", "/feeds/veranstaltungen.atom"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def home(db):
    return make_home()


@pytest.fixture
def news(home):
    return make_news_index(home)


def entries(client, address: str) -> list:
    read = feedparser.parse(client.get(address).content)
    assert read.bozo is False
    assert read.version == "atom10"
    return read.entries


def test_news_feed_has_what_a_reader_shows(client, news):
    item = make_news(
        news, "Neue Vorlagen", intro="Sie sind da.", date=date(2026, 9, 14)
    )

    (entry,) = entries(client, NEWS)

    assert entry.title == "Neue Vorlagen"
    assert entry.summary == "Sie sind da."
    assert entry.link == f"http://testserver{item.url}"
    assert entry.published.startswith("2026-09-14T12:00:00")
    assert entry.id == f"tag:127.0.0.1,2026:seite/{item.translation_key}"


@pytest.mark.parametrize("address", [NEWS, EVENTS])
def test_feed_has_what_rfc_4287_demands(client, news, address):
    make_news(news)
    make_event(make_event_index(news.get_parent()))

    root = etree.fromstring(client.get(address).content)

    assert root.tag == f"{ATOM}feed"
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "de"
    for part in (root, root.find(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert part.findtext(f"{ATOM}{name}")
    assert root.find(f"{ATOM}author/{ATOM}name").text == "Komm.A"


def test_feed_keeps_the_id_of_a_page_that_moves(client, news):
    item = make_news(news)
    before = entries(client, NEWS)[0].id
    item.slug = "umgezogen"
    item.save_revision().publish()

    assert entries(client, NEWS)[0].id == before


def test_feed_is_in_order_and_ends_somewhere(client, news):
    for day in range(1, 29):
        make_news(news, f"Am {day}.", date=date(2026, 2, day))
    for day in range(1, 5):
        make_news(news, f"Am {day}. März", date=date(2026, 3, day))

    found = entries(client, NEWS)

    assert found[0].title == "Am 4. März"
    assert len(found) == MOST_ENTRIES


def test_feed_asks_as_often_for_many_as_for_one(
    client, news, django_assert_max_num_queries
):
    for _ in range(5):
        make_news(news)
    client.get(NEWS)

    with django_assert_max_num_queries(4):
        client.get(NEWS)


def test_feed_leaves_out_drafts_and_private_pages(client, news):
    make_news(news, live=False)
    restrict(make_news(news))

    assert entries(client, NEWS) == []


def test_feed_of_events_names_the_day_and_what_was_called_off(client, home):
    index = make_event_index(home)
    event = make_event(index, "Fachtag", status="cancelled")
    make_event(index, "Vorbei", in_days=-9)

    (entry,) = entries(client, EVENTS)

    assert entry.title == f"Abgesagt: Fachtag ({event.first_day:%d.%m.%Y})"


def test_unchanged_feed_is_not_sent_again(client, news):
    make_news(news).save_revision().publish()
    tag = client.get(NEWS)["ETag"]

    assert client.get(NEWS, headers={"If-None-Match": tag}).status_code == 304


@pytest.fixture
def item(news) -> NewsPage:
    return make_news(news)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(words=st.text(st.characters(exclude_characters="\0", codec="utf-8")))
def test_whatever_a_title_holds_the_feed_is_valid(client, item, words):
    NewsPage.objects.filter(pk=item.pk).update(title=f"x{words}"[:255], intro=words)

    assert len(entries(client, NEWS)) == 1


def test_pages_point_to_the_feeds(client, home):
    page = client.get("/").content.decode()

    for address in (NEWS, EVENTS, "/feeds/vorlagen.atom"):
        assert f'href="{address}"' in page


def test_summary_of_a_feed_is_no_markup():
    assert NewsFeed().item_description(NewsPage(intro="<b>&\x01")) == "&lt;b&gt;&amp;"
