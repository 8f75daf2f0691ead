# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Which picture stands for a page, when it is made, and that nobody else makes one."""

import pytest
from django.core.cache import caches
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import html
from PIL import Image
from wagtail.models import Page

from cms.models import SiteSettings
from cms.sharing.pictures import make_picture, name_of, own_picture, stored_names
from tests.factories.items import make_item
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_image,
    make_news,
    make_news_index,
    restrict,
)

pytestmark = pytest.mark.django_db

CREDIT = {"author": "Komm.A", "licence": "cc0"}


@pytest.fixture(autouse=True)
def _own_media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def home():
    return make_home()


def meta(client, address: str = "/") -> dict[str, str]:
    document = html.fromstring(client.get(address).content)
    tags = document.xpath("//meta[starts-with(@property, 'og:')]")
    return {tag.get("property"): tag.get("content") for tag in tags}


def test_picture_is_drawn_when_the_page_is_published(client, home, committed):
    page = make_content_page(home, "Projekt")
    assert meta(client, "/projekt/")["og:image"].endswith("/static/images/share.png")

    with committed():
        page.save_revision().publish()

    found = meta(client, "/projekt/")
    assert found["og:image"] == f"http://testserver/media/{name_of('Projekt')}"
    assert (found["og:image:width"], found["og:image:height"]) == ("1200", "630")
    assert found["og:image:alt"] == "Vorschaubild: Projekt"
    with default_storage.open(name_of("Projekt")) as file:
        assert Image.open(file).size == (1200, 630)


def test_picture_follows_the_title(client, home, committed):
    page = make_content_page(home, "Projekt")

    for title in ("Projekt", "Vorhaben"):
        page.title = title
        with committed():
            page.save_revision().publish()

    assert name_of("Vorhaben") in meta(client, "/projekt/")["og:image"]


def test_visitors_draw_nothing(client, home):
    make_content_page(home, "Projekt")

    for address in ("/", "/projekt/", "/projekt/?titel=x", "/konto/login/", "/x/"):
        client.get(address)

    assert stored_names() == set()


def test_draft_is_not_drawn_and_its_title_stays_unseen(home, committed):
    page = make_content_page(home, "Projekt", live=False)

    with committed():
        page.title = "Geheim"
        page.save_revision()

    assert stored_names() == set()


def test_item_for_members_is_not_drawn(committed):
    item = make_item(visibility="members")

    with committed():
        item.save_revision().publish()

    assert stored_names() == set()


def test_page_behind_a_log_in_is_not_drawn(home, committed):
    team = make_content_page(home, "Team")
    restrict(team)
    below = make_content_page(team, "Protokolle")

    with committed():
        below.save_revision().publish()

    assert stored_names() == set()


def test_home_is_drawn_with_its_claim(client, home, committed):
    with committed():
        home.save_revision().publish()

    found = meta(client)
    assert found["og:title"] == "Kommunen gegen Hass"
    assert name_of("Kommunen gegen Hass") in found["og:image"]


def test_news_shows_its_own_picture(client, home, committed):
    image = make_image(description="Ein runder Tisch.", **CREDIT)
    news = make_news(make_news_index(home), slug="neu", image=image)

    with committed():
        news.save_revision().publish()

    found = meta(client, "/aktuelles/neu/")
    assert "fill-1200x630" in found["og:image"]
    assert found["og:image"].endswith(".jpg")
    assert found["og:image:alt"] == "Ein runder Tisch."
    assert found["og:type"] == "article"


def test_picture_of_news_costs_a_query_only_once(client, home, committed):
    news = make_news(make_news_index(home), slug="neu", image=make_image(**CREDIT))
    with committed():
        news.save_revision().publish()
    assert news.image
    costs = []

    caches["renditions"].clear()
    for _ in range(2):
        with CaptureQueriesContext(connection) as queries:
            own_picture(news)
        costs.append(len(queries))

    assert costs == [1, 0]


def test_news_published_before_its_picture_was_cut_shows_its_title(client, home):
    news = make_news(make_news_index(home), "Neu", slug="neu", image=make_image())
    make_picture(news)
    news.image.renditions.filter(filter_spec__contains="1200").delete()

    caches["renditions"].clear()

    assert name_of("Neu") in meta(client, "/aktuelles/neu/")["og:image"]


def test_picture_of_the_settings_stands_for_pages_without_one(client, home):
    SiteSettings.objects.create(share_image=make_image(description="Ein Rathaus."))

    for address in ("/", "/konto/login/"):
        found = meta(client, address)
        assert "fill-1200x630" in found["og:image"]
        assert found["og:image:alt"] == "Ein Rathaus."


def test_title_the_typeface_lacks_leaves_the_picture_of_the_site(
    client, home, committed
):
    page = make_content_page(home, "حملة", slug="arabisch")

    with committed():
        page.save_revision().publish()

    found = meta(client, "/arabisch/")
    assert found["og:image"].endswith("share.png")
    assert found["og:title"] == "حملة"


def test_command_draws_what_is_missing_and_removes_the_rest(home, capsys):
    make_content_page(home, "Projekt")
    make_picture(make_content_page(home, "Früher"))
    Page.objects.get(title="Früher").delete()
    restrict(make_content_page(home, "Team"))

    call_command("draw_share_pictures")

    assert capsys.readouterr().out == "2 Vorschaubilder, 1 gelöscht.\n"
    assert stored_names() == {name_of("Projekt"), name_of("Kommunen gegen Hass")}


def test_command_leaves_other_pictures_alone(home):
    image = make_image()

    call_command("draw_share_pictures")

    assert default_storage.exists(image.file.name)
