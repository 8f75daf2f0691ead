# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What is noted of a visited page, whatever the machine."""

import gzip

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.urls import include, path

from bench.visits import measure, measured, visit

CONTENT = b"<p>page</p>" * 100


def page(request):
    """A page that asks the database twice."""
    for number in (1, 2):
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {number}")
    return HttpResponse(CONTENT)


def empty(request):
    return HttpResponse(b"")


urlpatterns = [
    path("", page),
    path("leer/", empty),
    # The error page offers a search.
    path("suche/", include("search.urls")),
]

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def pages(settings):
    settings.ROOT_URLCONF = __name__
    settings.ALLOWED_HOSTS = ["127.0.0.1"]


@pytest.fixture
def visitor():
    return Client(headers={"host": "127.0.0.1"})


@pytest.mark.parametrize("requests", [1, 5])
def test_measured_describes_one_request_however_many_follow(visitor, requests):
    numbers = measured(visitor, "/", requests)

    assert numbers.pop("cpu") > 0
    assert numbers == {
        "queries": 2,
        "bytes": len(CONTENT),
        "gzip": len(gzip.compress(CONTENT, 6)),
    }


def test_every_address_gets_its_own_numbers():
    visited = measure(["/", "/leer/"], requests=1)

    assert {path: numbers["queries"] for path, numbers in visited.items()} == {
        "/": 2,
        "/leer/": 0,
    }


def test_a_page_that_is_missing_stops_the_measurement(visitor):
    with pytest.raises(ValueError, match=r"/fehlt/ antwortet mit 404 statt mit 200\."):
        visit(visitor, "/fehlt/")
