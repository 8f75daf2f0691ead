# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Makes published scenarios with their packages."""

from datetime import timedelta

from django.utils import timezone

from tests.factories.items import make_index, make_term, numbers
from toolbox.models import (
    ItemPage,
    Occasion,
    ScenarioEntry,
    ScenarioIndexPage,
    ScenarioPage,
)

FIELDS = {
    "title": "Ein Angriff ist passiert",
    "summary": "Schützen, klären, sprechen.",
    "signs": "<p>Jemand wurde verletzt.</p>",
    "not_to_do": "<ul><li>Vermuten.</li></ul>",
    "emergency": "In Gefahr? Die 110 anrufen.",
    "checked_by": "Redaktion",
}
STEPS = [
    {
        "type": "step",
        "id": "eins",
        "value": {
            "time": "0–10 Minuten",
            "action": "Fragen, ob alle sicher sind.",
            "who": "Leitung",
        },
    }
]


def make_scenario_index() -> ScenarioIndexPage:
    index = ScenarioIndexPage.objects.first()
    if index is None:
        page = ScenarioIndexPage(title="Pakete", slug="pakete")
        index = make_index().add_child(instance=page)
    return index


def make_scenario(*items: ItemPage, **fields) -> ScenarioPage:
    """A published one; its package holds the items in this order."""
    entries = [entry(item) for item in items]
    entries = [*entries, *fields.pop("entries", [])]
    for order, one in enumerate(entries):
        one.sort_order = order
    values = {
        "slug": f"paket-{next(numbers)}",
        "checked_until": timezone.localdate() + timedelta(days=300),
        **FIELDS,
        **fields,
    }
    page = ScenarioPage(**values)
    page.steps = page.steps.stream_block.to_python(STEPS)
    page.occasions = [make_term(Occasion)]
    page.entries = entries
    make_scenario_index().add_child(instance=page)
    page.save_revision().publish()
    return ScenarioPage.objects.get(pk=page.pk)


def entry(item: ItemPage, **fields) -> ScenarioEntry:
    values = {"reason": f"Grund für {item.reference}.", "when": "now", **fields}
    return ScenarioEntry(item=item, **values)
