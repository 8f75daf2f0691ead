# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The handbook is true: each name it sets in bold exists, for each group it is for."""

import re
from functools import cache

import pytest

from cms.handbook.chapters import FOLDER, address_of_link, chapters
from cms.management.loading.groups import RIGHTS
from tests.cms.handbook.conftest import member
from tests.cms.handbook.screen_words import menu_of, names_on


@pytest.mark.parametrize("group", sorted(RIGHTS))
def test_every_name_exists_for_every_group(client, screens, group):
    client.force_login(member(group))
    theirs = [chapter for chapter in chapters() if group in chapter.audience]
    menu = menu_of(client.get("/admin/").content.decode())

    @cache
    def names_of(screen: str) -> set[str]:
        response = client.get(screens[screen])
        assert response.status_code == 200, screen
        return names_on(response.content.decode())

    invented = {
        (chapter.slug, name)
        for chapter in theirs
        for name in set(chapter.names()) - menu
        if not any(name in names_of(screen) for screen in chapter.screens)
    }

    assert theirs
    assert invented == set()


def test_there_are_at_least_ten_chapters_for_known_groups():
    groups = {group for chapter in chapters() for group in chapter.audience}

    assert len(chapters()) >= 10
    assert groups == set(RIGHTS)


def test_slugs_and_titles_are_unique():
    slugs = [chapter.slug for chapter in chapters()]
    titles = [chapter.title for chapter in chapters()]

    assert len(set(slugs)) == len(set(titles)) == len(chapters())


def test_chapters_are_short_and_name_something():
    for chapter in chapters():
        assert 60 < len(chapter.text.split()) < 300, chapter.slug
        assert chapter.names(), chapter.slug


def test_links_between_chapters_lead_to_their_addresses():
    names = {path.name for path in FOLDER.glob("*.md")}
    for chapter in chapters():
        linked = re.findall(r"\]\((.+?)\)", chapter.text)

        assert [target for target in linked if target not in names] == []
        assert ".md" not in chapter.html()


def test_other_links_stay_as_they_are():
    assert address_of_link("https://example.org/") == "https://example.org/"
    assert address_of_link("06-bild.md") == "/admin/handbuch/bild/"
