# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Descriptions of documents and videos come in, the files in the site go out."""

from pathlib import Path
from typing import Any

from django.core.files.base import ContentFile

from cms.models import CommunityDocument, CommunityVideo
from cms.models.media import Provenance

from .files import naming, read_settings
from .publishing import was_saved_by_person
from .site_blocks import find_picture

PROVENANCE = ("author", "licence", "licence_url")


def load_documents(folder: Path) -> None:
    path = folder / "documents.yaml"
    with naming(path):
        for entry in read_settings(path)["documents"]:
            with naming(path, entry):
                put_document(entry, folder)


def load_videos(folder: Path) -> None:
    path = folder / "videos.yaml"
    with naming(path):
        for entry in read_settings(path)["videos"]:
            with naming(path, entry):
                put_video(entry, folder)


def put_document(entry: dict[str, Any], folder: Path) -> None:
    document = known(CommunityDocument, entry)
    if document is None:
        return
    document.title = entry["title"]
    document.description = entry["description"]
    put_file(document, "file", folder / entry["file"])
    # Wagtail counts and hashes only what comes through its forms.
    document._set_document_file_metadata()
    document.save()
    document.file.close()


def put_video(entry: dict[str, Any], folder: Path) -> None:
    video = known(CommunityVideo, entry)
    if video is None:
        return
    video.title, video.duration = entry["title"], entry["duration"]
    video.transcript = entry["transcript"].strip()
    video.poster = find_picture(entry["poster"]) if entry["poster"] else None
    put_file(video, "file", folder / entry["file"])
    if entry["captions"]:
        put_file(video, "captions", folder / entry["captions"])
    video.full_clean()
    video.save()
    for file in (video.file, video.captions):
        if file:
            file.close()


def known(model: type[Provenance], entry: dict[str, Any]) -> Any:
    """The file of this source, new or known; None if a person looks after it."""
    found = model.objects.filter(source=entry["source"]).first()
    if found and was_saved_by_person(found):
        return None
    found = found or model(source=entry["source"])
    for name in PROVENANCE:
        setattr(found, name, entry[name])
    return found


def put_file(instance: Any, name: str, path: Path) -> None:
    """Store the file unless it is the same as before; no orphan stays behind."""
    content = path.read_bytes()
    field = getattr(instance, name)
    if field and field.storage.exists(field.name):
        with field.storage.open(field.name) as stored:
            if stored.read() == content:
                return
        field.delete(save=False)
    field.save(path.name, ContentFile(content), save=False)
