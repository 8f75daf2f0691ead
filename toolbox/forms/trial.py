# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The form with which a visitor tries an item: a town's name, and the item's gaps."""

from django import forms

from network.models import FormOfAddress, Municipality
from network.models.municipality import KIND_CHOICES
from toolbox.models import Written

from .answers import AnswersMixin

#: Stands in the preview until somebody types a name; no file leaves with it.
UNNAMED = "[Name]"


class TrialForm(AnswersMixin, forms.Form):
    """Nothing typed here is stored; an unsaved Municipality carries it.

    The name is not filled in with a sample: in a hurry it would be published.
    """

    # The browser would keep the preview back until the name is there.
    use_required_attribute = False

    town_kind = forms.ChoiceField(
        label="Art der Kommune", choices=KIND_CHOICES, initial="gemeinde"
    )
    town_name = forms.CharField(
        label="Name der Kommune",
        max_length=100,
        help_text="Nur der Name, zum Beispiel „Musterhausen“.",
        error_messages={"required": "Bitte geben Sie den Namen Ihrer Kommune an."},
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

    def __init__(
        self, data=None, *, item: Written, own: Municipality | None = None
    ) -> None:
        """`own` is the town of a member: it stands in the form, and in its own look
        in the files, until she types another."""
        super().__init__(data, initial=typed_for(own) if own else None)
        self.own = own
        self.add_answers(item.asked_keys(), {})

    def municipality(self) -> Municipality:
        """The town as typed, never saved; or the member's own, if it is still that."""
        typed = self.cleaned_data if self.is_bound else {}
        if self.own and (not self.is_bound or is_unchanged(typed, self.own)):
            return self.own
        office = typed.get("head_office", "")
        return Municipality(
            kind=typed.get("town_kind") or "gemeinde",
            name=typed.get("town_name") or UNNAMED,
            head_office=office,
            head_last_name=typed.get("head_name", ""),
            head_form_of_address=form_of_address(office),
        )

    @property
    def lacks_town(self) -> bool:
        return self.municipality().name == UNNAMED


def typed_for(town: Municipality) -> dict[str, str]:
    """The fields of the form as the profile of a town would fill them."""
    return {
        "town_kind": town.kind,
        "town_name": town.name,
        "head_office": town.head_office,
        "head_name": town.head_last_name,
    }


def is_unchanged(typed: dict[str, str], town: Municipality) -> bool:
    profile = typed_for(town)
    return all(typed.get(name) == value for name, value in profile.items())


def form_of_address(office: str) -> str:
    """A guess from the office's ending; the proposal needs it and a visitor not."""
    if not office:
        return FormOfAddress.NEUTRAL
    return FormOfAddress.MS if office.rstrip().endswith("in") else FormOfAddress.MR
