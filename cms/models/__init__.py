# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The models of the site: pages, pictures and documents, support services."""

from .accessibility import AccessibilityStatementPage
from .contact import ContactPage
from .content import ContentPage, LegalPage
from .counters import DailyCount, Hit
from .event_index import EventIndexPage
from .events import EventPage
from .faq import FaqPage
from .glossary import GlossaryPage, GlossaryTerm
from .home import HomePage
from .loading import LoadedPart
from .media import CommunityDocument, CommunityImage, CommunityRendition, Licence
from .modules import ModuleIndexPage, ModulePage
from .news import NewsIndexPage, NewsPage
from .plain_language import PlainLanguageCheck
from .practices import PracticeDocument, PracticeIndexPage, PracticePage
from .press import PressPage, PressPicture
from .recommendations import (
    RecommendationIndexPage,
    RecommendationPage,
    RecommendationSource,
)
from .sign_language import SignLanguagePage
from .site_settings import AlertLevel, SiteSettings
from .states import FederalState
from .support_services import SupportService, SupportServicesPage, current_services
from .videos import CommunityVideo

__all__ = [
    "AccessibilityStatementPage",
    "AlertLevel",
    "CommunityDocument",
    "CommunityImage",
    "CommunityRendition",
    "CommunityVideo",
    "ContactPage",
    "ContentPage",
    "DailyCount",
    "EventIndexPage",
    "EventPage",
    "FaqPage",
    "FederalState",
    "GlossaryPage",
    "GlossaryTerm",
    "Hit",
    "HomePage",
    "LegalPage",
    "Licence",
    "LoadedPart",
    "ModuleIndexPage",
    "ModulePage",
    "NewsIndexPage",
    "NewsPage",
    "PlainLanguageCheck",
    "PressPage",
    "PressPicture",
    "SignLanguagePage",
    "PracticeDocument",
    "PracticeIndexPage",
    "PracticePage",
    "RecommendationIndexPage",
    "RecommendationPage",
    "RecommendationSource",
    "SiteSettings",
    "SupportService",
    "SupportServicesPage",
    "current_services",
]
