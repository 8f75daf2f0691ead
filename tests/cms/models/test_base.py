# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What every page has: an address of its own, and its restrictions."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html
from wagtail.models import Page, PageViewRestriction

from cms.models import ContentPage, NewsPage
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_news_index,
    restrict,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Häufige Fragen", "haeufige-fragen"),
        ("Spaß in der Straße", "spass-in-der-strasse"),
        ("🎉🎉🎉", "seite"),
        ("…", "seite"),
    ],
)
def test_slug_is_made_of_the_title(title, slug):
    assert make_content_page(make_home(), title).slug == slug


def test_slug_of_a_second_page_of_the_same_title_gets_a_number():
    home = make_home()

    slugs = [make_content_page(home, "Über uns").slug for _ in range(3)]

    assert slugs == ["ueber-uns", "ueber-uns-2", "ueber-uns-3"]


def test_slug_of_the_longest_title_fits():
    home = make_home()

    first, second = (make_content_page(home, "ä" * 255) for _ in range(2))

    assert first.slug == "ae" * 100
    assert second.slug == f"{first.slug}-2"


def test_slug_somebody_chose_stays():
    page = make_content_page(make_home(), "Öffentliche Aufträge", slug="auftraege")

    assert page.slug == "auftraege"


def test_slug_taken_by_a_sibling_is_refused_in_german():
    home = make_home()
    make_content_page(home, slug="projekt")

    with pytest.raises(ValidationError) as refused:
        make_content_page(home, slug="projekt")

    assert "slug" in refused.value.message_dict
    assert "bereits verwendet" in str(refused.value.message_dict["slug"])


def test_between_names_the_pages_from_home_to_here(django_assert_num_queries):
    home = make_home()
    top = make_content_page(home, "Module")
    middle = make_content_page(top, "Bündnis")
    deep = make_content_page(middle, "Runder Tisch")

    with django_assert_num_queries(0):
        assert top.between == []
    with django_assert_num_queries(1):
        assert [page.title for page in deep.between] == ["Module", "Bündnis"]
        assert len(deep.between) == 2


@pytest.fixture
def unsaved():
    """A news item in the form, as Wagtail prepares it for a preview."""
    index = make_news_index(make_home())
    page = NewsPage(title="Neu", slug="neu", intro="Heute.", body=[])
    page.depth = index.depth + 1
    page.path = Page._get_children_path_interval(index.path)[1]
    page.set_url_path(index)
    return page


def test_preview_of_a_page_not_saved_yet_shows_its_place(unsaved):
    document = html.fromstring(unsaved.make_preview_request().rendered_content)

    assert document.xpath('//nav[@aria-label="Sie sind hier"]//a/@href') == [
        "/",
        "/aktuelles/",
    ]
    assert document.xpath('//a[text()="Alle Meldungen"]/@href') == ["/aktuelles/"]


# A tree: for each page the number of its parent, of the page it is an alias of (if
# any), and whether it is restricted itself. Wagtail's admin offers no restriction
# on an alias, but its code does when it copies one.
PAGES = st.lists(
    st.tuples(st.integers(0, 9), st.none() | st.integers(0, 9), st.booleans()),
    min_size=1,
    max_size=7,
)


def build(home: Page, plan: list[tuple[int, int | None, bool]]) -> list[Page]:
    """The plan's pages, made in order below home or an earlier page."""
    pages: list[Page] = []
    for number, (parent, source, _) in enumerate(plan):
        above = pages[parent % number] if number and parent else home
        page = ContentPage(title=f"Seite {number}", slug=f"seite-{number}")
        if pages and source is not None:
            page.alias_of = pages[source % number]
        pages.append(Page.objects.get(pk=above.pk).add_child(instance=page))
    for page, (_, _, is_restricted) in zip(pages, plan, strict=True):
        if is_restricted:
            restrict(page)
    return pages


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(plan=PAGES, everything=st.booleans())
def test_restrictions_are_those_wagtail_finds(db, plan, everything):
    home = make_home()
    if everything:
        restrict(home)

    for page in build(home, plan):
        fresh = ContentPage.objects.get(pk=page.pk)
        own = set(fresh.get_view_restrictions().values_list("pk", flat=True))
        wagtails = Page.get_view_restrictions(ContentPage.objects.get(pk=page.pk))
        assert own == set(wagtails.values_list("pk", flat=True))


def test_restrictions_hold_for_everything_below():
    home = make_home()
    team = make_content_page(home, "Team")
    restriction = restrict(team)
    below = make_content_page(make_content_page(team, "Protokolle"), "Mai")

    assert list(below.get_view_restrictions()) == [restriction]
    assert list(make_content_page(home, "Offen").get_view_restrictions()) == []


def test_restrictions_of_a_source_hold_for_the_alias_of_its_alias():
    home = make_home()
    source = make_content_page(home, "Intern")
    restriction = restrict(source)
    alias = source.create_alias(parent=home, update_slug="kopie")
    second = alias.create_alias(parent=home, update_slug="zweite-kopie")
    PageViewRestriction.objects.exclude(pk=restriction.pk).delete()

    assert list(second.get_view_restrictions()) == [restriction]


def test_restrictions_cost_one_query_where_there_are_none(django_assert_num_queries):
    page = make_content_page(make_content_page(make_home(), "Module"), "Bündnis")

    with django_assert_num_queries(1):
        assert list(page.get_view_restrictions()) == []
