# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Where somebody goes on whom the search cannot help: packages above say it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WayOut:
    """A link; `is_urgent` for the one that helps when something has just happened."""

    label: str
    url: str
    text: str = ""
    is_urgent: bool = False


Provider = Callable[[], Iterable[WayOut]]
PROVIDERS: list[Provider] = []


def register(provider: Provider) -> None:
    """Called when the applications are ready; asked only where nothing was found."""
    PROVIDERS.append(provider)


def ways_out() -> list[WayOut]:
    """The urgent way first, then the others in the order of the packages."""
    ways = [way for provider in PROVIDERS for way in provider()]
    return sorted(ways, key=lambda way: not way.is_urgent)
