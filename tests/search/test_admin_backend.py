# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The admin's search: whatever is typed is answered, and what is there is found."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from modelsearch.query import MATCH_ALL, Phrase, PlainText
from wagtail.models import Page
from wagtail.search.backends import get_search_backend

from cms.models import CommunityImage, SupportService
from search.admin_backend import HarmlessQueries, harmless, words
from tests.factories.items import make_service
from tests.factories.pages import make_content_page, make_home, make_image

pytestmark = pytest.mark.django_db

MODELS = (Page, CommunityImage, SupportService)
# Letters of every kind, and what means something to SQLite, PostgreSQL or Python.
SIGNS = st.text(st.sampled_from("aäß \"'\0()*:^-+&|!<>%\\{}[]~/;.,?_@#$\n\t"))
QUERIES = st.one_of(
    st.text(),
    SIGNS,
    st.lists(st.sampled_from(["AND", "OR", "NOT", "NEAR", "Hass", '"', "*"])).map(
        " ".join
    ),
)
EXAMPLES = ("", " ", '"', '""', "\0", "'", "%", "%s", "a" * 10_000, "🙂", "‮abc", "\\")

patient = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def with_examples(test):
    for query in EXAMPLES:
        test = example(query)(test)
    return test


@with_examples
@patient
@given(query=QUERIES)
def test_search_answers_whatever_is_typed(db, query):
    for model in MODELS:
        found = get_search_backend().search(query, model)
        assert len(found) == found.count()


@with_examples
@patient
@given(query=QUERIES)
def test_autocomplete_answers_whatever_is_typed(db, query):
    for model in (Page, SupportService):
        assert list(get_search_backend().autocomplete(query, model)) == []


@patient
@given(words=st.text(min_size=1))
@pytest.mark.parametrize("wrap", [PlainText, lambda typed: PlainText(typed, "or")])
def test_search_answers_a_query_of_plain_text(db, wrap, words):
    assert list(get_search_backend().search(wrap(words), SupportService)) == []


@pytest.fixture
def page():
    page = make_content_page(make_home(), "Bündnis für Öffentlichkeitsarbeit")
    make_content_page(Page.objects.get(depth=2), "Etwas ganz anderes")
    return page


@pytest.mark.parametrize(
    "query",
    [
        "Bündnis",
        "bündnis",
        "Öffentlichkeitsarbeit Bündnis",
        '"Bündnis"',
        'Bündnis"',
        "Bündnis\0",
        '"Bündnis für',
        "  Bündnis  ",
    ],
)
def test_search_finds_a_page(page, query):
    assert [found.pk for found in Page.objects.search(query)] == [page.pk]


@pytest.mark.parametrize("query", ["Bünd", "öffentl", '"Bünd', '"für" Bünd'])
def test_autocomplete_finds_a_page_by_its_beginning(page, query):
    assert [found.pk for found in Page.objects.autocomplete(query)] == [page.pk]


def test_search_finds_pictures_and_offices():
    image = make_image("Rathaus im Regen")
    office = make_service("Beratung Nordlicht")

    backend = get_search_backend()

    assert list(backend.search('"Regen', CommunityImage)) == [image]
    assert list(backend.search("Nordlicht'", SupportService.objects.open())) == [office]


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("Bündnis", "Bündnis"),
        ('a"b', "a b"),
        ("a\0b", "a b"),
        ('  "  \0 ', ""),
        ("- %", ""),
        ("100 % 'sicher' (ja)", "100 % 'sicher' (ja)"),
    ],
)
def test_words_keeps_all_but_quotes_and_null(typed, cleaned):
    assert words(typed) == cleaned
    assert harmless(typed) == cleaned


@pytest.mark.parametrize("operator", ["and", "or"])
def test_harmless_keeps_the_operator(operator):
    query = harmless(PlainText('Hass "im Netz', operator=operator))

    assert (query.query_string, query.operator) == ("Hass im Netz", operator)


def test_harmless_makes_nothing_of_a_query_without_words():
    assert harmless(PlainText('" \0')) == ""


@pytest.mark.parametrize("query", [MATCH_ALL, Phrase("für alle"), None])
def test_harmless_leaves_other_queries_alone(query):
    assert harmless(query) is query


def test_backend_is_the_one_of_the_database_made_harmless():
    backend = get_search_backend()

    assert isinstance(backend, HarmlessQueries)
    assert type(backend).__name__ == "HarmlessSearchBackend"


@pytest.mark.parametrize("query", ['"', "%22Hass", "a'b", "%5C", "*", "(", "%F0%9F"])
@pytest.mark.parametrize(
    "address", ["/admin/pages/search/?q=", "/admin/images/?q=", "/admin/documents/?q="]
)
def test_admin_answers_whatever_is_typed(admin_client, address, query):
    assert admin_client.get(f"{address}{query}").status_code == 200


@pytest.mark.parametrize(
    "narrowed",
    [
        "kind=notruf",
        "is_nationwide=false",
        "federal_states=Bayern&federal_states=Bremen",
        "is_closed=false",
    ],
)
def test_admin_filters_and_searches_offices_at_once(admin_client, narrowed):
    make_service("Beratung Nord", "BY", "HB", kind="notruf")
    make_service("Beratung Süd", kind="meldestelle", is_closed=True)

    answer = admin_client.get(
        f"/admin/snippets/cms/supportservice/?q=Beratung&{narrowed}"
    )

    assert answer.status_code == 200
    shown = answer.content.decode()
    assert "Beratung Nord" in shown
    assert "Beratung Süd" not in shown
