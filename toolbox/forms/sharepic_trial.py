# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The form with which a visitor tries a sharepic: town, gaps, and a size to look at."""

from django import forms

from toolbox.sharepics.presets import PRESETS

from .trial import TrialForm

PRESET_CHOICES = [(preset.key, preset.label) for preset in PRESETS.values()]


class SharepicTrialForm(TrialForm):
    preset = forms.ChoiceField(
        label="Format",
        choices=PRESET_CHOICES,
        required=False,
        initial="square",
        help_text="In welcher Größe Sie das Bild sehen und herunterladen.",
    )

    @property
    def preset_key(self) -> str:
        chosen = self.cleaned_data.get("preset") if self.is_bound else ""
        return chosen or "square"
