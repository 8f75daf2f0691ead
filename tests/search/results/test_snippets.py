# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tests of the piece of a text that shows why a document was found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.german.analysis import Analyzer
from search.query.plan import Clause, Phrase, Plan, Term
from search.query.synonyms import stems_of
from search.results.marking import Marker, pieces
from search.results.snippets import ELLIPSIS, LENGTH, READ, snippet_of

from ..query.test_understanding import MOMENT

ANALYZER = Analyzer()


def marker_for(*words):
    """Looks for each word, and for several words in one string as a phrase."""
    stems = [stems_of(word, ANALYZER) for word in words]
    clauses = (
        Clause((Term(one[0]) if len(one) == 1 else Phrase(one),)) for one in stems
    )
    return Marker(Plan(visible_at=MOMENT, clauses=tuple(clauses)), ANALYZER)


def shown(summary="", body="", attachments=()):
    files = [{"name": name, "text": text} for name, text in attachments]
    return {"summary": summary, "body": body, "attachments": files}


def text_of(found):
    return "".join(piece.text for piece in found)


def marked(found):
    return [piece.text for piece in found if piece.is_marked]


def test_title_is_marked_where_it_answers():
    title = "Plakate gegen Hass aufhängen"
    marker = marker_for("Plakat", "Hass")

    found = pieces(title, marker.marks(title), 0, len(title))
    assert marked(found) == ["Plakate", "Hass"]
    assert text_of(found) == title


def test_snippet_is_the_sentence_with_most_of_the_query():
    body = "Ein Plakat hängt. " + "Etwas anderes steht hier lange. " * 10
    body += "Das Plakat ist genehmigt. Danach kommt nichts."

    found = snippet_of(shown(body=body), marker_for("Plakat", "genehmigt"))

    assert marked(found.pieces) == ["Plakat", "genehmigt"]
    assert text_of(found.pieces).startswith("Das Plakat ist genehmigt.")


def test_summary_is_preferred_to_an_equal_body():
    text = shown(summary="Das Plakat.", body="Ein Plakat.")

    found = snippet_of(text, marker_for("Plakat"))

    assert text_of(found.pieces) == "Das Plakat."


def test_attachment_is_named_if_the_match_is_there():
    text = shown("Ein Muster.", "Der Aushang.", [("muster.docx", "Ein Plakat.")])

    found = snippet_of(text, marker_for("Plakat"))

    assert (found.attachment, text_of(found.pieces)) == ("muster.docx", "Ein Plakat.")


def test_summary_stands_if_nothing_matches():
    text = shown(summary="Das Muster.", body="Der Aushang.")

    found = snippet_of(text, marker_for("Plakat"))

    assert (text_of(found.pieces), found.attachment) == ("Das Muster.", "")


def test_phrase_is_marked_only_as_a_whole():
    body = "Ein runder Tisch steht. Der Tisch ist rund. Ein Tisch."

    found = snippet_of(shown(body=body), marker_for("runder Tisch"))

    assert marked(found.pieces) == ["runder", "Tisch"]


def test_long_sentence_is_cut_around_the_match():
    body = "wort " * 300 + "Plakat " + "wort " * 300

    found = snippet_of(shown(body=body), marker_for("Plakat"))

    assert marked(found.pieces) == ["Plakat"]
    assert found.pieces[0].text == f"{ELLIPSIS} "
    assert found.pieces[-1].text == f" {ELLIPSIS}"
    assert len(text_of(found.pieces)) <= LENGTH + 4


@pytest.mark.parametrize(
    ("word", "written"), [("Fluchtling", "Flüchtlinge"), ("Strasse", "Straße")]
)
def test_umlauts_are_found_by_the_sieve(word, written):
    body = "Nichts davon. " * 50 + f"Hier steht {written}. " + "Nichts davon. " * 50

    found = snippet_of(shown(body=body), marker_for(written))

    assert marked(found.pieces) == [written]


def test_only_the_first_part_of_a_text_is_read():
    body = "Ein Aushang. " + "x" * READ + " Plakat."

    found = snippet_of(shown(body=body), marker_for("Plakat"))

    assert marked(found.pieces) == []


def test_nothing_to_show_is_no_piece():
    assert snippet_of(shown(), marker_for("Plakat")).pieces == ()


@given(st.text(), st.text(), st.lists(st.sampled_from(["Hass", "Netz", "Plakat"])))
def test_pieces_are_a_part_of_a_shown_text(start, end, words):
    body = f"{start} {' '.join(words)} {end}"

    found = snippet_of(shown(summary=end, body=body), marker_for("Plakat", "Hass"))

    text = text_of(piece for piece in found.pieces if piece.text.strip(" ") != ELLIPSIS)
    assert text in body or text in end
    assert set(marked(found.pieces)) <= {"Hass", "Netz", "Plakat", *body.split()}
