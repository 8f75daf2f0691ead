# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the search page makes of results: cards, filters, chips, orders, pages."""

from datetime import UTC, datetime

import pytest

from search.page import showing
from search.page.addresses import MOST_PAGES
from search.query.asking import SearchQuery
from search.query.plan import Sort
from search.registries import facets
from search.results.found import FacetGroup, FacetValue, Piece, Result, Results

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def labels(monkeypatch):
    providers = {facet: [] for facet in facets.PROVIDERS}
    monkeypatch.setattr(facets, "PROVIDERS", providers)
    facets.register("kind", lambda: {"speech": "Rede"})
    facets.register("occasion", lambda: {"tat": "Eine Tat", "feier": "Feier"})


def make_query(**fields) -> SearchQuery:
    return SearchQuery(**{"text": "rede", "moment": NOW, **fields})


def make_result(key: str = "a", **fields) -> Result:
    title = (Piece("Rede", is_marked=True),)
    usual = {"section": "toolbox", "kind": "speech", "url": "/a/", "snippet": ()}
    return Result(key=key, title=title, **{**usual, **fields})


def make_results(*found: Result, total: int | None = None, **asked) -> Results:
    total = len(found) if total is None else total
    return Results(query=make_query(**asked), total=total, results=found)


def values(*names: str, chosen: tuple[str, ...] = ()) -> tuple[FacetValue, ...]:
    return tuple(FacetValue(name, name, 3, name in chosen) for name in names)


def test_card_names_its_kind():
    (card,) = showing.cards(make_results(make_result()))

    assert card.kind == "Rede"


def test_card_of_an_unknown_kind_has_none_to_name():
    (card,) = showing.cards(make_results(make_result(kind="neu")))

    assert card.kind == ""


def test_card_leaves_out_details_that_are_marks_already():
    details = {"Stand": "9. März 2026", "Sichtbar": "nur für Mitglieder"}

    (card,) = showing.cards(make_results(make_result(details=details)))

    assert card.details == [("Stand", "9. März 2026")]


@pytest.mark.parametrize(
    ("access", "is_internal", "is_own"),
    [
        ({"public"}, False, False),
        ({"public", "members"}, False, False),
        ({"members"}, True, False),
        ({"municipality:3"}, True, True),
    ],
)
def test_card_says_who_may_see_it(access, is_internal, is_own):
    result = make_result(access=frozenset(access))

    (card,) = showing.cards(make_results(result))

    assert (card.is_internal, card.is_own) == (is_internal, is_own)


@pytest.mark.parametrize(
    ("fields", "mark"),
    [
        ({}, ""),
        ({"facets": {"language_level": ("standard",)}}, ""),
        ({"details": {"Sprache": "Leichte Sprache"}}, "Leichte Sprache"),
        ({"language": "de-ls"}, "Einfache Sprache"),
        ({"language": "en"}, "Englisch"),
    ],
)
def test_card_warns_of_another_language(fields, mark):
    (card,) = showing.cards(make_results(make_result(**fields)))

    assert card.language == mark


def test_cards_in_the_language_of_the_pages_lead():
    found = (make_result("a"), make_result("b", language="en"), make_result("c"))

    keys = [card.result.key for card in showing.cards(make_results(*found), "en")]

    assert keys == ["b", "a", "c"]


def test_cards_by_date_keep_their_order():
    found = (make_result("a"), make_result("b", language="en"))
    results = make_results(*found, sort=Sort.NEWEST)

    keys = [card.result.key for card in showing.cards(results, "en")]

    assert keys == ["a", "b"]


def test_filter_shows_six_values_and_folds_the_rest():
    group = FacetGroup("occasion", "Anlass", values(*"abcdefgh"))

    shown = showing.shown(group)

    assert shown.name == "anlass"
    assert [value.value for value in shown.first] == list("abcdef")
    assert [value.value for value in shown.rest] == list("gh")


def test_filter_never_folds_away_what_is_chosen():
    group = FacetGroup("kind", "Art", values(*"abcdefgh", chosen=("h", "b")))

    shown = showing.shown(group)

    assert [value.value for value in shown.first] == list("bhacde")
    assert [value.value for value in shown.rest] == list("fg")


def test_filters_leave_out_a_facet_without_values():
    results = Results(
        query=make_query(), total=0, facets=(FacetGroup("state", "Land", ()),)
    )

    assert showing.filters(results) == []


def labelled(name: str, **labels: str) -> FacetGroup:
    chosen = (FacetValue(value, label, 2, True) for value, label in labels.items())
    return FacetGroup(name, name, tuple(chosen))


def test_filters_leave_out_a_facet_that_changes_nothing():
    only = FacetGroup("kind", "Art", (FacetValue("speech", "Rede", 4, False),))
    some = FacetGroup("state", "Land", (FacetValue("he", "Hessen", 3, False),))
    chosen = FacetGroup("channel", "Kanal", (FacetValue("web", "Web", 4, True),))
    results = Results(query=make_query(), total=4, facets=(only, some, chosen))

    assert [shown.name for shown in showing.filters(results)] == ["land", "kanal"]


def test_chips_take_one_value_away_each():
    query = make_query(chosen={"occasion": ("tat", "feier"), "kind": ("speech",)})
    found = (labelled("kind", speech="Rede"), labelled("occasion", tat="Eine Tat"))

    chips = showing.chips(Results(query=query, total=2, facets=found))

    assert [(chip.label, chip.url) for chip in chips] == [
        ("Eine Tat", "?q=rede&anlass=feier&art=speech"),
        ("feier", "?q=rede&anlass=tat&art=speech"),
        ("Rede", "?q=rede&anlass=tat&anlass=feier"),
    ]


def test_chips_lead_to_the_first_page():
    results = make_results(chosen={"occasion": ("tat",)}, page=4, sort=Sort.NEWEST)

    urls = [chip.url for chip in showing.chips(results)]

    assert urls == ["?q=rede&sortierung=neueste"]


def test_without_filters_keeps_words_and_order():
    query = make_query(
        chosen={"kind": ("speech",)}, sections=frozenset({"toolbox"}), page=3
    )

    assert showing.without_filters(query) == make_query()


def test_orders_say_which_is_in_force():
    orders = showing.orders(make_query(sort=Sort.NEWEST, page=2))

    assert [(order.label, order.url, order.is_current) for order in orders] == [
        ("Relevanz", "?q=rede", False),
        ("Neueste zuerst", "?q=rede&sortierung=neueste", True),
    ]


def test_page_of_counts_from_the_total():
    page = showing.page_of(make_results(total=31, page=4))

    assert (page.number, page.paginator.num_pages) == (4, 4)


def test_page_of_ends_where_no_engine_answers_any_more():
    page = showing.page_of(make_results(total=43_651, page=1))

    assert page.paginator.num_pages == MOST_PAGES


def test_kept_parameters_stand_in_front_of_a_page_number():
    query = make_query(chosen={"kind": ("speech",)}, page=3)

    assert showing.kept_parameters(query) == "q=rede&art=speech&"
    assert showing.kept_parameters(make_query(text="")) == ""


def test_kept_with_new_words_are_part_and_order_of_the_list():
    query = make_query(
        chosen={"kind": ("speech",)},
        sections=frozenset({"toolbox", "own"}),
        sort=Sort.NEWEST,
        page=3,
    )

    assert showing.kept_with_new_words(query) == [
        ("bereich", "toolbox"),
        ("bereich", "eigene"),
        ("sortierung", "neueste"),
    ]
