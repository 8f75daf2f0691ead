# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""People and memberships: one account an address, one role once a town."""

import pytest
from django.contrib.auth import authenticate
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from network.models import Membership, User
from tests.factories.people import make_member, make_municipality, make_user

pytestmark = pytest.mark.django_db


def test_address_is_stored_in_small_letters():
    assert make_user("Kim.Muster@Example.ORG").email == "kim.muster@example.org"


@pytest.mark.parametrize("typed", ["kim@example.org", "KIM@Example.org"])
def test_log_in_knows_no_capitals(typed):
    person = make_user("kim@example.org", password="Regenbogen-über-dem-Markt")

    assert authenticate(email=typed, password="Regenbogen-über-dem-Markt") == person


def test_wrong_password_and_inactive_account_do_not_log_in():
    make_user("kim@example.org", password="Regenbogen-über-dem-Markt", is_active=False)
    make_user("bo@example.org", password="Regenbogen-über-dem-Markt")

    assert authenticate(email="bo@example.org", password="falsch") is None
    assert (
        authenticate(email="kim@example.org", password="Regenbogen-über-dem-Markt")
        is None
    )


def test_account_without_password_cannot_log_in():
    assert not make_user().has_usable_password()


def test_second_account_of_an_address_is_refused_whatever_its_capitals():
    make_user("kim@example.org")

    with pytest.raises(ValidationError, match="schon vergeben"):
        User(email="KIM@example.org", password="x").full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.create(email="KIM@example.org")


def test_superuser_may_enter_the_admin():
    admin = User.objects.create_superuser("leitung@example.org", "x")

    assert (admin.is_staff, admin.is_superuser) == (True, True)


@pytest.mark.parametrize(
    ("fields", "shown"),
    [({}, "kim@example.org"), ({"first_name": "Kim", "last_name": "M."}, "Kim M.")],
)
def test_person_is_shown_by_name_if_there_is_one(fields, shown):
    assert str(make_user("kim@example.org", **fields)) == shown


def test_role_is_held_once_in_a_town():
    town = make_municipality()
    person = make_member(town, Membership.Role.LEAD)

    again = Membership(user=person, municipality=town, role=Membership.Role.LEAD)
    other = Membership(user=person, municipality=town, role=Membership.Role.OFFICER)

    other.full_clean()
    with pytest.raises(
        ValidationError, match="Diese Person hat diese Rolle hier schon."
    ):
        again.full_clean()


def test_membership_says_who_where_and_as_what():
    member = make_member(make_municipality(), first_name="Kim", last_name="Muster")

    assert str(member.memberships.get()) == (
        "Kim Muster – Gemeinde Musterhausen (Öffentlichkeitsarbeit)"
    )
