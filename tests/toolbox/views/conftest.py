# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A town, its officer, a stranger from the next town, and a text to adapt."""

import pytest
from django.test import Client
from django.urls import reverse

from network.models import Municipality, User
from tests.factories.items import block, make_adaptation, make_item, paragraph
from tests.factories.people import make_member, make_municipality
from toolbox.models import Adaptation, TextItemPage

BODY = [
    paragraph("Am {datum_ereignis} wurde {ort_detail} etwas beschmiert.", "tat"),
    paragraph("Notruf 110.", "notruf", editing="locked", lock_reason="Muss stimmen."),
]
MUST_CHANGE = paragraph("Schreiben Sie hier.", "eigenes", editing="must_change")
LIST = block(
    "list",
    "liste",
    style="bullet",
    items=[{"type": "item", "id": "eins", "value": "<p>Erster Punkt</p>"}],
)


@pytest.fixture
def town(db) -> Municipality:
    return make_municipality()


@pytest.fixture
def officer(town: Municipality) -> User:
    return make_member(town, first_name="Kim", last_name="Muster")


@pytest.fixture
def neighbour(db) -> User:
    """An officer of another town."""
    return make_member(make_municipality(name="Beispielstadt", kind="stadt"))


@pytest.fixture
def item(db) -> TextItemPage:
    return make_item(BODY)


@pytest.fixture
def adaptation(item: TextItemPage, town: Municipality, officer: User) -> Adaptation:
    return make_adaptation(item, town, officer)


@pytest.fixture
def office(client: Client, officer: User) -> Client:
    """The officer's browser."""
    client.force_login(officer)
    return client


def address(adaptation: Adaptation, name: str = "adaptation", *more) -> str:
    town = adaptation.municipality.slug
    return reverse(f"toolbox:{name}", args=[town, adaptation.pk, *more])


def typed(adaptation: Adaptation, **fields: str) -> dict[str, str]:
    """What a browser sends: the hidden edition, the title and the fields named."""
    return {"title": adaptation.title, "edition": adaptation.edition, **fields}
