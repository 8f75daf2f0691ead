# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Terms as typed: what becomes of them, and what is refused with which sentence."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from search.synonyms.typed import LONGEST, MOST_TERMS, checked_terms, terms_of


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("Hass, Hetze", ["Hass", "Hetze"]),
        ("hass\r\nhetze\n\n", ["hass", "hetze"]),
        ("  hate \t  speech ; Hass", ["hate speech", "Hass"]),
        ("hass, Hass, HASS", ["hass"]),
        ("Hass, HASS, hass", ["Hass"]),
        ("", []),
        (" , ;\n", []),
    ],
)
def test_terms_are_parted_tidied_and_kept_once(typed, terms):
    assert terms_of(typed) == terms


@pytest.mark.parametrize(
    "typed",
    [
        "§ 130 StGB",
        "sinti*zze",
        "Bürgermeister:in",
        "Opfer/Betroffene",
        "X",
        "gadjé-rassismus",
        "AT&T",
        "ظلم",
        "2024",
    ],
)
def test_what_people_look_for_is_accepted(typed):
    assert checked_terms(typed) == [typed]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("<script>", "Zeichen, nach denen niemand sucht"),
        ('ein "wort"', "Zeichen, nach denen niemand sucht"),
        ("a\0b", "Zeichen, nach denen niemand sucht"),
        ("wort \u202egnaf", "Zeichen, nach denen niemand sucht"),
        ("hass \U0001f600", "Zeichen, nach denen niemand sucht"),
        ("---", "weder Buchstaben noch Ziffern"),
        ("w" * (LONGEST + 1), "zu lang"),
        ("hass => hetze", "Pfeile braucht es hier nicht"),
        ("hass → hetze", "Pfeile braucht es hier nicht"),
        (", ".join(f"wort{n}" for n in range(MOST_TERMS + 1)), "höchstens 30"),
    ],
)
def test_what_nobody_looks_for_is_refused_with_a_sentence(typed, sentence):
    with pytest.raises(ValidationError) as refusal:
        checked_terms(typed)

    assert sentence in refusal.value.messages[0]


def test_many_mistakes_do_not_make_many_sentences():
    with pytest.raises(ValidationError) as refusal:
        checked_terms(", ".join(f"<{n}>" for n in range(50)))

    assert len(refusal.value.messages) == 5


def outcome_of(typed: str) -> tuple[list[str], list[str]]:
    try:
        return checked_terms(typed), []
    except ValidationError as refusal:
        return [], refusal.messages


@given(st.text(max_size=200))
def test_whatever_is_typed_ends_in_terms_or_in_sentences(typed):
    terms, sentences = outcome_of(typed)

    assert terms_of("\n".join(terms)) == terms
    assert all(sentence.strip() for sentence in sentences)
