# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's drafts of a package come in, one ZIP with all of it goes out."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO, TypeVar

from django.db.models import prefetch_related_objects

from toolbox.documents.building import DocumentTooLarge
from toolbox.models import SharepicAdaptation
from toolbox.placeholders.parsing import PlaceholderError
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.zipping import Archive

from .making import Plan, plan
from .readme import PATH, Contents, Part, readme
from .taking import Draft

logger = logging.getLogger(__name__)
Outcome = TypeVar("Outcome")

UNFIT = (DocumentTooLarge, PlaceholderError, RenderingError)
UNEXPECTED = (
    "Die Datei ließ sich nicht erstellen. Öffnen Sie den Entwurf, und laden Sie ihn "
    "dort herunter."
)


@dataclass(frozen=True)
class Packed:
    """What became of each draft, in the order of the package."""

    parts: tuple[Part, ...]

    @property
    def absent(self) -> list[Part]:
        return [part for part in self.parts if not part.is_there]

    @property
    def has_files(self) -> bool:
        return any(part.is_there for part in self.parts)


def pack_package(
    contents: Contents,
    drafts: Iterable[Draft],
    format_key: str,
    target: BinaryIO,
    *,
    only_whole: bool = False,
) -> Packed:
    """As stored, each file or folder named by place, state and title.

    One that cannot be made stops no other: the file to read first names it. With
    `only_whole` nothing is made once it is known that something will not be in it.
    """
    drafts = list(drafts)
    pictures = [one for one in drafts if isinstance(one, SharepicAdaptation)]
    prefetch_related_objects(pictures, "item__photo")
    plans = [_planned(draft, format_key) for draft in drafts]
    if only_whole and any(plan.make is None for plan in plans):
        known = zip(drafts, plans, strict=True)
        return Packed(
            tuple(Part(d, p.path if p.make else "", p.lacks) for d, p in known)
        )
    with Archive(target) as archive:
        parts = tuple(
            _pack(archive, place, draft, made)
            for place, (draft, made) in enumerate(zip(drafts, plans, strict=True), 1)
        )
        archive.add(PATH, readme(contents, parts).encode())
    return Packed(parts)


def _planned(draft: Draft, format_key: str) -> Plan:
    found, problem = _attempt(draft, partial(plan, draft, format_key))
    return found or Plan("", None, (problem,))


def _pack(archive: Archive, place: int, draft: Draft, planned: Plan) -> Part:
    if planned.make is None:
        return Part(draft, lacks=planned.lacks)
    files, problem = _attempt(draft, planned.make)
    if files is None:
        return Part(draft, lacks=(problem,))
    # The place keeps apart what has the same title, and the order when unpacked.
    number = f"{place:02}-"
    for path, content in files:
        archive.add(f"{number}{path}", content)
    return Part(draft, f"{number}{planned.path}", planned.lacks)


def _attempt(draft: Draft, work: Callable[[], Outcome]) -> tuple[Outcome | None, str]:
    """What came out, or a German sentence: it must not cost the person all the rest."""
    try:
        return work(), ""
    except UNFIT as error:
        return None, str(error)
    except Exception:
        logger.exception("A draft could not be packed: %s", draft.get_absolute_url())
        return None, UNEXPECTED
