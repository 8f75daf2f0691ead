# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Texts and a federal state come in, what they use that has grown old goes out.

Amber on an item and in every adaptation that uses it; nothing is frozen, so a fact that
was checked again clears all of them at once.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from django.db.models import Q
from django.utils.formats import date_format

from cms.models import SupportService, current_services
from network.models import Municipality
from toolbox.models import Adaptation, Fact, TextItemPage

from .references import References, adaptation_references, item_references

Key = TypeVar("Key")
MOST_NAMES = 5


@dataclass(frozen=True)
class Aging:
    """What somebody has to look at before the text goes out, as German sentences."""

    sentences: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.sentences)


@dataclass(frozen=True)
class Stock:
    """The facts and services that some texts refer to, read in two queries."""

    facts: dict[int, Fact]
    services: dict[int, SupportService]

    def aging(self, references: References) -> Aging:
        named = [self.services.get(key) for key in sorted(references.services)]
        return Aging(
            (
                *self._fact_sentences(references),
                *gone_services(filter(None, named)),
                *overdue_services(self._shown_services(references)),
            )
        )

    def _fact_sentences(self, references: References) -> list[str]:
        facts = [self.facts.get(key) for key in sorted(references.facts)]
        overdue = [fact for fact in facts if fact and fact.live and fact.is_overdue]
        sentences = [overdue_fact(fact) for fact in overdue]
        if any(not (fact and fact.live) for fact in facts):
            sentences.append(
                "Eine Tatsache, auf die dieser Text verweist, gibt es nicht mehr. Ihr "
                "Absatz fehlt im Text."
            )
        return sentences

    def _shown_services(self, references: References) -> list[SupportService]:
        """Those a reader finds in the text: the open ones, the successors included."""
        named = [self.services[key] for key in references.services & set(self.services)]
        of_kinds = [
            service
            for service in self.services.values()
            if service.kind in references.kinds and is_open(service)
        ]
        shown = {*current_services(named), *of_kinds}
        return sorted(shown, key=lambda service: service.name)


def aging_of_item(item: TextItemPage, municipality: Municipality | None) -> Aging:
    """For a visitor without a town: what every town's text would show.

    The facts are those the page's preview has read already.
    """
    references = item_references(item)
    facts = (part.value["fact"] for part in item.body if part.block_type == "fact")
    stock = Stock(
        {fact.pk: fact for fact in facts if fact},
        services_of(references, municipality),
    )
    return stock.aging(references)


def aging_of_adaptation(adaptation: Adaptation) -> Aging:
    town = adaptation.municipality
    return aging_of_adaptations([adaptation], town)[adaptation.pk]


def aging_of_adaptations(
    adaptations: Iterable[Adaptation], municipality: Municipality
) -> dict[int, Aging]:
    """By the key of the adaptation; all are of the one municipality."""
    references = {one.pk: adaptation_references(one) for one in adaptations}
    return aging_of_all(references, municipality)


def aging_of_all(
    references: Mapping[Key, References], municipality: Municipality | None
) -> dict[Key, Aging]:
    stock = stock_for(list(references.values()), municipality)
    return {key: stock.aging(found) for key, found in references.items()}


def stock_for(
    references: Sequence[References], municipality: Municipality | None
) -> Stock:
    every = References()
    for found in references:
        every |= found
    facts = Fact.objects.in_bulk(every.facts) if every.facts else {}
    return Stock(facts, services_of(every, municipality))


def services_of(
    references: References, municipality: Municipality | None
) -> dict[int, SupportService]:
    if not (references.services or references.kinds):
        return {}
    return {one.pk: one for one in services_for(references, municipality)}


def services_for(references: References, municipality: Municipality | None):
    """The named ones wherever they are; of a kind those that serve the town."""
    state = municipality.federal_state_id if municipality else None
    serves = Q(is_nationwide=True)
    if state:
        serves |= Q(federal_states=state)
    of_kind = Q(kind__in=references.kinds, live=True) & serves
    services = SupportService.objects.filter(Q(pk__in=references.services) | of_kind)
    return services.select_related("replaced_by").distinct()


def is_open(service: SupportService) -> bool:
    return service.live and not service.is_closed and not service.replaced_by_id


def overdue_fact(fact: Fact) -> str:
    day = date_format(fact.check_again_on, "j. F Y")
    return (
        f"Die Tatsache „{fact}“ (Quelle: {fact.source}) sollte bis {day} neu geprüft "
        "sein. Sehen Sie in der Quelle nach, bevor Sie den Text verwenden."
    )


def gone_services(services: Iterable[SupportService]) -> list[str]:
    sentences = []
    for service in services:
        now = service.current
        if now is None:
            sentences.append(
                f"Die Anlaufstelle „{service.name}“ gibt es nicht mehr. Der Text nennt "
                "sie nicht."
            )
        elif now != service:
            sentences.append(
                f"An die Stelle von „{service.name}“ ist „{now.name}“ getreten. "
                "Der Text nennt schon die neue Anlaufstelle."
            )
    return sentences


def overdue_services(services: Sequence[SupportService]) -> list[str]:
    names = [f"„{service.name}“" for service in services if service.is_overdue]
    if not names:
        return []
    more = len(names) - MOST_NAMES
    shown = ", ".join(names[:MOST_NAMES]) + (f" und {more} weitere" if more > 0 else "")
    return [
        f"Die Angaben dieser Anlaufstellen sind zur Prüfung fällig: {shown}. Rufen Sie "
        "dort an, bevor Sie den Text verwenden."
    ]


def aging_of_services(services: Sequence[SupportService]) -> Aging:
    """Of services that stand on a page, each with its own details."""
    return Aging(tuple(overdue_services(services)))
