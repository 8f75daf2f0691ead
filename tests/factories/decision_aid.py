# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Makes a published decision aid of two questions."""

from typing import Any

from tests.factories.items import make_index
from toolbox.models import DecisionAidPage


def make_action(title: str, **parts: Any) -> dict[str, Any]:
    empty = {"when_not": "", "items": [], "services": []}
    return {"title": title, "now": "<ol><li>Sichern.</li></ol>", **empty, **parts}


def make_question(words: str, action: dict[str, Any], at_once: str = "") -> dict:
    return {
        "question": words,
        "help": "<p>Zum Beispiel eine Drohung.</p>",
        "at_once": at_once,
        "action": action,
    }


def make_decision_aid(
    questions: list[dict[str, Any]] | None = None,
    otherwise: dict[str, Any] | None = None,
) -> DecisionAidPage:
    chosen = questions or [
        make_question("Ist jemand in Gefahr?", make_action("Schützen")),
        make_question("Ist es strafbar?", make_action("Anzeigen")),
    ]
    page = DecisionAidPage(
        title="Reagieren oder nicht?",
        slug="entscheidungshilfe",
        summary="Was zu tun ist.",
        intro="Denken Sie an einen Kommentar.",
    )
    page.questions = page.questions.stream_block.to_python(
        [{"type": "question", "value": one} for one in chosen]
    )
    page.otherwise = page.otherwise.stream_block.to_python(
        [{"type": "action", "value": otherwise or make_action("Stehen lassen")}]
    )
    make_index().add_child(instance=page)
    page.save_revision().publish()
    return DecisionAidPage.objects.get(pk=page.pk)
