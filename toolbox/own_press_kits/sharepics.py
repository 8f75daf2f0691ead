# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's kit and its content come in, the sharepics in it go out, filled."""

from toolbox.models import OwnPressKit, SharepicAdaptation
from toolbox.own_press_kits.life import Content
from toolbox.picturing.packets import Packet, excesses, own_packet

FROZEN = ("title", "answers", "layout", "words", "alt_text", "posts", "hashtags")

SharepicPair = tuple[SharepicAdaptation, Packet]


def frozen_sharepic(adaptation: SharepicAdaptation) -> Content:
    """Its words as they stand now. The photo is not: whoever removes it means it."""
    words = {name: getattr(adaptation, name) for name in FROZEN}
    revision = adaptation.base_revision_id
    return {"id": adaptation.pk, "base_revision": revision, **words}


def sharepics_of(kit: OwnPressKit, sharepics: list[Content]) -> list[SharepicPair]:
    """Each sharepic of the content whose municipality still has it."""
    if not sharepics:
        return []
    own = kit.municipality.sharepicadaptations.select_related(
        "item__photo", "base_revision"
    )
    found = own.in_bulk([words["id"] for words in sharepics])
    return [
        (thawed(found[words["id"]], words), own_packet(found[words["id"]]))
        for words in sharepics
        if words["id"] in found
    ]


def thawed(adaptation: SharepicAdaptation, words: Content) -> SharepicAdaptation:
    """The adaptation with the kept words; never to be saved."""
    for name in FROZEN:
        setattr(adaptation, name, words[name])
    if adaptation.base_revision_id != words["base_revision"]:
        adaptation.base_revision_id = words["base_revision"]
    return adaptation


def obstacles(packet: Packet) -> tuple[str, ...]:
    """German sentences: why the sharepic can be neither shown nor packed."""
    too_long = excesses(packet.sharepic)
    long = ("Ein Text ist zu lang für das Bild.",) if too_long else ()
    return (*packet.obstacles, *long)
