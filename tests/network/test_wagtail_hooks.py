# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The admin lists, shows and saves municipalities and memberships."""

import pytest

from cms.models import FederalState
from network.models import Membership, Municipality, User
from tests.factories.people import make_member, make_municipality, make_user

pytestmark = pytest.mark.django_db

TOWNS = "/admin/snippets/network/municipality"
MEMBERSHIPS = "/admin/snippets/network/membership"


@pytest.fixture
def admin(client):
    client.force_login(User.objects.create_superuser("leitung@example.org"))
    return client


def town_data(**fields) -> dict[str, str]:
    names = [
        field.name
        for field in Municipality._meta.fields
        if field.name not in ("id", "population")
    ]
    return dict.fromkeys(names, "") | {
        "name": "Musterhausen",
        "kind": "gemeinde",
        "official_key": "09123456",
        "federal_state": "BY",
        "role": "platform",
        "head_form_of_address": "neutral",
        **fields,
    }


def test_listing_shows_the_towns(admin):
    make_municipality()

    page = admin.get(f"{TOWNS}/").content.decode()

    assert "Gemeinde Musterhausen" in page
    assert "Bayern" in page


def test_town_is_created_with_a_slug_of_its_own(admin):
    response = admin.post(f"{TOWNS}/add/", town_data())

    assert response.status_code == 302
    assert Municipality.objects.get().slug == "musterhausen"


def test_wrong_key_is_explained_beside_its_field(admin):
    response = admin.post(f"{TOWNS}/add/", town_data(official_key="01123456"))

    assert "Der Schlüssel beginnt in Bayern mit 09." in response.content.decode()
    assert not Municipality.objects.exists()


def test_namesake_is_created_beside_the_first(admin):
    make_municipality()

    response = admin.post(f"{TOWNS}/add/", town_data())

    assert response.status_code == 302
    assert Municipality.objects.filter(slug="gemeinde-musterhausen").exists()


def test_edit_page_offers_every_field_of_the_profile(admin):
    town = make_municipality()

    page = admin.get(f"{TOWNS}/edit/{town.pk}/").content.decode()

    missing = [name for name in town_data() if f'name="{name}"' not in page]
    assert missing == []


def test_membership_is_given(admin):
    person, town = make_user(), make_municipality()
    data = {"user": person.pk, "municipality": town.pk, "role": "lead"}

    admin.post(f"{MEMBERSHIPS}/add/", data)

    assert Membership.objects.get().role == Membership.Role.LEAD


def test_second_membership_of_the_same_role_is_explained(admin):
    town = make_municipality()
    person = make_member(town)
    data = {"user": person.pk, "municipality": town.pk, "role": "officer"}

    response = admin.post(f"{MEMBERSHIPS}/add/", data)

    assert "Diese Person hat diese Rolle hier schon." in response.content.decode()
    assert Membership.objects.count() == 1


def test_lead_of_a_town_does_not_enter_the_admin(client):
    client.force_login(make_member(make_municipality(), Membership.Role.LEAD))

    response = client.get(f"{TOWNS}/")

    assert response.status_code in (302, 403)
    assert FederalState.objects.count() == 16
