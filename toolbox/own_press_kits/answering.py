# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A press kit comes in, what its texts ask goes out, once for all; answers are kept."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import transaction

from network.models import User
from toolbox.adapting.life import locked, save_adaptation
from toolbox.models import ItemPage, OwnPressKit
from toolbox.models.own_versions import OwnVersion
from toolbox.placeholders.asking_once import AskingText, is_asked
from toolbox.placeholders.registry import REGISTRY


@dataclass(frozen=True)
class OpenQuestions:
    """`texts` have what each has open, in their order. `known` is what another text of
    the kit already answers.
    """

    texts: tuple[AskingText, ...]
    known: Mapping[str, str]

    @property
    def keys(self) -> tuple[str, ...]:
        """The gaps that at least one text has open, each once."""
        return tuple(dict.fromkeys(key for text in self.texts for key in text.keys))

    @property
    def needed(self) -> int:
        """How many of them keep a text a draft."""
        return sum(REGISTRY[key].required for key in self.keys)


def questions_of(kit: OwnPressKit) -> OpenQuestions:
    known: dict[str, str] = {}
    texts = []
    for version in versions_of(kit):
        item = version.base_item()
        keys = tuple(open_keys(version, item))
        texts.append(AskingText(item.reference, version.title, keys))
        known = dict(version.answers) | known
    return OpenQuestions(tuple(texts), known)


def versions_of(kit: OwnPressKit) -> list[OwnVersion]:
    """The texts in their order, then the sharepics; two queries."""
    places = kit.chosen_texts.select_related("adaptation__base_revision")
    sharepics = kit.sharepics.select_related("base_revision")
    return [*(place.adaptation for place in places), *sharepics]


def open_keys(version: OwnVersion, item: ItemPage) -> list[str]:
    """The gaps of the words. What belongs to one text alone, such as the number of a
    press release, is asked in that text.
    """
    return [
        key
        for key in item.placeholder_keys()
        if is_asked(key) and not version.answers.get(key)
    ]


@transaction.atomic
def answer_kit(kit: OwnPressKit, user: User, answers: Mapping[str, str]) -> int:
    """Fill what is open and leave every answer that stands; how many versions changed.

    What a colleague answered meanwhile stays.
    """
    changed = 0
    for version in versions_of(kit):
        current = locked(version)
        keys = open_keys(current, current.base_item())
        new = {key: answers[key] for key in keys if key in answers}
        if new:
            save_adaptation(
                adaptation=current,
                edition=current.edition,
                user=user,
                answers=current.answers | new,
            )
            changed += 1
    return changed
