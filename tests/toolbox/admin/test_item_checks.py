# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""„Vorlagen prüfen“ lists packages beside items, and says what in them is old."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from cms.desk.lists import waiting_lines
from tests.factories.items import make_item
from tests.factories.scenarios import make_scenario

pytestmark = pytest.mark.django_db

REPORT = "/admin/reports/vorlagen-pruefen/"
LONG_AGO = date(2021, 1, 1)


@pytest.fixture
def chief(django_user_model):
    return django_user_model.objects.create_superuser("a@example.org")


@pytest.fixture
def admin(client, chief):
    client.force_login(chief)
    return client


def titles(admin, query: str = "") -> list[str]:
    return [page.title for page in admin.get(REPORT + query).context["object_list"]]


def test_package_with_its_own_date_passed_is_confirmed_like_an_item(admin):
    package = make_scenario(make_item(), checked_until=LONG_AGO, title="Altes Paket")
    package.save_revision().publish()
    assert titles(admin) == ["Altes Paket"]

    admin.post(reverse("desk_confirm_item", args=[package.pk]))

    package.refresh_from_db()
    assert package.checked_until > timezone.localdate()
    assert titles(admin) == []


def test_package_with_an_old_text_is_named_until_the_text_is_checked(admin):
    item = make_item(title="Alter Text", checked_until=LONG_AGO)
    item.save_revision().publish()
    package = make_scenario(item, title="Paket")

    page = admin.get(REPORT).content.decode()
    assert titles(admin, "?due=overdue") == ["Alter Text", "Paket"]
    assert "Diese Vorlagen sind zur Prüfung fällig: „Alter Text“." in page
    assert reverse("desk_confirm_item", args=[package.pk]) not in page

    admin.post(reverse("desk_confirm_item", args=[item.pk]))
    assert titles(admin) == []


def test_packages_are_filtered_by_their_kind_and_exported(admin):
    make_item(checked_until=LONG_AGO, title="Text")
    make_scenario(make_item(), checked_until=LONG_AGO, title="Paket")

    assert titles(admin, "?kind=package") == ["Paket"]
    assert titles(admin, "?kind=statement") == ["Text"]
    export = b"".join(admin.get(f"{REPORT}?export=csv").streaming_content).decode()
    assert "Paket,Paket,Redaktion" in export.replace('"', "")


def test_desk_counts_packages_with_the_items(chief):
    soon = timezone.localdate() + timedelta(days=30)
    make_item(checked_until=soon)
    make_scenario(make_item(checked_until=LONG_AGO))

    found = {line.sentence: line.number for line in waiting_lines(chief)}

    sentence = "Vorlagen und Pakete sind bald oder schon überfällig: Stimmen sie noch?"
    assert found[sentence] == 3


def test_report_costs_the_same_queries_for_one_and_three_packages(admin):
    def one_more():
        make_scenario(make_item(checked_until=LONG_AGO))

    one_more()
    admin.get(REPORT)
    with CaptureQueriesContext(connection) as for_one:
        admin.get(REPORT)
    one_more()
    one_more()
    with CaptureQueriesContext(connection) as for_three:
        admin.get(REPORT)

    assert len(for_three) == len(for_one)
