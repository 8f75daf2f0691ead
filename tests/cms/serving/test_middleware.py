# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The headers of every answer, and the requests that no view sees."""

import pytest
from django.core.files.base import ContentFile
from django.test import Client

from cms.models import CommunityDocument
from tests.factories.pages import make_content_page, make_home

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def site():
    make_content_page(make_home(), "Projekt")


def policy_of(answer) -> dict[str, str]:
    directives = answer.headers["Content-Security-Policy"].split(";")
    parts = (directive.strip().partition(" ") for directive in directives)
    return {name: sources for name, _, sources in parts}


STRICT = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "media-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'self'",
    "object-src": "'none'",
}


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/", 200),
        ("/projekt/", 200),
        ("/projekt", 301),
        ("/gibt-es-nicht/", 404),
        ("/konto/login/", 200),
        ("/konto/signup/", 200),
        ("/administrator/", 404),
        ("/projekt/admin/", 404),
        ("/?x=/admin/", 200),
        ("/%00/", 404),
    ],
)
def test_answers_carry_the_strict_policy(client, address, status):
    answer = client.get(address)

    assert answer.status_code == status
    assert policy_of(answer) == STRICT


def test_failure_carries_the_strict_policy(monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("broken on purpose")

    monkeypatch.setattr("cms.serving.pages.find_page", fail)

    answer = Client(raise_request_exception=False).get("/projekt/")

    assert answer.status_code == 500
    assert policy_of(answer) == STRICT
    assert "Der Fehler liegt bei uns" in answer.content.decode()
    assert "broken" not in answer.content.decode()


def test_refused_form_carries_the_strict_policy():
    answer = Client(enforce_csrf_checks=True).post("/konto/login/")

    assert answer.status_code == 403
    assert policy_of(answer) == STRICT
    assert 'lang="de"' in answer.content.decode()


@pytest.mark.parametrize("address", ["/admin/", "/admin/pages/", "/admin/images/"])
def test_admin_may_run_wagtail_s_inline_code(admin_client, address):
    policy = policy_of(admin_client.get(address))

    assert policy["script-src"] == "'self' 'unsafe-inline'"
    assert policy["style-src"] == "'self' 'unsafe-inline'"
    assert policy["default-src"] == "'none'"
    assert policy["object-src"] == "'none'"


def test_pages_stay_strict_for_people_of_the_admin(admin_client):
    assert policy_of(admin_client.get("/projekt/")) == STRICT


@pytest.mark.parametrize(
    "address", ["/", "/gibt-es-nicht/", "/konto/login/", "/admin/"]
)
def test_answers_switch_off_what_no_page_needs(client, address):
    answer = client.get(address)

    assert answer.headers["Permissions-Policy"] == (
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
    )
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"


@pytest.mark.parametrize(
    "address",
    [
        "/%00",
        "/projekt/%00/",
        "/projekt%00/",
        "/?seite=%00",
        "/projekt/?%00=1",
        "/konto/login/?next=%00",
        "/admin/%00/",
        "/dokumente/1/a%00.pdf",
        "/toolbox/?occasion=a%00b",
    ],
)
def test_null_byte_is_not_found(client, address):
    answer = client.get(address)

    assert answer.status_code == 404
    assert "Diese Seite gibt es nicht" in answer.content.decode()


@pytest.mark.parametrize("address", ["/?q=%2500", "/?q=100%25", "/?q=%0a%0d", "/?q=00"])
def test_harmless_signs_are_not_refused(client, address):
    assert client.get(address).status_code == 200


@pytest.mark.parametrize("address", ["/", "/projekt/", "/gibt-es-nicht/"])
def test_strangers_get_no_cookie(client, address):
    answer = client.get(address)

    assert answer.cookies == {}
    assert "Set-Cookie" not in answer.headers


def test_download_runs_nothing(client):
    page = b"<!DOCTYPE html><script>alert(1)</script>"
    document = CommunityDocument.objects.create(
        title="Protokoll", file=ContentFile(page, name="protokoll.txt")
    )

    answer = client.get(document.url)
    content = b"".join(answer.streaming_content)
    answer.close()

    assert document.url.startswith("/dokumente/")
    assert content == page
    assert policy_of(answer)["default-src"] == "'none'"
    assert "script-src" not in policy_of(answer)
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Type"].startswith("text/plain")
