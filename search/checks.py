# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The page types come in, those that nobody thought of for the search go out."""

from django.core.checks import CheckMessage, Error, register
from wagtail.models import get_page_models

from search.offering import LEFT_OUT, SOURCES


def check_page_types(**kwargs) -> list[CheckMessage]:
    """What nobody decided about would be missing from the search in silence."""
    return [
        Error(
            f"Für die Seitenart {model._meta.label} („{model._meta.verbose_name}“) ist "
            "nicht entschieden, ob die Suche sie findet.",
            hint="Melden Sie die Seitenart mit search.offering.register an, oder "
            "nennen Sie mit search.offering.leave_out den Grund, warum sie fehlt.",
            id="search.E001",
        )
        for model in get_page_models()
        if model not in SOURCES and model not in LEFT_OUT
    ]


def connect() -> None:
    register(check_page_types)
