# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The press page: contact first, a text to copy, pictures with credit and licence."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import html

from cms.models import CommunityRendition, PressPicture
from tests.factories.pages import (
    make_home,
    make_image,
    make_news,
    make_news_index,
    make_press_page,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return make_home()


def with_pictures(page, count: int):
    for number in range(count):
        image = make_image(
            f"Bild {number}",
            description="Ein Tisch",
            author="Kim Beispiel",
            licence="cc-by",
            licence_url="https://creativecommons.org/licenses/by/4.0/",
        )
        PressPicture.objects.create(page=page, image=image, caption="Am Tisch")
    return page


def test_press_page_begins_with_the_contact(client, home):
    page = make_press_page(home)

    document = html.fromstring(client.get(page.url).content)

    assert document.xpath("//main//h2")[0].text == "Pressekontakt"
    assert document.xpath("//main//a/@href")[:2] == [
        "tel:0000123456",
        "mailto:presse@example.org",
    ]


def test_boilerplate_can_be_copied(client, home):
    page = make_press_page(home)

    document = html.fromstring(client.get(page.url).content)

    target = document.xpath("//button/@data-copy")[0]
    copied = document.get_element_by_id(target).text_content().strip()
    assert copied == page.boilerplate


def test_pictures_have_credit_licence_and_download(client, home):
    page = with_pictures(make_press_page(home), 1)

    figure = html.fromstring(client.get(page.url).content).xpath("//figure")[0]

    said = " ".join(figure.text_content().split())
    assert "Am Tisch Bild: Kim Beispiel, CC BY 4.0 (Lizenz: Bild 0)" in said
    assert "Herunterladen: Bild 0 (PNG, 60 × 40)" in said
    assert figure.xpath(".//img/@alt") == ["Ein Tisch"]
    assert figure.xpath(".//a[@download]/@href")[0].endswith(".png")


def test_press_page_shows_the_latest_news(client, home):
    page = make_press_page(home)
    index = make_news_index(home)
    for number in range(4):
        make_news(index, f"Meldung {number}")

    document = html.fromstring(client.get(page.url).content)

    shown = document.xpath("//section[@aria-labelledby='aktuelles']//h3")
    assert len(shown) == 3


def test_press_page_costs_the_same_whatever_it_shows(client, home):
    index = make_news_index(home)
    costs = []
    for count in (1, 3):
        page = with_pictures(make_press_page(home, f"Presse {count}"), count)
        make_news(index)
        client.get(page.url)
        with CaptureQueriesContext(connection) as queries:
            client.get(page.url)
        costs.append(len(queries))

    assert costs[0] == costs[1] <= 8


def test_first_journalist_draws_no_picture(
    client, home, django_capture_on_commit_callbacks
):
    page = make_press_page(home)
    with_pictures(page, 2)
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    drawn = CommunityRendition.objects.count()

    client.get(page.url)

    assert CommunityRendition.objects.count() == drawn > 0
