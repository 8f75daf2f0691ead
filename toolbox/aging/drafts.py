# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A draft in the editor comes in, what it uses that has grown old goes out."""

from django.db.models import Model

from cms.models import SupportService
from toolbox.models import (
    CounterSpeechPage,
    DecisionAidPage,
    ScenarioPage,
    TextItemPage,
)

from .packages import aging_of_packages, drafted_contents
from .references import References, item_references
from .texts import aging_of_all, aging_of_services, gone_services


def old_in_draft(draft: Model) -> tuple[str, ...]:
    """As sentences for the panel of the proofreading; none where nothing is used."""
    if isinstance(draft, ScenarioPage):
        return aging_of_packages({0: drafted_contents(draft)})[0].sentences
    if isinstance(draft, SupportService):
        return old_service(draft)
    references = references_of_draft(draft)
    if not references:
        return ()
    return aging_of_all({0: references}, municipality=None)[0].sentences


def references_of_draft(draft: Model) -> References:
    if isinstance(draft, TextItemPage):
        return item_references(draft)
    if isinstance(draft, CounterSpeechPage):
        return References(
            facts=frozenset(fact.pk for fact in draft.facts.all()),
            services=frozenset(one.pk for one in draft.support_services.all()),
        )
    if isinstance(draft, DecisionAidPage):
        return References(services=frozenset(services_of_decisions(draft)))
    return References()


def services_of_decisions(draft: DecisionAidPage) -> set[int]:
    actions = [block.value["action"] for block in draft.questions]
    actions += [block.value for block in draft.otherwise]
    return {one.pk for action in actions for one in action["services"] if one}


def old_service(service: SupportService) -> tuple[str, ...]:
    """What a reader of the list, or of a text that names the office, runs into."""
    if service.is_closed or service.replaced_by_id:
        return tuple(gone_services([service]))
    return aging_of_services([service]).sentences
