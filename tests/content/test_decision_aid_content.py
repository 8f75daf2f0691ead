# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The decision aid of the starter content: its chain, and targets that exist."""

import re
from pathlib import Path

import pytest
import yaml

from .item_files import ITEMS

CONTENT = Path("content")
AID = yaml.safe_load((CONTENT / "decision_aid.yaml").read_text(encoding="utf-8"))
SERVICES = {
    one["slug"]: one
    for one in yaml.safe_load((CONTENT / "support_services.yaml").read_text())[
        "services"
    ]
}
ACTIONS = [*(one["action"] for one in AID["questions"]), AID["otherwise"]]
each_action = pytest.mark.parametrize("action", ACTIONS, ids=lambda one: one["title"])


def references() -> set[str]:
    others = [*(CONTENT / "sharepics").glob("*.md")]
    others += (CONTENT / "counter_speech").glob("*.md")
    heads = [path.read_text(encoding="utf-8").split("---\n")[1] for path in others]
    ids = {yaml.safe_load(head)["id"] for head in heads}
    return ids | {item.meta["id"] for item in ITEMS}


def test_danger_comes_first_and_calls_at_once():
    first = AID["questions"][0]

    assert "Gefahr" in first["question"]
    assert first["at_once"]
    assert first["action"]["services"][0] == "polizei-notruf"


def test_chain_is_the_checklists():
    subjects = ("Gefahr", "strafbar", "Netiquette", "Behauptung", "Sorge", "Reichweite")

    for subject, one in zip(subjects, AID["questions"], strict=True):
        assert subject in one["question"]
        assert one["question"].endswith("?")


@each_action
def test_action_is_a_numbered_list_with_targets_that_exist(action):
    steps = re.findall(r"^(\d+)\. ", action["now"], re.MULTILINE)

    assert steps == [str(number) for number in range(1, len(steps) + 1)]
    assert 3 <= len(steps) <= 5
    assert set(action["items"]) - references() == set()
    for slug in action["services"]:
        assert not SERVICES[slug]["is_closed"]
        assert not SERVICES[slug]["replaced_by"]


def test_law_has_its_date_and_its_limit():
    assert AID["legal_note_date"]
    assert AID["legal_note"].endswith("ersetzt keine Rechtsberatung.")
