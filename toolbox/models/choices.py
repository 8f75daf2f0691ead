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


#: For a press office of one that never wrote such a text; the form is the code's.
EXPLANATIONS = {
    ItemKind.STATEMENT: "Was die Kommune zu einem Vorfall sagt, in eigenen Worten.",
    ItemKind.HOLDING_STATEMENT: "Wenige Sätze für die ersten Minuten: was feststeht, "
    "was die Kommune tut und wann sie mehr sagt.",
    ItemKind.PRESS_RELEASE: "Eine Nachricht an Redaktionen, mit Zitat und Kontakt, oft "
    "mit Sperrfrist.",
    ItemKind.CORRECTION: "Stellt eine falsche Behauptung mit dem richtig, was belegt "
    "ist.",
    ItemKind.INTERNAL_WORDING: "Gemeinsame Sätze für alle, die am Telefon oder am "
    "Schalter gefragt werden. Nicht zum Veröffentlichen.",
    ItemKind.STAFF_MAIL: "Informiert die Beschäftigten, bevor sie es aus der Zeitung "
    "erfahren.",
    ItemKind.SHORT_ADDRESS: "Eine kurze Ansprache von wenigen Minuten, zur Eröffnung.",
    ItemKind.OPEN_LETTER: "Ein Brief, den alle lesen dürfen.",
    ItemKind.RULES: "Legt fest, was gilt, etwa die Netiquette der eigenen Kanäle.",
    ItemKind.FORM_LETTER: "Ein Brief, den jemand an seine Lage anpasst und selbst "
    "absendet.",
    ItemKind.SNIPPETS: "Einzelne Sätze zum Kopieren, jeder steht für sich.",
    ItemKind.SHAREPIC: "Ein Bild mit wenigen Worten zum Teilen in sozialen Medien.",
    ItemKind.PRESS_KIT: "Alles für eine Redaktion in einem Ordner: Texte, Bilder, "
    "Zahlen, Kontakt.",
    ItemKind.COUNTER_SPEECH: "Antworten auf einen Hasskommentar, kurz und länger.",
}
MEMBERS_ONLY = (
    "Diese Vorlage sehen nur Menschen, deren Kommune bei Komm.A mitmacht, nach dem "
    "Anmelden: Sie nennt, was nicht nach außen gehört."
)

TEXT_KINDS = [
    (kind.value, kind.label)
    for kind in ItemKind
    if kind not in (ItemKind.SHAREPIC, ItemKind.PRESS_KIT, ItemKind.COUNTER_SPEECH)
]


class Visibility(models.TextChoices):
    PUBLIC = "public", "öffentlich"
    MEMBERS = "members", "nur für Mitglieder"
