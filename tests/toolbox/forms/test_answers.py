# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The fields of the gaps: one for each kind, grouped in steps, stored as ISO."""

import pytest
from django import forms
from hypothesis import given, settings
from hypothesis import strategies as st

from toolbox.forms.adaptation import AdaptationForm
from toolbox.forms.answers import AnswersMixin, answer_field
from toolbox.forms.trial import TrialForm
from toolbox.placeholders.formatting import format_answer
from toolbox.placeholders.registry import ALL, REGISTRY, Source, Step

ASKED = [p for p in ALL if p.source is Source.ASKED]
CHOICE = REGISTRY["einwilligung"]


class AnswersForm(AnswersMixin, forms.Form):
    def __init__(self, keys, data=None, answers=None) -> None:
        super().__init__(data)
        self.add_answers(keys, answers or {})


@pytest.mark.parametrize("placeholder", ASKED, ids=lambda p: p.key)
def test_every_sample_is_understood_by_its_field(placeholder):
    form = AnswersForm([placeholder.key], {placeholder.key: placeholder.sample})

    assert form.is_valid(), form.errors
    stored = form.answers[placeholder.key]
    assert format_answer(placeholder, stored) == format_answer(
        placeholder, placeholder.sample
    )


@pytest.mark.parametrize("placeholder", ASKED, ids=lambda p: p.key)
def test_every_field_is_labelled_and_may_stay_empty(placeholder):
    field = answer_field(placeholder)

    assert field.label == placeholder.label
    assert field.help_text.startswith(placeholder.help)
    assert not field.required


def test_no_key_collides_with_a_field_of_the_forms():
    fields = {*AdaptationForm.base_fields, *TrialForm.base_fields}

    assert fields & set(REGISTRY) == set()


def test_only_asked_and_known_placeholders_are_asked():
    form = AnswersForm(["kommune", "unbekannt", "ort_detail", "kommune_dativ"])

    assert list(form.fields) == ["ort_detail"]


def test_steps_come_in_order_and_without_empty_ones():
    by_step = {p.step: p.key for p in ASKED}
    last, first = by_step[Step.PROJECT], by_step[Step.EVENT]

    steps = AnswersForm([last, first]).steps

    assert [(step.title, [field.name for field in step.fields]) for step in steps] == [
        (Step.EVENT.value, [first]),
        (Step.PROJECT.value, [last]),
    ]


@pytest.mark.parametrize(
    ("key", "typed", "stored"),
    [
        ("datum_ereignis", "2026-05-12", "2026-05-12"),
        ("datum_ereignis", "12.05.2026", "2026-05-12"),
        ("uhrzeit", "14:30", "14:30"),
        ("fallzahl", "4800", "4800"),
        ("fallzahl", "0", "0"),
        ("url_info", "musterhausen.example.org", "https://musterhausen.example.org"),
        ("ort_detail", "  am Markt ", "am Markt"),
        ("kontext", "Zeile\r\nZeile", "Zeile\r\nZeile"),
    ],
)
def test_answer_is_stored_as_its_kind(key, typed, stored):
    form = AnswersForm([key], {key: typed})

    assert form.is_valid(), form.errors
    assert form.answers == {key: stored}


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("datum_ereignis", "gestern"),
        ("datum_ereignis", "2026-02-30"),
        ("uhrzeit", "25:00"),
        ("fallzahl", "-1"),
        ("fallzahl", "viele"),
        ("fallzahl", "9" * 20),
        ("url_info", "javascript:alert(1)"),
        ("einwilligung", "vielleicht"),
        ("ort_detail", "x" * 301),
        ("kontext", "x" * 4001),
        ("ort_detail", "\x00"),
    ],
)
def test_answer_that_does_not_fit_is_refused_and_stays_a_gap(key, typed):
    form = AnswersForm([key], {key: typed})

    assert list(form.errors) == [key]
    assert form.answers == {}


def test_empty_answer_is_not_stored():
    form = AnswersForm(["ort_detail", "datum_ereignis"], {"ort_detail": "  "})

    assert form.is_valid()
    assert form.answers == {}


def test_stored_answer_is_shown_again():
    answers = {"datum_ereignis": "2026-05-12", "ort_detail": "am Markt"}
    form = AnswersForm(answers, answers=answers)

    assert 'value="2026-05-12"' in str(form["datum_ereignis"])
    assert 'value="am Markt"' in str(form["ort_detail"])


def test_choice_offers_its_sentences_after_nothing():
    choices = answer_field(CHOICE).choices

    assert choices[0] == ("", "Bitte wählen")
    assert [value for value, _ in choices[1:]] == list(CHOICE.choices)


@given(st.sampled_from(ASKED), st.text(max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_answer_is_refused_or_can_be_formatted(placeholder, typed):
    form = AnswersForm([placeholder.key], {placeholder.key: typed})
    form.is_valid()

    for stored in form.answers.values():
        format_answer(placeholder, stored)
