# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The forms of a package and a press kit: every question of the texts, asked once."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django import forms
from django.utils.html import format_html
from django.utils.safestring import SafeString

from toolbox.placeholders.asking_once import (
    AskingText,
    Question,
    QuestionGroup,
    question_sheet,
)

from .answers import AnswersMixin, FormStep

MOST_DRAFTS = 10**6


class AnswersOnceForm(AnswersMixin, forms.Form):
    """Asks for what the texts leave open; `answers` are those there are already."""

    def __init__(
        self,
        data: Any = None,
        *,
        texts: Iterable[AskingText],
        answers: Mapping[str, str],
        **options: Any,
    ) -> None:
        super().__init__(data, **options)
        self.texts = tuple(texts)
        self.sheet = question_sheet(self.texts)
        self.add_answers((one.key for one in self.sheet.questions), dict(answers))
        for question in self.sheet.questions:
            self._say_whose(question)

    @property
    def first_steps(self) -> list[FormStep]:
        return [self._step(group) for group in self.sheet.first]

    @property
    def later_steps(self) -> list[FormStep]:
        return [self._step(group) for group in self.sheet.later]

    @property
    def later_fields(self) -> list[forms.BoundField]:
        return [field for step in self.later_steps for field in step.fields]

    @property
    def has_errors_later(self) -> bool:
        """Whether what is folded away has to be open, because it is to be corrected."""
        return any(field.errors for field in self.later_fields)

    def _step(self, group: QuestionGroup) -> FormStep:
        fields = tuple(self[question.key] for question in group.questions)
        return FormStep(group.title, fields)

    def _say_whose(self, question: Question) -> None:
        field = self.fields[question.key]
        if not question.placeholder.required:
            field.label += " (freiwillig)"
        if len(question.texts) > 1:
            field.help_text = whose(field.help_text, question, len(self.texts))


def whose(help_text: str, question: Question, number: int) -> SafeString:
    """The help with the texts that ask this; a reference is an editor's words."""
    names = ", ".join(question.texts)
    where = "Für alle Texte" if len(question.texts) == number else f"Für {names}"
    return format_html('<span class="asked-for">{}</span> {}', where, help_text)


class PackageForm(AnswersOnceForm):
    """`known` is how many drafts of the package the person knows of.

    `recent` names the answers that were taken from other drafts.
    """

    known = forms.IntegerField(
        widget=forms.HiddenInput, min_value=0, max_value=MOST_DRAFTS, required=False
    )

    def __init__(
        self,
        data: Any = None,
        *,
        known: int,
        recent: Collection[str] = (),
        **asked: Any,
    ) -> None:
        super().__init__(data, initial={"known": known}, **asked)
        self.has_recent = any(key in recent for key in self.fields)

    @property
    def known_drafts(self) -> int:
        """None known if the number got lost: the person is asked once more."""
        return self.cleaned_data.get("known") or 0

    def is_valid(self) -> bool:
        """The hidden number is nothing a person could correct."""
        super().is_valid()
        self.errors.pop("known", None)
        return self.is_bound and not self.errors
