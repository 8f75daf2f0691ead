# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An old address of a page leads to its new one."""

import pytest
from wagtail.contrib.redirects.models import Redirect

from tests.factories.pages import make_content_page, make_home

pytestmark = pytest.mark.django_db


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def home():
    return make_home()


@pytest.fixture
def page(home):
    return make_content_page(make_content_page(home, "Projekt"), "Ziele")


def rename(page, slug: str) -> None:
    page.slug = slug
    page.save_revision().publish()


def leads_to(client, address: str) -> tuple[int, str]:
    answer = client.get(address)
    return answer.status_code, answer.headers.get("Location", "")


def test_new_slug_leaves_a_redirect_behind(client, page, committed):
    with committed():
        rename(page, "was-wir-wollen")

    assert leads_to(client, "/projekt/ziele/") == (301, "/projekt/was-wir-wollen/")
    assert client.get("/projekt/was-wir-wollen/").status_code == 200


def test_pages_below_are_redirected_as_well(client, page, committed):
    with committed():
        rename(page.get_parent().specific, "vorhaben")

    assert leads_to(client, "/projekt/ziele/") == (301, "/vorhaben/ziele/")


def test_moved_page_is_redirected(client, page, home, committed):
    with committed():
        page.move(make_content_page(home, "Archiv"), pos="last-child")

    assert leads_to(client, "/projekt/ziele/") == (301, "/archiv/ziele/")


def test_redirect_keeps_away_from_what_stands_at_the_old_address(
    client, page, committed
):
    with committed():
        rename(page, "neu")
        make_content_page(page.get_parent(), "Ziele")

    assert client.get("/projekt/ziele/").status_code == 200


def test_address_with_a_query_is_redirected_too(client, page, committed):
    with committed():
        rename(page, "neu")

    assert leads_to(client, "/projekt/ziele/?seite=2")[0] == 301


def test_new_order_of_pages_needs_no_redirect(page, home):
    make_content_page(home, "Archiv")

    page.get_parent().move(home, pos="last-child")

    assert not Redirect.objects.exists()


@pytest.mark.parametrize(
    "address",
    ["/gibt-es-nicht/", "/%00/", f"/{'a' * 10_000}/", "/%F0%9F%98%80/", "/'\"/"],
)
def test_unknown_address_is_not_found(client, page, committed, address):
    with committed():
        rename(page, "neu")

    assert client.get(address).status_code == 404
