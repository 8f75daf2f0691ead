# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A visitor's choice of filters comes in, the items that fit go out."""

from django import forms
from django.db.models import Q

from .choices import ItemKind, Phase
from .terms import Audience, Channel, Occasion


class ItemFilterForm(forms.Form):
    """What was not understood is ignored: a filter in a shared link never breaks."""

    occasion = forms.ModelChoiceField(
        Occasion.objects,
        label="Anlass",
        to_field_name="slug",
        required=False,
        empty_label="Alle Anlässe",
    )
    kind = forms.ChoiceField(
        label="Art", required=False, choices=[("", "Alle Arten"), *ItemKind.choices]
    )
    channel = forms.ModelChoiceField(
        Channel.objects,
        label="Kanal",
        to_field_name="slug",
        required=False,
        empty_label="Alle Kanäle",
    )
    audience = forms.ModelChoiceField(
        Audience.objects,
        label="Zielgruppe",
        to_field_name="slug",
        required=False,
        empty_label="Alle Zielgruppen",
    )
    phase = forms.ChoiceField(
        label="Phase", required=False, choices=[("", "Alle Phasen"), *Phase.choices]
    )

    def __init__(self, data) -> None:
        super().__init__(data)
        self.is_valid()

    def narrow(self, items):
        """The items that match every filter chosen."""
        chosen = self.cleaned_data
        if occasion := chosen.get("occasion"):
            items = items.filter(Q(occasions=occasion) | Q(occasions__parent=occasion))
        for name in ("kind", "phase"):
            if chosen.get(name):
                items = items.filter(**{name: chosen[name]})
        if chosen.get("channel"):
            items = items.filter(channels=chosen["channel"])
        if chosen.get("audience"):
            items = items.filter(audiences=chosen["audience"])
        return items.distinct()

    def chips(self) -> list[dict[str, str]]:
        """The filters in force, each with the address that takes it away."""
        active = {name: value for name, value in self.cleaned_data.items() if value}
        return [
            {"label": self._shown(name, value), "url": self._without(name)}
            for name, value in active.items()
        ]

    def _shown(self, name: str, value) -> str:
        choices = (
            dict(getattr(self.fields[name], "choices", ()))
            if isinstance(value, str)
            else {}
        )
        return f"{self.fields[name].label}: {choices.get(value, value)}"

    def _without(self, name: str) -> str:
        query = self.data.copy()
        for dropped in (name, "seite"):
            query.pop(dropped, None)
        return f"?{query.urlencode()}"
