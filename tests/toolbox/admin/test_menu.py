# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The menu sorts the toolbox by task, and shows each group what it may do."""

import pytest
from django.contrib.auth.models import Group

from cms.management.loading.groups import (
    CHIEF_EDITORS,
    EDITORS,
    MUNICIPALITY_SUPPORT,
    TOOLBOX_EDITORS,
    load_groups,
    load_toolbox_rights,
)
from network.models import User
from tests.cms.handbook.screen_words import in_order, menu_of
from tests.factories.items import make_index
from tests.factories.people import make_user

pytestmark = pytest.mark.django_db

KNOWLEDGE = [
    "Tatsachen",
    "Anlaufstellen",
    "Gedenk- und Aktionstage",
    "Strategien",
    "Arten von Angriffen",
    "Grenzwerte der Kanäle",
]


def menu_for(client, group: str) -> set[str]:
    make_index()
    load_groups()
    load_toolbox_rights()
    user = make_user()
    user.groups.add(Group.objects.get(name=group))
    client.force_login(User.objects.get(pk=user.pk))
    return menu_of(client.get("/admin/").content.decode())


def below(menu: set[str], entry: str) -> set[str]:
    return {name for name in menu if name.startswith(f"{entry} › ")}


def test_chief_finds_everything_in_three_short_entries(client):
    menu = menu_for(client, CHIEF_EDITORS)

    assert {"Vorlagen › Textvorlagen", "Vorlagen › Entscheidungshilfen"} <= menu
    assert below(menu, "Wissen") == {f"Wissen › {name}" for name in KNOWLEDGE}
    assert {"Begriffe › Anlässe", "Begriffe › Töne"} <= menu
    assert "Toolbox" not in menu
    assert "Anlaufstellen" not in menu


def test_no_entry_is_longer_than_a_narrow_screen_is_high(client):
    menu = menu_for(client, CHIEF_EDITORS)

    assert {len(below(menu, name)) for name in ("Vorlagen", "Wissen")} == {6}
    assert len(below(menu, "Begriffe")) <= 10


def test_knowledge_stands_in_the_order_of_its_use(client):
    client.force_login(User.objects.create_superuser("leitung@example.org"))

    menu = in_order(client.get("/admin/").content.decode())

    assert [name for name in menu if name.startswith("Wissen › ")] == [
        f"Wissen › {name}" for name in KNOWLEDGE
    ]
    assert menu.index("Vorlagen") < menu.index("Wissen") < menu.index("Begriffe")


def test_editors_see_what_they_keep(client):
    menu = menu_for(client, EDITORS)

    assert "Vorlagen › Pakete" in menu
    assert below(menu, "Wissen") == {"Wissen › Tatsachen", "Wissen › Anlaufstellen"}
    assert "Begriffe" not in menu


def test_toolbox_editors_see_all_three(client):
    menu = menu_for(client, TOOLBOX_EDITORS)

    assert {"Vorlagen › Pakete", "Wissen › Strategien", "Begriffe › Töne"} <= menu


def test_who_looks_after_towns_sees_none_of_the_three(client):
    menu = menu_for(client, MUNICIPALITY_SUPPORT)

    assert not {"Vorlagen", "Wissen", "Begriffe"} & menu
