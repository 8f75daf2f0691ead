# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The news: their order, their pages, and the latest ones on the home page."""

from datetime import date

import pytest
from lxml import html

from tests.factories.pages import (
    make_home,
    make_image,
    make_news,
    make_news_index,
    restrict,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return make_home()


@pytest.fixture
def index(home):
    return make_news_index(home)


def titles(answer) -> list[str]:
    document = html.fromstring(answer.content)
    return document.xpath('//main//*[@class="card__title"]/a/text()')


def test_news_stand_the_latest_first(client, index):
    make_news(index, "Sommer", date=date(2026, 7, 1))
    make_news(index, "Herbst", date=date(2026, 10, 1))
    make_news(index, "Frühling", date=date(2026, 4, 1))

    assert titles(client.get("/aktuelles/")) == ["Herbst", "Sommer", "Frühling"]


def test_news_of_one_day_stand_the_newer_first(client, index):
    make_news(index, "Am Morgen")
    make_news(index, "Am Abend")

    assert titles(client.get("/aktuelles/")) == ["Am Abend", "Am Morgen"]


def test_news_leave_out_drafts(client, index):
    make_news(index, "Entwurf", live=False)
    make_news(index, "Fertig")

    assert titles(client.get("/aktuelles/")) == ["Fertig"]


@pytest.mark.parametrize("address", ["/aktuelles/", "/"])
def test_news_leave_out_private_ones(client, index, address):
    restrict(make_news(index, "Vertraulich"))
    make_news(index, "Für alle")

    assert titles(client.get(address)) == ["Für alle"]


def test_news_come_ten_to_a_page(client, index):
    for number in range(1, 24):
        make_news(index, f"Meldung {number}", date=date(2026, 1, number))

    pages = [titles(client.get(f"/aktuelles/?seite={page}")) for page in (1, 2, 3)]

    assert [len(page) for page in pages] == [10, 10, 3]
    assert sum(pages, []) == [f"Meldung {number}" for number in range(23, 0, -1)]


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("", 1),
        ("0", 2),
        ("-1", 2),
        ("99", 2),
        ("abc", 1),
        ("1.5", 1),
        ("²", 1),
        ("٢", 2),
        ("9" * 5000, 1),
        ("<b>", 1),
    ],
)
def test_news_answer_an_odd_page_number(client, index, asked, shown):
    for _ in range(11):
        make_news(index)

    answer = client.get("/aktuelles/", {"seite": asked})

    assert answer.status_code == 200
    assert answer.context["news"].number == shown


def test_news_say_that_there_are_none_yet(client, index):
    answer = client.get("/aktuelles/")

    assert "Noch keine Meldungen" in answer.content.decode()


def test_news_page_leads_back_to_its_index(client, index):
    news = make_news(index, slug="herbst")

    assert news.index_url == "/aktuelles/"
    document = html.fromstring(client.get("/aktuelles/herbst/").content)
    (back,) = document.xpath('//a[text()="Alle Meldungen"]/@href')
    assert back == "/aktuelles/"


def test_news_page_shows_its_picture_with_the_page_s_own_words(client, index):
    image = make_image(description="Ein Tisch", author="Kim Muster", licence="cc0")
    make_news(index, slug="bild", image=image, image_alt="Zehn Menschen am Tisch")

    document = html.fromstring(client.get("/aktuelles/bild/").content)

    (figure,) = document.xpath("//figure")
    assert figure.xpath(".//img/@alt") == ["Zehn Menschen am Tisch"]
    assert figure.xpath("string(figcaption)") == (
        "Bild: Kim Muster, CC0 1.0 (gemeinfrei)"
    )


def test_news_page_of_a_decorative_picture_has_an_empty_alternative(client, index):
    make_news(index, slug="bild", image=make_image(description="Ein Tisch"))

    document = html.fromstring(client.get("/aktuelles/bild/").content)

    assert document.xpath("//figure//img/@alt") == [""]


def test_latest_news_are_three(index, home):
    for day in range(1, 6):
        make_news(index, f"Tag {day}", date=date(2026, 5, day))

    assert [news.title for news in home.latest_news()] == ["Tag 5", "Tag 4", "Tag 3"]
    assert [news.title for news in home.latest_news(count=1)] == ["Tag 5"]


def test_home_page_lists_the_latest_news_with_the_way_to_all(client, index):
    make_news(index, "Neue Vorlagen")

    document = html.fromstring(client.get("/").content)

    (section,) = document.xpath('//section[@aria-labelledby="aktuelles"]')
    assert section.xpath('.//*[@class="card__title"]/a/text()') == ["Neue Vorlagen"]
    assert section.xpath('.//a[text()="Alle Meldungen"]/@href') == ["/aktuelles/"]


def test_home_page_without_news_has_no_empty_section(client, home):
    document = html.fromstring(client.get("/").content)

    assert document.xpath('//section[@aria-labelledby="aktuelles"]') == []
    assert document.xpath("//h1")[0].text == "Kommunen gegen Hass"


def test_home_page_offers_help_at_the_address_an_editor_chose(client):
    make_home(incident_url="/toolbox/?phase=acute&kind=speech")

    document = html.fromstring(client.get("/").content)

    (link,) = document.xpath('//*[@class="urgent"]//a/@href')
    assert link == "/toolbox/?phase=acute&kind=speech"


@pytest.mark.parametrize(
    ("parents", "model"),
    [(["wagtailcore.Page"], "HomePage"), (["cms.NewsIndexPage"], "NewsPage")],
)
def test_pages_have_one_place_in_the_tree(parents, model):
    from cms import models  # noqa: PLC0415 (by name, to keep the table short)

    page = getattr(models, model)

    assert [parent._meta.label for parent in page.allowed_parent_page_models()] == (
        parents
    )
