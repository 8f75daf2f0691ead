# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The facts of the starter content: dated, with a source, and looked at in time."""

from datetime import timedelta
from pathlib import Path

import pytest
import yaml
from django.utils import timezone

from .test_item_wording import GENDER_SIGNS, UNBOUND

FACTS = yaml.safe_load(Path("content/facts.yaml").read_text(encoding="utf-8"))["facts"]
FIELDS = ["slug", "statement", "source", "source_url", "as_of", "check_again_on"]
each_fact = pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["slug"])


def test_facts_are_there_and_each_has_a_name_of_its_own():
    assert len(FACTS) >= 10
    assert len({fact["slug"] for fact in FACTS}) == len(FACTS)


@each_fact
def test_fact_has_every_field_in_order(fact):
    assert list(fact) == FIELDS
    assert fact["source"]
    assert 30 <= len(fact["statement"]) <= 900
    assert fact["source_url"].startswith("https://") or not fact["source_url"]


@each_fact
def test_fact_was_looked_up_and_will_be_again(fact):
    today = timezone.localdate()

    assert fact["as_of"] <= today
    assert fact["as_of"] < fact["check_again_on"] <= today + timedelta(days=366)


@each_fact
def test_fact_is_worded_like_an_official_text(fact):
    text = fact["statement"]

    assert text.endswith(".")
    assert GENDER_SIGNS.findall(text) == []
    assert UNBOUND.findall(text) == []
    assert '"' not in text
    assert "{" not in text
