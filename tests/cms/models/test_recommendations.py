# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Recommendations: traced to the reports they rest on, as far as those are public."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import html

from tests.factories.pages import make_home, restrict
from tests.factories.practices import (
    make_practice,
    make_practice_index,
    make_recommendation,
    make_recommendation_index,
)

pytestmark = pytest.mark.django_db
LIST = "/handlungsempfehlungen/"


@pytest.fixture
def home():
    return make_home()


@pytest.fixture
def index(home):
    return make_recommendation_index(home)


@pytest.fixture
def practices(home):
    return make_practice_index(home)


def titles(answer) -> list[str]:
    document = html.fromstring(answer.content)
    return document.xpath('//main//*[@class="card__title"]/a/text()')


def test_recommendations_stand_in_the_order_of_the_tree(client, index):
    make_recommendation(index, "Zuerst")
    make_recommendation(index, "Danach")
    make_recommendation(index, "Entwurf", live=False)
    restrict(make_recommendation(index, "Vertraulich"))

    assert titles(client.get(LIST)) == ["Zuerst", "Danach"]


def test_recommendations_count_the_public_practices_behind_them(
    client, index, practices
):
    known = [make_practice(practices), make_practice(practices)]
    hidden = [make_practice(practices, live=False), make_practice(practices)]
    restrict(hidden[1])
    make_recommendation(index, practices=[*known, *hidden])

    page = client.get(LIST).content.decode()

    assert "gestützt auf 2 Praxisbeispiele" in page


def test_recommendations_say_that_there_are_none_yet(client, index):
    assert "Noch keine Empfehlungen" in client.get(LIST).content.decode()


def test_recommendation_names_its_public_sources_and_what_they_showed(
    client, index, practices
):
    public = make_practice(practices, "Öffentlich")
    draft = make_practice(practices, "Entwurf", live=False)
    private = make_practice(practices, "Vertraulich")
    restrict(private)
    make_recommendation(index, slug="eine", practices=[draft, public, private])

    answer = client.get(f"{LIST}eine/")

    assert titles(answer) == ["Öffentlich"]
    assert "Hat es gezeigt: Öffentlich." in answer.content.decode()
    assert "Hat es gezeigt: Entwurf." not in answer.content.decode()


def test_recommendation_without_sources_has_no_empty_section(client, index):
    make_recommendation(index, slug="eine")

    document = html.fromstring(client.get(f"{LIST}eine/").content)

    assert document.xpath("//main//h2/text()") == ["Begründung"]


def test_recommendation_needs_as_many_queries_for_three_sources_as_for_one(
    client, index, practices
):
    def queries(slug: str) -> int:
        client.get(f"{LIST}{slug}/")
        with CaptureQueriesContext(connection) as captured:
            client.get(f"{LIST}{slug}/")
        return len(captured)

    all_three = [make_practice(practices) for _ in range(3)]
    make_recommendation(index, slug="eine", practices=all_three[:1])
    make_recommendation(index, slug="drei", practices=all_three)

    assert queries("eine") == queries("drei") <= 8


def test_recommendations_need_as_many_queries_for_three_as_for_one(
    client, index, practices
):
    def queries() -> int:
        client.get(LIST)
        with CaptureQueriesContext(connection) as captured:
            client.get(LIST)
        return len(captured)

    make_recommendation(index, practices=[make_practice(practices)])
    for_one = queries()
    make_recommendation(index)
    make_recommendation(index)

    assert queries() == for_one <= 8
