# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The settings of the public server: what they refuse, and what they switch on."""

import pytest

from .places import ROOT, VARIABLES, run, setting


@pytest.mark.parametrize(
    "name", ["SECRET_KEY", "ALLOWED_HOSTS", "SITE_ADDRESS", "EMAIL_URL"]
)
def test_production_refuses_to_start_without(name):
    finished = run("manage.py", "check", **{name: ""})

    assert finished.returncode != 0
    assert f"Die Umgebungsvariable {name} fehlt." in finished.stderr
    assert "docs/configuration.md" in finished.stderr


def test_production_refuses_a_way_of_working_there_is_not():
    finished = run("manage.py", "check", TASK_BACKEND="databse")

    assert finished.returncode != 0
    assert "TASK_BACKEND hat den Wert „databse“" in finished.stderr


def test_production_refuses_an_address_of_a_cluster_that_it_cannot_read():
    finished = run("manage.py", "check", SEARCH_URL="https://komma:geheim@suche.test")

    assert finished.returncode != 0
    assert "SEARCH_URL: Die Adresse beginnt nicht mit" in finished.stderr
    assert "geheim@" not in finished.stderr


def test_production_passes_django_s_own_check_for_servers():
    finished = run("manage.py", "check", "--deploy", "--fail-level", "WARNING")

    assert finished.returncode == 0, finished.stderr


def test_production_never_shows_errors():
    assert setting("settings.DEBUG", DEBUG="True") == "False"


@pytest.mark.parametrize(
    ("address", "redirects"),
    [("https://www.example.org", "True"), ("http://intern.example.org", "False")],
)
def test_production_redirects_to_its_own_scheme(address, redirects):
    assert setting("settings.SECURE_SSL_REDIRECT", SITE_ADDRESS=address) == redirects


def test_production_sends_mail_as_it_was_told():
    sent = setting(
        "settings.EMAIL_BACKEND, settings.EMAIL_HOST, settings.EMAIL_USE_TLS, sep='|'"
    )

    assert sent == ("django.core.mail.backends.smtp.EmailBackend|mail.example.org|True")


def test_hosts_are_parted_by_commas():
    hosts = setting(
        "*settings.ALLOWED_HOSTS", ALLOWED_HOSTS="a.example.org,b.example.org"
    )

    assert hosts == "a.example.org b.example.org"


def test_database_address_switches_to_postgresql():
    shown = setting(
        "*[settings.DATABASES['default'][name] for name in "
        "('ENGINE', 'NAME', 'USER', 'PASSWORD', 'HOST', 'PORT')], "
        "*settings.DATABASES['default']['OPTIONS']",
        DATABASE_URL="postgres://komma:p%40ss@db.example.org:5433/inhalte",
    )

    assert shown == (
        "django.db.backends.postgresql inhalte komma p@ss db.example.org 5433 pool"
    )


def test_database_address_may_name_a_file():
    shown = setting(
        "*[settings.DATABASES['default'][name] for name in ('ENGINE', 'NAME')]",
        DATABASE_URL="sqlite:///probe.sqlite3",
    )

    assert shown == "django.db.backends.sqlite3 probe.sqlite3"


EMPTY = dict.fromkeys([*VARIABLES, "MEDIA_ROOT", "PRIVATE_ROOT", "STATIC_ROOT"], "")


def test_own_machine_trusts_no_foreign_name():
    hosts = setting("*settings.ALLOWED_HOSTS", place="dev", **EMPTY)

    assert hosts == "127.0.0.1 localhost [::1]"


@pytest.mark.parametrize(
    ("name", "chosen"),
    [
        ("SITE_ADDRESS", "http://127.0.0.1:8000"),
        ("DATABASES['default']['NAME']", str(ROOT / "var" / "db.sqlite3")),
        ("MEDIA_ROOT", str(ROOT / "media")),
        ("PRIVATE_ROOT", str(ROOT / "var" / "private")),
        ("EMAIL_BACKEND", "django.core.mail.backends.console.EmailBackend"),
        ("DEFAULT_FROM_EMAIL", "komma@example.org"),
    ],
)
def test_empty_variable_is_one_that_is_not_set(name, chosen):
    assert setting(f"settings.{name}", place="dev", **EMPTY) == chosen


def test_own_machine_shows_errors_only_on_request():
    assert setting("settings.DEBUG", place="dev") == "False"
    assert setting("settings.DEBUG", place="dev", DEBUG="True") == "True"
