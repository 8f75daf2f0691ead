# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The embargo: closed until its second, a secret link before, no job that opens it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from toolbox.embargo import guarded, is_before, link_query, new_secret

MOMENT = datetime(2026, 12, 1, 9, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@dataclass
class Kit:
    embargo_until: datetime | None = MOMENT
    secret: str = "geheim"

    def is_under_embargo(self, now: datetime | None = None) -> bool:
        return is_before(self.embargo_until, now)


@pytest.fixture
def clock(monkeypatch):
    def set_time(moment: datetime) -> None:
        monkeypatch.setattr("django.utils.timezone.now", lambda: moment)

    set_time(MOMENT - SECOND)
    return set_time


def ask(query: str = "", kit: Kit | None = None) -> HttpResponse:
    request = RequestFactory().get(f"/mappe/{query}")
    return guarded(request, kit or Kit(), lambda: HttpResponse("Inhalt"))


@pytest.mark.parametrize(("seconds", "holds"), [(-1, True), (0, False), (1, False)])
def test_embargo_ends_in_the_very_second(seconds, holds):
    assert is_before(MOMENT, MOMENT + seconds * SECOND) is holds


def test_without_a_moment_there_is_no_embargo():
    assert is_before(None) is False


@pytest.mark.django_db
def test_before_the_minute_everybody_is_told_when_and_nothing_else(clock):
    response = ask()

    words = response.content.decode()
    assert response.status_code == 403
    assert "1. Dezember 2026, 10:00 Uhr" in words
    assert "Inhalt" not in words.replace("Zum Inhalt springen", "")


@pytest.mark.django_db
def test_nobody_on_the_way_keeps_the_notice(clock):
    response = ask()

    assert "no-store" in response["Cache-Control"]
    assert "noindex" in response["X-Robots-Tag"]
    assert not response.cookies


def test_secret_link_shows_the_kit_and_passes_itself_on_to_nobody(clock):
    response = ask("?zugang=geheim")

    assert response.content == b"Inhalt"
    assert "no-store" in response["Cache-Control"]
    assert "noindex" in response["X-Robots-Tag"]
    assert response["Referrer-Policy"] == "no-referrer"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "query",
    [
        "?zugang=",
        "?zugang=Geheim",
        "?zugang=geheim%00",
        "?zugang=%E2%80%AEgeheim",
        "?zugang=%FF%FE",
        "?zugang=%F0%9F%92%A5",
        f"?zugang={'x' * 10_000}",
        "?zugang[]=geheim",
        "?zugang=geheim&zugang=falsch",
    ],
)
def test_any_other_secret_opens_nothing(clock, query):
    assert ask(query).status_code == 403


@pytest.mark.django_db
def test_kit_without_a_secret_is_opened_by_no_link(clock):
    assert ask("?zugang=", Kit(secret="")).status_code == 403


@pytest.mark.parametrize("query", ["", "?zugang=geheim", "?zugang=falsch"])
def test_from_the_minute_on_every_link_shows_the_kit_as_any_page(clock, query):
    clock(MOMENT)

    response = ask(query)

    assert response.content == b"Inhalt"
    assert not response.has_header("X-Robots-Tag")
    assert not response.has_header("Cache-Control")


def test_links_hold_the_secret_only_as_long_as_it_is_needed(clock):
    assert link_query(Kit()) == "?zugang=geheim"

    clock(MOMENT)

    assert link_query(Kit()) == ""


def test_secrets_are_long_and_never_the_same():
    secrets = {new_secret() for _ in range(50)}

    assert len(secrets) == 50
    assert min(map(len, secrets)) >= 32
