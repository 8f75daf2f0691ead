# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A packet and the key of a preset come in, what a page shows of them goes out."""

from base64 import b64encode

from toolbox.models.sharepics import SLOTS
from toolbox.picturing.drawing import packet_file
from toolbox.picturing.packets import Packet, excesses
from toolbox.picturing.showing import shown_posts
from toolbox.placeholders.registry import REGISTRY
from toolbox.rendering.errors import RenderingError
from toolbox.sharepics.presets import PRESETS
from toolbox.sharepics.rendering import TextTooLong

FIRST_PRESET = "square"


def sharepic_preview(packet: Packet, preset_key: str) -> dict:
    """The picture as an address that holds it: nothing typed is stored for it."""
    preset = PRESETS.get(preset_key) or PRESETS[FIRST_PRESET]
    too_long = excesses(packet.sharepic)
    errors = [error for found in too_long.values() for error in found]
    context = {
        "packet": packet,
        "preset": preset,
        "too_long": errors,
        "shortenings": [(slot, worst(errors, slot)) for slot in SLOTS],
        "questions": [
            {"key": key, "label": REGISTRY[key].label} for key in packet.missing
        ],
        "posts": shown_posts(packet.picture.posts),
    }
    if preset.key in too_long:
        return context
    try:
        content = packet_file(packet, preset.key, "webp", small=False)
    except RenderingError as error:
        return context | {"problem": str(error)}
    encoded = b64encode(content).decode("ascii")
    return context | {"picture": f"data:image/webp;base64,{encoded}"}


def worst(errors: list[TextTooLong], slot: str) -> TextTooLong | None:
    """The slot's greatest excess: what is cut for it fits in every size."""
    of_slot = [error for error in errors if error.slot == slot]
    return max(of_slot, key=lambda error: error.excess, default=None)
