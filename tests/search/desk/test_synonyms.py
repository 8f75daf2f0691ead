# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The admin's list and forms of synonyms: who gets in, what they are told."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.management.loading.groups import (
    CHIEF_EDITORS,
    EDITORS,
    MUNICIPALITY_SUPPORT,
    TOOLBOX_EDITORS,
    load_groups,
)
from network.models import User
from search.models import SynonymGroup
from tests.factories.people import make_user

LIST = "/admin/snippets/search/synonymgroup/"
ADD = f"{LIST}add/"
KEEPERS = [EDITORS, CHIEF_EDITORS, TOOLBOX_EDITORS]
HOSTILE = ["'\"<script>", "x" * 10_000, "\u202e\U0001f600", "%", "=>"]


@pytest.fixture
def enter(client, db):
    """Log a member of a group in."""
    load_groups()

    def as_member(group: str):
        user = make_user()
        user.groups.add(Group.objects.get(name=group))
        client.force_login(User.objects.get(pk=user.pk))
        return client

    return as_member


def form(terms: str, targets: str = "", **fields) -> dict:
    direction = "one_way" if targets else "both"
    values = {"direction": direction, "terms": terms, "targets": targets, "note": ""}
    return {**values, "is_active": "on", **fields}


def told(response) -> str:
    return response.content.decode()


@pytest.mark.parametrize("group", KEEPERS)
def test_editors_add_a_group_and_read_what_it_does(enter, group):
    response = enter(group).post(ADD, form("Hass, Hetze, Wut"), follow=True)

    assert SynonymGroup.objects.get().terms == "Hass\nHetze\nWut"
    assert "Wer „Hass“ sucht, findet ab jetzt auch „Hetze“ und „Wut“." in told(response)


def test_a_one_way_group_tells_its_direction(enter):
    response = enter(EDITORS).post(ADD, form("Asylant", "Geflüchtete"), follow=True)

    sentence = "Wer „Asylant“ sucht, findet ab jetzt auch „Geflüchtete“."
    assert sentence in told(response)


def test_a_term_of_another_group_is_a_warning_and_saved(enter):
    SynonymGroup.objects.create(terms="hetze\nwut")

    response = enter(EDITORS).post(ADD, form("hass, hetze"), follow=True)

    assert SynonymGroup.objects.count() == 2
    assert "„hetze“ steht auch in der Gruppe „hetze, wut“." in told(response)


def test_a_group_is_changed_and_switched_off(enter):
    group = SynonymGroup.objects.create(terms="hetze\nwut")
    switched_off = form("hetze, wut")
    del switched_off["is_active"]

    response = enter(EDITORS).post(f"{LIST}edit/{group.pk}/", switched_off, follow=True)

    assert not SynonymGroup.objects.get().is_active
    assert "Die Gruppe ist ausgeschaltet" in told(response)


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(enter):
    response = enter(EDITORS).post(ADD, form("einsam", note="weil es fehlt"))

    assert not SynonymGroup.objects.exists()
    page = told(response)
    assert "Eine Gruppe braucht mindestens zwei verschiedene Wörter." in page
    assert "einsam" in page
    assert "weil es fehlt" in page


@pytest.mark.parametrize("typed", HOSTILE)
def test_hostile_words_are_answered(enter, typed):
    client = enter(EDITORS)

    assert client.post(ADD, form(typed)).status_code == 200
    assert client.get(ADD, {"terms": typed}).status_code == 200
    assert client.get(LIST, {"q": typed}).status_code == 200
    assert client.get(LIST, {"direction": typed, "p": typed}).status_code == 200


def test_a_link_fills_the_words_in(enter):
    page = told(enter(EDITORS).get(ADD, {"terms": "stadtfest"}))

    assert ">\nstadtfest</textarea>" in page


def test_the_list_is_searched_and_filtered(enter):
    SynonymGroup.objects.create(terms="hetze\nwut", note="Januar")
    SynonymGroup.objects.create(
        direction="one_way", terms="asylant", targets="geflüchtete"
    )
    client = enter(EDITORS)

    assert "asylant" not in told(client.get(LIST, {"q": "HETZE"}))
    assert "asylant" in told(client.get(LIST, {"q": "geflüchtete"}))
    assert "hetze" not in told(client.get(LIST, {"direction": "one_way"}))
    assert "hetze" in told(client.get(LIST, {"q": "Januar"}))


def test_the_list_costs_the_same_however_long(enter):
    client = enter(EDITORS)
    SynonymGroup.objects.create(terms="a\nb")
    client.get(LIST)
    with CaptureQueriesContext(connection) as few:
        client.get(LIST)
    for number in range(3):
        SynonymGroup.objects.create(terms=f"wort{number}\nb")
    with CaptureQueriesContext(connection) as many:
        client.get(LIST)

    assert len(many) == len(few)


@pytest.mark.parametrize("group", [EDITORS, TOOLBOX_EDITORS])
def test_only_the_chief_editors_delete(enter, group):
    synonyms = SynonymGroup.objects.create(terms="a\nb")
    address = f"{LIST}delete/{synonyms.pk}/"

    enter(group).post(address)
    assert SynonymGroup.objects.exists()
    enter(CHIEF_EDITORS).post(address)
    assert not SynonymGroup.objects.exists()


@pytest.mark.parametrize("address", [LIST, ADD, f"{LIST}edit/1/", f"{LIST}delete/1/"])
def test_others_are_kept_out(enter, client, address):
    SynonymGroup.objects.create(pk=1, terms="a\nb")
    assert "/konto/login/" in client.get(address)["Location"]

    assert enter(MUNICIPALITY_SUPPORT).get(address).status_code == 302
    stranger = make_user()
    client.force_login(stranger)
    assert client.post(address, form("x, y")).status_code == 302
    stranger.user_permissions.add(Permission.objects.get(codename="access_admin"))
    assert client.post(address, form("x, y")).status_code == 302
    assert SynonymGroup.objects.get().terms == "a\nb"
