# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The notice on every page: when it shows, what it says, and what it costs."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from lxml import html

from cms.frame.alerts import build_alert
from cms.models import SiteSettings
from tests.factories.pages import make_content_page, make_home

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


@pytest.fixture
def home():
    return make_home()


def notice(client, address: str = "/"):
    document = html.fromstring(client.get(address).content)
    found = document.xpath('//section[contains(@class, "site-alert")]')
    return found[0] if found else None


def put_notice(title: str = "Störung am Telefon", **fields) -> SiteSettings:
    return SiteSettings.objects.create(alert_title=title, **fields)


def test_no_notice_is_shown_without_a_title(client, home):
    SiteSettings.objects.create(alert_text="<p>Ohne Überschrift</p>")

    assert notice(client) is None


def test_notice_is_a_named_region_before_the_header(client, home):
    put_notice(alert_level="warning", alert_text="<p>Bis <b>Freitag</b>.</p>")

    section = notice(client)

    assert section.get("aria-label") == "Warnung"
    assert section.get("role") is None
    assert section.getnext().tag == "header"
    assert " ".join(section.text_content().split()) == (
        "Warnung: Störung am Telefon Bis Freitag."
    )


@pytest.mark.parametrize("address", ["/", "/projekt/", "/konto/login/", "/inhalt/"])
def test_notice_stands_on_every_page(client, home, address):
    make_content_page(home, "Projekt")
    put_notice()

    assert notice(client, address) is not None


@pytest.mark.parametrize(
    ("starts", "ends", "is_visible"),
    [
        (None, None, True),
        (-DAY, None, True),
        (DAY, None, False),
        (None, DAY, True),
        (None, -DAY, False),
        (-DAY, DAY, True),
        (DAY, 2 * DAY, False),
        (-2 * DAY, -DAY, False),
    ],
)
def test_notice_keeps_to_its_time(home, starts, ends, is_visible):
    now = timezone.now()
    settings = SiteSettings(
        alert_title="Hinweis",
        alert_from=now + starts if starts else None,
        alert_until=now + ends if ends else None,
    )

    assert build_alert(settings, {}).is_visible is is_visible


def test_notice_goes_when_its_time_is_over_although_the_frame_is_cached(
    client, home, monkeypatch
):
    put_notice(alert_until=timezone.now() + DAY)
    assert notice(client) is not None

    later = timezone.now() + 2 * DAY
    monkeypatch.setattr("cms.frame.alerts.timezone.now", lambda: later)

    assert notice(client) is None


def test_notice_links_to_its_page_while_that_is_live(
    client, home, django_capture_on_commit_callbacks
):
    page = make_content_page(home, "Störungen")
    put_notice(alert_page=page)
    assert notice(client).xpath(".//a/@href") == ["/stoerungen/"]

    with django_capture_on_commit_callbacks(execute=True):
        page.unpublish()

    assert notice(client).xpath(".//a/@href") == []


def test_notice_costs_no_query(client, home):
    page = make_content_page(home, "Störungen")
    client.get("/")
    with CaptureQueriesContext(connection) as without:
        client.get("/")
    put_notice(
        alert_text=f'<p><a linktype="page" id="{page.pk}">Mehr</a></p>',
        alert_page=page,
    )

    cache.clear()
    client.get("/")
    with CaptureQueriesContext(connection) as within:
        client.get("/")

    assert notice(client).xpath(".//a/@href") == ["/stoerungen/"] * 2
    assert len(within) == len(without)


def test_hostile_title_is_text(client, home):
    put_notice('"><script>alert(1)</script>')

    section = notice(client)

    assert section.xpath(".//script") == []
    assert "<script>alert(1)</script>" in section.text_content()
