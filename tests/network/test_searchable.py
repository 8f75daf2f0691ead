# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Who may find what, and what the search learns of municipalities."""

import pytest
from django.contrib.auth.models import AnonymousUser, Permission

from search.documents import MEMBERS, PUBLIC, municipality_access
from search.registries.access import access_of
from tests.factories.people import make_member, make_municipality, make_user
from tests.search.indexed import is_found, shown
from tests.search.offered import document_of, is_offered

pytestmark = pytest.mark.django_db


def access(rf, user) -> frozenset[str]:
    request = rf.get("/")
    request.user = user
    return access_of(request)


def test_visitor_finds_what_is_public_without_a_query(rf, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert access(rf, AnonymousUser()) == {PUBLIC}
        assert access_of(rf.get("/")) == {PUBLIC}


def test_stranger_with_an_account_finds_what_is_public(rf):
    assert access(rf, make_user()) == {PUBLIC}


def test_member_finds_the_things_of_her_own_municipalities(rf):
    own, other = make_municipality(), make_municipality(name="Beispielstadt")

    found = access(rf, make_member(own))

    assert found == {PUBLIC, MEMBERS, municipality_access(own.pk)}
    assert municipality_access(other.pk) not in found


def test_inactive_member_finds_what_is_public(rf):
    member = make_member(make_municipality(), is_active=False)

    assert access(rf, member) == {PUBLIC}


def test_project_team_finds_what_members_find_but_no_towns_own_things(rf):
    make_municipality()
    user = make_user()
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))

    assert access(rf, user) == {PUBLIC, MEMBERS}
    assert access(rf, make_user(is_superuser=True)) == {PUBLIC, MEMBERS}


def test_listed_municipality_is_found_with_its_public_words_only():
    town = make_municipality(is_listed=True, about="Wir arbeiten am Runden Tisch.")

    document = document_of(town)

    assert document.title == "Gemeinde Musterhausen"
    assert document.url == "/verzeichnis/musterhausen/"
    assert document.facets == {"state": ("BY",)}
    assert document.summary == "Wir arbeiten am Runden Tisch."
    assert "Kim Muster" not in repr(document)
    assert "0000 1234-56" not in repr(document)


def test_municipality_that_did_not_opt_in_is_not_offered():
    assert not is_offered(make_municipality())


def test_municipality_appears_and_disappears_with_its_choice(searchable):
    town = make_municipality(is_listed=True)
    searchable()
    before = is_found(town)

    town.is_listed = False
    town.save()
    searchable()

    assert before
    assert not is_found(town)
    assert not any("verzeichnis" in found["url"] for found in shown().values())
