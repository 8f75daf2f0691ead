# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Reads the support services and checks what content/README.md promises of them."""

import datetime
import re
from pathlib import Path

import pytest
import yaml

CONTENT = Path(__file__).resolve().parents[2] / "content"
TODAY = datetime.date.today()  # noqa: DTZ011 (the files know no time zone)
SERVICES = yaml.safe_load(
    (CONTENT / "support_services.yaml").read_text(encoding="utf-8")
)["services"]

KINDS = {
    "notruf", "opferberatung", "meldestelle", "mobile_beratung", "amtspersonen",
    "antidiskriminierung", "digitale_gewalt", "seelsorge",
}  # fmt: skip
FEDERAL_STATES = {
    "BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST",
    "SH", "TH",
}  # fmt: skip
SERVICE_FIELDS = [
    "slug", "name", "kind", "nationwide", "federal_states", "phone", "hours", "email",
    "website", "address", "languages", "description", "checked_on", "check_again_on",
    "replaced_by", "is_closed", "source",
]  # fmt: skip

each_service = pytest.mark.parametrize(
    "service", SERVICES, ids=lambda service: service["slug"]
)


@each_service
def test_service_has_every_field_in_order(service):
    assert list(service) == SERVICE_FIELDS
    assert service["kind"] in KINDS
    assert 20 <= len(service["description"]) <= 600
    assert len(service["name"]) <= 160
    assert service["source"]


@each_service
def test_service_is_nationwide_or_names_its_states(service):
    assert bool(service["federal_states"]) != service["nationwide"]
    assert set(service["federal_states"]) <= FEDERAL_STATES


@each_service
def test_service_was_checked_in_the_past_and_is_due_six_months_later(service):
    checked_on = service["checked_on"]
    months = checked_on.year * 12 + checked_on.month - 1 + 6

    assert checked_on <= TODAY
    assert service["check_again_on"] == checked_on.replace(
        year=months // 12, month=months % 12 + 1
    )


@each_service
def test_service_can_be_reached_unless_it_closed(service):
    ways = [service["phone"], service["email"], service["website"]]

    assert any(ways) or service["is_closed"]
    assert re.fullmatch(r"[0-9 ]*", service["phone"])
    assert re.fullmatch(r"(https://[a-z0-9.-]+)?", service["website"])
    assert re.fullmatch(r"([a-z]+@[a-z.]+)?", service["email"])


def test_service_slugs_are_unique_and_replacements_are_open():
    by_slug = {service["slug"]: service for service in SERVICES}

    assert len(by_slug) == len(SERVICES)
    for service in SERVICES:
        if service["replaced_by"]:
            assert service["is_closed"]
            assert not by_slug[service["replaced_by"]]["is_closed"]


def test_services_print_exactly_the_known_numbers():
    numbers = {service["slug"]: service["phone"] for service in SERVICES}

    assert {slug: number for slug, number in numbers.items() if number} == {
        "polizei-notruf": "110",
        "weisser-ring": "116 006",
        "hilfetelefon-gewalt-gegen-frauen": "116 016",
        "telefonseelsorge": "0800 1110111",
        "starke-stelle": "0800 300 99 44",
        "hateaid": "030 25208838",
        "antidiskriminierungsstelle-des-bundes": "0800 546 546 5",
    }


def test_services_redirect_the_well_known_closed_ones():
    closed = {
        service["slug"]: service["replaced_by"]
        for service in SERVICES
        if service["is_closed"]
    }

    assert closed == {"hessengegenhetze": "beratung-bei-hass-hessen", "hassmelden": ""}
