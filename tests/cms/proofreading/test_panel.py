# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The form of an office says what would let somebody in need call in vain."""

from datetime import date

import pytest

from cms.proofreading.panel import weak_points
from tests.factories.items import make_service

pytestmark = pytest.mark.django_db


def rules(office) -> list[str]:
    return [finding.rule for finding in weak_points(office)]


def test_office_with_everything_has_no_weak_point():
    assert rules(make_service(source="Impressum", phone="0000 1")) == []


@pytest.mark.parametrize(
    ("fields", "rule"),
    [
        ({"phone": "", "email": "", "website": ""}, "office-contact"),
        ({"source": ""}, "office-source"),
        ({"is_nationwide": False}, "office-area"),
    ],
)
def test_what_is_missing_is_named(fields, rule):
    whole = {"source": "Impressum", "phone": "0000 1", "is_nationwide": True}

    assert rules(make_service(**{**whole, **fields})) == [rule]


def test_successor_that_is_gone_itself_is_named():
    successor = make_service("Auch zu", is_closed=True)
    office = make_service(
        "Zu", is_closed=True, replaced_by=successor, source="x", phone="0000 1"
    )

    (finding,) = weak_points(office)

    assert "„Auch zu“ ist eingestellt" in finding.message


def test_editor_reads_them_above_the_form(client, django_user_model):
    client.force_login(django_user_model.objects.create_superuser("a@example.org"))
    office = make_service(check_again_on=date(2021, 1, 1), source="")

    page = client.get(f"/admin/snippets/cms/supportservice/edit/{office.pk}/")

    words = page.content.decode()
    assert "data-office-findings" in words
    assert "zur Prüfung fällig" in words
    assert "Der Beleg fehlt" in words


def test_new_office_has_no_findings_yet(client, django_user_model):
    client.force_login(django_user_model.objects.create_superuser("a@example.org"))

    page = client.get("/admin/snippets/cms/supportservice/add/").content.decode()

    assert "data-office-findings" not in page
