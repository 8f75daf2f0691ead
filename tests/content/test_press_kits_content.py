# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The press kits of the starter content: complete, and invented where they say so."""

import re
from pathlib import Path

import pytest
import yaml

from .item_files import ITEMS
from .test_taxonomy import FACETS, slugs

CONTENT = Path("content")
FOLDER = CONTENT / "press_kits"
PUBLIC = {i.meta["id"] for i in ITEMS if i.meta["visibility"] == "public"}
IMAGES = yaml.safe_load((CONTENT / "images" / "images.yaml").read_text())["images"]
SHAREPICS = {
    yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])["id"]
    for path in (CONTENT / "sharepics").glob("*.md")
}
KITS = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])
    for path in sorted(FOLDER.glob("*.md"))
}
each_kit = pytest.mark.parametrize("kit", KITS.values(), ids=KITS)


def test_there_is_one_of_the_project_and_one_for_each_occasion():
    assert [kit["id"] for kit in KITS.values() if not kit["is_example"]] == ["K01"]
    examples = {kit["id"] for kit in KITS.values() if kit["is_example"]}
    assert examples == {"K02", "M01", "M02", "M03", "M04", "M05"}


@pytest.mark.parametrize("field", ["id", "slug", "title"])
def test_no_two_kits_share(field: str):
    values = [kit[field] for kit in KITS.values()]

    assert len(set(values)) == len(values)


@each_kit
def test_kit_takes_public_texts_and_pictures_that_exist(kit):
    files = {image["file"] for image in IMAGES}

    assert set(kit["texts"]) - PUBLIC == set()
    assert {picture["file"] for picture in kit["pictures"]} - files == set()
    assert all(picture["caption"].endswith(".") for picture in kit["pictures"])


@each_kit
def test_only_an_example_takes_sharepics_with_gaps_and_they_exist(kit):
    wanted = set(kit.get("sharepics", []))

    assert wanted - SHAREPICS == set()
    assert kit["is_example"] or not wanted


@each_kit
def test_kit_is_found_by_words_of_the_taxonomy(kit):
    unknown = {facet: set(kit[facet]) - set(slugs(facet)) for facet in FACETS}

    assert unknown == dict.fromkeys(FACETS, set())


@each_kit
def test_every_quote_has_a_person_and_the_day_it_was_released(kit):
    assert kit["quotes"]
    for quote in kit["quotes"]:
        assert quote["person"]
        assert quote["released_on"] <= kit["date"]
        assert not re.search(r"[„“\"]", quote["text"])


@each_kit
def test_every_figure_of_a_real_kit_has_its_source(kit):
    if not kit["is_example"]:
        assert all(fact["source"] for fact in kit["facts"])


@each_kit
def test_example_says_so_and_names_nobody_real(kit):
    if kit["is_example"]:
        assert kit["title"].startswith("Muster: ")
        assert kit["contact"]["contact_phone"].startswith("0000 ")
        assert kit["contact"]["contact_email"].endswith("example.org")


@each_kit
def test_summary_fits_its_field(kit):
    assert len(kit["summary"]) <= 220
