# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What every engine has to do, as tests that run on the engine of a fixture.

A module that tests an engine imports `EngineContract`, subclasses it, and has a fixture
`engine` that gives one with an empty index. Scores are compared with each other only.
"""

from datetime import UTC, date, datetime, timedelta

import pytest

from search.documents import PUBLIC
from search.engines.entries import IndexEntry
from search.engines.port import Hits
from search.query.plan import Clause, Filter, Phrase, Plan, Sort, Term

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
LONG_TERM = "a" * 10_000
ODD_TERMS = ("🙂", "a'b", 'a"b', "*", "a:b", "§130", "مرحبا", "\u202eabc", "\\", "🏳️‍🌈")


def entry(key: str, body: str = "", **given) -> IndexEntry:
    """An entry whose words are terms: `title`, `keywords` and `body` are text."""
    title = tuple(given.pop("title", "").split())
    terms = tuple(body.split())
    fields = {
        "section": "site",
        "facets": {},
        "access": frozenset({PUBLIC}),
        "language": "de",
        "date": None,
        "visible_from": None,
        "weight": 0,
        "shown": {"title": key},
        "words": frozenset(),
        "title_words": (),
        "keyword_terms": tuple(given.pop("keywords", "").split()),
    }
    return IndexEntry(
        key=key,
        title=title,
        title_terms=title,
        body=terms,
        body_terms=terms,
        **{**fields, **given},
    )


def clause(*terms: str | Term | Phrase, required: bool = False) -> Clause:
    alternatives = (Term(one) if isinstance(one, str) else one for one in terms)
    return Clause(tuple(alternatives), required)


def plan(*terms: str | Clause, **given) -> Plan:
    """A plan for these terms or clauses, for the public and for now."""
    clauses = (clause(one) if isinstance(one, str) else one for one in terms)
    return Plan(**{"visible_at": NOW, "clauses": tuple(clauses), **given})


def keys(hits: Hits) -> list[str]:
    return [hit.key for hit in hits.hits]


def found(engine, *terms, **given) -> list[str]:
    return keys(engine.search(plan(*terms, **given)))


def scores(engine, *terms, **given) -> dict[str, float]:
    hits = engine.search(plan(*terms, **given)).hits
    return {hit.key: hit.score for hit in hits}


class ScoringContract:
    def test_a_title_counts_more_than_keywords_and_these_more_than_a_body(self, engine):
        engine.write(
            [
                entry("body", "hass", title="etwas", keywords="etwas"),
                entry("title", "etwas", title="hass", keywords="etwas"),
                entry("keywords", "etwas", title="etwas", keywords="hass"),
            ]
        )

        assert found(engine, "hass") == ["title", "keywords", "body"]

    def test_a_weaker_field_adds_its_tie(self, engine):
        engine.write(
            [
                entry("a", "hass", title="hass", keywords="etwas"),
                entry("b", "etwas", title="hass", keywords="etwas"),
                entry("c", "hass", title="hass", keywords="hass"),
            ]
        )

        assert found(engine, "hass") == ["c", "a", "b"]
        found_scores = scores(engine, "hass")
        assert found_scores["a"] < found_scores["b"] * 1.5

    def test_rare_terms_count_more_than_common_ones(self, engine):
        engine.write([entry(f"common-{number}", "rathaus") for number in range(9)])
        engine.write([entry("rare", "schmiererei")])

        assert found(engine, "rathaus", "schmiererei")[0] == "rare"

    def test_short_documents_count_more_than_long_ones(self, engine):
        engine.write([entry("long", "hass " + "wort " * 80), entry("short", "hass")])

        assert found(engine, "hass") == ["short", "long"]

    def test_a_term_that_is_there_more_often_counts_more(self, engine):
        engine.write([entry("once", "hass a b c"), entry("twice", "hass hass b c")])

        assert found(engine, "hass") == ["twice", "once"]

    def test_the_best_alternative_of_a_clause_counts_alone(self, engine):
        engine.write([entry("both", "hass hetze"), entry("one", "hass etwas")])
        alternatives = clause("hass", Term("hetze", 0.5))

        both = scores(engine, alternatives)["both"]

        assert both == pytest.approx(
            max(
                scores(engine, "hass")["both"],
                scores(engine, clause(Term("hetze", 0.5)))["both"],
            ),
            rel=1e-4,
        )

    def test_a_boost_multiplies_the_score(self, engine):
        engine.write([entry("a", "hass", title="hass"), entry("b", "etwas")])

        plain = scores(engine, "hass")["a"]

        assert scores(engine, clause(Term("hass", 2.5)))["a"] == pytest.approx(
            2.5 * plain, rel=1e-4
        )

    def test_clauses_add_up(self, engine):
        engine.write([entry("a", "hass netz"), entry("b", "etwas anderes")])

        together = scores(engine, "hass", "netz")["a"]

        assert together == pytest.approx(
            scores(engine, "hass")["a"] + scores(engine, "netz")["a"], rel=1e-4
        )

    def test_each_step_of_weight_lifts_equals_a_little(self, engine):
        weights = (2, 0, 3, 1)
        engine.write([entry(f"w{one}", "hass", weight=one) for one in weights])

        found_scores = scores(engine, "hass")

        assert list(found_scores) == ["w3", "w2", "w1", "w0"]
        steps = [found_scores[f"w{one}"] - found_scores["w0"] for one in (1, 2, 3)]
        assert steps == pytest.approx([0.3, 0.6, 0.9], abs=1e-3)

    def test_equal_scores_are_ordered_by_key(self, engine):
        names = [f"k{number:03}" for number in range(90)]
        engine.write([entry(name, "hass") for name in reversed(names)])

        assert found(engine, "hass", limit=30) == names[:30]
        assert found(engine, "hass", offset=30, limit=30) == names[30:60]
        assert found(engine, "hass", offset=75, limit=30) == names[75:]

    def test_long_keys_that_are_alike_are_ordered_too(self, engine):
        names = [f"{'k' * 60}:{number}" for number in (1, 10, 2, 3)]
        engine.write([entry(name, "hass") for name in reversed(names)])

        assert found(engine, "hass") == names

    def test_the_order_of_writing_does_not_matter(self, engine):
        entries = [
            entry(f"k{number}", "hass netz " * (number % 3 + 1), title="netz")
            for number in range(12)
        ]
        engine.write(entries)
        first = found(engine, "hass", "netz", limit=12)

        with engine.rebuilding() as rebuild:
            rebuild.add(reversed(entries))

        assert found(engine, "hass", "netz", limit=12) == first


class MatchingContract:
    def test_one_of_the_optional_clauses_is_enough(self, engine):
        engine.write([entry("a", "hass"), entry("b", "netz"), entry("c", "etwas")])

        assert sorted(found(engine, "hass", "netz")) == ["a", "b"]

    def test_minimum_says_how_many_optional_clauses_must_match(self, engine):
        engine.write([entry("a", "hass netz"), entry("b", "netz"), entry("c", "hass")])

        assert found(engine, "hass", "netz", minimum=2) == ["a"]

    def test_more_than_all_clauses_cannot_be_demanded(self, engine):
        engine.write([entry("a", "hass netz"), entry("b", "netz")])

        assert found(engine, "hass", "netz", minimum=5) == ["a"]

    def test_a_minimum_of_zero_finds_everything_the_fitting_first(self, engine):
        engine.write([entry("a", "etwas"), entry("b", "hass"), entry("c", "etwas")])

        assert found(engine, "hass", minimum=0) == ["b", "a", "c"]

    def test_required_clauses_must_match(self, engine):
        engine.write([entry("a", "hass netz"), entry("b", "netz"), entry("c", "hass")])

        must = clause("hass", required=True)

        assert sorted(found(engine, must)) == ["a", "c"]
        assert found(engine, must, "netz") == ["a"]
        assert found(engine, must, "netz", minimum=0) == ["a", "c"]

    def test_excluded_terms_and_phrases_must_not_match(self, engine):
        engine.write(
            [
                entry("a", "hass netz"),
                entry("b", "hass im netz"),
                entry("c", "hass", title="rathaus"),
                entry("d", "hass", keywords="rathaus"),
            ]
        )

        assert found(engine, "hass", excluded=(Term("rathaus"),)) == ["a", "b"]
        assert found(engine, excluded=(Term("rathaus"),)) == ["a", "b"]
        assert "a" not in found(engine, "hass", excluded=(Phrase(("hass", "netz")),))

    def test_a_phrase_wants_its_stems_one_after_the_other(self, engine):
        engine.write(
            [
                entry("yes", "tag offen tur"),
                entry("title", "etwas", title="tag offen tur"),
                entry("gap", "tag der offen tur"),
                entry("turned", "tur offen tag"),
            ]
        )
        phrase = Phrase(("tag", "offen", "tur"))

        assert found(engine, clause(phrase)) == ["title", "yes"]

    def test_slop_lets_words_stand_between(self, engine):
        engine.write([entry("one", "tag x offen"), entry("two", "tag x y offen")])

        assert found(engine, clause(Phrase(("tag", "offen"), slop=1))) == ["one"]
        both = found(engine, clause(Phrase(("tag", "offen"), slop=2)))
        assert sorted(both) == ["one", "two"]

    def test_a_phrase_of_one_stem_is_found_like_a_word(self, engine):
        engine.write([entry("a", "hass"), entry("b", "etwas")])

        assert found(engine, clause(Phrase(("hass",)))) == ["a"]

    @pytest.mark.parametrize("empty", [Clause(()), Clause((Phrase(()),))])
    def test_a_clause_of_nothing_finds_nothing(self, engine, empty):
        engine.write([entry("a", "hass")])

        assert engine.search(plan(empty)) == Hits(0, (), {})

    def test_without_clauses_everything_is_found_by_weight_and_key(self, engine):
        engine.write([entry("c"), entry("a"), entry("b", weight=2)])

        assert found(engine) == ["b", "a", "c"]

    @pytest.mark.parametrize("term", ODD_TERMS)
    def test_odd_terms_are_terms_like_any_other(self, engine, term):
        engine.write([entry("odd", f"etwas {term}"), entry("other", "hass")])

        assert found(engine, term) == ["odd"]
        assert found(engine, clause(Phrase(("etwas", term)))) == ["odd"]

    @pytest.mark.parametrize("term", [LONG_TERM, "", "a b", "\0", "\ud800", " "])
    def test_nonsense_is_answered(self, engine, term):
        engine.write([entry("a", "hass"), entry("long", f"{LONG_TERM} hass")])

        assert engine.search(plan(term)).total <= 2
        assert engine.search(plan(clause(Phrase((term, term))))).total == 0
        engine.search(plan("hass", filters=(Filter("kind", frozenset({term})),)))
        assert sorted(found(engine, "hass")) == ["a", "long"]

    def test_many_clauses_are_answered(self, engine):
        engine.write([entry("a", "wort7")])
        terms = [clause(f"wort{number}", f"teil{number}") for number in range(200)]

        assert found(engine, *terms) == ["a"]


class FilterContract:
    def test_filters_narrow_to_documents_with_one_of_the_values(self, engine):
        engine.write(
            [
                entry("a", "hass", facets={"kind": ("news",)}),
                entry("b", "hass", facets={"kind": ("event",)}),
                entry("c", "hass", facets={"kind": ("page",)}),
            ]
        )

        wanted = Filter("kind", frozenset({"news", "event"}))

        assert found(engine, "hass", filters=(wanted,)) == ["a", "b"]

    def test_several_filters_must_all_fit(self, engine):
        engine.write(
            [
                entry("a", "hass", facets={"phenomenon": ("x", "y")}),
                entry("b", "hass", facets={"phenomenon": ("x",)}),
            ]
        )

        both = tuple(Filter("phenomenon", frozenset({one})) for one in "xy")

        assert found(engine, "hass", filters=both) == ["a"]

    def test_excluded_values_are_left_out(self, engine):
        engine.write([entry("a", "hass"), entry("b", "hass"), entry("c", "hass")])

        itself = Filter("key", frozenset({"b"}), excluded=True)

        assert found(engine, "hass", filters=(itself,)) == ["a", "c"]

    @pytest.mark.parametrize(
        ("field", "value"), [("section", "toolbox"), ("language", "en"), ("key", "b")]
    )
    def test_fixed_names_can_be_filtered_by(self, engine, field, value):
        engine.write([entry("a"), entry("b", section="toolbox", language="en")])

        assert found(engine, filters=(Filter(field, frozenset({value})),)) == ["b"]

    def test_filters_do_not_change_scores(self, engine):
        engine.write([entry("a", "hass"), entry("b", "netz")])
        filters = (Filter("section", frozenset({"site"})),)

        narrowed = scores(engine, "hass", filters=filters)

        assert narrowed == pytest.approx(scores(engine, "hass"), rel=1e-4)

    @pytest.mark.parametrize("field", ["nonsense", "shown", "body", ""])
    def test_a_field_that_is_none_to_filter_by_has_no_values(self, engine, field):
        engine.write([entry("a", "hass")])
        values = frozenset({"hass"})

        assert found(engine, filters=(Filter(field, values),)) == []
        assert found(engine, filters=(Filter(field, values, True),)) == ["a"]
        assert engine.search(plan(facets=(field,))).facets == {field: {}}

    def test_no_values_fit_no_document(self, engine):
        engine.write([entry("a", "hass", facets={"kind": ("news",)})])

        assert found(engine, filters=(Filter("kind", frozenset()),)) == []
        assert found(engine, filters=(Filter("kind", frozenset(), True),)) == ["a"]

    def test_access_keeps_documents_from_those_without(self, engine):
        engine.write(
            [
                entry("public", "hass"),
                entry("members", "hass", access=frozenset({"members"})),
                entry("ours", "hass", access=frozenset({"municipality:7", "staff"})),
            ]
        )

        def seen_by(*access):
            return found(engine, "hass", filters=(Filter("access", frozenset(access)),))

        assert seen_by(PUBLIC) == ["public"]
        assert seen_by(PUBLIC, "members") == ["members", "public"]
        assert seen_by("municipality:7") == ["ours"]
        assert seen_by("municipality:70") == []

    def test_an_embargo_ends_at_its_moment(self, engine):
        engine.write(
            [
                entry("later", "hass", visible_from=NOW + timedelta(microseconds=1)),
                entry("now", "hass", visible_from=NOW),
                entry("old", "hass", visible_from=datetime(1950, 1, 1, tzinfo=UTC)),
                entry("always", "hass"),
            ]
        )

        hits = engine.search(plan("hass"))

        assert (keys(hits), hits.total) == (["always", "now", "old"], 3)
        tomorrow = found(engine, "hass", visible_at=NOW + timedelta(days=1))
        assert "later" in tomorrow


class FacetContract:
    def test_facets_count_the_documents_found(self, engine):
        engine.write(
            [
                entry(
                    "a", "hass", facets={"kind": ("news",), "phenomenon": ("x", "y")}
                ),
                entry("b", "hass", facets={"kind": ("news",), "phenomenon": ("x",)}),
                entry("c", "hass", facets={"kind": ("event",)}),
                entry("d", "etwas", facets={"kind": ("event",)}),
            ]
        )

        hits = engine.search(
            plan("hass", facets=("kind", "phenomenon", "state"), limit=1)
        )

        assert hits.total == 3
        assert len(hits.hits) == 1
        assert hits.facets == {
            "kind": {"news": 2, "event": 1},
            "phenomenon": {"x": 2, "y": 1},
            "state": {},
        }

    def test_facets_do_not_count_what_may_not_be_seen(self, engine):
        news = {"kind": ("news",)}
        engine.write(
            [
                entry("a", facets=news),
                entry("b", facets=news, access=frozenset({"members"})),
                entry("c", facets=news, visible_from=NOW + timedelta(hours=1)),
            ]
        )
        public = (Filter("access", frozenset({PUBLIC})),)

        hits = engine.search(plan(filters=public, facets=("kind",)))

        assert hits.facets == {"kind": {"news": 1}}

    def test_a_facet_has_more_values_than_a_server_shows_by_itself(self, engine):
        engine.write(
            [entry(f"k{one}", facets={"kind": (f"v{one}",)}) for one in range(60)]
        )

        assert len(engine.search(plan(facets=("kind",))).facets["kind"]) == 60

    def test_without_being_asked_nothing_is_counted(self, engine):
        engine.write([entry("a", facets={"kind": ("news",)})])

        assert engine.search(plan()).facets == {}


class SortContract:
    def test_dates_sort_both_ways_without_date_last(self, engine):
        engine.write(
            [
                entry("none", "hass"),
                entry("new", "hass", date=date(2026, 11, 1)),
                entry("old", "hass", date=date(1949, 5, 23)),
                entry("old-too", "hass hass", date=date(1949, 5, 23)),
            ]
        )

        newest = found(engine, "hass", sort=Sort.NEWEST)
        oldest = found(engine, "hass", sort=Sort.OLDEST)

        assert newest == ["new", "old", "old-too", "none"]
        assert oldest == ["old", "old-too", "new", "none"]

    def test_pages_follow_each_other_without_gap(self, engine):
        engine.write(
            [
                entry(
                    f"k{one:02}",
                    "hass " * (one % 5 + 1),
                    date=date(2026, 1, one % 7 + 1),
                )
                for one in range(40)
            ]
        )

        for sort in Sort:
            every = found(engine, "hass", sort=sort, limit=40)
            pages = [
                found(engine, "hass", sort=sort, offset=first, limit=7)
                for first in range(0, 42, 7)
            ]
            assert [key for page in pages for key in page] == every

    @pytest.mark.parametrize("offset", [1, 2, 500, 10**9])
    def test_a_page_behind_the_last_is_empty_and_knows_the_total(self, engine, offset):
        engine.write([entry("a", "hass")])

        hits = engine.search(plan("hass", offset=offset))

        assert (hits.total, hits.hits) == (1, ())

    def test_a_limit_of_zero_only_counts(self, engine):
        engine.write([entry("a", "hass", facets={"kind": ("news",)})])

        hits = engine.search(plan("hass", limit=0, facets=("kind",)))

        assert hits == Hits(1, (), {"kind": {"news": 1}})


class WritingContract:
    def test_hits_bring_what_is_shown(self, engine):
        shown = {
            "title": "Größe „x“ 🙂",
            "attachments": [{"name": "a.pdf", "text": "b"}],
        }
        engine.write([entry("a", "hass", shown=shown)])

        assert engine.search(plan("hass")).hits[0].shown == shown

    def test_an_entry_replaces_the_one_of_its_key(self, engine):
        engine.write([entry("a", "hass"), entry("b", "hass")])

        engine.write([entry("a", "netz")])

        assert found(engine, "hass") == ["b"]
        assert found(engine, "netz") == ["a"]
        assert engine.count() == 2

    def test_of_two_entries_with_a_key_the_later_stays(self, engine):
        engine.write([entry("a", "hass"), entry("a", "netz")])

        assert (found(engine, "hass"), found(engine, "netz")) == ([], ["a"])

    def test_keys_are_removed_also_those_that_are_not_there(self, engine):
        engine.write([entry("a", "hass"), entry("ab", "hass")])

        engine.write(removed=["a", "nonsense"])

        assert found(engine, "hass") == ["ab"]
        assert engine.count() == 1

    def test_a_key_removed_and_written_at_once_is_there(self, engine):
        engine.write([entry("a", "hass")])

        engine.write([entry("a", "netz")], removed=["a"])

        assert found(engine, "netz") == ["a"]

    def test_nothing_is_written_if_an_entry_cannot_be_made(self, engine):
        engine.write([entry("a", "hass")])

        def entries():
            yield entry("b", "hass")
            raise LookupError("no entry")

        with pytest.raises(LookupError):
            engine.write(entries(), removed=["a"])

        assert found(engine, "hass") == ["a"]

    def test_writing_nothing_changes_nothing(self, engine):
        engine.write([entry("a", "hass")])

        engine.write()

        assert engine.count() == 1


class RebuildContract:
    def test_a_rebuild_replaces_everything_at_its_end(self, engine):
        engine.write([entry("old", "hass")])

        with engine.rebuilding() as rebuild:
            rebuild.add([entry("new", "hass")])
            rebuild.add(entry(f"n{one}", "netz") for one in range(5))
            assert found(engine, "hass") == ["old"]

        assert found(engine, "hass") == ["new"]
        assert engine.count() == 6

    def test_a_failed_rebuild_leaves_the_old_index(self, engine):
        engine.write([entry("old", "hass")])

        def fail():
            with engine.rebuilding() as rebuild:
                rebuild.add([entry("new", "hass")])
                raise LookupError("no document")

        with pytest.raises(LookupError):
            fail()

        assert found(engine, "hass") == ["old"]
        with engine.rebuilding() as rebuild:
            rebuild.add([entry("newer", "hass")])
        assert found(engine, "hass") == ["newer"]

    def test_the_later_of_two_entries_stays_in_a_rebuild_too(self, engine):
        with engine.rebuilding() as rebuild:
            rebuild.add([entry("a", "hass"), entry("b", "hass")])
            rebuild.add([entry("a", "netz")])

        assert (found(engine, "hass"), found(engine, "netz")) == (["b"], ["a"])

    def test_what_is_written_during_a_rebuild_is_seen_meanwhile(self, engine):
        with engine.rebuilding() as rebuild:
            rebuild.add([entry("a", "hass")])
            engine.write([entry("b", "hass")])
            assert found(engine, "hass") == ["b"]

        assert found(engine, "hass") == ["a"]

    def test_a_rebuild_of_nothing_is_an_empty_index(self, engine):
        engine.write([entry("a", "hass")])

        with engine.rebuilding():
            pass

        assert (engine.count(), found(engine)) == (0, [])


class EngineContract(
    ScoringContract,
    MatchingContract,
    FilterContract,
    FacetContract,
    SortContract,
    WritingContract,
    RebuildContract,
):
    """All of it."""
