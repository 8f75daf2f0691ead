# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A draft comes in, what it still lacks goes out, in a sentence and as a next step."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import prefetch_related_objects
from django.utils import timezone

from toolbox.blocks.texts import Surroundings
from toolbox.composing.texts import (
    as_understood,
    edited,
    kept_blocks,
    unchanged_blocks,
    with_known_gaps,
)
from toolbox.composing.values import all_values
from toolbox.documents.building import DocumentTooLarge, build_document, missing_keys
from toolbox.documents.dressing import in_form
from toolbox.documents.model import Design
from toolbox.models import Adaptation, OwnPressKit, SharepicAdaptation
from toolbox.models.own_versions import OwnVersion
from toolbox.picturing.packets import own_material
from toolbox.placeholders.parsing import keys, problems
from toolbox.placeholders.registry import REGISTRY


@dataclass(frozen=True)
class DraftState:
    """`gaps` are open answers, `passages` what has to be rewritten before use."""

    gaps: int = 0
    passages: int = 0
    kit_sentence: str = ""

    @property
    def is_ready(self) -> bool:
        return not (self.gaps or self.passages or self.kit_sentence)

    @property
    def sentence(self) -> str:
        if self.kit_sentence:
            return self.kit_sentence
        if self.is_ready:
            return "Vollständig: zu zweit lesen, dann verwenden"
        return "Noch " + " und ".join(self._lacking())

    def _lacking(self) -> list[str]:
        found = []
        if self.gaps:
            found.append("1 Angabe" if self.gaps == 1 else f"{self.gaps} Angaben")
        if self.passages:
            one = "1 Abschnitt umzuschreiben"
            many = f"{self.passages} Abschnitte umzuschreiben"
            found.append(one if self.passages == 1 else many)
        return found


def state_of_draft(draft: OwnVersion | OwnPressKit) -> DraftState:
    """Asks the database nothing if municipality and base revision were read along."""
    if isinstance(draft, OwnPressKit):
        return DraftState(kit_sentence=draft.state_sentence)
    if isinstance(draft, Adaptation):
        return _state_of_text(draft)
    return _state_of_sharepic(draft)


def _state_of_text(adaptation: Adaptation) -> DraftState:
    """As the finished text would have it, but for support services and contact."""
    item = adaptation.base_item()
    edits = adaptation.edits
    blocks = edited(item.source_blocks(Surroundings(draw=lambda image: None)), edits)
    values = all_values(adaptation.municipality, adaptation.answers)
    try:
        document = build_document(
            title=with_known_gaps(item.headline),
            blocks=[as_understood(block) for block in kept_blocks(blocks, edits)],
            values=values,
            design=Design(name=""),
            date=timezone.localdate(),
        )
    except DocumentTooLarge:
        return DraftState(passages=1)
    gaps = missing_keys(in_form(document, item.kind, values))
    return DraftState(len(gaps), len(unchanged_blocks(blocks, edits)))


def _state_of_sharepic(adaptation: SharepicAdaptation) -> DraftState:
    material = own_material(adaptation, adaptation.base_item())
    texts = [*material.words.values(), material.alt, *material.posts.values()]
    found = {key for text in texts if not problems(text) for key in keys(text)}
    values = all_values(adaptation.municipality, adaptation.answers)
    return DraftState(
        sum(REGISTRY[key].required and not values.get(key) for key in found)
    )


def read_bases(drafts: Iterable[OwnVersion | OwnPressKit]) -> None:
    """What they were made from, in one query for texts and one for sharepics."""
    drafts = list(drafts)
    for kind in (Adaptation, SharepicAdaptation):
        own = [draft for draft in drafts if isinstance(draft, kind)]
        prefetch_related_objects(own, "base_revision")
