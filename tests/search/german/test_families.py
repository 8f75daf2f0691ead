# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""With a lexicon, words find each other across compounds, bases and families."""

import pytest

from search.german.analysis import Analyzer, stem


@pytest.fixture(scope="module")
def analyzer(lexicon):
    return Analyzer(lexicon)


@pytest.fixture(scope="module")
def terms(analyzer):
    return lambda text: {
        term
        for token in analyzer.analyse(text)
        for term in (*token.stems, *token.parts)
    }


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("Hass Kommentare", "Hasskommentar"),
        ("Hasskommentar", "Hass-Kommentare"),
        ("Beschluss des Gemeinderats", "Gemeinderatsbeschluss"),
        ("Gemeinderat", "Gemeinderatsbeschlüsse"),
        ("Rechte an Bildern", "Bildrechte"),
        ("bedrohen", "Ratsmitglied wurde bedroht"),
        ("angreifen", "Er wurde angegriffen"),
        ("angreifen", "Angriffe auf das Rathaus"),
        ("beleidigen", "Er wurde beleidigt"),
        ("Regeln, die gelten", "geltendes Recht"),
        ("Unterkunft", "Unterkunftskosten"),
        ("Tür des Rathauses", "Rathaustür"),
        ("Firma", "Firmen im Gewerbegebiet"),
        ("moderieren", "Kommentarmoderation"),
        ("moderieren", "Moderatorin"),
        ("demonstrieren", "Gegendemonstration"),
        ("kommunizieren", "Krisenkommunikation"),
        ("rassistisch", "Alltagsrassismus"),
        ("rechtsextrem", "Rechtsextremismus"),
        ("antisemitisch", "Antisemitismus"),
        ("demokratisch", "Demokratie"),
        ("protestieren", "Proteste"),
        ("Straßen", "Hauptstrasse"),
        ("Bürgerbüro", "Bürger*innenbüro"),
        ("Foto", "Pressefotos"),
    ],
)
def test_what_is_asked_finds_what_is_written(terms, asked, written):
    assert terms(asked) & terms(written)


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("Burg", "Bürger"),
        ("Tat", "Täter"),
        ("Kommune", "Kommunismus"),
        ("Ration", "Moderation"),
        ("Schaft", "Botschaft"),
        ("Asche", "Taschen"),
        ("Haltung", "Veranstaltung"),
    ],
)
def test_what_only_looks_alike_is_not_found(terms, asked, written):
    assert not terms(asked) & terms(written)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Presse- und Öffentlichkeitsarbeit", "Pressearbeit"),
        ("Amts-, Mandats- und Ehrenamtsträger", "Amtsträger"),
        ("Amts-, Mandats- und Ehrenamtsträger", "Mandatsträger"),
        ("Kinder- bzw. Jugendbüro", "Kinderbüro"),
        ("Haupt- oder Nebenamt", "Hauptamt"),
        ("Ratsfrauen und -männer", "Ratsmänner"),
        ("Social-Media- und Pressearbeit", "Socialmediaarbeit"),
    ],
)
def test_suspended_hyphen_stands_for_the_whole_word(terms, text, whole):
    assert stem(whole) in terms(text)


def test_suspended_hyphen_without_another_word_is_left_alone(terms):
    assert terms("Presse- und") == terms("Presse")
