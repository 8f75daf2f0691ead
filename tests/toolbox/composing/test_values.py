# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The values of all placeholders: from profile, German grammar and answers."""

import pytest
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st

from network.models import Municipality
from tests.factories.people import PROFILE, make_municipality
from toolbox.composing.values import all_values, answer_values, profile_values
from toolbox.placeholders.registry import ALL, REGISTRY, Source

ASKED = [p.key for p in ALL if p.source is Source.ASKED]
NOT_ASKED = [p.key for p in ALL if p.source is not Source.ASKED]


@pytest.mark.django_db
def test_a_complete_profile_fills_every_gap_nobody_is_asked_for():
    values = profile_values(make_municipality(state="SN"))

    assert sorted(values) == sorted(NOT_ASKED)
    del values["datum"]
    assert values == {
        "kommune": "Gemeinde Musterhausen",
        "kommune_name": "Musterhausen",
        "kommune_art": "Gemeinde",
        "bundesland": "Sachsen",
        "website": "https://musterhausen.example.org",
        "leitung": "Bürgermeisterin Anna Beispiel",
        "leitung_name": "Anna Beispiel",
        "leitung_amt": "Bürgermeisterin",
        "pressekontakt_name": "Kim Muster",
        "pressekontakt_telefon": "0000 1234-56",
        "pressekontakt_email": "presse@musterhausen.example.org",
        "visdp": "Kim Muster, Rathausplatz 1, 00000 Musterhausen",
        "abbinder": "Musterhausen liegt in Probeland.",
        "ort_kommune": "Musterhausen",
        "kommune_nominativ": "die Gemeinde Musterhausen",
        "kommune_genitiv": "der Gemeinde Musterhausen",
        "kommune_dativ": "der Gemeinde Musterhausen",
        "kommune_akkusativ": "die Gemeinde Musterhausen",
        "kommune_in": "in der Gemeinde Musterhausen",
        "leitung_nominativ": "die Bürgermeisterin",
        "leitung_genitiv": "der Bürgermeisterin",
        "leitung_dativ": "der Bürgermeisterin",
        "leitung_akkusativ": "die Bürgermeisterin",
    }


def test_an_empty_profile_leaves_gaps():
    values = profile_values(Municipality(name="Musterhausen", kind="gemeinde"))

    assert {key for key in NOT_ASKED if key not in values} == {
        "bundesland",
        "website",
        "leitung",
        "leitung_name",
        "leitung_amt",
        "pressekontakt_name",
        "pressekontakt_telefon",
        "pressekontakt_email",
        "visdp",
        "abbinder",
        "leitung_nominativ",
        "leitung_genitiv",
        "leitung_dativ",
        "leitung_akkusativ",
    }


def test_office_without_name_is_inflected():
    town = Municipality(name="Probeland", kind="landkreis", head_office="Landrat")

    values = profile_values(town)

    assert values["leitung"] == "Landrat"
    assert values["leitung_genitiv"] == "des Landrats"
    assert "leitung_name" not in values


def test_date_is_the_german_date_of_today():
    today = timezone.localdate()

    shown = profile_values(Municipality(**PROFILE))["datum"]

    assert shown.startswith(f"{today.day}. ")
    assert shown.endswith(f" {today.year}")


def test_seat_wins_over_the_name_as_place():
    town = Municipality(name="Probeland", kind="landkreis", city="Musterhausen")

    assert profile_values(town)["ort_kommune"] == "Musterhausen"


def test_answers_are_formatted():
    assert answer_values({"datum_ereignis": "2026-05-12"}) == {
        "datum_ereignis": "12. Mai 2026"
    }


@pytest.mark.parametrize("key", NOT_ASKED)
def test_answers_never_override_profile_and_grammar(key):
    town = Municipality(**PROFILE)

    assert answer_values({key: REGISTRY[key].sample}) == {}
    assert all_values(town, {key: "übernommen"}).get(key) != "übernommen"


@pytest.mark.parametrize(
    "answers",
    [
        {"datum_ereignis": "gestern"},
        {"datum_ereignis": "2026-02-30"},
        {"datum_ereignis": "  "},
        {"datum_ereignis": ""},
        {"unbekannt": "x"},
        {"": "x"},
        {"ort_detail": "x" * 301},
    ],
)
def test_an_answer_that_is_not_understood_stays_a_gap(answers):
    assert {key: value for key, value in answer_values(answers).items() if value} == {}


@given(st.dictionaries(st.sampled_from(list(REGISTRY)), st.text(max_size=60)))
@settings(max_examples=60, deadline=None)
def test_no_answers_break_the_values(answers):
    town = Municipality(**PROFILE)

    values = all_values(town, answers)

    assert set(values) <= set(REGISTRY)
    assert {key: values[key] for key in profile_values(town)} == profile_values(town)
