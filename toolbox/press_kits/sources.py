# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The kind and the number of a kit's owner come in, the kit as it is now goes out.

A registry: whoever keeps kits says how one is put together, so that a worker who knows
nothing of pages and municipalities can pack it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from toolbox.kits.model import Kit

Assemble = Callable[[int], Kit | None]
"""None where there is no such kit any more."""

_SOURCES: dict[str, Assemble] = {}


@dataclass(frozen=True)
class Owner:
    """Whose kit it is: a registered kind, and the primary key among its kind."""

    kind: str
    pk: int


def register(kind: str, assemble: Assemble) -> None:
    """A second time the same kind is taken over by the new function."""
    _SOURCES[kind] = assemble


def assemble(owner: Owner) -> Kit | None:
    """Raises KeyError for a kind that nobody registered."""
    return _SOURCES[owner.kind](owner.pk)
