# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The words by which items are found: slugs, names, parents and police codes."""

import re
from pathlib import Path

import pytest
import yaml

from toolbox.models import LanguageLevel

FACETS = ("occasions", "phenomena", "audiences", "channels")
LISTS = (*FACETS, "senders", "tones", "language_levels", "phases")
PMK_CODES = (
    "|Antisemitisch|Antiziganistisch|Ausländerfeindlich|Behinderung|Christenfeindlich|"
    "Deutschfeindlich|Frauenfeindlich|Fremdenfeindlich|Geschlechtsbezogene Diversität|"
    "Gesellschaftlicher Status|Islamfeindlich|Männerfeindlich|Rassismus|"
    "Sexuelle Orientierung|Sonstige Religionen|Sonstige ethnische Zugehörigkeit"
)
TAXONOMY: dict[str, list[dict[str, str]]] = yaml.safe_load(
    (Path(__file__).parents[2] / "content" / "taxonomy.yaml").read_text("utf-8")
)


def slugs(facet: str) -> list[str]:
    return [entry["slug"] for entry in TAXONOMY[facet]]


@pytest.mark.parametrize("facet", LISTS)
def test_taxonomy_slugs_are_unique_and_fit_an_address(facet: str):
    found = slugs(facet)

    assert len(set(found)) == len(found)
    assert [slug for slug in found if not re.fullmatch(r"[a-z0-9_-]+", slug)] == []
    assert [entry["slug"] for entry in TAXONOMY[facet] if not entry["name"]] == []


def test_every_parent_occasion_exists_and_is_listed_first():
    seen: set[str] = set()
    for occasion in TAXONOMY["occasions"]:
        assert occasion.get("parent") in {None, *seen}
        seen.add(occasion["slug"])


def test_phenomena_cover_every_field_of_the_police_statistics():
    codes = {entry["pmk_code"] for entry in TAXONOMY["phenomena"]}

    assert "|".join(sorted(codes)) == PMK_CODES


@pytest.mark.parametrize("facet", ["language_levels", "phases"])
def test_levels_and_phases_are_explained_in_whole_sentences(facet: str):
    for entry in TAXONOMY[facet]:
        assert re.fullmatch(r"[A-ZÄÖÜ].{20,298}\.", entry["explanation"]), entry["slug"]


def test_what_a_new_item_begins_with_is_among_the_levels():
    assert LanguageLevel.USUAL in slugs("language_levels")
