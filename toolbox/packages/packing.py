# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's drafts of a package come in, one ZIP with all of it goes out."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from typing import BinaryIO

from django.db.models import prefetch_related_objects

from toolbox.documents.building import DocumentTooLarge
from toolbox.models import SharepicAdaptation
from toolbox.placeholders.parsing import PlaceholderError
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.zipping import Archive

from .making import make
from .readme import PATH, Contents, Part, readme
from .taking import Draft

logger = logging.getLogger(__name__)

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
    contents: Contents, drafts: Iterable[Draft], format_key: str, target: BinaryIO
) -> Packed:
    """As stored, each file or folder named by place, state and title.

    One that cannot be made stops no other: the file to read first names it.
    """
    drafts = list(drafts)
    pictures = [one for one in drafts if isinstance(one, SharepicAdaptation)]
    prefetch_related_objects(pictures, "item__photo")
    with Archive(target) as archive:
        parts = tuple(
            _pack(archive, place, draft, format_key)
            for place, draft in enumerate(drafts, start=1)
        )
        archive.add(PATH, readme(contents, parts).encode())
    return Packed(parts)


def _pack(archive: Archive, place: int, draft: Draft, format_key: str) -> Part:
    try:
        made = make(draft, format_key)
    except UNFIT as error:
        return Part(draft, lacks=(str(error),))
    except Exception:
        # Whatever it is, it must not cost the person all other files.
        logger.exception("A draft could not be packed: %s %s", draft._meta, draft.pk)
        return Part(draft, lacks=(UNEXPECTED,))
    # The place keeps apart what has the same title, and the order when unpacked.
    number = f"{place:02}-"
    names = [_add(archive, f"{number}{path}", content) for path, content in made.files]
    return Part(draft, f"{number}{made.path}" if names else "", made.lacks)


def _add(archive: Archive, name: str, content: bytes) -> str:
    archive.add(name, content)
    return name
