# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How many items and adaptations use each fact and each support service.

For the editors' desk and for the refusal to delete: a handful of queries, however many
texts there are, but every body is read.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from django.db.models import Count, Model, ProtectedError
from wagtail.models import Revision

from cms.models import SupportService
from toolbox.models import Adaptation, CounterSpeechPage, Fact, TextItemPage

from .references import References, beside_text, read_body, references_in

ANYWHERE = None
Resolve = Callable[[References, str | None], Iterable[int]]


@dataclass(frozen=True)
class Uses:
    """`items` of every kind, published or not; `adaptations` of all municipalities."""

    items: int = 0
    adaptations: int = 0

    def __bool__(self) -> bool:
        return bool(self.items or self.adaptations)


def fact_uses() -> dict[int, Uses]:
    """By the key of the fact; without those that nobody uses."""
    return uses(lambda references, state: references.facts, "facts", "fact_id")


def service_uses() -> dict[int, Uses]:
    """By the key of the service; named in a text, or shown there by its kind."""
    return uses(services_shown(), "support_services", "supportservice_id")


def uses(resolve: Resolve, relation: str, column: str) -> dict[int, Uses]:
    in_items: Counter[int] = Counter()
    for body in TextItemPage.objects.values_list("body", flat=True):
        in_items.update(set(resolve(references_in(body.raw_data), ANYWHERE)))
    joins: type[Model] = getattr(CounterSpeechPage, relation).through
    in_items.update(joins._default_manager.values_list(column, flat=True))
    in_adaptations: Counter[int] = Counter()
    for references, state, number in adapted_references():
        for key in set(resolve(references, state or "")):
            in_adaptations[key] += number
    return {
        key: Uses(in_items[key], in_adaptations[key])
        for key in {*in_items, *in_adaptations}
    }


def adapted_references() -> Iterator[tuple[References, str | None, int]]:
    """What each version that towns work on refers to, by state, and how many do."""
    adaptations = Adaptation.objects.order_by()
    used = Revision.objects.filter(pk__in=adaptations.values("base_revision"))
    found = {
        key: references_in(read_body(body)) | beside_text(facts)
        for key, body, facts in used.values_list(
            "pk", "content__body", "content__facts"
        )
    }
    groups = adaptations.values_list("base_revision", "municipality__federal_state")
    for revision, state, number in groups.annotate(number=Count("pk")):
        yield found[revision], state, number


def services_shown() -> Resolve:
    """Which services a text shows: a town those of its state, an item those of all."""
    services = SupportService.objects.prefetch_related("federal_states")
    by_key = {service.pk: service for service in services}
    states = {
        key: {state.pk for state in service.federal_states.all()}
        for key, service in by_key.items()
    }

    def serves(service: SupportService, state: str | None) -> bool:
        is_open = service.live and not (service.is_closed or service.replaced_by_id)
        is_near = service.is_nationwide or state in states[service.pk]
        return is_open and (state is ANYWHERE or is_near)

    def resolve(references: References, state: str | None) -> Iterator[int]:
        for key in references.services & by_key.keys():
            yield key
            if successor := by_key[key].replaced_by_id:
                yield successor
        for key, service in by_key.items():
            if service.kind in references.kinds and serves(service, state):
                yield key

    return resolve


def why_kept(fact: Fact, found: Uses) -> str:
    items = "1 Vorlage" if found.items == 1 else f"{found.items} Vorlagen"
    adaptations = (
        "1 Anpassung" if found.adaptations == 1 else f"{found.adaptations} Anpassungen"
    )
    return (
        f"„{fact}“ lässt sich nicht löschen: {items} und {adaptations} nennen diese "
        "Tatsache. Berichtigen Sie sie, oder nehmen Sie sie zuerst aus den Vorlagen."
    )


def refuse_to_delete(instance: Fact, **kwargs) -> None:
    """Signal receiver, for whatever deletes a fact without asking the admin."""
    if found := fact_uses().get(instance.pk):
        raise ProtectedError(why_kept(instance, found), {instance})
