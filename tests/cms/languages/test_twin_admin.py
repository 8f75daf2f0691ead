# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Versions in other languages in the editor: notes on their age, and new ones."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from lxml import html
from wagtail.models import Page

from cms.management.loading.groups import load_groups
from tests.factories.items import make_item
from tests.factories.pages import make_content_page, make_home, make_twin
from tests.factories.people import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    home = make_home()
    make_twin(home, "en")
    return home


@pytest.fixture
def editor(client, home):
    load_groups()
    user = make_user()
    user.groups.add(Group.objects.get(name="Redaktion"))
    client.force_login(user)
    return client


def panel(client, page: Page) -> str:
    answer = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert answer.status_code == 200
    document = html.fromstring(answer.content)
    (found,) = document.xpath('//section[contains(@id, "sprachfassungen")]')
    return " ".join(found.text_content().split())


def date_back(page: Page, days: int) -> None:
    day = timezone.now() - timedelta(days=days)
    Page.objects.filter(pk=page.pk).update(last_published_at=day)


def address(page: Page, code: str) -> str:
    return reverse("begin_twin", args=[page.pk, code])


def test_panel_says_that_a_twin_is_older_with_both_days(editor, home):
    page = make_content_page(home, "Projekt")
    twin = make_twin(page, "en")
    date_back(page, 0)
    date_back(twin, 400)

    words = panel(editor, twin)

    assert "Die deutsche Fassung wurde am" in words
    assert f"{timezone.localdate().year} geändert, diese Fassung zuletzt am" in words
    assert "älter als die deutsche Fassung" in panel(editor, page)


def test_panel_is_calm_where_the_twin_is_up_to_date(editor, home):
    page = make_content_page(home, "Projekt")
    twin = make_twin(page, "en")
    date_back(page, 3)

    assert "Bitte gleichen Sie" not in panel(editor, twin)
    assert "(veröffentlicht)" in panel(editor, page)


def test_panel_names_drafts_and_a_german_page_that_is_gone(editor, home):
    page = make_content_page(home, "Projekt")
    twin = make_twin(page, "en", live=False)
    assert "Entwurf, noch nicht veröffentlicht" in panel(editor, page)

    page.unpublish()
    twin.save_revision().publish()
    assert "Die deutsche Fassung ist nicht veröffentlicht" in panel(editor, twin)

    Page.objects.get(pk=page.pk).delete()
    assert "keine deutsche Fassung" in panel(editor, Page.objects.get(pk=twin.pk))


def test_panel_offers_the_languages_that_are_missing(editor, home):
    page = make_content_page(home, "Projekt")
    make_twin(page, "en")

    words = panel(editor, page)

    assert "Fassung anlegen: Einfache Sprache" in words
    assert "Fassung anlegen: English" not in words


def test_begin_asks_first_and_then_opens_the_draft(editor, home):
    page = make_content_page(home, "Projekt")

    asked = editor.get(address(page, "en"))
    assert "Entwurf anlegen" in asked.content.decode()
    assert not page.get_translations().exists()

    answer = editor.post(address(page, "en"))

    twin = page.get_translations().get()
    assert answer.url == reverse("wagtailadmin_pages:edit", args=[twin.pk])
    assert not twin.live
    assert twin.owner is not None


def test_begin_twice_keeps_the_first_draft(editor, home):
    page = make_content_page(home, "Projekt")

    for _ in range(2):
        editor.post(address(page, "de-ls"))

    assert page.get_translations().count() == 1


@pytest.mark.parametrize("code", ["de", "fr", "DE-LS", "x" * 300])
def test_begin_in_a_language_there_is_not_is_refused(editor, home, code):
    page = make_content_page(home, "Projekt")

    assert editor.post(address(page, code)).status_code in (302, 404)
    assert not page.get_translations().exists()


def test_begin_a_version_of_what_stays_german_is_refused(editor, home):
    item = make_item()

    assert editor.post(address(item, "en")).status_code == 404
    assert editor.post(reverse("begin_twin", args=[999_999, "en"])).status_code == 404


def test_begin_is_for_editors_only(client, home):
    page = make_content_page(home, "Projekt")
    assert client.post(address(page, "en")).status_code == 302
    client.force_login(make_user())
    assert client.post(address(page, "en")).status_code in (302, 403)
    assert not page.get_translations().exists()


@pytest.mark.parametrize("slug", ["en", "einfache-sprache"])
def test_german_page_cannot_take_the_address_of_a_language(home, slug):
    with pytest.raises(ValidationError, match="in einer anderen Sprache"):
        make_content_page(home, "Seite", slug=slug)

    deeper = make_content_page(make_content_page(home, "Projekt"), "X", slug=slug)
    assert deeper.url == f"/projekt/{slug}/"


def test_adding_a_page_at_the_address_of_a_language_says_why_not(editor, home):
    add = reverse("wagtailadmin_pages:add", args=["cms", "contentpage", home.pk])
    fields = {"title": "Englisch", "slug": "en", "intro": "null", "body-count": "0"}

    answer = editor.post(add, fields)

    assert answer.status_code == 200
    assert "in einer anderen Sprache" in answer.content.decode()
