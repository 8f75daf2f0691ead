# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Makes published counter-speeches."""

from datetime import timedelta

from django.utils import timezone

from tests.factories.items import make_index, make_term, numbers
from tests.factories.strategies import make_strategy
from toolbox.models import Audience, Channel, CounterSpeechPage, Occasion

FIELDS = {
    "title": "Gegenrede: Wohnungsnot",
    "summary": "Die Sorge ernst nehmen, die Regeln erklären.",
    "slogan": "Die nehmen uns die Wohnungen weg.",
    "typical_words": "Sozialwohnung\nWohnungsnot",
    "example_comments": "Wir finden nichts, und die bekommen sofort eine Wohnung.",
    "background": "<p>Bezahlbare Wohnungen fehlen.</p>",
    "strategy_reason": "Die Sorge ist echt.",
    "answer_short": "Bezahlbares fehlt. {kommune} vergibt nach Dringlichkeit.",
    "answer_medium": "Es gibt zu wenig. Die Regeln: {vergaberegel_url}",
    "answer_long": "Es gibt zu wenig.\n\nDie Regeln: {vergaberegel_url}",
    "answer_plain": "Viele suchen eine Wohnung. Die Regeln gelten für alle.",
    "not_to_say": "<p>Es gibt genug.</p>",
    "when_not": "<p>Ohne Reichweite.</p>",
    "usage": "<p>Prüfen Sie die Regeln.</p>",
    "tone_id": "dialogic",
    "phase_id": "latent",
    "checked_by": "Redaktion",
}


def make_counter_speech(**fields) -> CounterSpeechPage:
    """Published and sorted below one term of each kind."""
    number = next(numbers)
    page = CounterSpeechPage(
        **{
            **FIELDS,
            "reference": f"R{number}",
            "slug": f"gegenrede-{number}",
            "checked_until": timezone.localdate() + timedelta(days=300),
            "strategy": fields.get("strategy") or make_strategy(),
            **fields,
        }
    )
    page.occasions = [make_term(Occasion)]
    page.audiences = [make_term(Audience)]
    page.channels = [make_term(Channel)]
    page.full_clean(exclude=["path", "depth"])
    make_index().add_child(instance=page)
    page.save_revision().publish()
    return CounterSpeechPage.objects.get(pk=page.pk)
