# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sharepics in a kit: every size, with the words that belong to them."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from tests.toolbox.kits.archives import files_of, manifest_of, packed
from tests.toolbox.kits.builders import empty_kit, sharepic
from toolbox.kits.planning import plan
from toolbox.rendering.errors import RenderingError
from toolbox.sharepics.model import Words


def kit_of(*sharepics):
    return replace(empty_kit(), sharepics=sharepics)


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return files_of(kit_of(sharepic(presets=("square", "link", "a4"))))


def test_every_preset_comes_with_its_formats() -> None:
    paths = [entry.path for entry in plan(kit_of(sharepic()))]

    pictures = [path.split("/")[-1] for path in paths if path[-3:] in "png jpg ebp"]
    assert pictures == [
        *("portrait.png", "portrait.jpg", "square.png", "square.jpg"),
        *("story.png", "story.jpg", "landscape.png", "landscape.webp"),
        *("link.png", "link.webp", "screen.png", "screen.webp", "a4.png", "a3.png"),
    ]


@pytest.mark.parametrize(
    ("path", "format", "size"),
    [
        ("square.png", "PNG", (1080, 1080)),
        ("square.jpg", "JPEG", (1080, 1080)),
        ("link.webp", "WEBP", (1200, 630)),
        ("a4.png", "PNG", (1240, 1754)),
    ],
)
def test_pictures_have_their_size_and_kind(files, path, format, size) -> None:
    content = files[f"sharepics/wir-stehen-zusammen/{path}"]

    with Image.open(BytesIO(content)) as image:
        assert (image.format, image.size) == (format, size)


def test_words_lie_beside_the_pictures(files) -> None:
    folder = "sharepics/wir-stehen-zusammen/"

    assert files[f"{folder}alternativtext.txt"].decode() == (
        "Weiße Schrift auf Blau: Wir stehen zusammen\n"
    )
    assert files[f"{folder}beitraege/mastodon.txt"].decode() == (
        "Wir stehen zusammen. #Musterhausen\n"
    )


def test_table_of_rights_names_the_folder_once(files) -> None:
    rows = files["bildrechte.csv"].decode("utf-8-sig").splitlines()

    assert len(rows) == 2
    assert rows[1].startswith("sharepics/wir-stehen-zusammen/;;;CC BY 4.0;")


def test_manifest_names_item_and_version(files) -> None:
    listed = {file["path"]: file for file in manifest_of(files)["files"]}
    square = listed["sharepics/wir-stehen-zusammen/square.png"]

    assert (square["item"], square["version"]) == ("SP-001", "1.0")
    assert square["valid_until"] == "2027-01-01"
    assert square["alt"] == "Weiße Schrift auf Blau: Wir stehen zusammen"


def test_sharepics_of_one_name_get_folders_of_their_own() -> None:
    twice = kit_of(sharepic(presets=("link",)), sharepic(presets=("link",)))

    folders = {path.split("/")[1] for path in files_of(twice) if "/" in path}

    assert folders == {"wir-stehen-zusammen", "wir-stehen-zusammen-2"}


def test_words_that_do_not_fit_name_the_sharepic() -> None:
    long = replace(sharepic().sharepic, words=Words("Zusammenhalt " * 200))

    with pytest.raises(RenderingError, match=r"„Wir stehen zusammen“: .*kürzen"):
        packed(kit_of(sharepic(sharepic=long)))
