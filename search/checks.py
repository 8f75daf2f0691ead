# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Page types and SEARCH_URL come in, what nobody thought of and mistakes go out."""

from pathlib import Path

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register
from wagtail.models import get_page_models

from search.engines.cluster.addresses import EXAMPLE, WrongAddress, address_of
from search.registries.offering import LEFT_OUT, SOURCES


def check_page_types(**kwargs) -> list[CheckMessage]:
    """What nobody decided about would be missing from the search in silence."""
    return [
        Error(
            f"Für die Seitenart {model._meta.label} („{model._meta.verbose_name}“) ist "
            "nicht entschieden, ob die Suche sie findet.",
            hint="Melden Sie die Seitenart mit search.registries.offering.register an, "
            "oder nennen Sie mit search.registries.offering.leave_out den Grund, warum "
            "sie fehlt.",
            id="search.E001",
        )
        for model in get_page_models()
        if model not in SOURCES and model not in LEFT_OUT
    ]


def check_search_url(**kwargs) -> list[CheckMessage]:
    """A wrong address is told at once, not by the first search."""
    if not settings.SEARCH_URL:
        return []
    try:
        address = address_of(settings.SEARCH_URL)
    except WrongAddress as mistake:
        return [
            Error(
                f"Die Umgebungsvariable SEARCH_URL ist nicht lesbar. {mistake}",
                hint=f"Ein Beispiel: {EXAMPLE} – docs/operations/search.md beschreibt "
                "die Teile. Ohne SEARCH_URL sucht Komm.A im eingebetteten Index.",
                id="search.E010",
            )
        ]
    if address.certificates and not Path(address.certificates).is_file():
        return [
            Error(
                "Die Datei mit den Zertifikaten, die SEARCH_URL hinter „?ca=“ nennt, "
                "gibt es nicht.",
                hint="Nennen Sie den vollen Pfad einer PEM-Datei, die der Benutzer "
                "von Komm.A lesen darf.",
                id="search.E011",
            )
        ]
    if address.password and not address.is_encrypted and not address.is_local:
        return [
            Warning(
                "SEARCH_URL schickt das Passwort des Clusters unverschlüsselt über "
                "das Netz.",
                hint="Schreiben Sie „+https://“ statt „+http://“.",
                id="search.W012",
            )
        ]
    return []


def connect() -> None:
    register(check_page_types)
    register(check_search_url)
