# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Reads modules, reports and recommendations, and how they hang together."""

import re

import pytest

from .test_site_content import MODULES, PRACTICES, RECOMMENDATIONS, TODAY

SECTIONS = (
    "Ausgangslage", "Ziele", "Vorgehen", "Ergebnisse", "Stolpersteine",
    "Tipps zum Übertragen",
)  # fmt: skip

each_practice = pytest.mark.parametrize(
    "practice", PRACTICES, ids=lambda practice: practice.name
)
each_recommendation = pytest.mark.parametrize(
    "recommendation", RECOMMENDATIONS, ids=lambda recommendation: recommendation.name
)


def test_modules_are_three_each_with_an_add_on():
    pairs = {
        module.name: (module.fields["number"], module.fields.get("base"))
        for module in MODULES
    }
    bases = {name: number for name, (number, base) in pairs.items() if not base}
    add_ons = {base: number for number, base in pairs.values() if base}

    assert sorted(bases.values()) == [1, 2, 3]
    assert add_ons == bases


def test_modules_say_where_their_facts_come_from():
    for module in MODULES:
        assert "Ankündigung des Projekts vom 18. Januar 2023" in module.body


@each_practice
def test_practice_has_every_section_and_is_marked_as_invented(practice):
    headings = tuple(re.findall(r"^## (.+)$", practice.body, re.MULTILINE))

    assert headings == SECTIONS
    assert practice.fields["is_example"] is True
    assert practice.fields["as_of"] <= TODAY
    assert practice.fields["slug"] == practice.name


@each_practice
def test_practice_is_long_enough_to_be_useful(practice):
    assert 300 <= len(practice.body.split()) <= 600
    assert len(practice.fields["summary"]) <= 400


@each_practice
def test_practice_refers_to_modules_that_are_there(practice):
    assert practice.fields["modules"]
    assert set(practice.fields["modules"]) <= {module.name for module in MODULES}


@each_practice
def test_practice_has_an_invented_contact(practice):
    contact = practice.fields.get("contact")
    if contact:
        assert contact["email"].endswith(".example.org")
        assert contact["phone"].startswith("0000 ")
        assert "(erfunden)" in contact["role"]


@each_recommendation
def test_recommendation_rests_on_practices_that_are_there(recommendation):
    sources = recommendation.fields["sources"]
    practices = [source["practice"] for source in sources]

    assert practices
    assert len(practices) == len(set(practices))
    assert set(practices) <= {practice.name for practice in PRACTICES}
    assert all(len(source["note"]) <= 300 for source in sources)
    assert recommendation.fields["evidence"] == (
        "several" if len(sources) > 1 else "single"
    )
    assert recommendation.fields["is_example"] is True
