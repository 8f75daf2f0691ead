# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files made of items are counted by item and format, those not made are not."""

import pytest
from django.urls import reverse

from cms.models import DailyCount
from cms.serving import counting

from .conftest import address
from .test_items import DAY, TOWN

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _counting(settings, monkeypatch):
    settings.COUNT_HITS = True
    monkeypatch.setattr(counting, "tally", counting.Tally())


def counted() -> list[tuple]:
    counting.flush()
    return list(DailyCount.objects.values_list("kind", "subject", "detail", "count"))


def try_file(client, item, format_key: str, answers: dict[str, str]) -> int:
    trial = reverse("toolbox:try_download", args=[item.slug, format_key])
    return client.post(trial, answers).status_code


def test_trial_counts_for_everybody(client, office, item):
    assert try_file(client, item, "txt", TOWN | DAY) == 200
    assert try_file(office, item, "txt", TOWN | DAY) == 200

    assert counted() == [("trial", item.pk, "txt", 2)]


def test_trial_without_a_file_does_not_count(client, item):
    try_file(client, item, "exe", TOWN | DAY)
    try_file(client, item, "txt", {**TOWN, "datum_ereignis": "gestern"})

    assert counted() == []


def test_file_of_an_adaptation_counts_for_its_item(office, adaptation):
    for format_key in ("txt", "html", "exe"):
        office.get(address(adaptation, "download", format_key))

    assert sorted(counted()) == [
        ("export", adaptation.item_id, "html", 1),
        ("export", adaptation.item_id, "txt", 1),
    ]


def test_file_refused_to_a_neighbour_does_not_count(client, neighbour, adaptation):
    client.force_login(neighbour)

    client.get(address(adaptation, "download", "txt"))

    assert counted() == []
