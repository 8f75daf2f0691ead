# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The forms of a package and a press kit: every question of the texts, asked once."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms

from .answers import AnswersMixin

MOST_DRAFTS = 10**6


class AnswersOnceForm(AnswersMixin, forms.Form):
    """Asks for `keys`; `answers` are those there are already."""

    def __init__(
        self,
        data: Any = None,
        *,
        keys: Iterable[str],
        answers: Mapping[str, str],
        **options: Any,
    ) -> None:
        super().__init__(data, **options)
        self.add_answers(keys, dict(answers))
        for placeholder in self.asked:
            if not placeholder.required:
                self.fields[placeholder.key].label += " (freiwillig)"


class PackageForm(AnswersOnceForm):
    """`known` is how many drafts of the package the person knows of."""

    known = forms.IntegerField(
        widget=forms.HiddenInput, min_value=0, max_value=MOST_DRAFTS, required=False
    )

    def __init__(self, data: Any = None, *, known: int, **asked: Any) -> None:
        super().__init__(data, initial={"known": known}, **asked)

    @property
    def known_drafts(self) -> int:
        """None known if the number got lost: the person is asked once more."""
        return self.cleaned_data.get("known") or 0

    def is_valid(self) -> bool:
        """The hidden number is nothing a person could correct."""
        super().is_valid()
        self.errors.pop("known", None)
        return self.is_bound and not self.errors
