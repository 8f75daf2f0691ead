# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The graph of attacks and strategies in the starter content: whole and honest."""

from pathlib import Path

import pytest
import yaml

from .test_item_wording import (
    BANNED,
    E_MAIL,
    GENDER_SIGNS,
    ONE_SORT_OF_TOWN,
    PHONE_NUMBER,
    UNBOUND,
)

GRAPH = yaml.safe_load(Path("content/strategies.yaml").read_text(encoding="utf-8"))
STRATEGIES, ATTACKS = GRAPH["strategies"], GRAPH["attacks"]
SERVICES = yaml.safe_load(Path("content/support_services.yaml").read_text())["services"]
each_node = pytest.mark.parametrize(
    "node", STRATEGIES + ATTACKS, ids=lambda node: node["slug"]
)


def words(node: dict) -> str:
    """Without study and address, whose numbers look like those of telephones."""
    cited = ("study", "url")
    texts = [
        value
        for name, value in node.items()
        if isinstance(value, str) and name not in cited
    ]
    return "\n".join([*texts, *(way["reason"] for way in node.get("ways", []))])


@each_node
def test_wording_is_official(node):
    text = words(node)

    assert GENDER_SIGNS.findall(text) == []
    assert BANNED.findall(text) == []
    assert ONE_SORT_OF_TOWN.findall(text) == []
    assert UNBOUND.findall(text) == []
    assert E_MAIL.findall(text) == []
    assert PHONE_NUMBER.findall(text) == []
    assert text.count("„") == text.count("“")


@each_node
def test_services_exist_and_are_open(node):
    is_open = {entry["slug"]: not entry["is_closed"] for entry in SERVICES}

    assert all(is_open.get(slug) for slug in node["services"])


def test_every_strategy_is_used_and_every_way_leads_somewhere():
    used = {way["strategy"] for attack in ATTACKS for way in attack["ways"]}

    assert used == {strategy["slug"] for strategy in STRATEGIES}


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack["slug"])
def test_attack_has_something_that_helps(attack):
    advised = {one["slug"] for one in STRATEGIES if one["is_advised"]}

    assert len(advised & {way["strategy"] for way in attack["ways"]}) >= 2


@pytest.mark.parametrize("strategy", STRATEGIES, ids=lambda one: one["slug"])
def test_strategy_says_how_well_it_is_proven(strategy):
    assert strategy["strength"]
    assert strategy["evidence"]
    assert strategy["study"]


def test_what_has_no_proven_effect_is_advised_against():
    discouraged = {one["slug"] for one in STRATEGIES if not one["is_advised"]}

    assert discouraged == {"humor-und-ironie", "mit-folgen-drohen"}
