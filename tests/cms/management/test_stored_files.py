# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Documents and videos are loaded once, renewed, and left to whoever edits them."""

from pathlib import Path

import pytest
from wagtail.log_actions import log

from cms.management.loading.files import ContentError
from cms.management.loading.stored_files import load_documents, load_videos
from cms.models import CommunityDocument, CommunityVideo
from tests.factories.people import make_user
from tests.factories.stored_files import MP4, VTT

from .content_folder import settings_of, write

pytestmark = pytest.mark.django_db

ENTRY = {
    "file": "liste.pdf",
    "title": "Liste",
    "description": "Zum Abhaken.",
    "author": "Komm.A",
    "licence": "cc0",
    "licence_url": "https://example.org/cc0",
    "source": "eigener Text (liste.pdf)",
}
VIDEO = ENTRY | {
    "file": "film.mp4",
    "duration": 20,
    "poster": "",
    "captions": "film.vtt",
    "transcript": "Guten Tag.\n",
    "source": "eigener Film (film.mp4)",
}


def write_documents(folder: Path, content: bytes = b"%PDF-1.7", **changes) -> Path:
    write(folder / "documents.yaml", settings_of({"documents": [ENTRY | changes]}))
    (folder / "liste.pdf").write_bytes(content)
    return folder


def write_videos(folder: Path, content: bytes = MP4, **changes) -> Path:
    write(folder / "videos.yaml", settings_of({"videos": [VIDEO | changes]}))
    (folder / "film.mp4").write_bytes(content)
    (folder / "film.vtt").write_bytes(VTT)
    return folder


def stored(field) -> bytes:
    return Path(field.path).read_bytes()


def test_document_is_loaded_with_size_and_origin(tmp_path):
    load_documents(write_documents(tmp_path))

    document = CommunityDocument.objects.get()
    assert (document.title, document.obstacle) == ("Liste", "")
    assert document.file_size == len(b"%PDF-1.7")
    assert document.file_hash


def test_second_load_changes_what_changed_and_doubles_nothing(tmp_path):
    load_documents(write_documents(tmp_path))
    name = CommunityDocument.objects.get().file.name
    load_documents(tmp_path)
    unchanged = CommunityDocument.objects.get().file.name

    load_documents(write_documents(tmp_path, b"%PDF-2.0 neu", title="Neue Liste"))

    document = CommunityDocument.objects.get()
    assert unchanged == name
    assert (document.title, stored(document.file)) == ("Neue Liste", b"%PDF-2.0 neu")


def test_document_that_somebody_edited_stays(tmp_path):
    load_documents(write_documents(tmp_path))
    log(CommunityDocument.objects.get(), "wagtail.edit", user=make_user())

    load_documents(write_documents(tmp_path, title="Neue Liste"))

    assert CommunityDocument.objects.get().title == "Liste"


def test_video_is_loaded_with_its_captions(tmp_path):
    load_videos(write_videos(tmp_path))
    load_videos(tmp_path)

    video = CommunityVideo.objects.get()
    assert (video.duration, video.transcript) == (20, "Guten Tag.")
    assert (stored(video.file), stored(video.captions)) == (MP4, VTT)


def test_video_that_is_no_film_is_named(tmp_path):
    with pytest.raises(ContentError, match=r"videos\.yaml:\d: .*kein Video"):
        load_videos(write_videos(tmp_path, b"GIF89a"))


def test_file_that_is_missing_is_named(tmp_path):
    write_documents(tmp_path, file="weg.pdf")

    with pytest.raises(ContentError, match=r"documents\.yaml:\d: .*weg\.pdf"):
        load_documents(tmp_path)
