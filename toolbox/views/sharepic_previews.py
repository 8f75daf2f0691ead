# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A packet and the key of a preset come in, what a page shows of them goes out."""

from base64 import b64encode

from toolbox.drawing_sharepics import packet_file
from toolbox.picturing import Packet, excesses
from toolbox.placeholders.registry import REGISTRY
from toolbox.rendering.errors import RenderingError
from toolbox.sharepic_showing import shown_posts
from toolbox.sharepics.presets import PRESETS

FIRST_PRESET = "square"


def sharepic_preview(packet: Packet, preset_key: str) -> dict:
    """The picture as an address that holds it: nothing typed is stored for it."""
    preset = PRESETS.get(preset_key) or PRESETS[FIRST_PRESET]
    too_long = excesses(packet.sharepic)
    context = {
        "packet": packet,
        "preset": preset,
        "too_long": [error for errors in too_long.values() for error in errors],
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
