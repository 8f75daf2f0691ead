# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tests of the questions pages ask the search, answered by a real index."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from search import configured, searching
from search.documents import FACETS, MEMBERS, PUBLIC, Attachment, SearchDocument
from search.engines.analysing import entry_of
from search.engines.port import IndexMissing
from search.query.asking import SearchQuery
from search.results.suggesting import Suggestion

# Editors keep the synonyms in the database.
pytestmark = pytest.mark.django_db

pytestmark = pytest.mark.django_db
MOMENT = datetime(2026, 3, 21, 12, tzinfo=UTC)
EVERYBODY = frozenset({PUBLIC})
SECRET = "Kakerlakenvergleich"


def document(key, title, body="", **more):
    given = {"section": "toolbox", "kind": "statement", "url": f"/{key}/", **more}
    return SearchDocument(key=key, title=title, body=body, **given)


DOCUMENTS = [
    document(
        "t:1",
        "Hakenkreuz am Rathaus",
        "Das Symbol fotografieren. Dann Anzeige erstatten bei der Polizei.",
        facets={"occasion": ("graffiti",)},
    ),
    document(
        "t:2",
        "Schmiererei an der Schule",
        "Das Symbol entfernen. Dann Anzeige erstatten bei der Polizei.",
        facets={"occasion": ("graffiti",)},
    ),
    document(
        "t:3",
        "Nach einer Drohung",
        "Das Symbol einer Anzeige: die Polizei.",
        facets={"occasion": ("threat",)},
        attachments=(Attachment(name="muster.docx", text="Der Strafantrag."),),
    ),
    document(
        "t:4",
        "Antwort auf Hetze",
        "Ruhig bleiben.",
        kind="counter_speech",
        hidden=f"Ein {SECRET} im Kommentar.",
    ),
    document("n:1", "Neues vom Spielplatz", section="site", kind="news"),
    document("m:1", "Internes Geheimpapier", access=frozenset({MEMBERS})),
    document("e:1", "Sperrfristtext", visible_from=MOMENT + timedelta(days=36_500)),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("search")


@pytest.fixture(scope="module")
def filled(folder):
    engine = configured.engine_in(folder / "index")
    with engine.rebuilding() as new:
        new.add(entry_of(one, configured.analyzer()) for one in DOCUMENTS)


@pytest.fixture(autouse=True)
def index(settings, monkeypatch, folder, filled):
    settings.SEARCH_ROOT = folder
    labels = {"graffiti": "Schmierereien und Symbole"}
    providers = {**dict.fromkeys(FACETS, ()), "occasion": [lambda: labels]}
    monkeypatch.setattr("search.registries.facets.PROVIDERS", providers)


def found(text, **asked):
    return searching.search(SearchQuery(text=text, moment=MOMENT, **asked))


def keys(results):
    return [result.key for result in results]


def text_of(pieces):
    return "".join(piece.text for piece in pieces)


def test_search_finds_marks_and_counts():
    results = found("Hakenkreuze")

    (result, *_) = results.results
    assert (result.key, result.url) == ("t:1", "/t:1/")
    assert [piece.text for piece in result.title if piece.is_marked] == ["Hakenkreuz"]
    groups = {group.name: group for group in results.facets}
    assert groups["occasion"].label == "Anlass"
    assert results.engine == "embedded"


def test_search_says_what_was_probably_meant():
    results = found("Schmireerei melden")

    assert results.correction == "Schmiererei melden"
    assert keys(results.results)[0] == "t:2"


def test_search_names_the_file_that_matches():
    results = found("Strafanträge")

    assert results.results[0].attachment == "muster.docx"
    assert text_of(results.results[0].snippet) == "Der Strafantrag."


def test_search_needs_every_phrase_and_no_word_left_out():
    assert set(keys(found('"Anzeige erstatten" -Rathaus').results)) == {"t:2"}


def test_search_keeps_to_what_may_be_seen():
    members = EVERYBODY | {MEMBERS}

    assert found("Geheimpapier").total == 0
    assert found("Geheinpapier").correction == ""
    assert "e:1" not in keys(found("Sperrfristtext").results)
    assert found("Geheimpapier", access=members).total == 1
    assert found("Geheinpapier", access=members).correction == "Geheimpapier"


def test_hidden_text_is_found_and_never_shown():
    results = found(SECRET)

    assert keys(results.results) == ["t:4"]
    assert SECRET not in repr(results.results)


def test_chosen_value_narrows_and_stays_on_offer():
    results = found("Anzeige", chosen={"occasion": ("threat",), "kind": ("event",)})

    assert results.total == 0
    chosen = [one for group in results.facets for one in group.values if one.is_chosen]
    assert {value.value for value in chosen} == {"threat", "event"}


def test_nothing_typed_finds_everything_that_may_be_seen():
    assert found("").total == 5


def test_signs_alone_find_nothing():
    assert found("😀 ?!").total == 0


def test_page_far_behind_the_last_is_empty():
    results = found("Anzeige", page=10**12)

    assert results.results == ()
    assert results.total == 3


def test_missing_index_is_said(settings, tmp_path):
    settings.SEARCH_ROOT = tmp_path

    with pytest.raises(IndexMissing):
        found("Hass")


def test_suggest_offers_titles_and_words():
    offered = searching.suggest("hakenk", EVERYBODY)

    assert offered[0] == Suggestion(
        kind="title", text="Hakenkreuz am Rathaus", url="/t:1/"
    )
    assert Suggestion(kind="word", text="Hakenkreuz") in offered


def test_suggest_completes_the_last_word_only():
    offered = searching.suggest("Anzeige Poli", EVERYBODY)

    assert Suggestion(kind="word", text="Anzeige Polizei") in offered
    assert all(one.kind != "title" for one in offered)


def test_suggest_offers_synonyms():
    offered = searching.suggest("Schmiererei", EVERYBODY)

    assert Suggestion(kind="synonym", text="graffiti") in offered


def test_suggest_offers_occasions():
    offered = searching.suggest("schmierereien sy", EVERYBODY)

    assert offered[0] == Suggestion(
        kind="occasion", text="Schmierereien und Symbole", value="graffiti"
    )


@pytest.mark.parametrize("text", ["geheim", "sperrfrist", "kakerlak", "", "a", '"'])
def test_suggest_offers_nothing_hidden(text):
    assert searching.suggest(text, EVERYBODY) == []


def test_similar_leaves_itself_out_and_prefers_the_occasion():
    alike = searching.similar("t:1", EVERYBODY, frozenset({"toolbox"}))

    assert keys(alike) == ["t:2", "t:3"]


def test_similar_to_what_may_not_be_seen_is_nothing():
    assert searching.similar("m:1", EVERYBODY, frozenset()) == ()
    assert searching.similar("t:999", EVERYBODY, frozenset()) == ()


@hypothesis_settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.text())
def test_anything_can_be_asked(text):
    results = found(f"{text} {SECRET}")

    searching.suggest(text, EVERYBODY)
    assert SECRET not in repr(results.results)
