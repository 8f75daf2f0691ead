# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The interface finds what the page finds, for anybody, and never breaks."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from tests.factories.items import make_item, make_term
from tests.factories.pages import make_home, make_news, make_news_index
from toolbox.models import Occasion

ADDRESS = "/api/v1/search/"


@pytest.fixture
def home(db):
    return make_home()


@pytest.fixture
def item(home):
    occasion = make_term(Occasion, "schmierereien", name="Schmierereien")
    return make_item(title="Schmierereien am Rathaus", occasions=[occasion])


def ask(client, **parameters):
    response = client.get(ADDRESS, parameters)
    assert response.status_code == 200, response.content
    return response.json()


def test_word_finds_an_item_with_its_address(client, item, searchable):
    found = ask(client, q="schmiererei")

    assert found["total"] == 1
    assert found["results"][0]["title"] == "Schmierereien am Rathaus"
    assert found["results"][0]["url"].startswith("http")
    assert found["results"][0]["url"].endswith(item.url)
    assert found["results"][0]["kind_label"] == item.get_kind_display()


def test_facets_count_and_narrow(client, item, searchable):
    make_item(title="Schmierereien an der Schule", reference="A02", slug="schule")
    searchable()

    both = ask(client, q="Schmierereien")
    one = ask(client, q="Schmierereien", occasion="schmierereien")

    counted = {group["name"]: group["values"] for group in both["facets"]}
    occasion = {"value": "schmierereien", "label": "Schmierereien", "count": 1}
    assert occasion in counted["occasion"]
    assert (both["total"], one["total"]) == (2, 1)


def test_section_narrows_to_a_part_of_the_platform(client, home, item, searchable):
    make_news(make_news_index(home), title="Schmierereien entfernt")
    searchable()

    assert ask(client, q="Schmierereien")["total"] == 2
    assert ask(client, q="Schmierereien", section="site")["total"] == 1


def test_pages_follow_each_other_without_repeating(client, home, searchable):
    news = make_news_index(home)
    for number in range(3):
        make_news(news, title=f"Demokratiefest {number}")
    searchable()

    pages = [ask(client, q="Demokratiefest", per_page=2, page=page) for page in (1, 2)]

    ids = [result["id"] for page in pages for result in page["results"]]
    assert len(ids) == len(set(ids)) == 3
    assert pages[0]["pages"] == 2


def test_session_of_a_member_opens_nothing(admin_client, home, searchable):
    make_item(title="Nur intern: Drohung", visibility="members")
    searchable()

    assert ask(admin_client, q="Drohung")["total"] == 0


def test_answer_may_be_kept_and_read_by_any_website(client, item, searchable):
    response = client.get(ADDRESS, {"q": "Rathaus"})

    assert response["Access-Control-Allow-Origin"] == "*"
    assert "public" in response["Cache-Control"]
    assert not response.cookies


def test_parameter_that_makes_no_sense_is_named(client, searchable):
    response = client.get(ADDRESS, {"q": "Rathaus", "per_page": "viele"})

    assert response.status_code == 422
    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["errors"][0]["parameter"] == "per_page"


def test_missing_index_is_said_and_not_a_crash(client, db, settings, tmp_path):
    settings.SEARCH_ROOT = tmp_path / "nothing"

    response = client.get(ADDRESS, {"q": "Rathaus"})

    assert response.status_code == 503
    assert response["Content-Type"] == "application/problem+json"
    assert response["Retry-After"]


def test_queries_do_not_grow_with_the_results(client, home, searchable):
    news = make_news_index(home)
    make_news(news, title="Demokratiefest 0")
    searchable()
    ask(client, q="Demokratiefest")
    with CaptureQueriesContext(connection) as one:
        ask(client, q="Demokratiefest")
    for number in range(1, 4):
        make_news(news, title=f"Demokratiefest {number}")
    searchable()

    with CaptureQueriesContext(connection) as four:
        ask(client, q="Demokratiefest")

    assert len(four) == len(one) <= 8


def test_description_for_programs_names_the_search(client, db):
    description = client.get("/api/v1/openapi.json").json()

    assert description["openapi"].startswith("3.")
    assert ADDRESS in description["paths"]


NASTY = ['"', "'; DROP TABLE x; --", "\0", "%", "\\", "((((", "-", "–" * 300]
NASTY += ["ß" * 9000, "\u202e abc", "👩‍👩‍👧‍👦", "AND OR NOT", "*", "a:b", "§§"]


@pytest.mark.parametrize("text", NASTY)
def test_nasty_text_gets_an_answer(client, item, searchable, text):
    response = client.get(ADDRESS, {"q": text})

    assert response.status_code < 500


@examples(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(text=st.text(max_size=200), page=st.integers(), value=st.text(max_size=40))
def test_any_text_gets_an_answer(client, item, searchable, text, page, value):
    response = client.get(ADDRESS, {"q": text, "page": page, "occasion": value})

    assert response.status_code < 500
