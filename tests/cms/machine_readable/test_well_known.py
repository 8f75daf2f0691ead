# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""robots.txt and security.txt: read as a machine reads them."""

import re
from datetime import UTC, datetime, timedelta
from urllib.robotparser import RobotFileParser

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from cms.machine_readable.well_known import contact_address
from cms.models import SiteSettings

pytestmark = pytest.mark.django_db

SITE = "https://www.example.org"
# The grammar of RFC 9116, section 4, without comments and signatures.
FIELD = re.compile(r"(?P<name>[A-Za-z-]+): (?P<value>[^\s\x00-\x1f]+(, [a-z-]+)*)")
KNOWN = {"Contact", "Expires", "Preferred-Languages", "Canonical", "Policy"}


@pytest.fixture(autouse=True)
def _address(settings):
    settings.SITE_ADDRESS = SITE


def fields(answer) -> dict[str, str]:
    text = answer.content.decode("utf-8")
    assert text.endswith("\n")
    lines = [FIELD.fullmatch(line) for line in text.splitlines()]
    assert all(lines), text
    names = [line["name"] for line in lines]
    assert len(names) == len(set(names))
    return {line["name"]: line["value"] for line in lines}


@pytest.fixture
def robots(client):
    answer = client.get("/robots.txt")
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    parser = RobotFileParser()
    parser.parse(answer.content.decode().splitlines())
    return parser


@pytest.mark.parametrize(
    ("path", "may"),
    [
        ("/", True),
        ("/toolbox/schmiererei/", True),
        ("/dokumente/1/a.pdf", True),
        ("/admin/", False),
        ("/konto/login/", False),
        ("/kommunen/musterhausen/", False),
    ],
)
def test_robots_may_read_all_but_the_areas_behind_a_log_in(robots, path, may):
    assert robots.can_fetch("Suchmaschine", SITE + path) is may


def test_robots_are_told_where_the_sitemap_is(robots):
    assert robots.site_maps() == [f"{SITE}/sitemap.xml"]


def test_security_txt_follows_its_grammar(client):
    SiteSettings.objects.create(
        security_contact="sicherheit@example.org",
        security_policy="https://example.org/regeln",
    )

    answer = client.get("/.well-known/security.txt")

    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert "max-age" in answer["Cache-Control"]
    found = fields(answer)
    expires = datetime.fromisoformat(found.pop("Expires"))
    assert timedelta(days=90) < expires - timezone.now() < timedelta(days=365)
    assert expires.tzinfo == UTC
    assert found == {
        "Contact": "mailto:sicherheit@example.org",
        "Preferred-Languages": "de, en",
        "Canonical": f"{SITE}/.well-known/security.txt",
        "Policy": "https://example.org/regeln",
    }


def test_security_txt_does_not_expire_however_old_the_setting_is(client, monkeypatch):
    SiteSettings.objects.create(security_contact="sicherheit@example.org")
    later = timezone.now() + timedelta(days=4000)
    monkeypatch.setattr("cms.machine_readable.well_known.timezone.now", lambda: later)

    expires = fields(client.get("/.well-known/security.txt"))["Expires"]

    assert datetime.fromisoformat(expires) > later


def test_security_txt_leaves_out_a_policy_that_is_not_set(client):
    SiteSettings.objects.create(security_contact="https://example.org/sicherheit")

    found = fields(client.get("/.well-known/security.txt"))

    assert found["Contact"] == "https://example.org/sicherheit"
    assert set(found) == KNOWN - {"Policy"}


@pytest.mark.parametrize("contact", [None, ""])
def test_security_txt_does_not_exist_without_a_contact(client, contact):
    if contact is not None:
        SiteSettings.objects.create(security_contact=contact)

    assert client.get("/.well-known/security.txt").status_code == 404


@given(st.text(min_size=1))
def test_contact_stays_on_its_line_whatever_was_stored(contact):
    line = f"Contact: {contact_address(contact)}"

    assert FIELD.fullmatch(line) or contact == "https://"
    assert len(line.splitlines()) == 1


@pytest.mark.parametrize("path", ["/robots.txt", "/.well-known/security.txt"])
def test_machines_may_only_read(client, path):
    assert client.post(path).status_code == 405


@pytest.mark.parametrize("path", ["/robots.txt", "/sitemap.xml", "/inhalt/"])
def test_machines_get_no_cookie(client, path):
    answer = client.get(path)

    assert answer.status_code == 200
    assert not answer.cookies
