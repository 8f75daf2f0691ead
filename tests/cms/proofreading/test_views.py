# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The side panel shows editors, and nobody else, what to look at again."""

import pytest
from django.contrib.auth.models import Group

from cms.management.loading.groups import EDITORS, MUNICIPALITY_SUPPORT, load_groups
from tests.factories.pages import make_content_page, make_home, text
from tests.factories.people import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    load_groups()
    return make_content_page(make_home(), body=[text("<p>In {kommune} gilt das.</p>")])


def log_in(client, group: str) -> None:
    user = make_user()
    user.groups.add(Group.objects.get(name=group))
    client.force_login(user)


def findings(client, page):
    return client.get(f"/admin/pages/{page.pk}/pruefung/")


def test_editor_sees_the_findings_with_their_place(client, page):
    log_in(client, EDITORS)

    answer = findings(client, page).content.decode()

    assert "2 Hinweise" in answer
    assert "Inhalt, 1. Baustein (Text):" in answer
    assert "{kommune}" in answer
    assert "zu kurz" in answer


def test_findings_are_those_of_the_latest_draft(client, page):
    log_in(client, EDITORS)
    page.body = page.body.stream_block.to_python([text("<p>Das gilt.</p>")])
    page.search_description = "Was gilt."
    page.save_revision()

    assert "ist nichts aufgefallen" in findings(client, page).content.decode()


def test_words_of_the_page_are_escaped(client, page):
    log_in(client, EDITORS)
    page.body = page.body.stream_block.to_python(
        [text("<p>[[&lt;script&gt;alert(1)&lt;/script&gt;]]</p>")]
    )
    page.save_revision()

    assert "<script>" not in findings(client, page).content.decode()


def test_whoever_may_not_edit_the_page_sees_nothing(client, page):
    log_in(client, MUNICIPALITY_SUPPORT)

    assert findings(client, page).status_code == 302


def test_visitor_is_sent_to_the_log_in(client, page):
    answer = findings(client, page)

    assert answer.status_code == 302
    assert "/login/" in answer.url


def test_unknown_page_is_not_found(client, page):
    log_in(client, EDITORS)

    assert client.get("/admin/pages/4711/pruefung/").status_code == 404


def test_editor_of_a_page_has_the_panel_and_its_script(client, page):
    log_in(client, EDITORS)

    form = client.get(f"/admin/pages/{page.pk}/edit/").content.decode()

    assert "data-proofreading-findings" in form
    assert "js/admin/proofreading" in form
    assert "Prüfung des Textes" in form
