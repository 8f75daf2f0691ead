# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The documents and videos of the starter content are whole, described and small."""

import re
from pathlib import Path

import pytest
import yaml
from django.conf import settings
from django.core.files.base import ContentFile

from cms.media.videos import validate_captions, validate_video
from cms.models import Licence

CONTENT = Path(settings.BASE_DIR) / "content"
PROVENANCE = {"file", "title", "author", "licence", "licence_url", "source"}
FIELDS = {
    "documents": PROVENANCE | {"description"},
    "videos": PROVENANCE | {"duration", "poster", "captions", "transcript"},
}
MOST_BYTES = 1_000_000


def entries(name: str) -> list[dict]:
    text = (CONTENT / name / f"{name}.yaml").read_text(encoding="utf-8")
    return yaml.safe_load(text)[name]


def read(folder: str, name: str) -> ContentFile:
    return ContentFile((CONTENT / folder / name).read_bytes(), name=name)


@pytest.mark.parametrize("name", FIELDS)
def test_entries_have_all_fields_and_a_file(name):
    for entry in entries(name):
        assert set(entry) == FIELDS[name]
        assert entry["licence"] in Licence.values
        assert f"({entry['file']})" in entry["source"]
        assert 0 < (CONTENT / name / entry["file"]).stat().st_size < MOST_BYTES


@pytest.mark.parametrize("name", FIELDS)
def test_files_in_the_folder_are_described(name):
    described = {entry["file"] for entry in entries(name)}
    described |= {entry.get("captions") for entry in entries(name)}
    found = {path.name for path in (CONTENT / name).iterdir() if path.is_file()}

    assert {file for file in found if not re.search(r"\.(py|yaml)$", file)} <= described


def test_videos_are_films_with_captions_and_a_text():
    for entry in entries("videos"):
        validate_video(read("videos", entry["file"]))
        validate_captions(read("videos", entry["captions"]))
        assert entry["duration"] > 0
        assert len(entry["transcript"]) > 100


def test_documents_are_accessible():
    for entry in entries("documents"):
        assert b"pdfuaid:part" in read("documents", entry["file"]).read()
