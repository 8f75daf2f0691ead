# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""German cases of municipalities and of the people at their head, spelled out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from network.inflection import (
    KINDS,
    Gender,
    Inflection,
    full_name,
    propose_head,
    propose_municipality,
)

# Kind: nominative, genitive, dative, accusative, locative.
ALL_KINDS = {
    "stadt": (
        "die Stadt X",
        "der Stadt X",
        "der Stadt X",
        "die Stadt X",
        "in der Stadt X",
    ),
    "hansestadt": (
        "die Hansestadt X",
        "der Hansestadt X",
        "der Hansestadt X",
        "die Hansestadt X",
        "in der Hansestadt X",
    ),
    "landeshauptstadt": (
        "die Landeshauptstadt X",
        "der Landeshauptstadt X",
        "der Landeshauptstadt X",
        "die Landeshauptstadt X",
        "in der Landeshauptstadt X",
    ),
    "gemeinde": (
        "die Gemeinde X",
        "der Gemeinde X",
        "der Gemeinde X",
        "die Gemeinde X",
        "in der Gemeinde X",
    ),
    "markt": (
        "der Markt X",
        "des Marktes X",
        "dem Markt X",
        "den Markt X",
        "im Markt X",
    ),
    "flecken": (
        "der Flecken X",
        "des Fleckens X",
        "dem Flecken X",
        "den Flecken X",
        "im Flecken X",
    ),
    "landkreis": (
        "der Landkreis X",
        "des Landkreises X",
        "dem Landkreis X",
        "den Landkreis X",
        "im Landkreis X",
    ),
    "kreis": (
        "der Kreis X",
        "des Kreises X",
        "dem Kreis X",
        "den Kreis X",
        "im Kreis X",
    ),
    "bezirk": (
        "der Bezirk X",
        "des Bezirks X",
        "dem Bezirk X",
        "den Bezirk X",
        "im Bezirk X",
    ),
    "samtgemeinde": (
        "die Samtgemeinde X",
        "der Samtgemeinde X",
        "der Samtgemeinde X",
        "die Samtgemeinde X",
        "in der Samtgemeinde X",
    ),
    "verbandsgemeinde": (
        "die Verbandsgemeinde X",
        "der Verbandsgemeinde X",
        "der Verbandsgemeinde X",
        "die Verbandsgemeinde X",
        "in der Verbandsgemeinde X",
    ),
    "verwaltungsgemeinschaft": (
        "die Verwaltungsgemeinschaft X",
        "der Verwaltungsgemeinschaft X",
        "der Verwaltungsgemeinschaft X",
        "die Verwaltungsgemeinschaft X",
        "in der Verwaltungsgemeinschaft X",
    ),
    "amt": ("das Amt X", "des Amtes X", "dem Amt X", "das Amt X", "im Amt X"),
    "staedteregion": (
        "die Städteregion X",
        "der Städteregion X",
        "der Städteregion X",
        "die Städteregion X",
        "in der Städteregion X",
    ),
    "regionalverband": (
        "der Regionalverband X",
        "des Regionalverbands X",
        "dem Regionalverband X",
        "den Regionalverband X",
        "im Regionalverband X",
    ),
}


def test_table_covers_all_kinds():
    assert list(ALL_KINDS) == list(KINDS)


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_municipality_in_all_cases(kind: str):
    assert propose_municipality(kind, "X") == Inflection(*ALL_KINDS[kind])


def test_kinds_have_a_label_and_a_gender():
    assert KINDS["amt"].label == "Amt"
    assert KINDS["amt"].gender is Gender.NEUTER
    assert KINDS["staedteregion"].label == "Städteregion"
    assert KINDS["staedteregion"].gender is Gender.FEMININE
    assert KINDS["bezirk"].gender is Gender.MASCULINE


@pytest.mark.parametrize(
    ("kind", "name", "nominative", "genitive", "locative"),
    [
        (
            "landkreis",
            "Landkreis Probeland",
            "der Landkreis Probeland",
            "des Landkreises Probeland",
            "im Landkreis Probeland",
        ),
        (
            "landkreis",
            "landkreis  Probeland ",
            "der Landkreis Probeland",
            "des Landkreises Probeland",
            "im Landkreis Probeland",
        ),
        ("gemeinde", "Stadt X", "die Stadt X", "der Stadt X", "in der Stadt X"),
        (
            "stadt",
            "Hansestadt X",
            "die Hansestadt X",
            "der Hansestadt X",
            "in der Hansestadt X",
        ),
        (
            "stadt",
            "Universitätsstadt X",
            "die Universitätsstadt X",
            "der Universitätsstadt X",
            "in der Universitätsstadt X",
        ),
        ("landkreis", "Region X", "die Region X", "der Region X", "in der Region X"),
        ("markt", "Markt X", "der Markt X", "des Marktes X", "im Markt X"),
        (
            "gemeinde",
            "Markt X",
            "die Gemeinde Markt X",
            "der Gemeinde Markt X",
            "in der Gemeinde Markt X",
        ),
        ("amt", "Amt X", "das Amt X", "des Amtes X", "im Amt X"),
        (
            "gemeinde",
            "Amt X",
            "die Gemeinde Amt X",
            "der Gemeinde Amt X",
            "in der Gemeinde Amt X",
        ),
        (
            "kreis",
            "Rhein-Probe-Kreis",
            "der Rhein-Probe-Kreis",
            "des Rhein-Probe-Kreises",
            "im Rhein-Probe-Kreis",
        ),
        (
            "landkreis",
            "Probelandkreis",
            "der Probelandkreis",
            "des Probelandkreises",
            "im Probelandkreis",
        ),
        (
            "kreis",
            "Probischer Kreis",
            "der Probische Kreis",
            "des Probischen Kreises",
            "im Probischen Kreis",
        ),
        ("stadt", "Stadtprobe", "die Stadt Stadtprobe", "der Stadt Stadtprobe", None),
        (
            "stadt",
            "Probe (Land)",
            "die Stadt Probe (Land)",
            "der Stadt Probe (Land)",
            None,
        ),
        ("stadt", "", "die Stadt", "der Stadt", "in der Stadt"),
        ("landkreis", "Kreis", "der Kreis", "des Kreises", "im Kreis"),
    ],
)
def test_name_that_brings_its_kind_along(
    kind: str, name: str, nominative: str, genitive: str, locative: str | None
):
    proposal = propose_municipality(kind, name)

    assert proposal.nominative == nominative
    assert proposal.genitive == genitive
    assert proposal.locative == (locative or f"in {genitive}")


def test_kreis_with_an_adjective_is_declined_in_dative_and_accusative():
    proposal = propose_municipality("kreis", "Probischer Kreis")

    assert proposal.dative == "dem Probischen Kreis"
    assert proposal.accusative == "den Probischen Kreis"


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        ("gemeinde", "Musterhausen", "Gemeinde Musterhausen"),
        ("stadt", "Stadt Beispielstadt", "Stadt Beispielstadt"),
        ("landkreis", "Probeland", "Landkreis Probeland"),
        ("landkreis", "Probelandkreis", "Probelandkreis"),
        ("kreis", "Probischer Kreis", "Probischer Kreis"),
        ("staedteregion", " Probe ", "Städteregion Probe"),
        ("amt", "", "Amt"),
    ],
)
def test_full_name(kind: str, name: str, expected: str):
    assert full_name(kind, name) == expected


@pytest.mark.parametrize("propose", [propose_municipality, full_name])
def test_unknown_kind_is_refused_with_the_known_ones(propose):
    with pytest.raises(
        ValueError, match="Die Art „dorf“ ist unbekannt. Bekannt sind: st"
    ):
        propose("dorf", "Musterhausen")


# Office and form of address: nominative, genitive, dative, accusative.
HEADS = {
    ("Bürgermeisterin", "frau"): (
        "die Bürgermeisterin",
        "der Bürgermeisterin",
        "der Bürgermeisterin",
        "die Bürgermeisterin",
    ),
    ("Oberbürgermeister", "herr"): (
        "der Oberbürgermeister",
        "des Oberbürgermeisters",
        "dem Oberbürgermeister",
        "den Oberbürgermeister",
    ),
    ("Landrätin", "frau"): (
        "die Landrätin",
        "der Landrätin",
        "der Landrätin",
        "die Landrätin",
    ),
    ("Landrat", "herr"): ("der Landrat", "des Landrats", "dem Landrat", "den Landrat"),
    ("Bezirksbürgermeisterin", "frau"): (
        "die Bezirksbürgermeisterin",
        "der Bezirksbürgermeisterin",
        "der Bezirksbürgermeisterin",
        "die Bezirksbürgermeisterin",
    ),
    ("Samtgemeindebürgermeister", "herr"): (
        "der Samtgemeindebürgermeister",
        "des Samtgemeindebürgermeisters",
        "dem Samtgemeindebürgermeister",
        "den Samtgemeindebürgermeister",
    ),
    ("Ortsvorsteher", "herr"): (
        "der Ortsvorsteher",
        "des Ortsvorstehers",
        "dem Ortsvorsteher",
        "den Ortsvorsteher",
    ),
    ("Verbandsbürgermeister", "herr"): (
        "der Verbandsbürgermeister",
        "des Verbandsbürgermeisters",
        "dem Verbandsbürgermeister",
        "den Verbandsbürgermeister",
    ),
    ("Erste Bürgermeisterin", "frau"): (
        "die Erste Bürgermeisterin",
        "der Ersten Bürgermeisterin",
        "der Ersten Bürgermeisterin",
        "die Erste Bürgermeisterin",
    ),
    ("Erster Bürgermeister", "herr"): (
        "der Erste Bürgermeister",
        "des Ersten Bürgermeisters",
        "dem Ersten Bürgermeister",
        "den Ersten Bürgermeister",
    ),
    ("1. Bürgermeister", "herr"): (
        "der 1. Bürgermeister",
        "des 1. Bürgermeisters",
        "dem 1. Bürgermeister",
        "den 1. Bürgermeister",
    ),
    ("Regierender Bürgermeister", "herr"): (
        "der Regierende Bürgermeister",
        "des Regierenden Bürgermeisters",
        "dem Regierenden Bürgermeister",
        "den Regierenden Bürgermeister",
    ),
    ("Bezirkstagspräsident", "herr"): (
        "der Bezirkstagspräsident",
        "des Bezirkstagspräsidenten",
        "dem Bezirkstagspräsidenten",
        "den Bezirkstagspräsidenten",
    ),
    ("Bürgermeister der Stadt Musterhausen", "herr"): (
        "der Bürgermeister der Stadt Musterhausen",
        "des Bürgermeisters der Stadt Musterhausen",
        "dem Bürgermeister der Stadt Musterhausen",
        "den Bürgermeister der Stadt Musterhausen",
    ),
    ("Amtsverweser", "neutral"): (
        "der Amtsverweser",
        "des Amtsverwesers",
        "dem Amtsverweser",
        "den Amtsverweser",
    ),
    ("Ortschef", "herr"): (
        "der Ortschef",
        "des Ortschefs",
        "dem Ortschef",
        "den Ortschef",
    ),
    ("Vogt von der Probe", "herr"): (
        "der Vogt von der Probe",
        "des Vogts von der Probe",
        "dem Vogt von der Probe",
        "den Vogt von der Probe",
    ),
    ("Schultheiß", "herr"): (
        "der Schultheiß",
        "des Schultheißes",
        "dem Schultheiß",
        "den Schultheiß",
    ),
    ("", "neutral"): (
        "die Verwaltungsleitung",
        "der Verwaltungsleitung",
        "der Verwaltungsleitung",
        "die Verwaltungsleitung",
    ),
    ("Verwaltungsspitze", "neutral"): (
        "die Verwaltungsspitze",
        "der Verwaltungsspitze",
        "der Verwaltungsspitze",
        "die Verwaltungsspitze",
    ),
    ("Beauftragte", "frau"): (
        "die Beauftragte",
        "der Beauftragten",
        "der Beauftragten",
        "die Beauftragte",
    ),
    ("Beauftragter", "herr"): (
        "der Beauftragte",
        "des Beauftragten",
        "dem Beauftragten",
        "den Beauftragten",
    ),
    ("Verbandsvorsitzende", "herr"): (
        "der Verbandsvorsitzende",
        "des Verbandsvorsitzenden",
        "dem Verbandsvorsitzenden",
        "den Verbandsvorsitzenden",
    ),
    ("Hauptverwaltungsbeamter", "neutral"): (
        "der Hauptverwaltungsbeamte",
        "des Hauptverwaltungsbeamten",
        "dem Hauptverwaltungsbeamten",
        "den Hauptverwaltungsbeamten",
    ),
}


@pytest.mark.parametrize(("office", "form_of_address"), HEADS)
def test_head_in_all_cases(office: str, form_of_address: str):
    proposal = propose_head(office, form_of_address)

    assert proposal == Inflection(*HEADS[office, form_of_address])


@pytest.mark.parametrize("form_of_address", ["frau", "herr", "neutral"])
def test_head_without_an_office_is_the_administration(form_of_address: str):
    assert propose_head("  ", form_of_address).dative == "der Verwaltungsleitung"


def test_head_follows_the_typed_noun_rather_than_the_form_of_address():
    assert propose_head("Landrat", "frau").nominative == "der Landrat"


def test_head_is_no_place():
    assert propose_head("Landrat", "herr").locative == ""


@given(st.sampled_from(sorted(KINDS)), st.text())
def test_every_name_gives_all_cases(kind: str, name: str):
    proposal = propose_municipality(kind, name)

    assert proposal.nominative.startswith(("der ", "die ", "das "))
    assert proposal.locative.startswith(("im ", "in der "))
    assert proposal.genitive == proposal.genitive.strip()


@given(st.text(), st.sampled_from(["frau", "herr", "neutral", ""]))
def test_every_office_gives_all_cases(office: str, form_of_address: str):
    proposal = propose_head(office, form_of_address)

    assert proposal.nominative.startswith(("der ", "die "))
    assert proposal.genitive.startswith(("der ", "des "))
    assert proposal.dative.startswith(("der ", "dem "))
    assert proposal.accusative.startswith(("die ", "den "))
