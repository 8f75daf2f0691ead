# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A placeholder comes in, the form field that asks for it goes out; and back."""

from collections.abc import Iterable
from dataclasses import dataclass

from django import forms

from toolbox.placeholders.definitions import Kind, Placeholder, Source, Step
from toolbox.placeholders.formatting import InvalidAnswer, format_answer
from toolbox.placeholders.registry import REGISTRY

MAX_TEXT = 300
MAX_LONG_TEXT = 4000


@dataclass(frozen=True)
class FormStep:
    """One step of the form: a heading and its fields."""

    title: str
    fields: tuple[forms.BoundField, ...]


def answer_field(placeholder: Placeholder) -> forms.Field:
    """The field for one gap. None is required: an open gap marks the text ENTWURF."""
    common = {
        "label": placeholder.label,
        "help_text": help_with_example(placeholder),
        "required": False,
    }
    match placeholder.kind:
        case Kind.DATE:
            widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
            return forms.DateField(widget=widget, **common)
        case Kind.TIME:
            widget = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
            return forms.TimeField(widget=widget, **common)
        case Kind.NUMBER:
            return forms.IntegerField(min_value=0, max_value=10**12, **common)
        case Kind.CHOICE:
            options = [("", "Bitte wählen"), *((c, c) for c in placeholder.choices)]
            return forms.ChoiceField(choices=options, **common)
        case Kind.LINK:
            return forms.URLField(assume_scheme="https", max_length=MAX_TEXT, **common)
        case Kind.LONG_TEXT:
            widget = forms.Textarea(attrs={"rows": 4})
            return forms.CharField(widget=widget, max_length=MAX_LONG_TEXT, **common)
        case _:
            return forms.CharField(max_length=MAX_TEXT, **common)


def help_with_example(placeholder: Placeholder) -> str:
    """The help, and for free text what an answer looks like that fits the sentence."""
    if placeholder.kind not in (Kind.TEXT, Kind.PERSON):
        return placeholder.help
    return f"{placeholder.help} Zum Beispiel: „{placeholder.sample}“"


def raw_answer(value) -> str:
    """A cleaned value as it is stored: dates as ISO 8601, nothing as an empty text."""
    if value is None:
        return ""
    if hasattr(value, "hour"):
        return value.strftime("%H:%M")
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


class AnswersMixin:
    """A form that asks for the placeholders of an item, grouped in steps."""

    def add_answers(self, keys: Iterable[str], answers: dict[str, str]) -> None:
        placeholders = [REGISTRY[key] for key in keys if key in REGISTRY]
        self.asked = [p for p in placeholders if p.source is Source.ASKED]
        for placeholder in self.asked:
            self.fields[placeholder.key] = answer_field(placeholder)
            self.initial[placeholder.key] = answers.get(placeholder.key, "")

    @property
    def steps(self) -> list[FormStep]:
        """The asked fields by step, in the order an officer thinks in."""
        grouped = {
            step: tuple(self[p.key] for p in self.asked if p.step is step)
            for step in Step
        }
        return [
            FormStep(step.value, fields) for step, fields in grouped.items() if fields
        ]

    @property
    def answers(self) -> dict[str, str]:
        """What was typed and understood; fields in error keep their gap."""
        raw = {p.key: raw_answer(self.cleaned_data.get(p.key)) for p in self.asked}
        return {key: text for key, text in raw.items() if text}

    def clean(self):
        cleaned = super().clean()
        for placeholder in self.asked:
            raw = raw_answer(self.cleaned_data.get(placeholder.key))
            try:
                if raw:
                    format_answer(placeholder, raw)
            except InvalidAnswer as error:
                self.add_error(placeholder.key, str(error))
        return cleaned
