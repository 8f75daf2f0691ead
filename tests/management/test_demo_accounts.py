# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The demo accounts: one password a machine, shown, stable, and never in production."""

from io import StringIO

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.core.management.base import CommandError

from network.models import Membership, User
from tests.factories.people import make_member, make_municipality, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    settings.DATA_DIR = tmp_path / "var"
    settings.SETTINGS_MODULE = "cms.settings.dev"
    return settings.DATA_DIR


@pytest.fixture
def kim() -> User:
    return make_member(
        make_municipality(), Membership.Role.LEAD, email="kim@example.org"
    )


def shown() -> str:
    output = StringIO()
    call_command("demo_accounts", stdout=output)
    return output.getvalue()


def password_of(text: str) -> str:
    return text.strip().rpartition(" ")[2]


def test_shown_password_logs_in(kim, client):
    password = password_of(shown())

    assert len(password) >= 12
    data = {"login": kim.email, "password": password}
    assert client.post("/konto/login/", data).status_code == 302
    assert client.session["_auth_user_id"] == str(kim.pk)


def test_password_stays_and_nobody_is_logged_out(kim):
    first = shown()
    kim.refresh_from_db()
    stored = kim.password

    second = shown()
    kim.refresh_from_db()

    assert second == first
    assert kim.password == stored


def test_password_is_this_machines_own(kim, settings, tmp_path):
    first = password_of(shown())
    settings.DATA_DIR = tmp_path / "anderswo"
    settings.SETTINGS_MODULE = "cms.settings.dev"

    assert password_of(shown()) != first


def test_password_file_is_for_its_owner_only(kim, folder):
    shown()

    assert (folder / "demo_password").stat().st_mode & 0o777 == 0o600


def test_each_account_is_shown_with_its_part(kim):
    User.objects.create_superuser("leitung@example.org")
    editor = make_user("redaktion@musterhausen.example.org")
    editor.groups.add(Group.objects.create(name="Redaktion"))

    lines = [line.split(maxsplit=1) for line in shown().splitlines()]

    assert lines[:-1] == [
        ["kim@example.org", "Gemeinde Musterhausen: Leitung"],
        ["leitung@example.org", "Verwaltung der Website"],
        ["redaktion@musterhausen.example.org", "Redaktion"],
    ]


@pytest.mark.parametrize(
    "email",
    [
        "kim@musterhausen.de",
        "kim@not-example.org",
    ],
)
def test_real_accounts_are_left_alone(kim, email):
    real = make_user(email, password="ihr-eigenes-Passwort")

    text = shown()

    real.refresh_from_db()
    assert email not in text
    assert real.check_password("ihr-eigenes-Passwort")


def test_without_accounts_the_way_out_is_named():
    with pytest.raises(CommandError, match="load_content"):
        shown()


def test_production_has_no_demo_accounts(kim, settings):
    settings.SETTINGS_MODULE = "cms.settings.production"

    with pytest.raises(CommandError, match="Im Betrieb gibt es keine Vorführkonten"):
        shown()
