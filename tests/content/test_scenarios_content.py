# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The scenarios of the starter content: concrete, calm, with items that are there."""

from itertools import groupby
from pathlib import Path

import pytest
import yaml

from cms.management.loading.files import ContentFile, read_file
from cms.management.loading.scenarios import PARTS
from cms.management.loading.sections import sections
from toolbox.models import ScenarioEntry

from .test_item_wording import (
    BANNED,
    E_MAIL,
    GENDER_SIGNS,
    PHONE_NUMBER,
)
from .test_taxonomy import slugs

FILES = [read_file(path) for path in sorted(Path("content/scenarios").glob("*.md"))]
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file["slug"])
#: A step is read with the telephone at the ear.
LONGEST_STEP = 320
LONGEST_REASON = 160


def ids_of(*folders: str) -> set[str]:
    paths = [path for name in folders for path in Path(f"content/{name}").glob("*.md")]
    return {read_file(path)["id"] for path in paths}


ITEM_IDS = ids_of("items", "sharepics", "counter_speech", "press_kits")


def shown(file: ContentFile) -> str:
    steps = [f"{step['time']} {step['action']} {step['who']}" for step in file["steps"]]
    reasons = [entry["reason"] for entry in file["package"]]
    words = [file["title"], file["summary"], file.get("emergency"), file.body]
    return "\n".join([*words, *steps, *reasons])


@each_file
def test_package_names_only_items_that_are_there(file):
    named = [entry["id"] for entry in file["package"]]

    assert set(named) - ITEM_IDS == set()
    assert len(named) == len(set(named))


@each_file
def test_package_gives_each_item_a_time_and_one_sentence(file):
    assert {entry["when"] for entry in file["package"]} <= set(ScenarioEntry.When)
    for entry in file["package"]:
        assert len(entry["reason"]) <= LONGEST_REASON
        assert entry["reason"].endswith(".")


@each_file
def test_package_stands_in_the_order_of_time(file):
    order = list(ScenarioEntry.When)
    times = [order.index(entry["when"]) for entry in file["package"]]

    assert times == sorted(times)


@each_file
def test_choice_holds_more_than_one_item_and_stands_together(file):
    runs = groupby(entry.get("alternatives", "") for entry in file["package"])
    choices = [(words, len(list(run))) for words, run in runs if words]

    assert all(length > 1 for _, length in choices)
    assert len({words for words, _ in choices}) == len(choices)


@each_file
def test_first_steps_are_concrete_and_short(file):
    assert 4 <= len(file["steps"]) <= 9
    for step in file["steps"]:
        assert len(step["action"]) <= LONGEST_STEP
        assert step["who"]


@each_file
def test_every_part_is_written(file):
    parts = sections(file.body, tuple(PARTS.values()))

    assert all(text.startswith("- ") for text in parts.values())
    assert len(file["summary"]) <= 200
    assert file["phase"] in slugs("phases")
    assert file["occasions"]


@each_file
def test_acute_scenarios_say_whom_to_call(file):
    if file["phase"] == "acute":
        assert file["services"]
        assert "110" in file["emergency"]


@each_file
def test_services_are_open(file):
    text = Path("content/support_services.yaml").read_text()
    open_ones = {
        service["slug"]
        for service in yaml.safe_load(text)["services"]
        if not service["is_closed"] and not service["replaced_by"]
    }

    assert set(file["services"]) <= open_ones


@each_file
def test_words_are_official_and_neutral(file):
    words = shown(file)

    assert GENDER_SIGNS.findall(words) == []
    assert BANNED.findall(words) == []
    assert E_MAIL.findall(words) == []
    assert set(PHONE_NUMBER.findall(words)) <= {"110"}


#: What each package holds at least, by its slug.
CORE = {
    "angriff": "A06 H01 S01 S02 S03 S04 S05 S06 S07 S08 S09 I01 I05 A04 O02 A05",
    "hasswelle": "H02 G21 G22 N01 N02 I02 S14",
    "desinformation": "S15 A03 G16 F03 I03",
    "bedrohte-person": "S12 S13 N03 N04 N05 N06 I06",
    "allianz-start": "M01 P01 P08 R01 F01 A01",
    "meldestelle": "M03 P02 F02 A01",
    "gedenken": "T01 T10",
    "wahljahr": "A09 S16 F04",
}


def test_there_is_a_package_for_each_of_the_eight_cases():
    found = {file["slug"]: ids(file) for file in FILES}

    missing = {slug: set(CORE[slug].split()) - found[slug] for slug in CORE}

    assert missing == {slug: set() for slug in CORE}


def ids(file: ContentFile) -> set[str]:
    return {entry["id"] for entry in file["package"]}
