# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Texts filled with values: marked gaps, capitals, no holes, nothing parsed twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.placeholders.filling import Piece, fill, fill_runs
from toolbox.placeholders.formatting import sample_values
from toolbox.placeholders.parsing import PlaceholderError, problems
from toolbox.placeholders.registry import REGISTRY, Source

VALUES = sample_values()
HOSTILE = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(
    str.strip
)
VERBATIM = sorted(k for k, p in REGISTRY.items() if p.source is not Source.INFLECTION)
SAFE_TEXT = st.text(st.characters(exclude_characters="{}", exclude_categories=["Cs"]))


def filled(text: str, *, at_start: bool = True, **values: str) -> str:
    return "".join(piece.text for piece in fill(text, values, at_start=at_start))


def test_fill_tells_pieces_apart():
    pieces = fill("Am {datum_ereignis} in {kommune}.", {"kommune": "Musterhausen"})

    assert pieces == (
        Piece("Am "),
        Piece("[Datum des Vorfalls]", "datum_ereignis", is_missing=True),
        Piece(" in "),
        Piece("Musterhausen", "kommune"),
        Piece("."),
    )


def test_fill_of_nothing_is_nothing():
    assert fill("", VALUES) == ()


def test_fill_gives_back_literal_braces():
    assert filled("Code {{x}}") == "Code {x}"


@pytest.mark.parametrize("empty", ["", " ", "\n\t"])
def test_fill_marks_an_empty_required_value(empty: str):
    (piece,) = fill("{kommune}", {"kommune": empty})

    assert piece == Piece("[Kommune mit Art und Name]", "kommune", is_missing=True)


def test_fill_leaves_out_an_empty_optional_value():
    assert fill("Wir helfen. {spendenhinweis}", {}) == (Piece("Wir helfen."),)


def test_fill_of_an_optional_gap_alone_is_nothing():
    assert fill("{spendenhinweis}", {}) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A {spendenhinweis} B.", "A B."),
        ("A {spendenhinweis}.", "A."),
        ("A. {spendenhinweis}. B.", "A. B."),
        ("A ({spendenhinweis}).", "A."),
        ("A {spendenhinweis} {sperrfrist}.", "A."),
        ("A {spendenhinweis}{sperrfrist}.", "A."),
        ("{spendenhinweis} {sperrfrist} A.", "A."),
        ("{spendenhinweis} A {sperrfrist}", "A"),
        ("A\n{spendenhinweis}\nB", "A\nB"),
        ("A  B {spendenhinweis}", "A  B"),
    ],
)
def test_fill_tidies_up_after_optional_gaps(text: str, expected: str):
    assert filled(text) == expected


def test_fill_never_takes_blanks_off_a_value():
    assert filled("{ort}{spendenhinweis}", ort="im Rathaus ") == "im Rathaus "


def test_fill_keeps_a_value_that_begins_with_a_stop():
    assert filled("A {spendenhinweis} {ort}", ort=". B") == "A. B"


def test_fill_drops_the_second_full_stop():
    text = "{massnahmen_entfernung}. Danke."

    assert filled(text, massnahmen_entfernung="Sie ist fort.") == "Sie ist fort. Danke."


def test_fill_keeps_the_full_stop_behind_a_missing_value():
    assert filled("In {kommune}.") == "In [Kommune mit Art und Name]."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{kommune_nominativ} hilft.", "Der Landkreis Probeland hilft."),
        ("Heute hilft {kommune_nominativ}.", "Heute hilft der Landkreis Probeland."),
        ("Ja. {kommune_nominativ} hilft.", "Ja. Der Landkreis Probeland hilft."),
        ("Ja! „{kommune_nominativ} hilft.“", "Ja! „Der Landkreis Probeland hilft.“"),
        ("Das gilt z. B. {kommune_in}.", "Das gilt z. B. im Landkreis Probeland."),
        ("{kommune_in} gilt das.", "Im Landkreis Probeland gilt das."),
    ],
)
def test_fill_writes_inflected_names_large_where_sentences_begin(
    text: str, expected: str
):
    place = "im Landkreis Probeland"
    name = "der Landkreis Probeland"

    assert filled(text, kommune_nominativ=name, kommune_in=place) == expected


def test_fill_goes_on_small_inside_a_sentence():
    text = filled("{kommune_in}", at_start=False, kommune_in="im Landkreis Probeland")

    assert text == "im Landkreis Probeland"


def test_fill_looks_into_values_for_the_end_of_a_sentence():
    text = "{verletzte_bestaetigt} {leitung_nominativ} hilft."
    values = {"verletzte_bestaetigt": "Alle leben.", "leitung_nominativ": "die Leitung"}

    assert filled(text, **values) == "Alle leben. Die Leitung hilft."


def test_fill_writes_inflected_names_large_behind_a_left_out_value():
    text = "Ja. {spendenhinweis} {kommune_in} gilt das."

    assert filled(text, kommune_in="im Amt Probe") == "Ja. Im Amt Probe gilt das."


def test_fill_leaves_other_values_small():
    assert filled("{ort_detail} war es.", ort_detail="am Markt") == "am Markt war es."


def test_fill_leaves_a_missing_inflection_as_it_is():
    text = filled("{kommune_in} gilt das.")

    assert text == "[Kommune als Ort (wo?)] gilt das."


def test_fill_refuses_unknown_placeholders():
    with pytest.raises(PlaceholderError, match="unbekannt"):
        fill("{komune}", VALUES)


def test_fill_runs_gives_one_tuple_for_each_text():
    runs = fill_runs(["In ", "{kommune}", "", "."], {"kommune": "Musterhausen"})

    assert runs == (
        (Piece("In "),),
        (Piece("Musterhausen", "kommune"),),
        (),
        (Piece("."),),
    )


def test_fill_runs_carries_sentences_over():
    values = {"kommune_in": "im Amt Probe"}

    runs = fill_runs(["Ja.", " ", "{kommune_in}", " und {kommune_in}"], values)

    assert runs[2] == (Piece("Im Amt Probe", "kommune_in"),)
    assert runs[3] == (Piece(" und "), Piece("im Amt Probe", "kommune_in"))


def test_fill_runs_closes_holes_between_runs():
    runs = fill_runs(["Ja ", "{spendenhinweis}", " und nein."], {})

    assert runs == ((Piece("Ja "),), (), (Piece("und nein."),))


def test_fill_runs_of_nothing_is_nothing():
    assert fill_runs([], VALUES) == ()


@given(st.text() | st.text(alphabet="{}[]!:. kommune"))
def test_fill_raises_nothing_but_placeholder_errors(text: str):
    if problems(text):
        with pytest.raises(PlaceholderError):
            fill(text, VALUES)
    else:
        assert all(piece.text for piece in fill(text, VALUES))


@given(SAFE_TEXT, st.booleans())
def test_text_without_gaps_comes_back_unchanged(text: str, at_start: bool):
    assert filled(text, at_start=at_start) == text


@given(SAFE_TEXT, HOSTILE, st.sampled_from(VERBATIM))
def test_values_come_out_verbatim(text: str, value: str, key: str):
    pieces = fill(f"{text}{{{key}}}", {key: value})

    assert pieces[-1] == Piece(value, key)


@pytest.mark.parametrize(
    "value",
    ["{kommune}", "{{kommune}}", "{", "}", "{0.__class__}", "%s", "${x}", "\u202eabc"],
)
def test_braces_in_values_are_never_parsed(value: str):
    assert filled("Ort: {ort}", ort=value, kommune="Musterhausen") == f"Ort: {value}"


@given(st.lists(st.sampled_from(sorted(REGISTRY))), SAFE_TEXT)
def test_no_gap_stays_open_when_all_values_are_there(keys: list[str], text: str):
    pieces = fill(text + " ".join(f"{{{key}}}" for key in keys), VALUES)

    assert [piece.key for piece in pieces if piece.key] == keys
    assert not any(piece.is_missing for piece in pieces)


@given(st.lists(st.sampled_from(sorted(REGISTRY))))
def test_every_required_gap_is_marked_when_no_value_is_there(keys: list[str]):
    pieces = fill(" ".join(f"{{{key}}}" for key in keys), {})

    assert [piece.key for piece in pieces if piece.is_missing] == [
        key for key in keys if REGISTRY[key].required
    ]


SENTENCE = st.tuples(
    st.sampled_from(["Wir helfen ", "Ja. ", " (", "). ", ", ", "\n", ". „", " und "]),
    st.lists(
        st.sampled_from(["{kommune_in}", "{sperrfrist}", "{grenze}", "{ort}"]),
        min_size=1,
    ),
)


@given(st.lists(SENTENCE), st.sets(st.integers(0, 20)), st.booleans())
def test_runs_read_like_the_text_in_one_piece(sentences, ends, at_start: bool):
    parts = [part for literal, gaps in sentences for part in (literal, *gaps)]
    runs = [""]
    for index, part in enumerate(parts):
        runs[-1] += part
        runs += [""] * (index in ends)
    values = {key: VALUES[key] for key in ("kommune_in", "grenze")}

    pieces = fill_runs(runs, values, at_start=at_start)

    assert len(pieces) == len(runs)
    assert sum(pieces, ()) == fill("".join(parts), values, at_start=at_start)
