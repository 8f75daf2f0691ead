# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""axe looks for the same as our rules, says so in German, and only in previews."""

import re

import pytest
from django.test import RequestFactory
from wagtail.admin.userbar import AdminItem, ContentCheckerItem

from cms.models import ContentPage
from cms.proofreading.content_checker import (
    ALT_PATTERN,
    LINK_PATTERN,
    MESSAGES,
    GermanContentChecker,
    replace_checker,
)
from network.models import User
from tests.factories.pages import make_content_page, make_home
from toolbox.models import TextItemPage


def configuration(page=None) -> dict:
    return GermanContentChecker(page).get_axe_configuration(RequestFactory().get("/"))


@pytest.mark.parametrize(
    ("alt", "is_lazy"),
    [
        *[
            (alt, True)
            for alt in ("Bild", "foto 3", "rathaus.jpg", "IMG_2041", "image")
        ],
        *[(alt, False) for alt in ("", "Logo der Stadt", "Ein Platz mit Bild")],
    ],
)
def test_pattern_finds_the_lazy_alternative_texts(alt, is_lazy):
    assert bool(re.search(ALT_PATTERN, alt, re.IGNORECASE)) is is_lazy


@pytest.mark.parametrize(
    ("text", "is_lazy"),
    [("hier klicken", True), ("Mehr …", True), ("Mehr zum Netzwerk", False)],
)
def test_pattern_finds_the_lazy_link_texts(text, is_lazy):
    assert bool(re.search(LINK_PATTERN, text, re.IGNORECASE)) is is_lazy


def test_every_rule_speaks_german():
    found = configuration()

    assert set(found["options"]["runOnly"]) == set(MESSAGES) == set(found["messages"])
    for message in found["messages"].values():
        assert message["help_text"].endswith(".")
        assert not re.search(r"\b(the|text is|use|add)\b", message["error_name"])


def test_every_own_rule_has_its_check():
    spec = configuration()["spec"]

    checks = {check["id"] for check in spec["checks"]}
    assert {rule["any"][0] for rule in spec["rules"]} == checks


def test_items_may_hold_placeholders():
    assert "open-placeholder" in configuration(ContentPage())["options"]["runOnly"]
    assert "open-placeholder" not in configuration(TextItemPage())["options"]["runOnly"]


def test_checker_takes_the_place_of_wagtails():
    items = [AdminItem(), ContentCheckerItem(in_editor=True)]

    replace_checker(items, None)

    assert isinstance(items[1], GermanContentChecker)
    assert items[1].in_editor
    assert isinstance(items[0], AdminItem)


@pytest.mark.django_db
@pytest.mark.parametrize("in_preview", [False, True])
def test_pages_carry_the_checker_in_the_preview_of_the_editor_only(rf, in_preview):
    page = make_content_page(make_home())
    request = rf.get(page.url)
    request.user = User.objects.create_superuser("leitung@example.org")
    request.in_preview_panel = in_preview

    document = page.serve(request).render().content.decode()

    assert ("js/admin/content_checks" in document) is in_preview
    assert ("check-komma-link-text" in document) is in_preview
