# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One file of a kit before it is made: its path, how to make it, whose it is."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Rights:
    """What the manifest and the table of rights say about a file."""

    alt: str = ""
    caption: str = ""
    credit: str = ""
    licence: str = ""
    item: str = ""
    version: str = ""
    valid_until: date | None = None


@dataclass(frozen=True)
class Entry:
    """`subject` names the thing at the beginning of a German error sentence."""

    path: str
    media_type: str
    make: Callable[[], bytes]
    subject: str = ""
    rights: Rights = field(default_factory=Rights)

    @property
    def is_picture(self) -> bool:
        return self.media_type.startswith("image/")
