# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What is counted and what not, what it costs, and that no hit is lost or traced."""

from collections import Counter
from datetime import date
from threading import Barrier, Thread

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.documents.models import document_served

from cms.models import CommunityDocument, DailyCount, Hit
from cms.serving import counting
from tests.factories.pages import make_content_page, make_home
from tests.factories.people import make_user

pytestmark = pytest.mark.django_db

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
DAY = date(2026, 9, 14)


@pytest.fixture(autouse=True)
def _counting(settings, monkeypatch):
    settings.COUNT_HITS = True
    monkeypatch.setattr(counting, "tally", counting.Tally())


@pytest.fixture
def reader():
    return Client(headers={"user-agent": FIREFOX})


def counted() -> dict[tuple, int]:
    counting.flush()
    rows = DailyCount.objects.values_list("kind", "subject", "detail", "count")
    return {row[:3]: row[3] for row in rows}


def total() -> int:
    return sum(DailyCount.objects.values_list("count", flat=True))


def test_page_counts_once_for_each_time_it_is_shown(reader):
    home = make_home()
    page = make_content_page(home, "Projekt")

    for address in ("/", "/projekt/", "/projekt/?seite=2"):
        reader.get(address)

    assert counted() == {("view", home.pk, ""): 1, ("view", page.pk, ""): 2}


def test_hits_are_added_to_those_of_the_same_day(reader):
    home = make_home()

    for _ in range(2):
        reader.get("/")
        assert counted()

    assert counted() == {("view", home.pk, ""): 2}


@pytest.mark.parametrize(
    "name",
    [
        "",
        "curl/8.5.0",
        "python-requests/2.32",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "Mozilla/5.0 (compatible; bingbot/2.0)",
        "Mozilla/5.0 AppleWebKit/537.36 (KHTML) HeadlessChrome/140.0 Safari/537.36",
        "facebookexternalhit/1.1",
        "Mozilla/5.0 (Linux) Chrome/140 Mobile Chrome-Lighthouse",
        "x" * 10_000,
    ],
)
def test_machines_do_not_count(client, name):
    make_home()

    client.get("/", headers={"user-agent": name})

    assert counted() == {}


@pytest.mark.parametrize(
    "name",
    [
        FIREFOX,
        "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 "
        "(KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1",
        "Mozilla/5.0 (Linux; Android 9; CUBOT X18) Chrome/120.0 Mobile Safari/537.36",
    ],
)
def test_browsers_count(client, name):
    make_home()

    client.get("/", headers={"user-agent": name})

    assert sum(counted().values()) == 1


@pytest.mark.parametrize(
    "headers", [{"sec-purpose": "prefetch;prerender"}, {"hx-request": "true"}]
)
def test_what_a_browser_asks_for_by_itself_does_not_count(reader, headers):
    make_home()

    reader.get("/", headers=headers)

    assert counted() == {}


def test_only_what_was_shown_counts(reader):
    make_content_page(make_home(), "Entwurf", live=False)

    reader.head("/")
    reader.get("/entwurf/")
    reader.get("/gibt-es-nicht/")
    reader.get("/entwurf")

    assert counted() == {}


def test_people_with_an_account_do_not_count(reader):
    make_home()
    reader.force_login(make_user())

    reader.get("/")

    assert counted() == {}


def test_previews_do_not_count(client):
    page = make_content_page(make_home(), "Projekt")

    page.make_preview_request()

    assert counted() == {}


def test_documents_count_when_they_are_downloaded(rf):
    document = CommunityDocument.objects.create(title="Leitfaden", file="a.txt")

    for ask in (rf.get, rf.head):
        request = ask("/", headers={"user-agent": FIREFOX})
        document_served.send(CommunityDocument, instance=document, request=request)

    assert counted() == {("download", document.pk, ""): 1}


def test_counting_costs_a_page_no_query(reader, settings):
    make_home()
    reader.get("/")
    costs = []

    for is_counting in (True, False):
        settings.COUNT_HITS = is_counting
        with CaptureQueriesContext(connection) as queries:
            reader.get("/")
        costs.append(len(queries))

    assert costs[0] == costs[1]


def test_hits_are_written_when_there_are_many(reader, monkeypatch):
    monkeypatch.setattr(counting, "MOST_HITS", 3)
    make_home()

    seen = []
    for _ in range(3):
        reader.get("/")
        seen.append(total())

    assert seen == [0, 0, 3]


def test_hits_are_written_when_the_first_is_old(reader, monkeypatch):
    make_home()
    reader.get("/")
    assert total() == 0

    monkeypatch.setattr(counting, "MOST_SECONDS", 0)
    reader.get("/robots.txt")

    assert total() == 1


def test_hundred_hits_of_a_page_cost_a_constant_number_of_queries():
    for number in (1, 100):
        counting.tally.add(Counter({("view", 1, "", DAY): number}))
        with CaptureQueriesContext(connection) as queries:
            counting.flush()
        assert len(queries) == 4  # savepoint, insert, update, release

    assert DailyCount.objects.get().count == 101


def test_hits_wait_while_the_database_refuses(monkeypatch, caplog):
    def refuse(hits):
        raise DatabaseError("database is locked")

    counting.count(Hit.VIEW, 7)
    with monkeypatch.context() as patched:
        patched.setattr(counting, "store", refuse)
        counting.flush()
        assert "database is locked" in caplog.text
        counting.count(Hit.VIEW, 7)

    assert counted() == {("view", 7, ""): 2}


def test_hits_of_many_threads_are_all_counted():
    together = Barrier(8)

    def visit() -> None:
        together.wait()
        for _ in range(500):
            counting.count(Hit.VIEW, 1)

    threads = [Thread(target=visit) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert counted() == {("view", 1, ""): 4000}


def test_nothing_is_kept_but_subject_day_and_number(reader):
    make_home()

    reader.get("/?q=geheim", headers={"referer": "https://example.org/"})
    counting.flush()

    names = {field.name for field in DailyCount._meta.get_fields()}
    assert names == {"id", "kind", "subject", "detail", "day", "count"}
    assert "geheim" not in str(DailyCount.objects.values())
