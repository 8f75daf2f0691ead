# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Links to pages in rich text: where they lead, and what they cost."""

import pytest
from wagtail.rich_text import expand_db_html

from tests.factories.pages import make_content_page, make_home

pytestmark = pytest.mark.django_db


def link(page_id) -> str:
    return f'<a linktype="page" id="{page_id}">hier</a>'


def test_link_leads_to_the_page():
    page = make_content_page(make_content_page(make_home(), "Projekt"), "Ziele")

    assert expand_db_html(link(page.pk)) == '<a href="/projekt/ziele/">hier</a>'


def test_link_follows_a_page_that_moved(django_capture_on_commit_callbacks):
    page = make_content_page(make_home(), "Ziele")
    expand_db_html(link(page.pk))

    with django_capture_on_commit_callbacks(execute=True):
        page.slug = "wofuer-wir-stehen"
        page.save_revision().publish()

    assert expand_db_html(link(page.pk)) == '<a href="/wofuer-wir-stehen/">hier</a>'


def test_link_to_a_draft_leads_nowhere():
    page = make_content_page(make_home(), "Entwurf", live=False)

    assert expand_db_html(link(page.pk)) == "<a>hier</a>"


@pytest.mark.parametrize("page_id", ["999999", "0", "-1", "", "abc", "&quot;", "1.0"])
def test_link_to_what_is_no_page_leads_nowhere(page_id):
    make_home()

    assert expand_db_html(link(page_id)) == "<a>hier</a>"


def test_link_without_a_target_leads_nowhere():
    make_home()

    assert expand_db_html('<a linktype="page">hier</a>') == "<a>hier</a>"


def test_link_to_another_site_stays_as_it_is():
    html = '<a href="https://example.org/?a=1&amp;b=2">dort</a>'

    assert expand_db_html(html) == html


@pytest.mark.parametrize("count", [1, 3, 30])
def test_links_cost_no_query_once_the_addresses_are_known(
    count, django_assert_num_queries
):
    home = make_home()
    pages = [make_content_page(home, f"Seite {number}") for number in range(count)]
    text = "".join(f"<p>{link(page.pk)}</p>" for page in pages)
    expand_db_html(link(home.pk))

    with django_assert_num_queries(0):
        assert expand_db_html(text).count('href="/seite-') == count
