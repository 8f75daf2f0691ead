# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How the texts of the starter content sound: neutral, respectful, factual, short."""

import re
from collections.abc import Iterator

import pytest

from toolbox.placeholders.registry import REGISTRY

from .item_files import Item, each_item

LENGTHS = {
    "statement": (600, 1200),
    "holding_statement": (300, 600),
    "press_release": (1500, 3000),
    "correction": (600, 1500),
    "internal_wording": (800, 2200),
    "staff_mail": (800, 2200),
    "letter": (600, 2200),
    "email_reply": (300, 1000),
    "speech": (2000, 4000),
    "poster": (150, 600),
    "press_invitation": (500, 1800),
    "short_address": (1500, 2300),
    "social_post": (80, 500),
}
SUMMARY_AT_MOST = 200
WORDS_IN_A_SIMPLE_SENTENCE = 16
GENDER_SIGNS = re.compile(
    r"\w[*:_·]inn?\b|\w[*:_·]innen|[a-zäöüß]In(?:nen)?\b|\w/-?innen"
)
BANNED = re.compile(
    r"\b(?:Nazis?|Pack|Rattenfänger|Hetzer(?:in)?|Kristallnacht|Zigeuner\w*|NetzDG|TMG|"
    r"\w*(?:ausländer|fremden)feindlich\w*|Ausländerhass|beschämend|Schandfleck|"
    r"jüdische\w* Mitbürger\w*|Mitbürger\w*|Asylanten?|Flüchtlingswelle|"
    r"AfD|CDU|CSU|SPD|FDP|BSW|Bündnis 90|Freie Wähler|Gegendemo\w*|"
    r"Gegenkundgebung\w*|Lichter aus|Remigration|Volksverräter|Lügenpresse|"
    r"Überfremdung|Freiheitsstrafe|Geldstrafe)\b",
    re.IGNORECASE,
)
ONE_SORT_OF_TOWN = re.compile(
    r"\b(?:Bürgermeister(?:in)?|Landr(?:at|ätin)|(?:Gemeinde|Stadt)rat|Kreistag|"
    r"unsere[rn]? (?:Stadt|Gemeinde|Kreis|Landkreis))\b"
)
PHONE_NUMBER = re.compile(
    r"\b(?:0\d{2,}[ /-]?\d{3,}|\d{3,}[ /-]\d{3,}|116 ?\d{3}|110)\b"
)
#: An act of the European Union is numbered like a telephone: "(EU) 2016/2102".
EU_ACT = re.compile(r"\(EU\) \d{4}/\d+")
E_MAIL = re.compile(r"\S+@\S+\.\w+")
UNBOUND = re.compile(r"§§? \d|\bAbs\. \d|\bz\. B\.")


def sample_text(item: Item) -> str:
    """The body with every gap filled from the samples, without notation."""
    text = re.sub(r"(?m)^@.*\n", "", item.body)
    text = re.sub(r"\{(\w+)\}", lambda gap: REGISTRY[gap[1]].sample, text)
    return " ".join(re.sub(r"[*>#]|\[ \]", "", text).split())


def sentences(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield from re.split(r"(?<=[.!?:])\s", line.lstrip("#-0123456789. >"))


@each_item
def test_wording_is_neutral_respectful_and_factual(item: Item):
    assert GENDER_SIGNS.findall(item.words) == []
    assert BANNED.findall(item.words) == []


@each_item
def test_body_suits_every_sort_of_municipality(item: Item):
    assert ONE_SORT_OF_TOWN.findall(item.body) == []


@each_item
def test_contacts_come_from_data_and_not_from_the_text(item: Item):
    assert PHONE_NUMBER.findall(EU_ACT.sub("", item.words)) == []
    assert E_MAIL.findall(item.words) == []


@each_item
def test_typography_is_german(item: Item):
    assert '"' not in item.words
    assert item.words.count("„") == item.words.count("“")
    assert re.findall(r"\w -+ \w|\.\.\.|  +\S", item.body) == []
    assert UNBOUND.findall(item.words) == []


@each_item
def test_length_fits_the_kind_of_text(item: Item):
    least, most = LENGTHS.get(item.meta["kind"], (1, 6000))

    assert least <= len(sample_text(item)) <= most
    assert len(item.meta["summary"]) <= SUMMARY_AT_MOST


@each_item
def test_simple_language_has_short_sentences(item: Item):
    if item.meta["language_level"] == "simple":
        long = [
            sentence
            for sentence in sentences(item.body)
            if len(sentence.split()) > WORDS_IN_A_SIMPLE_SENTENCE
            and not sentence.startswith("@")
        ]
        assert long == []


@pytest.mark.parametrize(
    "text",
    ["Bürger*innen", "Kolleg:innen", "Kollege:in", "Nutzer_innen", "MitarbeiterInnen"],
)
def test_gender_signs_are_recognised(text: str):
    assert GENDER_SIGNS.search(text)


@pytest.mark.parametrize("text", ["Kolleginnen und Kollegen", "Hinweis: innen", "In"])
def test_pair_forms_are_no_gender_signs(text: str):
    assert not GENDER_SIGNS.search(text)


@pytest.mark.parametrize("text", ["die Hetzer", "fremdenfeindliche Tat", "die SPD"])
def test_banned_words_are_recognised(text: str):
    assert BANNED.search(text)


@pytest.mark.parametrize("text", ["0211 513697", "030/25208838", "116 016", "0800 300"])
def test_phone_numbers_are_recognised(text: str):
    assert PHONE_NUMBER.search(text)
