# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What of a document becomes terms, phrases, words, and what is shown."""

from datetime import UTC, date, datetime

import pytest

from search.documents import Attachment, SearchDocument
from search.engines.analysing import LONGEST_TEXT, entry_of
from search.german.analysis import Analyzer, stem


@pytest.fixture(scope="module")
def analyzer():
    return Analyzer()


def document(**given) -> SearchDocument:
    fields = {"key": "a:1", "section": "site", "kind": "news", "url": "/a/"}
    return SearchDocument(**{**fields, "title": "Rathaus", **given})


def words(entry) -> set[str]:
    return {word.partition("|")[2] for word in entry.words}


def test_entry_has_the_terms_of_each_field(analyzer):
    entry = entry_of(
        document(
            title="Hakenkreuz", summary="Haus", body="Netz", keywords=("Polizei",)
        ),
        analyzer,
    )

    assert entry.title == (stem("Hakenkreuz"),)
    assert stem("Hakenkreuz") in entry.title_terms
    assert stem("Polizei") in entry.keyword_terms
    assert entry.body == (stem("Haus"), stem("Netz"))
    assert {stem("Haus"), stem("Netz")} <= set(entry.body_terms)


def test_entry_takes_over_what_is_filtered_by(analyzer):
    moment = datetime(2026, 1, 2, tzinfo=UTC)
    given = {
        "access": frozenset({"members"}),
        "language": "en",
        "date": date(2026, 1, 1),
        "visible_from": moment,
        "weight": 2,
    }

    entry = entry_of(document(facets={"occasion": ("x",)}, **given), analyzer)

    assert {name: getattr(entry, name) for name in given} == given
    assert entry.facets == {"occasion": ("x",), "kind": ("news",)}
    assert (entry.key, entry.section) == ("a:1", "site")


def test_hidden_text_is_found_and_leaves_no_other_trace(analyzer):
    entry = entry_of(document(body="Netz", hidden="Scheusal Scheusal"), analyzer)

    assert stem("Scheusal") in entry.body_terms
    assert stem("Scheusal") not in entry.body
    assert "Scheusal" not in words(entry)
    assert "Scheusal" not in str(entry.shown)


def test_attachments_are_found_and_shown_by_their_name(analyzer):
    file = Attachment(name="Merkblatt.pdf", text="Anzeige erstatten")

    entry = entry_of(document(attachments=(file,)), analyzer)

    assert stem("Anzeige") in entry.body
    assert "Anzeige" in words(entry)
    assert entry.shown["attachments"] == [
        {"name": "Merkblatt.pdf", "text": "Anzeige erstatten"}
    ]


def test_words_are_what_a_person_might_type(analyzer):
    body = "Größe ab 18 Jahren, am 3.4.2026: § 130 StGB, EU, " + "x" * 60

    entry = entry_of(document(title="Öffentlicher Platz", body=body), analyzer)

    assert words(entry) == {"Öffentlicher", "Platz", "Größe", "Jahren", "StGB"}
    assert "grosse|Größe" in entry.words
    assert set(entry.title_words) == {"offentlicher|Öffentlicher", "platz|Platz"}


def test_texts_without_end_are_cut(analyzer):
    endless = "Wort " * LONGEST_TEXT

    entry = entry_of(
        document(
            body=endless,
            hidden=endless,
            attachments=(Attachment(name="a", text=endless),),
        ),
        analyzer,
    )

    assert len(entry.body) == 2 * LONGEST_TEXT // 5
    assert len(entry.body_terms) == 3 * LONGEST_TEXT // 5
    assert len(entry.shown["body"]) == LONGEST_TEXT
    assert len(entry.shown["attachments"][0]["text"]) == LONGEST_TEXT


def test_shown_is_what_a_result_needs(analyzer):
    entry = entry_of(
        document(date=date(2026, 1, 1), details={"Version": "1.2"}, summary="Kurz."),
        analyzer,
    )

    assert entry.shown == {
        "section": "site",
        "kind": "news",
        "title": "Rathaus",
        "url": "/a/",
        "summary": "Kurz.",
        "body": "",
        "attachments": [],
        "date": "2026-01-01",
        "language": "de",
        "access": ["public"],
        "facets": {},
        "details": {"Version": "1.2"},
    }


@pytest.mark.parametrize("text", ["", "\0", "🙂" * 999, "\ud800", "a|b", " ", '"' * 99])
def test_odd_texts_have_an_entry(analyzer, text):
    entry = entry_of(document(title=text, body=text, keywords=(text,)), analyzer)

    assert not any(set(term) & set(" \n\t") for term in entry.body_terms)
