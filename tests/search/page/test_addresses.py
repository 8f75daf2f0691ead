# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Addresses of searches: read and written alike, and never broken by nonsense."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from search.page.addresses import (
    LONGEST_TEXT,
    MOST_PAGES,
    MOST_VALUES,
    address_of,
    clean_text,
    parameters,
    query_of,
)
from search.query.asking import SearchQuery
from search.query.plan import Sort
from search.registries import facets

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def labels(monkeypatch):
    """No package names its values here; what a test names is gone after it."""
    providers = {facet: [] for facet in facets.PROVIDERS}
    monkeypatch.setattr(facets, "PROVIDERS", providers)


def asked(address: str) -> SearchQuery:
    return query_of(QueryDict(address), moment=NOW)


def test_query_of_reads_every_german_name():
    query = asked(
        "q=schmiererei&art=speech&anlass=tat&anlass=hetze&phaenomen=rassismus"
        "&kanal=presse&zielgruppe=eltern&sprache=simple&land=hessen"
        "&bereich=toolbox&bereich=hilfe&sortierung=neueste&seite=3"
    )

    assert query == SearchQuery(
        text="schmiererei",
        moment=NOW,
        chosen={
            "kind": ("speech",),
            "occasion": ("tat", "hetze"),
            "phenomenon": ("rassismus",),
            "channel": ("presse",),
            "audience": ("eltern",),
            "language_level": ("simple",),
            "state": ("hessen",),
        },
        sections=frozenset({"toolbox", "services"}),
        sort=Sort.NEWEST,
        page=3,
    )


def test_query_of_takes_the_access_it_is_given():
    access = frozenset({"public", "members"})

    query = query_of(QueryDict("zugang=municipality:1"), moment=NOW, access=access)

    assert query.access == access


@pytest.mark.parametrize(
    "address",
    ["", "sortierung=beliebig", "bereich=geheim", "art=", "art=<b>", "land=%20"],
)
def test_query_of_leaves_out_what_it_does_not_understand(address):
    assert asked(address) == SearchQuery(text="", moment=NOW)


def test_query_of_leaves_out_values_no_label_knows():
    facets.register("occasion", lambda: {"tat": "Tat"})

    query = asked("anlass=unbekannt&anlass=tat&kanal=presse")

    assert query.chosen == {"occasion": ("tat",), "channel": ("presse",)}


def test_query_of_keeps_each_value_once_and_not_endlessly_many():
    many = "&".join(f"anlass=a{number}" for number in range(50))

    query = asked(f"anlass=a0&{many}")

    assert query.chosen["occasion"] == tuple(f"a{n}" for n in range(MOST_VALUES))


@pytest.mark.parametrize(
    ("given_page", "page"),
    [
        ("", 1),
        ("2", 2),
        (" 4 ", 4),
        ("0", 1),
        ("-3", 1),
        ("zwei", 1),
        ("1.5", 1),
        ("٣", 1),
        ("99999999999999", MOST_PAGES),
        ("9" * 10_000, 1),
    ],
)
def test_query_of_gives_the_nearest_page(given_page, page):
    query = QueryDict(mutable=True)
    query["seite"] = given_page

    assert query_of(query, moment=NOW).page == page


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("  Schmiererei\tam\n Rathaus ", "Schmiererei am Rathaus"),
        ("Haken\0kreuz", "Haken kreuz"),
        ("\u202eumgedreht\u2066", "umgedreht"),
        ("\ud800Hass\udfff", "Hass"),
        ("👩‍👧 hilft", "👩‍👧 hilft"),
        ('"Kein Platz"', '"Kein Platz"'),
    ],
)
def test_clean_text_keeps_what_can_be_read(typed, cleaned):
    assert clean_text(typed) == cleaned


@given(st.text(st.characters(), max_size=3000))
def test_clean_text_gives_one_short_readable_line(typed):
    cleaned = clean_text(typed)

    assert len(cleaned) <= LONGEST_TEXT
    assert cleaned == " ".join(cleaned.split())
    cleaned.encode()


SLUGS = st.from_regex(r"[a-z][a-z-]{0,20}", fullmatch=True)


@given(
    text=st.text(st.characters(), max_size=300).map(clean_text),
    chosen=st.dictionaries(
        st.sampled_from(("kind", "occasion", "state")),
        st.lists(SLUGS, min_size=1, max_size=3, unique=True).map(tuple),
    ),
    sort=st.sampled_from(list(Sort)),
    page=st.integers(1, MOST_PAGES),
)
def test_address_of_is_read_as_the_same_search(text, chosen, sort, page):
    query = SearchQuery(text=text, moment=NOW, chosen=chosen, sort=sort, page=page)

    assert asked(address_of(query).removeprefix("?")) == query


def test_address_of_leaves_out_what_is_usual():
    query = asked("q=rede&sortierung=relevanz&seite=1")

    assert address_of(query) == "?q=rede"


def test_parameters_follow_a_change():
    query = asked("q=rede&art=speech&seite=4")

    changed = replace(query, chosen={}, page=1, sections=frozenset({"own"}))

    assert parameters(changed).dict() == {"q": "rede", "bereich": "eigene"}
