# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A packet comes in, one picture or everything as a ZIP goes out, if it is finished."""

from dataclasses import replace

from toolbox.kits.sharepic_packet import pack_sharepic
from toolbox.picturing.drawing import packet_file
from toolbox.picturing.packets import Packet, excesses
from toolbox.rendering.errors import RenderingError
from toolbox.sharepics.presets import PRESETS
from toolbox.sharepics.rendering import FORMATS

ZIP = "zip"
FILES = (*FORMATS, ZIP)


def finished_file(packet: Packet, preset: str, format_key: str) -> bytes:
    """Raises RenderingError, which says in German what is missing or too long.

    A picture with "[Datum]" on it, or whose rights are open, must not go out; in the
    archive no post may have a gap either.
    """
    open_points = list(packet.obstacles)
    if format_key == ZIP:
        open_points += packet.post_gaps
    if open_points:
        raise RenderingError(" ".join(open_points))
    if format_key == ZIP:
        return _archive(packet)
    return packet_file(packet, preset, format_key, small=False)


def _archive(packet: Packet) -> bytes:
    """The sizes for which the words are too long are left out, if any fits."""
    too_long = excesses(packet.sharepic)
    fitting = tuple(key for key in PRESETS if key not in too_long)
    if not fitting:
        raise next(iter(too_long.values()))[0]
    picture = replace(packet.picture, presets=fitting)
    return pack_sharepic(picture, packet.hashtags)
