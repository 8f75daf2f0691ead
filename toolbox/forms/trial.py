# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The form with which a visitor tries an item: a town's name, and the item's gaps."""

from django import forms

from network.models import FormOfAddress, Municipality
from network.models.municipality import KIND_CHOICES
from toolbox.models import TextItemPage

from .answers import AnswersMixin


class TrialForm(AnswersMixin, forms.Form):
    """Nothing typed here is stored; an unsaved Municipality carries it."""

    town_kind = forms.ChoiceField(
        label="Art der Kommune", choices=KIND_CHOICES, initial="gemeinde"
    )
    town_name = forms.CharField(
        label="Name der Kommune", max_length=100, initial="Musterhausen"
    )
    head_office = forms.CharField(
        label="Amt der Leitung",
        max_length=80,
        required=False,
        help_text="Zum Beispiel „Bürgermeisterin“ oder „Landrat“.",
    )
    head_name = forms.CharField(
        label="Name der Leitung", max_length=160, required=False
    )

    def __init__(self, data=None, *, item: TextItemPage) -> None:
        super().__init__(data)
        self.add_answers(item.asked_keys(), {})

    def municipality(self) -> Municipality:
        """The town as typed, never saved."""
        typed = self.cleaned_data if self.is_bound else {}
        office = typed.get("head_office", "")
        return Municipality(
            kind=typed.get("town_kind") or "gemeinde",
            name=typed.get("town_name") or "Musterhausen",
            head_office=office,
            head_last_name=typed.get("head_name", ""),
            head_form_of_address=form_of_address(office),
        )


def form_of_address(office: str) -> str:
    """A guess from the office's ending; the proposal needs it and a visitor not."""
    if not office:
        return FormOfAddress.NEUTRAL
    return FormOfAddress.MS if office.rstrip().endswith("in") else FormOfAddress.MR
