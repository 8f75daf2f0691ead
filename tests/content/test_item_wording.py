# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How the texts of the starter content sound: neutral, respectful, factual, short."""

import re
from collections.abc import Iterator

import pytest

from cms.management.checking.wordlists import (
    BANNED,
    E_MAIL,
    EU_ACT,
    GENDER_SIGNS,
    LENGTHS,
    ONE_SORT_OF_TOWN,
    OTHER_LENGTHS,
    PHONE_NUMBER,
    SUMMARY_AT_MOST,
    UNBOUND,
    WORDS_IN_A_SIMPLE_SENTENCE,
)
from toolbox.placeholders.registry import REGISTRY

from .item_files import Item, each_item


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
    least, most = LENGTHS.get(item.meta["kind"], OTHER_LENGTHS)

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
