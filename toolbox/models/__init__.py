# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The models of the toolbox: terms, items, adaptations."""

from .adaptations import Adaptation
from .choices import ItemKind, LanguageLevel, Phase, Tone, Visibility
from .index import ToolboxIndexPage
from .items import RelatedItem, TextItemPage
from .terms import Audience, Channel, Occasion, Phenomenon

__all__ = [
    "Adaptation",
    "Audience",
    "Channel",
    "ItemKind",
    "LanguageLevel",
    "Occasion",
    "Phase",
    "Phenomenon",
    "RelatedItem",
    "TextItemPage",
    "Tone",
    "ToolboxIndexPage",
    "Visibility",
]
