# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic's archive: what it holds, in which order, and always the same."""

import json
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

import pytest

from toolbox.documents.model import Design
from toolbox.kits.model import KitSharepic
from toolbox.kits.sharepic_packet import pack_sharepic
from toolbox.sharepics.model import Layout, Sharepic, Words

PICTURE = KitSharepic(
    name="kein-platz",
    sharepic=Sharepic(Layout.TEXT_ON_COLOUR, Words("Kein Platz"), Design("Ort")),
    alt="Weiße Schrift.",
    credit="Kim Muster",
    licence="CC BY 4.0",
    posts=(("mastodon", "Kein Platz für Hass."),),
    item="A10 Kein Platz",
    version="1.0",
    presets=("link", "square"),
)


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    with ZipFile(BytesIO(pack_sharepic(PICTURE, "#GegenHass"))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_archive_holds_words_and_every_format_of_the_sizes(files):
    assert list(files) == [
        "LIESMICH.txt",
        "alt.txt",
        "texte/mastodon.txt",
        "hashtags.txt",
        "bilder/link.png",
        "bilder/link.jpg",
        "bilder/link.webp",
        "bilder/square.png",
        "bilder/square.jpg",
        "bilder/square.webp",
        "manifest.json",
    ]


def test_readme_names_the_photographer_and_what_is_left_out(files):
    readme = " ".join(files["LIESMICH.txt"].decode().split())

    assert "Foto: Kim Muster, CC BY 4.0." in readme
    assert "Zu viel Text für: Hochformat" in readme
    assert "Quadrat" not in readme


def test_manifest_knows_every_file_and_its_rights(files):
    manifest = json.loads(files["manifest.json"])

    described = {file["path"]: file for file in manifest["files"]}
    assert list(described) == list(files)[:-1]
    for path, file in described.items():
        assert file["sha256"] == sha256(files[path]).hexdigest()
        assert file["bytes"] == len(files[path])
    assert described["bilder/link.png"]["credit"] == "Kim Muster"
    assert described["bilder/link.png"]["licence"] == "CC BY 4.0"


def test_equal_sharepics_give_equal_bytes():
    assert pack_sharepic(PICTURE, "", ["webp"]) == pack_sharepic(PICTURE, "", ["webp"])
