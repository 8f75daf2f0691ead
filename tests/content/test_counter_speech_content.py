# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The counter-speeches of the starter content: complete, short enough, official."""

import re
from pathlib import Path

import pytest
import yaml

from cms.management.loading.counter_speech import PARTS, PLAIN_PARTS
from cms.management.loading.files import ContentFile, read_file
from cms.management.loading.sections import sections
from toolbox.models.counter_speech import ANSWERS, characters
from toolbox.placeholders.formatting import sample_values
from toolbox.placeholders.parsing import problems
from toolbox.placeholders.plain import fill_plain

from .test_facts_content import FACTS
from .test_item_wording import (
    BANNED,
    E_MAIL,
    GENDER_SIGNS,
    ONE_SORT_OF_TOWN,
    PHONE_NUMBER,
    UNBOUND,
)

FILES = [
    read_file(path) for path in sorted(Path("content/counter_speech").glob("*.md"))
]
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file["id"])
GRAPH = yaml.safe_load(Path("content/strategies.yaml").read_text())
STRATEGIES = {entry["slug"] for entry in GRAPH["strategies"]}
ATTACKS = {entry["slug"] for entry in GRAPH["attacks"]}
SERVICES = yaml.safe_load(Path("content/support_services.yaml").read_text())["services"]
OPTIONAL = {"Tatsache vor Ort"}
#: The gap-less forms of the longest town of the demo.
LONG_NAMES = {
    "kommune": "Landkreis Probeland-Unterbeispielheim",
    "kommune_name": "Probeland-Unterbeispielheim",
    "kommune_in": "im Landkreis Probeland-Unterbeispielheim",
    "kommune_akkusativ": "den Landkreis Probeland-Unterbeispielheim",
}


def shown(file: ContentFile) -> str:
    """What a reader sees without opening anything, with dots in place of the gaps."""
    return re.sub(r"\{\w+\}", "…", f"{file['title']}\n{file['summary']}\n{file.body}")


def test_there_are_enough_counter_speeches():
    assert len(FILES) == 20
    assert len({file["strategy"] for file in FILES}) >= 4


@each_file
def test_every_part_is_written(file):
    parts = sections(file.body, PARTS)

    assert {name for name, text in parts.items() if not text} <= OPTIONAL
    assert file["strategy"] in STRATEGIES
    assert file["attack"] in ATTACKS
    assert len(file["summary"]) <= 200


@each_file
def test_facts_are_kept(file):
    kept = {fact["slug"] for fact in FACTS}

    assert set(file.get("facts", [])) <= kept


@each_file
def test_strategy_is_one_that_helps_against_the_attack(file):
    attack = next(one for one in GRAPH["attacks"] if one["slug"] == file["attack"])

    assert file["strategy"] in [way["strategy"] for way in attack["ways"]]


@each_file
def test_placeholders_exist(file):
    assert problems(file.body) == ()


@each_file
def test_answers_fit_their_lengths_in_a_town_with_a_long_name(file):
    parts = sections(file.body, PARTS)
    values = {**sample_values(), **LONG_NAMES}

    for name, limit in ANSWERS.items():
        filled = fill_plain(parts[PLAIN_PARTS[name]], values).text
        assert characters(filled) <= limit, name


@each_file
def test_wording_is_official_and_does_not_repeat_the_slogan(file):
    text = shown(file)

    assert GENDER_SIGNS.findall(text) == []
    assert BANNED.findall(text) == []
    assert file["slogan"].strip(".!?").lower() not in text.lower()


@each_file
def test_answers_suit_every_sort_of_municipality(file):
    parts = sections(file.body, PARTS)

    for name in ANSWERS:
        assert ONE_SORT_OF_TOWN.findall(parts[PLAIN_PARTS[name]]) == []


@each_file
def test_town_stands_in_a_sentence_with_its_article(file):
    assert "{kommune}" not in file.body


@each_file
def test_contacts_and_typography_are_in_order(file):
    text = shown(file)

    assert PHONE_NUMBER.findall(text) == []
    assert E_MAIL.findall(text) == []
    assert UNBOUND.findall(text) == []
    assert '"' not in text
    assert text.count("„") == text.count("“")


@each_file
def test_matching_has_words_and_examples(file):
    assert len(file["keywords"]) >= 8
    assert len(file["comments"]) >= 4


@each_file
def test_services_exist_and_are_open(file):
    is_open = {entry["slug"]: not entry["is_closed"] for entry in SERVICES}

    assert all(is_open.get(slug) for slug in file.get("services", []))


@each_file
def test_law_has_a_date(file):
    assert bool(file["legal_note"]) == bool(file["legal_note_date"])


@each_file
def test_plain_answer_has_short_sentences_and_common_words(file):
    plain = sections(file.body, PARTS)["Antwort in Einfacher Sprache"]

    # A gap ends a sentence: it holds a sentence, an address or a few words.
    sentences = re.split(r"[.!?:]\s|\{\w+\}", plain)
    assert max(len(sentence.split()) for sentence in sentences) <= 15
    assert (
        max(len(word) for word in re.findall(r"[^\W_]+", re.sub(r"\{\w+\}", "", plain)))
        <= 20
    )
    assert not re.search(r"[;–(]", plain)
