# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The handbook is true: each name it sets in bold exists, for each group it is for."""

import re

import pytest

from cms.handbook.chapters import FOLDER, address_of_link, chapters
from cms.management.loading.groups import RIGHTS
from tests.cms.handbook.conftest import member
from tests.cms.handbook.screen_words import menu_of, names_on

CASES = [
    pytest.param(chapter, group, id=f"{chapter.slug}-{group}")
    for chapter in chapters()
    for group in chapter.audience
]


@pytest.mark.parametrize(("chapter", "group"), CASES)
def test_every_name_exists_for_every_group(client, screens, chapter, group):
    client.force_login(member(group))
    known = menu_of(client.get("/admin/").content.decode())
    for screen in chapter.screens:
        response = client.get(screens[screen])
        assert response.status_code == 200, screen
        known |= names_on(response.content.decode())

    assert [name for name in chapter.names() if name not in known] == []


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
