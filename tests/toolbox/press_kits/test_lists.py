# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Press kits on the press page and in their feed: the youngest first, in time."""

from datetime import date, datetime, timedelta

import feedparser
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from lxml import html

from tests.factories.pages import make_home, make_press_page
from tests.factories.press_kits import make_press_kit
from toolbox.models import PressKitPage

pytestmark = pytest.mark.django_db

FEED = "/feeds/pressemappen.atom"
MOMENT = datetime(2026, 12, 1, 10, tzinfo=timezone.get_default_timezone())
SECOND = timedelta(seconds=1)


@pytest.fixture
def clock(monkeypatch):
    def set_time(moment: datetime) -> None:
        monkeypatch.setattr(timezone, "now", lambda: moment)

    set_time(MOMENT - SECOND)
    return set_time


@pytest.fixture(autouse=True)
def press(clock):
    return make_press_page(make_home())


def titles_on_page(client, press) -> list[str]:
    document = html.fromstring(client.get(press.url).content)
    heading = document.xpath("//section[h2 or .//h2][.//h2[.='Pressemappen']]")
    return [a.text for part in heading for a in part.xpath(".//h3/a")]


def feed(client):
    read = feedparser.parse(client.get(FEED).content)
    assert read.bozo is False
    return read.entries


def test_press_page_and_feed_name_the_youngest_first(client, press):
    for day in (1, 3, 2):
        make_press_kit(title=f"Vom {day}.", date=date(2026, 11, day))

    expected = ["Vom 3.", "Vom 2.", "Vom 1."]
    assert titles_on_page(client, press) == expected
    assert [entry.title for entry in feed(client)] == expected


@pytest.mark.parametrize(
    "fields",
    [
        {"embargo_until": MOMENT + SECOND},
        {"is_example": True},
        {"visibility": "members"},
    ],
)
def test_neither_names_what_is_not_for_newsrooms(client, press, fields):
    make_press_kit(**fields)

    assert titles_on_page(client, press) == []
    assert feed(client) == []


def test_both_name_a_kit_from_its_minute_on(client, press, clock):
    kit = make_press_kit(embargo_until=MOMENT)
    assert (titles_on_page(client, press), feed(client)) == ([], [])

    clock(MOMENT)

    assert titles_on_page(client, press) == [kit.title]
    (entry,) = feed(client)
    assert entry.title == kit.title
    assert entry.published == entry.updated
    assert datetime.fromisoformat(entry.published) == MOMENT


def test_feed_says_what_was_corrected(client):
    make_press_kit(
        summary="Es geht los.",
        correction="Es sind <zehn>.",
        corrected_on=date(2026, 11, 5),
    )

    (entry,) = feed(client)

    assert "Berichtigt am 5. November 2026: Es sind &lt;zehn&gt;." in entry.summary
    assert "Es geht los." in entry.summary


def test_press_page_costs_the_same_with_one_kit_and_with_three(client, press):
    make_press_kit()
    client.get(press.url)

    with CaptureQueriesContext(connection) as with_one:
        client.get(press.url)
    for _ in range(2):
        make_press_kit()
    client.get(press.url)
    with CaptureQueriesContext(connection) as with_three:
        client.get(press.url)

    assert len(with_one) == len(with_three)
    assert len(with_three) <= 8


def test_press_page_leads_to_the_rest(client, press):
    for _ in range(7):
        make_press_kit()

    document = html.fromstring(client.get(press.url).content)

    assert len(titles_on_page(client, press)) == 6
    (link,) = document.xpath("//a[contains(., 'Alle Pressemappen')]/@href")
    assert link.endswith("/toolbox/?kind=press_kit")
    assert client.get(link).status_code == 200


def test_press_page_without_kits_says_nothing_of_them(client, press):
    assert PressKitPage.objects.count() == 0
    assert "mappen" not in html.fromstring(client.get(press.url).content).xpath(
        "//main//h2/@id"
    )
