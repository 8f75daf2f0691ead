# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The days of the calendar: readable times, true and careful words, known items."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from toolbox.days.rules import parse_rule

from .test_item_wording import GENDER_SIGNS
from .test_taxonomy import slugs

DAYS = yaml.safe_load(Path("content/days.yaml").read_text(encoding="utf-8"))["days"]
REQUIRED = {"slug", "name", "kind", "when", "remembered", "hints", "source"}
OPTIONAL = {"is_approximate", "since", "source_url", "phenomena", "items"}
KINDS = {"gedenktag", "aktionstag", "aktionswoche"}
#: Days on which a municipality speaks, by the beginning of the rule.
EXPECTED = (
    "27.01. 19.02. 08.03. 15.03. 21.03. 08.04. 08.05. 17.05. 23.05. 29.05. 02.06. "
    "20.06. 01.07. 22.07. 02.08. 22.08. 03.10. 09.10. 04.11. 09.11. 16.11. 23.11. "
    "25.11. 03.12. 05.12. 10.12. 18.12."
)
each_day = pytest.mark.parametrize("day", DAYS, ids=lambda day: day["slug"])


def test_the_days_of_the_year_are_there_in_order():
    fixed = [day["when"][:6] for day in DAYS if day["when"][0].isdigit()]
    firsts = [parse_rule(day["when"]).in_year(2027).first for day in DAYS]

    assert fixed == EXPECTED.split()
    assert firsts == sorted(firsts)
    assert len({day["slug"] for day in DAYS}) == len(DAYS) == 29


@each_day
def test_day_has_its_fields(day: dict[str, Any]):
    assert set(day) >= REQUIRED
    assert set(day) <= REQUIRED | OPTIONAL
    assert day["kind"] in KINDS
    assert len(day["name"]) <= 120
    assert len(day["remembered"]) <= 900
    assert len("\n".join(day["hints"])) <= 1200
    assert day.get("source_url", "https://").startswith("https://")
    assert day.get("since", 1900) <= date.max.year
    assert set(day["phenomena"]) <= set(slugs("phenomena"))


@each_day
def test_day_is_told_in_two_to_five_sentences(day: dict[str, Any]):
    sentences = re.findall(r"[.!?](?= [A-ZÄÖÜ]|$)", " ".join(day["remembered"].split()))

    assert 2 <= len(sentences) <= 5
    assert all(hint.endswith((".", "?")) for hint in day["hints"])


@each_day
def test_wording_is_respectful_and_its_quotes_are_german(day: dict[str, Any]):
    words = "\n".join([day["name"], day["remembered"], *day["hints"]])

    assert GENDER_SIGNS.findall(words) == []
    assert words.count("„") == words.count("“")
    assert '"' not in words
    assert not re.search(r"Kristallnacht|Zigeuner|Nazis?\b|Mitbürger", words)


@each_day
def test_items_of_a_day_exist(day: dict[str, Any]):
    known = {
        found[1]
        for folder in ("items", "sharepics", "counter_speech", "press_kits")
        for path in Path("content", folder).glob("*.md")
        if (found := re.search(r"^id: (\S+)", path.read_text(encoding="utf-8"), re.M))
    }

    assert set(day.get("items", [])) <= known
