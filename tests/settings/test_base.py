# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The settings of all places at work: database, accounts, mail and language."""

import re

import pytest
from django.conf import settings
from django.core import mail
from django.core.management import call_command
from django.db import connection
from lxml import html

from tests.factories.pages import make_home
from tests.factories.people import make_user

pytestmark = pytest.mark.django_db

PASSWORD = "ein-langes-passwort-7"
on_sqlite = pytest.mark.skipif(
    "sqlite3" not in settings.DATABASES["default"]["ENGINE"], reason="about SQLite"
)


@on_sqlite
@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 1),
        ("mmap_size", 134_217_728),
        ("cache_size", -20_000),
        ("temp_store", 2),
        ("journal_size_limit", 27_103_364),
        ("foreign_keys", 1),
    ],
)
def test_pragma_is_in_force(pragma, value):
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {pragma}")

        assert cursor.fetchone() == (value,)


@on_sqlite
def test_transaction_takes_its_lock_at_once():
    assert connection.transaction_mode == "IMMEDIATE"


def test_models_and_migrations_agree(capsys):
    call_command("makemigrations", "--check", "--dry-run")

    assert "No changes detected" in capsys.readouterr().out


@pytest.fixture
def kim():
    make_home()
    return make_user("kim@example.org", password=PASSWORD)


def log_in(client, email: str, password: str = PASSWORD):
    return client.post("/konto/login/", {"login": email, "password": password})


@pytest.mark.parametrize(
    "typed",
    ["kim@example.org", "KIM@EXAMPLE.ORG", "Kim@Example.org", " kim@example.org "],
)
def test_log_in_is_by_e_mail_in_any_case(client, kim, typed):
    answer = log_in(client, typed)

    assert answer.status_code == 302
    assert client.session["_auth_user_id"] == str(kim.pk)


def test_log_in_sets_a_cookie_that_scripts_cannot_read(client, kim):
    cookie = log_in(client, "kim@example.org").cookies["sessionid"]

    assert cookie["httponly"] is True
    assert cookie["samesite"] == "Lax"


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("kim@example.org", "falsch-falsch-falsch"),
        ("niemand@example.org", PASSWORD),
        ("kim@example.org' OR 1=1 --", PASSWORD),
        ("", ""),
        ("x" * 5000, "x" * 5000),
    ],
)
def test_log_in_is_refused_in_german(client, kim, email, password):
    answer = log_in(client, email, password)

    assert answer.status_code == 200
    assert "_auth_user_id" not in client.session
    page = html.fromstring(answer.content)
    assert page.get("lang") == "de"
    assert re.search(
        "(leider falsch|ausgefüllt werden|gültige E-Mail|höchstens)",
        page.text_content(),
    )


def test_log_in_of_many_tries_is_stopped(client, kim):
    answers = [log_in(client, "kim@example.org", "falsch-falsch") for _ in range(12)]

    assert answers[0].status_code == 200
    assert "_auth_user_id" not in client.session
    last = log_in(client, "kim@example.org")
    assert "_auth_user_id" not in client.session
    assert last.status_code in (200, 429)


def test_sign_up_is_closed(client):
    make_home()

    answer = client.post(
        "/konto/signup/",
        {"email": "neu@example.org", "password1": PASSWORD, "password2": PASSWORD},
    )

    assert answer.status_code == 200
    assert type(make_user()).objects.filter(email="neu@example.org").count() == 0
    assert mail.outbox == []


def test_forgotten_password_is_answered_with_a_german_mail(client, kim):
    answer = client.post("/konto/password/reset/", {"email": "KIM@example.org"})

    assert answer.status_code == 302
    (message,) = mail.outbox
    assert message.to == ["kim@example.org"]
    assert message.subject.startswith("Komm.A: ")
    assert "Passwort" in message.subject
    assert "password" not in re.sub(r"http\S+", "", message.body).lower()
    assert re.search(r"http://\S+/konto/password/reset/key/\S+", message.body)


def test_link_of_the_mail_leads_to_a_new_password(client, kim):
    client.post("/konto/password/reset/", {"email": "kim@example.org"})
    link = re.search(r"http://[^/]+(/\S+)", mail.outbox[0].body)[1]

    form = client.get(link, follow=True)
    new = "noch-ein-langes-passwort-8"
    client.post(form.request["PATH_INFO"], {"password1": new, "password2": new})

    assert log_in(client, "kim@example.org", new).status_code == 302


def test_forgotten_password_of_nobody_tells_nothing(client, kim):
    unknown = client.post("/konto/password/reset/", {"email": "x@example.org"})
    known = client.post("/konto/password/reset/", {"email": "kim@example.org"})

    assert (unknown.status_code, unknown.url) == (known.status_code, known.url)


@pytest.mark.parametrize("password", ["kurz", "kim@example.org", "password1234"])
def test_weak_password_is_refused(client, kim, password):
    client.force_login(kim)

    client.post(
        "/konto/password/change/",
        {"oldpassword": PASSWORD, "password1": password, "password2": password},
    )

    kim.refresh_from_db()
    assert kim.check_password(PASSWORD)


def test_admin_speaks_german(admin_client):
    page = html.fromstring(admin_client.get("/admin/").content)

    assert page.get("lang") == "de"
    assert "wird JavaScript benötigt" in page.text_content()


def test_admin_leads_strangers_to_our_log_in(client):
    answer = client.get("/admin/pages/")

    assert answer.status_code == 302
    assert answer.url.startswith("/konto/login/")


def test_admin_asks_no_other_server(admin_client):
    page = html.fromstring(admin_client.get("/admin/").content)

    loaded = page.xpath("//script/@src | //link/@href | //img/@src")
    assert loaded
    assert [address for address in loaded if re.match(r"(https?:)?//", address)] == []
