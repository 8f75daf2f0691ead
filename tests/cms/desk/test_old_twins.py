# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Pages in other languages that lag behind are listed, to those who may mend them."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.utils import timezone
from wagtail.models import Page

from cms.management.loading.groups import EDITORS, TOOLBOX_EDITORS
from tests.cms.desk.test_panels import start_page
from tests.cms.desk.test_reports import HOSTILE, queries, rows
from tests.factories.pages import make_news, make_twin
from tests.factories.people import make_user

TWINS = "/admin/reports/veraltete-fassungen/"


def make_old_twin(index, code: str = "en", title: str = "Neues") -> Page:
    news = make_news(index, title)
    twin = make_twin(news, code, title=f"{title} ({code})")
    now = timezone.now()
    Page.objects.filter(pk=news.pk).update(last_published_at=now)
    before = now - timedelta(days=10)
    Page.objects.filter(pk=twin.pk).update(last_published_at=before)
    return twin


def test_old_twin_stands_beside_its_german_page(admin, index):
    twin = make_old_twin(index)

    page = admin.get(TWINS).content.decode()

    assert f"/admin/pages/{twin.pk}/edit/" in page
    for words in ("Neues (en)", "English", "Die deutsche Seite ist neuer"):
        assert words in page


def test_fresh_twin_is_not_listed(admin, index):
    make_twin(make_news(index))

    page = admin.get(TWINS).content.decode()

    assert "Alle Fassungen sind auf dem Stand ihrer deutschen Seite." in page


def test_twin_of_a_withdrawn_page_is_listed(admin, index):
    news = make_news(index)
    make_twin(news)
    news.unpublish()

    [_, found] = rows(admin, f"{TWINS}?cause=withdrawn&export=csv")

    assert found[-1] == "Die deutsche Seite ist nicht mehr öffentlich"


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("language=en", ["Neues (en)"]),
        ("language=de-ls", ["Neues (de-ls)"]),
        ("cause=withdrawn", []),
    ],
)
def test_twins_are_filtered(admin, index, query, titles):
    make_old_twin(index, "en")
    make_old_twin(index, "de-ls")

    found = rows(admin, f"{TWINS}?{query}&export=csv")

    assert [row[0] for row in found[1:]] == titles


def test_start_page_counts_old_twins(client, member, index):
    make_old_twin(index)
    client.force_login(member(EDITORS))

    assert "Sprachfassung ist älter als ihre deutsche Seite." in start_page(client)


def test_editors_of_other_branches_see_no_twin(client, member, index):
    make_old_twin(index)
    client.force_login(member(TOOLBOX_EDITORS))

    assert (
        "Sprachfassung"
        not in start_page(client)
        .split("desk__subtitle")[0]
        .split("Was jetzt zu tun ist")[-1]
    )


def test_people_without_pages_see_no_twin(client, index):
    make_old_twin(index)
    user = make_user()
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)

    assert client.get(TWINS)["Location"] == "/admin/"


def test_report_costs_the_same_for_one_twin_and_three(admin, index):
    make_old_twin(index)
    one = queries(admin, TWINS)

    make_old_twin(index)
    make_old_twin(index)

    assert queries(admin, TWINS) == one


@pytest.mark.parametrize("words", HOSTILE)
def test_report_survives_hostile_parameters(admin, index, words):
    make_old_twin(index)

    answer = admin.get(TWINS, dict.fromkeys(["language", "cause", "p"], words))

    assert answer.status_code == 200
