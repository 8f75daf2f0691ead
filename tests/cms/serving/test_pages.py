# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The address of a page and its answer: found, private or unknown, and its price."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext, override_settings
from lxml import html
from wagtail.models import Page, Site

from cms.serving.pages import find_page
from tests.factories.items import make_item, make_service
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_image,
    make_legal_page,
    make_news,
    make_news_index,
    make_services_page,
    restrict,
    text,
)
from tests.factories.people import make_user

pytestmark = pytest.mark.django_db

MOST_QUERIES = 8


@pytest.fixture
def home():
    return make_home()


def heading_of(answer) -> str:
    return html.fromstring(answer.content).findtext(".//h1")


def make_path(parent: Page, *titles: str) -> Page:
    for title in titles:
        parent = make_content_page(parent, title)
    return parent


@pytest.mark.parametrize("levels", [1, 2, 3, 4])
def test_page_is_found_at_every_depth(client, home, levels):
    titles = ["Projekt", "Module", "Bündnis", "Runder Tisch"][:levels]
    page = make_path(home, *titles)

    answer = client.get(page.url)

    assert page.depth == levels + 2
    assert answer.status_code == 200
    assert heading_of(answer) == titles[-1]


def test_home_is_found_at_the_root(client, home):
    assert heading_of(client.get("/")) == "Kommunen gegen Hass"


@pytest.mark.parametrize(
    "address",
    [
        "/gibt-es-nicht/",
        "/projekt/gibt-es-nicht/",
        "/gibt-es-nicht/projekt/",
        "/PROJEKT/",
        "/projekt//",
        "/pro%20jekt/",
        "/start/projekt/",
        "/0001/",
        f"/{'a' * 2000}/",
        "/%F0%9F%98%80/",
        "/%3Cscript%3E/",
        "/'%20OR%201=1/",
    ],
)
def test_unknown_address_is_a_german_404(client, home, address):
    make_path(home, "Projekt")

    answer = client.get(address)

    assert answer.status_code == 404
    assert heading_of(answer) == "Diese Seite gibt es nicht"
    assert b"<script>" not in answer.content


def test_draft_is_not_found(client, home):
    make_content_page(home, "Entwurf", live=False)

    assert client.get("/entwurf/").status_code == 404


def test_page_below_a_draft_is_found_as_wagtail_does(client, home):
    draft = make_content_page(home, "Entwurf", live=False)
    make_content_page(draft, "Fertig")

    assert heading_of(client.get("/entwurf/fertig/")) == "Fertig"


def test_draft_of_the_home_page_is_not_found(client):
    make_home(live=False)

    assert client.get("/").status_code == 404


def test_address_without_a_slash_leads_to_the_one_with_it(client, home):
    make_path(home, "Projekt", "Module")

    answer = client.get("/projekt/module?seite=2")

    assert answer.status_code == 301
    assert answer.url == "/projekt/module/?seite=2"


def test_pages_are_answered_before_there_is_a_site(client):
    Site.objects.all().delete()

    answer = client.get("/")

    assert answer.status_code == 404
    assert heading_of(answer) == "Diese Seite gibt es nicht"


def test_pages_of_a_second_site_are_its_own(
    client, home, django_capture_on_commit_callbacks
):
    other = Page.objects.get(depth=1).add_child(
        instance=type(home)(title="Andere", slug="andere", claim="x", intro="<p>x</p>")
    )
    make_path(other, "Projekt der anderen")
    make_path(home, "Projekt")
    client.get("/")  # remembered while there was one site

    with django_capture_on_commit_callbacks(execute=True):
        Site.objects.create(hostname="andere.example.org", root_page=other)
    with override_settings(ALLOWED_HOSTS=["*"]):
        there = client.get("/projekt-der-anderen/", HTTP_HOST="andere.example.org")
        here = client.get("/projekt-der-anderen/")

    assert heading_of(there) == "Projekt der anderen"
    assert here.status_code == 404


@pytest.mark.parametrize("path", ["", "projekt/", "projekt/module/"])
def test_find_page_knows_all_above_it_in_two_queries(
    home, path, django_assert_num_queries
):
    make_path(home, "Projekt", "Module")
    site = Site.objects.select_related("root_page").get()

    with django_assert_num_queries(2):
        page = find_page(site, path)
        above = [ancestor.url_path for ancestor in page.lineage]

    assert above[0] == "/"
    assert above[-1] == page.url_path == f"/start/{path}"
    assert len(above) == page.depth


def test_find_page_stays_on_its_site(home):
    other = Page.objects.get(depth=1).add_child(
        instance=type(home)(title="Andere", slug="andere", claim="x", intro="<p>x</p>")
    )
    make_path(other, "Projekt")
    site = Site.objects.select_related("root_page").get()

    assert find_page(site, "projekt/") is None
    assert find_page(site, "").pk == home.pk


def test_private_page_asks_for_a_log_in_and_comes_back(client, home):
    restrict(make_content_page(home, "Team"))

    answer = client.get("/team/")

    assert answer.status_code == 302
    assert answer.url == "/konto/login/?next=/team/"


def test_private_page_opens_for_people_with_an_account(client, home):
    restrict(make_content_page(home, "Team"))
    client.force_login(make_user())

    assert heading_of(client.get("/team/")) == "Team"


@pytest.mark.parametrize("levels", [1, 2, 3])
def test_private_page_hides_what_is_below(client, home, levels):
    restrict(make_content_page(home, "Team"))
    page = make_path(Page.objects.get(slug="team"), *["A", "B", "C"][:levels])

    assert client.get(page.url).status_code == 302


def test_private_home_hides_everything(client, home):
    make_path(home, "Projekt")
    restrict(home)

    assert client.get("/").status_code == 302
    assert client.get("/projekt/").status_code == 302


def test_alias_of_a_private_page_is_private(client, home):
    source = make_content_page(home, "Team")
    alias = source.create_alias(parent=home, update_slug="kopie")
    restrict(source)

    answer = client.get(alias.url)

    assert alias.url == "/kopie/"
    assert answer.status_code == 302
    assert answer.url == "/konto/login/?next=/kopie/"


def test_alias_shows_what_its_source_says(client, home):
    source = make_content_page(home, "Projekt", body=[text("<p>Ein Bündnis.</p>")])
    source.create_alias(parent=home, update_slug="kopie")

    answer = client.get("/kopie/")

    assert heading_of(answer) == "Projekt"
    assert "Ein Bündnis." in answer.content.decode()


def test_wagtail_s_own_log_in_leads_to_ours(client, home):
    answer = client.get("/_util/login/?next=/team/")

    assert answer.status_code == 302
    assert answer.url == "/konto/login/?next=/team/"


def test_page_answers_a_question_about_its_head(client, home):
    answer = client.head("/")

    assert answer.status_code == 200
    assert answer.content == b""


# What a page may cost: the address of a page, and how its rows are made.


def add_news(home: Page, count: int) -> str:
    index = make_news_index(home)
    for number in range(count):
        make_news(index, f"Meldung {number}", image=make_image())
    return index.url


def add_latest_news(home: Page, count: int) -> str:
    add_news(home, count)
    return home.url


def add_one_news(home: Page, count: int) -> str:
    index = make_news_index(home)
    links = [text(f'<p><a linktype="page" id="{home.pk}">x</a></p>')] * count
    return make_news(index, image=make_image(), body=links).url


def add_services(home: Page, count: int) -> str:
    for _ in range(count):
        make_service("Beratung", "BY", "BE")
    return make_services_page(home).url


def add_services_block(home: Page, count: int) -> str:
    for _ in range(count):
        make_service()
    body = [{"type": "support_services", "value": {"kinds": []}}]
    return make_content_page(home, body=body).url


def add_links(home: Page, count: int) -> str:
    targets = [make_content_page(home, f"Ziel {number}") for number in range(count)]
    items = [{"page": page.pk, "title": "", "text": ""} for page in targets]
    body = [{"type": "links", "value": {"items": items}}]
    return make_content_page(home, body=body).url


def add_text_links(home: Page, count: int) -> str:
    targets = [make_content_page(home, f"Ziel {number}") for number in range(count)]
    links = [
        text(f'<p><a linktype="page" id="{page.pk}">hier</a></p>') for page in targets
    ]
    return make_content_page(home, body=links).url


def add_deep_page(home: Page, count: int) -> str:
    return make_path(home, *[f"Ebene {number}" for number in range(count + 1)]).url


def add_legal_page(home: Page, count: int) -> str:
    for number in range(count):
        page = make_legal_page(home, f"Recht {number}")
    return page.url


def add_items(home: Page, count: int) -> str:
    for _ in range(count):
        item = make_item()
    return item.get_parent().url


def add_item(home: Page, count: int) -> str:
    for _ in range(count):
        item = make_item()
    return item.url


PAGES = [
    add_news,
    add_latest_news,
    add_one_news,
    add_services,
    add_services_block,
    add_links,
    add_text_links,
    add_deep_page,
    add_legal_page,
    add_items,
    add_item,
]


def queries_of(client, address: str) -> list[str]:
    client.get(address)  # the navigation is built, the pictures are drawn
    with CaptureQueriesContext(
        connection,
    ) as captured:
        answer = client.get(address)
    assert answer.status_code == 200
    return [query["sql"] for query in captured.captured_queries]


@pytest.mark.parametrize("add", PAGES, ids=lambda add: add.__name__)
def test_page_takes_few_queries_whatever_it_lists(
    client, add, django_capture_on_commit_callbacks
):
    counts = {}
    for count in (1, 3):
        with django_capture_on_commit_callbacks(execute=True):
            address = add(make_home(), count)
        counts[count] = len(queries_of(client, address))

    assert counts[1] == counts[3]
    assert counts[3] <= MOST_QUERIES
