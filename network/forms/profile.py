# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a lead typed about the municipality comes in, a checked profile goes out."""

from dataclasses import dataclass

from django import forms

from network.inflection import KINDS, propose_head, propose_municipality
from network.models import Municipality
from network.models.municipality import CASES, HEAD_CASES

NAME_FIELDS = [f"name_{case}" for case in CASES]
HEAD_FIELDS = [f"head_{case}" for case in HEAD_CASES]

SECTIONS = {
    "Ihre Kommune": ["name", "kind", "population", "website", "boilerplate"],
    "So heißt Ihre Kommune im Satz": NAME_FIELDS,
    "Leitung der Verwaltung": [
        "head_office",
        "head_title",
        "head_first_name",
        "head_last_name",
        "head_form_of_address",
    ],
    "So heißt das Amt im Satz": HEAD_FIELDS,
    "Pressekontakt": ["press_name", "press_role", "press_phone", "press_email"],
    "Öffentliches Verzeichnis": ["is_listed", "about", "alliance_email"],
    "Anschrift und Impressum": [
        "street",
        "postcode",
        "city",
        "phone",
        "email",
        "represented_by",
        "responsible",
    ],
}


@dataclass(frozen=True)
class Section:
    title: str
    fields: tuple[forms.BoundField, ...]


class ProfileForm(forms.ModelForm):
    """Official key, state and role are the project team's to change."""

    class Meta:
        model = Municipality
        fields = [name for names in SECTIONS.values() for name in names]
        widgets = {
            name: forms.Textarea(attrs={"rows": 4}) for name in ("boilerplate", "about")
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self._show_proposals()

    def _show_proposals(self) -> None:
        """An empty case shows what will be used in its place."""
        kind, name = self["kind"].value(), self["name"].value()
        if kind in KINDS and name:
            self._placeholders("name", propose_municipality(kind, name), CASES)
        office = self["head_office"].value() or ""
        address = self["head_form_of_address"].value() or "neutral"
        self._placeholders("head", propose_head(office, address), HEAD_CASES)

    def _placeholders(self, prefix: str, proposal, cases) -> None:
        for case in cases:
            widget = self.fields[f"{prefix}_{case}"].widget
            widget.attrs["placeholder"] = getattr(proposal, case)

    @property
    def sections(self) -> list[Section]:
        return [
            Section(title, tuple(self[name] for name in names))
            for title, names in SECTIONS.items()
        ]
