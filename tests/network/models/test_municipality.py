# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Municipalities: official key, names and cases, head, address, slug."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.models import FederalState
from network.inflection import KINDS
from network.models import Municipality
from network.models.municipality import CASES, HEAD_CASES
from tests.factories.people import make_municipality

pytestmark = pytest.mark.django_db


def unsaved(**fields) -> Municipality:
    values = {"name": "Musterhausen", "kind": "gemeinde", "official_key": "09123456"}
    values |= {"federal_state": FederalState.objects.get(pk="BY")}
    return Municipality(**values | fields)


def errors(municipality: Municipality) -> dict[str, list[str]]:
    try:
        municipality.full_clean()
    except ValidationError as error:
        return error.message_dict
    return {}


@pytest.mark.parametrize("key", ["09123456", "09123"])
def test_official_key_has_eight_digits_or_five(key):
    assert errors(unsaved(official_key=key)) == {}


@pytest.mark.parametrize(
    "key",
    ["0912", "091234", "0912345", "09 23456", "0912345x", "09123\n", "٠٩١٢٣", "⁰9123"],
)
def test_official_key_of_another_form_is_refused(key):
    assert errors(unsaved(official_key=key))["official_key"] == [
        "Der Schlüssel hat acht Ziffern, bei Kreisen fünf."
    ]


def test_official_key_begins_with_the_number_of_the_state():
    assert errors(unsaved(official_key="03123456")) == {
        "official_key": ["Der Schlüssel beginnt in Bayern mit 09."]
    }


def test_official_key_is_taken_once():
    town = make_municipality()

    assert list(errors(unsaved(official_key=town.official_key))) == ["official_key"]


def test_official_key_is_not_checked_where_nobody_can_correct_it():
    town = unsaved(official_key="03123456")

    town.full_clean(exclude={"official_key"})

    assert town.official_key == "03123456"


def test_missing_state_is_the_only_complaint():
    assert list(errors(unsaved(federal_state=None))) == ["federal_state"]


@pytest.mark.parametrize("postcode", ["1234", "123456", "1234a", "١٢٣٤٥", "12345\n"])
def test_postcode_has_five_digits(postcode):
    assert "postcode" in errors(unsaved(postcode=postcode))


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        ("gemeinde", "Musterhausen", "Gemeinde Musterhausen"),
        ("gemeinde", "Gemeinde Musterhausen", "Gemeinde Musterhausen"),
        ("stadt", "stadt Beispielstadt", "Stadt Beispielstadt"),
        ("gemeinde", "Stadt Beispielstadt", "Stadt Beispielstadt"),
        ("landkreis", "Musterkreis", "Musterkreis"),
    ],
)
def test_full_name_names_the_kind_once(kind, name, expected):
    town = unsaved(kind=kind, name=name)

    assert (town.full_name, str(town)) == (expected, expected)


@given(st.sampled_from(sorted(KINDS)))
@settings(max_examples=20)
def test_full_name_never_doubles_any_kind(kind):
    label = KINDS[kind].label

    assert unsaved_name(kind, f"{label} Musterhausen") == f"{label} Musterhausen"


def unsaved_name(kind: str, name: str) -> str:
    return Municipality(kind=kind, name=name).full_name


def test_empty_cases_follow_kind_and_name():
    town = make_municipality()

    town.kind, town.name = "landkreis", "Probeland"
    town.save()
    town.refresh_from_db()

    assert [getattr(town.name_inflection, case) for case in CASES] == [
        "der Landkreis Probeland",
        "des Landkreises Probeland",
        "dem Landkreis Probeland",
        "den Landkreis Probeland",
        "im Landkreis Probeland",
    ]


def test_a_corrected_case_wins_and_leaves_the_others_proposed():
    town = unsaved(name_genitive="Musterhausens")

    assert town.name_inflection.genitive == "Musterhausens"
    assert town.name_inflection.dative == "der Gemeinde Musterhausen"


def test_office_is_inflected_from_the_form_of_address():
    town = unsaved(head_office="Erster Beigeordneter", head_form_of_address="herr")

    assert [getattr(town.head_inflection, case) for case in HEAD_CASES] == [
        "der Erste Beigeordnete",
        "des Ersten Beigeordneten",
        "dem Ersten Beigeordneten",
        "den Ersten Beigeordneten",
    ]


def test_change_of_office_leaves_no_stale_case():
    town = unsaved(head_office="Landrat", head_form_of_address="herr")
    before = town.head_inflection.genitive

    town.head_office, town.head_form_of_address = "Landrätin", "frau"

    assert (before, town.head_inflection.genitive) == ("des Landrats", "der Landrätin")


def test_a_corrected_office_wins():
    town = unsaved(head_office="Landrat", head_dative="dem Herrn Landrat")

    assert town.head_inflection.dative == "dem Herrn Landrat"
    assert town.head_inflection.accusative == "den Landrat"


@pytest.mark.parametrize(
    ("fields", "name", "head"),
    [
        ({}, "", ""),
        ({"head_office": "Landrat"}, "", "Landrat"),
        ({"head_last_name": "Beispiel"}, "Beispiel", "Beispiel"),
        (
            {
                "head_office": "Bürgermeisterin",
                "head_title": "Dr.",
                "head_first_name": "Anna",
                "head_last_name": "Beispiel",
            },
            "Dr. Anna Beispiel",
            "Bürgermeisterin Dr. Anna Beispiel",
        ),
    ],
)
def test_head_is_said_without_gaps(fields, name, head):
    town = unsaved(**fields)

    assert (town.head_name, town.head) == (name, head)


@pytest.mark.parametrize(
    ("fields", "lines"),
    [
        ({}, ()),
        ({"city": "Musterhausen"}, ("Musterhausen",)),
        ({"street": "Markt 1"}, ("Markt 1",)),
        (
            {"street": "Markt 1", "postcode": "00000", "city": "Musterhausen"},
            ("Markt 1", "00000 Musterhausen"),
        ),
    ],
)
def test_address_has_no_empty_line(fields, lines):
    assert unsaved(**fields).address_lines == lines


def test_slug_spells_umlauts_out():
    town = make_municipality(name="Größ-Ähren am Übersee")

    assert town.slug == "groess-aehren-am-uebersee"
    assert town.get_absolute_url() == "/kommunen/groess-aehren-am-uebersee/"


def test_slugs_of_namesakes_differ():
    towns = [make_municipality(name="Neustadt", kind="stadt") for _ in range(4)]

    assert [town.slug for town in towns] == [
        "neustadt",
        "stadt-neustadt",
        "stadt-neustadt-2",
        "stadt-neustadt-3",
    ]


def test_slug_stays_when_the_name_changes():
    town = make_municipality()

    town.name = "Neuhausen"
    town.save()

    assert town.slug == "musterhausen"


@pytest.mark.parametrize("name", ["東京", "…", "🏙"])
def test_slug_of_a_name_without_latin_letters_is_usable(name):
    town = make_municipality(name=name)

    assert town.slug == "gemeinde"


def test_slug_of_a_long_name_fits_its_column():
    town = make_municipality(name="ä" * 100)

    assert len(town.slug) <= 100
    town.full_clean()


def test_slug_never_hides_the_way_home():
    town = make_municipality(name="Meine")

    assert town.slug == "gemeinde-meine"


def test_reserved_slug_is_refused():
    assert errors(unsaved(slug="meine")) == {
        "slug": [
            "„meine“ ist für eine Seite von Komm.A vergeben. "
            "Nehmen Sie zum Beispiel „gemeinde-meine“."
        ]
    }
