# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the measurements of the search are made of, with a handful of documents."""

import gzip
import json

import pytest
from django.conf import settings

from bench import search
from bench.searching import embedded, fts5
from bench.searching.corpus import document, documents, turned
from bench.searching.queries import QUERIES
from bench.site import BenchError
from search.engines.embedded import EmbeddedEngine


@pytest.fixture
def corpus(tmp_path):
    file = tmp_path / "texts.jsonl.gz"
    texts = [
        {"title": "Hass im Netz", "body": "Erst lesen. Dann antworten. Nie allein."},
        {"title": "Rathaus", "body": "Ein Hakenkreuz am Rathaus."},
    ]
    with gzip.open(file, "wt", encoding="utf-8") as lines:
        lines.writelines(f"{json.dumps(text)}\n" for text in texts)
    return file


@pytest.fixture
def folder(tmp_path):
    """Where an index can be, beside the lexicon that the tests share."""
    settings.SEARCH_LEXICON.mkdir(parents=True, exist_ok=True)
    folder = tmp_path / "search" / "embedded"
    folder.mkdir(parents=True)
    (folder.parent / "lexicon").symlink_to(settings.SEARCH_LEXICON)
    return folder


def test_documents_are_as_many_as_wanted_with_sentences_turned(corpus):
    made = list(documents(5, corpus))

    assert [one.title for one in made] == ["Hass im Netz", "Rathaus"] * 2 + [
        "Hass im Netz"
    ]
    assert made[2].body == "Dann antworten. Nie allein. Erst lesen."
    assert made[4].body == "Nie allein. Erst lesen. Dann antworten."
    assert len({one.key for one in made}) == 5


def test_documents_are_made_of_our_own_content_without_a_file():
    made = list(documents(500, None))

    assert len({one.key for one in made}) == 500
    assert all(one.body and one.title for one in made)


def test_turned_survives_a_text_without_sentences():
    assert [turned(text, 3) for text in ("", "Hass")] == ["", "Hass"]


def test_some_documents_are_not_for_everybody():
    made = [document(place, "a", "b") for place in range(200)]

    assert sum(one.access == {"members"} for one in made) == 10
    assert sum(one.visible_from is not None for one in made) == 2


@pytest.mark.parametrize("engine", [embedded, fts5])
def test_engines_answer_every_query(engine, corpus, folder):
    engine.build(folder, documents(30, corpus))

    ask = engine.opened(folder)

    answers = {query: ask(query) for query in QUERIES}
    assert answers["hakenkreuz rathaus"] > 0
    assert answers["xyzzy"] == 0


def test_changes_are_measured_until_they_are_found(corpus, folder):
    embedded.build(folder, documents(3, corpus))

    needed = embedded.visible(folder, 2)

    assert len(needed) == 2
    assert EmbeddedEngine(folder).count() == 5


@pytest.mark.slow
def test_measure_search_names_sizes_and_peers(corpus, folder, monkeypatch):
    monkeypatch.setattr(search, "SIZES_OF_CORPUS", (40,))

    lines = list(search.measure_search(folder.parents[1], corpus))

    names = {(line.name, line.peer) for line in lines}
    assert {
        ("search.40.build.seconds", None),
        ("search.40.query.p95", None),
        ("search.40.two_workers.p95", None),
        ("search.40.visible.p95", None),
        ("search.40.query.p95", "SQLite FTS5"),
        ("search.40.query.p95", "Wagtail on SQLite"),
    } <= names
    assert all(line.value > 0 for line in lines)


def test_a_corpus_that_is_not_there_is_named(tmp_path):
    with pytest.raises(BenchError, match=r"nichts\.gz mit den Texten gibt es nicht"):
        list(search.measure_search(tmp_path, tmp_path / "nichts.gz"))


def test_a_step_that_fails_is_named(folder):
    with pytest.raises(BenchError, match=r"(?s)„embedded“ .* „ask“ .*rebuild_index"):
        search.run("embedded", "ask", folder)
