# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A page or snippet comes in, the pictures, documents and videos it uses go out."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.models import ReferenceIndex

from .media import CommunityDocument, CommunityImage, Provenance
from .videos import CommunityVideo

FILE_MODELS = (CommunityImage, CommunityDocument, CommunityVideo)


class Use(Enum):
    """Where a page holds a file: in a field of its own, in a block, in a video."""

    FIELD = "field"
    BLOCK = "block"
    POSTER = "poster"


@dataclass(frozen=True)
class UsedFile:
    file: Provenance
    use: Use


def used_files(instance: Model) -> list[UsedFile]:
    """Each file once, in the state the instance has in memory, published or not."""
    places = file_places(instance)
    found = [
        UsedFile(file, places[model][str(file.pk)])
        for model in FILE_MODELS
        for file in model.objects.filter(pk__in=places[model])
    ]
    posters = [
        UsedFile(used.file.poster, Use.POSTER)
        for used in found
        if isinstance(used.file, CommunityVideo) and used.file.poster
    ]
    return found + posters


def file_places(instance: Model) -> dict[type[Model], dict[str, Use]]:
    """For each model the keys in use; a field counts more than a block."""
    places: dict[type[Model], dict[str, Use]] = {model: {} for model in FILE_MODELS}
    for model, key, use in references(instance):
        if model in places and places[model].get(key) != Use.FIELD:
            places[model][key] = use
    return places


def references(instance: Model) -> Iterator[tuple[type[Model] | None, str, Use]]:
    # Wagtail's index in the database knows the published state only; its reader, which
    # knows fields, blocks and rich text, has no public name.
    extracted = ReferenceIndex._extract_references_from_object(instance)
    for content_type, key, model_path, _ in extracted:
        model = ContentType.objects.get_for_id(content_type).model_class()
        yield model, key, Use.BLOCK if "." in model_path else Use.FIELD
