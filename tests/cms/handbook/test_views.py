# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The handbook's pages, for everyone with access to the admin and nobody else."""

import pytest
from bs4 import BeautifulSoup

from cms.handbook.chapters import chapters
from cms.management.loading.groups import RIGHTS
from tests.cms.handbook.conftest import member
from tests.cms.handbook.screen_words import menu_of
from tests.factories.people import make_member, make_municipality

CONTENTS = "/admin/handbuch/"


@pytest.mark.parametrize("group", RIGHTS)
def test_every_group_finds_the_handbook_in_the_menu(client, screens, group):
    client.force_login(member(group))

    menu = menu_of(client.get("/admin/").content.decode())
    page = client.get(CONTENTS).content.decode()

    assert "Handbuch" in menu
    assert [chapter.slug for chapter in chapters() if chapter.address not in page] == []


@pytest.mark.parametrize("chapter", chapters(), ids=lambda chapter: chapter.slug)
def test_chapter_stands_below_its_own_address(client, chief, chapter):
    client.force_login(chief)

    page = client.get(f"/admin/handbuch/{chapter.slug}/").content.decode()

    assert chapter.title in BeautifulSoup(page, "html.parser").h1.get_text()
    assert "<strong>" in page
    assert "**" not in page.split("handbook__text")[1].split("</article>")[0]


def test_chapters_lead_to_the_one_before_and_after(client, chief):
    client.force_login(chief)
    first, second, *_, last = chapters()

    page = client.get(second.address).content.decode()
    end = client.get(last.address).content.decode()

    assert f'href="{first.address}" rel="prev"' in page
    assert 'rel="next"' in page
    assert 'rel="next"' not in end


@pytest.mark.parametrize("slug", ["gibt-es-nicht", "x" * 10_000, "chapters", "index"])
def test_unknown_chapter_is_not_found(client, chief, slug):
    client.force_login(chief)

    assert client.get(f"/admin/handbuch/{slug}/").status_code == 404


def test_handbook_is_for_the_project_team_only(client, screens):
    stranger = client.get(CONTENTS)
    client.force_login(make_member(make_municipality()))
    officer = client.get(f"{CONTENTS}bild/")

    assert stranger.status_code == 302
    assert officer.status_code == 302


def test_menu_leads_to_no_foreign_guide(client, chief):
    client.force_login(chief)

    page = client.get("/admin/").content.decode()

    assert "Handbuch" in menu_of(page)
    assert "guide.wagtail.org" not in page
