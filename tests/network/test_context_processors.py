# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the frame of every page knows about the person's own municipality."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import RequestFactory

from network.context_processors import own_area
from tests.factories.people import (
    make_design,
    make_member,
    make_municipality,
    make_user,
)

pytestmark = pytest.mark.django_db


def area_of(user):
    request = RequestFactory().get("/")
    if user is not None:
        request.user = user
    return own_area(request)["own"]


@pytest.mark.parametrize("user", [None, AnonymousUser()])
def test_visitor_has_no_area_and_costs_no_query(user, django_assert_num_queries):
    with django_assert_num_queries(0):
        area = area_of(user)
        assert (area.municipality, area.theme_url) == (None, "")


def test_person_without_membership_has_no_area():
    area = area_of(make_user())

    assert (area.membership, area.municipality, area.theme_url) == (None, None, "")


def test_member_sees_the_town_and_its_colour():
    town = make_municipality()
    make_design(town, primary_colour="#00519e")

    area = area_of(make_member(town))

    assert area.municipality == town
    assert area.theme_url == "/kommunen/farben/00519e.css"


def test_town_without_design_has_no_theme():
    area = area_of(make_member(make_municipality()))

    assert area.theme_url == ""


def test_the_area_costs_one_query_however_often_it_is_used(django_assert_num_queries):
    town = make_municipality()
    make_design(town)
    area = area_of(make_member(town))

    with django_assert_num_queries(1):
        for _ in range(3):
            assert area.municipality.federal_state.name == "Bayern"
            assert area.theme_url


def test_the_area_is_not_queried_unless_used(django_assert_num_queries):
    member = make_member(make_municipality())

    with django_assert_num_queries(0):
        area_of(member)
