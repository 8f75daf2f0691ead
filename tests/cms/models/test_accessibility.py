# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The accessibility statement: what it says, what it refuses, when it is due."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from lxml import html

from cms.models import FederalState
from cms.models.accessibility import a_year_after
from tests.factories.pages import make_home, make_statement

pytestmark = pytest.mark.django_db

ENTRY = {
    "title": "Alte Protokolle",
    "reason": "out-of-scope",
    "description": "Eingescannt und ohne Text.",
    "requirement": "EN 301 549, Kapitel 10",
    "alternative": "Fragen Sie uns nach dem Text.",
}


@pytest.fixture
def home():
    return make_home()


def with_entries(home, *entries, **fields):
    page = make_statement(home, **fields)
    raw = [{"type": "entry", "value": ENTRY | entry} for entry in entries]
    page.contents = page.contents.stream_block.to_python(raw)
    page.save()
    return page


def words(client, page) -> str:
    document = html.fromstring(client.get(page.url).content)
    return " ".join(document.xpath("//main")[0].text_content().split())


def test_statement_groups_its_contents_by_reason(client, home):
    page = with_entries(
        home,
        {"title": "Karte", "reason": "disproportionate"},
        {"title": "Film", "reason": "not-compliant"},
        {"title": "Ton", "reason": "not-compliant"},
    )

    assert [
        (reason, [entry["title"] for entry in entries])
        for reason, entries in page.contents_by_reason()
    ] == [("not-compliant", ["Film", "Ton"]), ("disproportionate", ["Karte"])]
    document = html.fromstring(client.get(page.url).content)
    levels = [
        heading.tag for heading in document.xpath("//main//*[self::h3 or self::h4]")
    ]
    assert levels == ["h3", "h4", "h4", "h3", "h4"]


def test_statement_says_all_the_law_asks_for(client, home):
    page = with_entries(home, {}, law="BGG NRW")

    said = words(client, page)

    for part in (
        "Die Stadt Musterhausen ist bemüht, die Website www.example.org",
        "Rechtsgrundlage: BGG NRW",
        "teilweise mit den Anforderungen vereinbar",
        "Außerhalb des Anwendungsbereichs der Vorschriften Alte Protokolle",
        "Anforderung: EN 301 549, Kapitel 10",
        "Alternative: Fragen Sie uns nach dem Text.",
        "Erstellt am 1. September 2026. Grundlage: Selbstbewertung.",
        "Zuletzt überprüft am 1. September 2026.",
        "wir antworten spätestens nach einem Monat",
        "barrieren@example.org",
        "Zuständige Stelle: Vor dem Livegang eintragen",
    ):
        assert part in said


def test_statement_names_the_enforcement_body(client, home):
    page = make_statement(
        home,
        federal_state=FederalState.objects.get(code="HE"),
        enforcement_name="Stelle des Landes",
        enforcement_address="Weg 1\n00000 Ort",
        enforcement_email="stelle@example.org",
    )

    said = words(client, page)

    assert "Stelle des Landes (Hessen)" in said
    assert "stelle@example.org" in said
    assert said.count("Vor dem Livegang eintragen") == 1  # the law


@pytest.mark.parametrize(
    ("conformity", "said"), [("full", "vollständig mit"), ("none", "nicht mit")]
)
def test_statement_says_how_far_it_conforms(client, home, conformity, said):
    page = make_statement(home, conformity=conformity)

    assert f"Diese Website ist {said} den Anforderungen vereinbar" in words(
        client, page
    )


def test_statement_with_gaps_cannot_claim_to_be_complete(home):
    page = with_entries(home, {})
    page.conformity = "full"

    with pytest.raises(ValidationError) as refused:
        page.full_clean()

    assert list(refused.value.message_dict) == ["conformity"]


def test_statement_is_not_reviewed_before_it_is_written(home):
    page = make_statement(home)
    page.reviewed_on = page.created_on - timedelta(days=1)

    with pytest.raises(ValidationError) as refused:
        page.full_clean()

    assert list(refused.value.message_dict) == ["reviewed_on"]


@pytest.mark.parametrize(("days", "is_due"), [(364, False), (367, True)])
def test_statement_is_due_after_a_year(home, days, is_due):
    reviewed = timezone.localdate() - timedelta(days=days)

    page = make_statement(home, created_on=reviewed, reviewed_on=reviewed)

    assert page.is_review_due is is_due


def test_a_year_after_a_leap_day_is_the_day_before():
    assert a_year_after(date(2028, 2, 29)) == date(2029, 2, 28)
    assert a_year_after(date(2026, 11, 22)) == date(2027, 11, 22)
