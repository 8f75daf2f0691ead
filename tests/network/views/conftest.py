# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A town with its lead and officer, and a neighbour who has no business there."""

import pytest
from django.test import Client

from network.models import Membership, Municipality, User
from tests.factories.people import make_member, make_municipality


@pytest.fixture
def town(db) -> Municipality:
    return make_municipality()


@pytest.fixture
def lead(town: Municipality) -> User:
    return make_member(town, Membership.Role.LEAD)


@pytest.fixture
def officer(town: Municipality) -> User:
    return make_member(town)


@pytest.fixture
def neighbour(db) -> User:
    """The lead of another town."""
    other = make_municipality(name="Beispielstadt", kind="stadt")
    return make_member(other, Membership.Role.LEAD)


@pytest.fixture
def office(client: Client, lead: User) -> Client:
    """The lead's browser."""
    client.force_login(lead)
    return client
