# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The closed lists an item chooses from."""

from django.db import models


class ItemKind(models.TextChoices):
    STATEMENT = "statement", "Stellungnahme"
    HOLDING_STATEMENT = "holding_statement", "Erste Stellungnahme (Holding Statement)"
    PRESS_RELEASE = "press_release", "Pressemitteilung"
    CORRECTION = "correction", "Richtigstellung"
    INTERNAL_WORDING = "internal_wording", "Sprachregelung (intern)"
    STAFF_MAIL = "staff_mail", "Rundmail an Beschäftigte"
    SPEECH = "speech", "Rede"
    SHORT_ADDRESS = "short_address", "Grußwort"
    OPEN_LETTER = "open_letter", "Offener Brief"
    LETTER = "letter", "Brief"
    EMAIL_REPLY = "email_reply", "E-Mail-Antwort"
    FAQ = "faq", "Fragen und Antworten"
    CHECKLIST = "checklist", "Checkliste"
    GUIDE = "guide", "Leitfaden"
    RULES = "rules", "Regelwerk"
    FORM_LETTER = "form_letter", "Musterschreiben"
    SOCIAL_POST = "social_post", "Beitrag für soziale Medien"
    PRESS_INVITATION = "press_invitation", "Presseeinladung"
    FORM = "form", "Formular"
    SNIPPETS = "snippets", "Textbausteine"
    POSTER = "poster", "Aushang und Plakat"
    SHAREPIC = "sharepic", "Sharepic"
    PRESS_KIT = "press_kit", "Pressemappe"
    COUNTER_SPEECH = "counter_speech", "Gegenrede"


TEXT_KINDS = [
    (kind.value, kind.label)
    for kind in ItemKind
    if kind not in (ItemKind.SHAREPIC, ItemKind.PRESS_KIT, ItemKind.COUNTER_SPEECH)
]


class Visibility(models.TextChoices):
    PUBLIC = "public", "öffentlich"
    MEMBERS = "members", "nur für Mitglieder"
