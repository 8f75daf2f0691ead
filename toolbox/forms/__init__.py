# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The doors for input: what a person typed comes in, checked values go out."""

from .adaptation import AdaptationForm
from .kit_parts import StartKitForm
from .own_kit import KitEditor, with_changed_rows
from .trial import TrialForm

__all__ = [
    "AdaptationForm",
    "KitEditor",
    "StartKitForm",
    "TrialForm",
    "with_changed_rows",
]
