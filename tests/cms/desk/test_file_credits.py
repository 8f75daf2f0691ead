# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The report lists the files that lack author, licence or consent."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.management.loading.groups import EDITORS, MUNICIPALITY_SUPPORT
from tests.factories.pages import make_image
from tests.factories.stored_files import make_document, make_video

ADDRESS = "/admin/reports/dateien-ohne-angaben/"


def words(client, query: str = "") -> str:
    return client.get(ADDRESS + query).content.decode()


def test_report_lists_every_kind_of_file_that_is_not_ready(admin):
    make_image("Ohne alles")
    make_document("Ohne Namen", author="")
    make_video("Ohne Lizenz", licence="")
    expired = timezone.localdate() - timedelta(days=1)
    make_image("Abgelaufen", author="A", licence="own", consent_until=expired)
    make_image("In Ordnung", author="A", licence="own")

    text = words(admin)

    for title in ("Ohne alles", "Ohne Namen", "Ohne Lizenz", "Abgelaufen"):
        assert title in text
    assert "In Ordnung" not in text


def test_report_can_be_narrowed_to_a_kind(admin):
    make_image("Ein Bild")
    make_document("Ein Dokument", author="")

    text = words(admin, "?kind=CommunityDocument")

    assert "Ein Dokument" in text
    assert "Ein Bild" not in text


@pytest.mark.parametrize("kind", ["'\"<script>", "x" * 10_000, "Page", "\u202e"])
def test_kind_that_does_not_exist_breaks_nothing(admin, kind):
    assert admin.get(ADDRESS, {"kind": kind}).status_code == 200


def test_desk_counts_the_files_and_leads_to_them(admin):
    make_image("Ohne alles")

    assert "Datei ohne Urheberschaft" in admin.get("/admin/").content.decode()


def test_report_is_for_those_who_can_complete_the_files(client, member):
    client.force_login(member(EDITORS))
    allowed = client.get(ADDRESS)
    client.force_login(member(MUNICIPALITY_SUPPORT))

    assert allowed.status_code == 200
    assert client.get(ADDRESS).status_code == 302


def test_one_and_three_rows_cost_the_same(admin):
    def queries() -> int:
        words(admin)
        with CaptureQueriesContext(connection) as captured:
            words(admin)
        return len(captured)

    make_image("Eins")
    one = queries()
    make_image("Zwei")
    make_image("Drei")

    assert queries() == one
