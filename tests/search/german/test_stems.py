# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Inflected forms share a stem, different words do not."""

import pytest

from search.german.stems import LONGEST_WORD, stem

FORMS = """
Vorfall Vorfälle Vorfällen Vorfalls
Freibad Freibäder Freibädern Freibads
Rathaus Rathäuser Rathäusern Rathauses
Ratsmitglied Ratsmitglieder Ratsmitgliedern
Plakat Plakate Plakaten Plakats
Drohung Drohungen
moderieren moderiert moderierte Moderierung moderierend
diskriminieren diskriminiert diskriminierende Diskriminierung Diskriminierungen
System Systeme Systems Systemen
Problem Probleme Problemen
extrem extreme extremen extremer
rechtsextrem rechtsextreme rechtsextremen
Gremium Gremien Gremiums
Zentrum Zentren Zentrums
Museum Museen
Ministerium Ministerien
Geflüchtete Geflüchteten Geflüchteter
rassistisch rassistische rassistischer Rassist Rassistin Rassisten
neu neue neuen neuer
Frau Frauen
Quelle Quellen
Steuer Steuern
Straße Strassen STRASSE Straßen
Maßnahme Massnahmen Maßnahmen
Übergriff Uebergriffe Übergriffen
"""


@pytest.mark.parametrize("forms", FORMS.strip().splitlines())
def test_forms_of_a_word_share_its_stem(forms):
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "pair",
    ["Kommune Kommunismus", "Wahl Wald", "Recht Rechner", "Stadt Staat", "Hass Hase"],
)
def test_different_words_have_different_stems(pair):
    one, other = pair.split()

    assert stem(one) != stem(other)


def test_stem_of_signs_is_empty():
    assert stem("–") == ""


def test_stem_looks_at_the_beginning_of_endless_words():
    assert len(stem("ab" * 5000)) <= LONGEST_WORD
