# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The calendar, a day in it, the file to subscribe to, and what is soon."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar

from cms.machine_readable.sitemaps import build_urls
from tests.factories.days import make_day
from tests.factories.items import make_index, make_item, make_term
from tests.factories.pages import make_home
from tests.factories.people import make_member, make_municipality
from toolbox.models import Phenomenon, Visibility

URL = "/toolbox/kalender/"
FILE = f"{URL}gedenktage.ics"

pytestmark = pytest.mark.django_db


def in_days(days: int) -> str:
    return f"{timezone.localdate() + timedelta(days=days):%d.%m.}"


def html(client: Client, url: str = URL) -> str:
    response = client.get(url)
    assert response.status_code == 200
    return response.content.decode()


def queries_of(client: Client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        client.get(url)
    return len(captured)


def test_calendar_shows_days_with_their_items(client):
    make_day(in_days(3), make_item(title="Rede zum Tag"), name="Ein Gedenktag")

    page = html(client)

    assert reverse("toolbox:calendar") == URL
    for words in ("Ein Gedenktag", "in drei Tagen", "Rede zum Tag", "webcal://"):
        assert words in page


def test_calendar_and_day_name_the_versions_of_an_item(client):
    speech = make_item(title="Rede zum Tag")
    short = make_item(variant_of=speech, variant="Kurz <b>")
    day = make_day(in_days(3), speech)

    for url in (URL, day.get_absolute_url()):
        assert f'Auch: <a href="{short.url}">Kurz &lt;b&gt;</a>' in html(client, url)


def test_calendar_without_days_says_so(client):
    assert "Im Kalender steht noch kein Tag" in html(client)


def test_calendar_sets_no_cookie_and_a_members_page_is_her_own(client):
    internal = make_item(title="Nur intern", visibility=Visibility.MEMBERS)
    make_day("27.01.", internal)

    response = client.get(URL)
    assert response.cookies == {}
    assert "Nur intern" not in response.content.decode()

    client.force_login(make_member(make_municipality()))
    response = client.get(URL)
    assert "Nur intern" in response.content.decode()
    assert "private" in response["Cache-Control"]


def test_calendar_takes_few_queries_for_one_and_three_days(client):
    make_index()
    make_day("27.01.", make_item())
    one = queries_of(client, URL)
    for _ in range(2):
        make_day("08.05.", make_item(), make_item())

    assert queries_of(client, URL) == one <= 8


def test_day_says_what_it_recalls_and_how_to_word_it(client):
    day = make_day(
        "Woche mit dem 21.03., 14 Tage",
        make_item(title="Grußwort"),
        name="Wochen",
        hints="Erst fragen.\nDann einladen.",
        is_approximate=True,
        since_year=1995,
        source_url="https://example.org/beleg",
    )
    day.phenomena = [make_term(Phenomenon, "rassismus")]
    day.save()

    page = html(client, day.get_absolute_url())

    for words in (
        "Der Tag erinnert an Menschen",
        "<li>Erst fragen.</li><li>Dann einladen.</li>",
        "Grußwort",
        "jedes Jahr neu festgelegt",
        "1995",
        "Rassismus",
        'href="https://example.org/beleg"',
    ):
        assert words in page


def test_day_without_items_leads_on(client):
    page = html(client, make_day().get_absolute_url())

    assert "noch keine eigene Vorlage" in page
    assert f'href="{URL}"' in page


def test_words_of_a_day_are_shown_as_they_were_typed(client):
    words = "<script>alert(1)</script> „Ä\u202e 🕯️“"
    day = make_day(name=words, remembered=words, hints=words, source=words)

    for url in (URL, day.get_absolute_url()):
        assert "<script>alert" not in html(client, url)
    assert client.get(FILE).status_code == 200


@pytest.mark.parametrize("slug", ["gibt-es-nicht", "a" * 2000, "-", "_"])
def test_unknown_day_is_not_found(client, slug):
    assert client.get(f"{URL}{slug}/").status_code == 404


@pytest.mark.parametrize("url", [URL, FILE])
def test_calendar_cannot_be_posted_to(client, url):
    assert client.post(url).status_code == 405


def test_day_takes_few_queries(client):
    make_index()
    day = make_day("27.01.", make_item(), make_item())

    assert queries_of(client, day.get_absolute_url()) <= 8


def test_file_holds_the_next_two_times_of_each_day(client):
    make_day(in_days(0), slug="heute", name="Heute")
    make_day("28.12. bis 03.01.", slug="jahreswechsel", is_approximate=True)

    response = client.get(FILE)
    entries = Calendar.from_ical(response.content).walk("VEVENT")
    by_id = {str(entry["uid"]): entry for entry in entries}

    today = timezone.localdate()
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert len(by_id) == 4
    entry = by_id[f"heute-{today.year}@komma"]
    assert entry.decoded("dtstart") == today
    assert entry.decoded("dtend") == today + timedelta(days=1)
    assert str(entry["url"]) == "http://testserver/toolbox/kalender/heute/"
    assert "Vorlagen: http://testserver" in str(entry["description"])
    turn = by_id[f"jahreswechsel-{today.year}@komma"]
    assert (turn.decoded("dtend") - turn.decoded("dtstart")).days == 7
    assert "jedes Jahr neu" in str(turn["description"])


def test_file_is_answered_shortly_if_nothing_changed(client):
    make_day()
    tag = client.get(FILE)["ETag"]

    assert client.get(FILE, HTTP_IF_NONE_MATCH=tag).status_code == 304


def test_file_takes_as_many_queries_for_three_days_as_for_one(client):
    make_day()
    one = queries_of(client, FILE)
    for _ in range(2):
        make_day("08.05.")

    assert queries_of(client, FILE) == one


def test_toolbox_shows_what_is_soon_until_somebody_filters(client):
    index = make_index()
    make_day(in_days(10), make_item(title="Rede zum Tag"), name="Bald ist der Tag")
    make_day(in_days(60), name="Noch lange hin")

    page = html(client, index.url)

    assert "Bald ist der Tag" in page
    assert "Noch lange hin" not in page
    assert "Bald ist der Tag" not in html(client, f"{index.url}?kind=speech")


def test_toolbox_without_days_soon_has_no_empty_section(client):
    make_day(in_days(60))

    assert 'id="bald"' not in html(client, make_index().url)


def test_toolbox_takes_as_many_queries_for_three_days_soon_as_for_one(client):
    index = make_index()
    make_day(in_days(5), make_item())
    one = queries_of(client, index.url)
    for days in (6, 7):
        make_day(in_days(days), make_item())

    cache.clear()
    assert queries_of(client, index.url) == one <= 8


def test_sitemap_names_the_calendar_and_its_days():
    make_home()
    make_index()
    make_day(slug="hanau")

    locations = [url["location"] for url in build_urls()]

    for path in (URL, f"{URL}hanau/"):
        assert any(location.endswith(path) for location in locations)
