# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Who may do what for which municipality, as a table and for random memberships."""

import pytest
from django.contrib.auth.models import AnonymousUser, Permission
from hypothesis import given, settings
from hypothesis import strategies as st

from network.models import Membership, Municipality, User
from network.permissions import (
    is_member,
    is_on_team,
    may_act_for,
    may_edit_profile,
    roles,
)
from tests.factories.people import make_member, make_municipality, make_user

pytestmark = pytest.mark.django_db

Role = Membership.Role
ROLES = st.sets(st.tuples(st.integers(0, 3), st.sampled_from(Role.values)), max_size=8)


def make_editor() -> User:
    editor = make_user()
    editor.user_permissions.add(
        Permission.objects.get(
            content_type__app_label="wagtailadmin", codename="access_admin"
        )
    )
    return editor


def person(which: str, town: Municipality):
    elsewhere = make_municipality(name="Beispielstadt", kind="stadt")
    match which:
        case "visitor":
            return AnonymousUser()
        case "inactive":
            return make_member(town, Role.LEAD, is_active=False)
        case "stranger":
            return make_user()
        case "editor":
            return make_editor()
        case "superuser":
            return User.objects.create_superuser("leitung@example.org")
        case "other lead":
            return make_member(elsewhere, Role.LEAD)
        case role:
            return make_member(town, role)


# who: acts for the town, edits its profile, is a member, is on the team
TABLE = {
    "visitor": (False, False, False, False),
    "inactive": (False, False, False, False),
    "stranger": (False, False, False, False),
    "officer": (True, False, True, False),
    "approver": (True, False, True, False),
    "lead": (True, True, True, False),
    "other lead": (False, False, True, False),
    "editor": (False, False, True, True),
    "superuser": (False, False, True, True),
}


@pytest.mark.parametrize(("which", "expected"), TABLE.items(), ids=TABLE)
def test_each_question_has_one_answer(which, expected):
    town = make_municipality()
    user = person(which, town)

    answers = (
        may_act_for(user, town),
        may_edit_profile(user, town),
        is_member(user),
        is_on_team(user),
    )

    assert answers == expected


def test_inactive_team_member_is_not_on_the_team():
    admin = User.objects.create_superuser("leitung@example.org", is_active=False)

    assert (is_on_team(admin), is_member(admin)) == (False, False)


@given(ROLES)
@settings(max_examples=25, deadline=None)
def test_rights_end_at_the_border_of_the_memberships(held):
    towns = [make_municipality(name=f"Musterhausen {n}") for n in range(4)]
    user = make_user()
    for number, role in held:
        Membership.objects.create(user=user, municipality=towns[number], role=role)

    for number, town in enumerate(towns):
        here = {role for other, role in held if other == number}
        assert may_act_for(user, town) == bool(here)
        assert may_edit_profile(user, town) == (Role.LEAD in here)
    assert is_member(user) == bool(held)


def test_all_questions_of_a_request_cost_one_query(django_assert_num_queries):
    towns = [make_municipality(name=f"Musterhausen {n}") for n in range(3)]
    member = User.objects.get(pk=make_member(towns[0], Role.LEAD).pk)

    with django_assert_num_queries(1):
        for town in towns:
            may_act_for(member, town)
            may_edit_profile(member, town)
        is_member(member)


def test_visitor_costs_no_query(django_assert_num_queries):
    town = make_municipality()

    with django_assert_num_queries(0):
        assert not may_act_for(AnonymousUser(), town)
        assert not is_member(AnonymousUser())


def test_roles_are_gathered_by_town():
    first, second = make_municipality(), make_municipality(name="Beispielstadt")
    user = make_member(first, Role.OFFICER)
    Membership.objects.create(user=user, municipality=first, role=Role.APPROVER)
    Membership.objects.create(user=user, municipality=second, role=Role.LEAD)

    assert roles(user) == {first.pk: {"officer", "approver"}, second.pk: {"lead"}}


def test_unknown_town_stays_unknown_after_the_question():
    town = make_municipality()
    user = make_member(make_municipality(name="Beispielstadt"))

    may_edit_profile(user, town)

    assert town.pk not in roles(user)
