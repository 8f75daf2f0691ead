# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The models of the toolbox: terms, items, adaptations, press kits."""

from .adaptations import Adaptation, Written
from .channel_limits import ChannelLimits
from .choices import ItemKind, Visibility
from .counter_speech import CounterSpeechPage
from .days import CommemorationDay, DayItem
from .decision_aid import DecisionAidPage
from .facts import Fact
from .index import ToolboxIndexPage
from .item_page import ItemPage, item_models
from .items import RelatedItem, TextItemPage
from .kit_builds import KitBuild
from .kit_pictures import KitPictureUpload
from .own_kits import KitText, OwnPressKit, PublicPressKit
from .own_versions import OwnVersion
from .press_kits import (
    PressKitPage,
    PressKitPicture,
    PressKitSharepic,
    PressKitText,
)
from .scenarios import ScenarioEntry, ScenarioIndexPage, ScenarioPage
from .sharepic_adaptations import SharepicAdaptation
from .sharepics import SharepicPage
from .shelf import Shelf, public
from .strategies import Attack, Strategy, Way
from .switched_terms import LanguageLevel, Phase
from .tags import CounterSpeechTag, PressKitTag, SharepicTag, TextItemTag
from .terms import Audience, Channel, Occasion, Phenomenon, Sender, Tone

__all__ = [
    "Adaptation",
    "Attack",
    "Audience",
    "Channel",
    "CommemorationDay",
    "CounterSpeechPage",
    "DecisionAidPage",
    "Fact",
    "DayItem",
    "ItemKind",
    "ItemPage",
    "KitBuild",
    "KitPictureUpload",
    "KitText",
    "LanguageLevel",
    "Occasion",
    "OwnPressKit",
    "OwnVersion",
    "Phase",
    "Phenomenon",
    "PressKitPage",
    "PressKitPicture",
    "PressKitSharepic",
    "PressKitText",
    "PublicPressKit",
    "RelatedItem",
    "ChannelLimits",
    "CounterSpeechTag",
    "PressKitTag",
    "Sender",
    "SharepicTag",
    "TextItemTag",
    "ScenarioEntry",
    "ScenarioIndexPage",
    "ScenarioPage",
    "SharepicAdaptation",
    "SharepicPage",
    "Shelf",
    "Strategy",
    "TextItemPage",
    "Tone",
    "ToolboxIndexPage",
    "Visibility",
    "Way",
    "Written",
    "item_models",
    "public",
]
