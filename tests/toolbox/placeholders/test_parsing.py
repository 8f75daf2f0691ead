# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Texts with gaps: what is taken apart, and the sentences that say what is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.placeholders.parsing import (
    Gap,
    Literal,
    PlaceholderError,
    UnbalancedBraces,
    UnknownPlaceholder,
    UnusableName,
    keys,
    parse,
    problems,
)
from toolbox.placeholders.registry import REGISTRY

BRACED = st.text(alphabet="{}[]!:.0ax_ \n\0kommune")
KEYS = st.sampled_from(sorted(REGISTRY))


def test_parse_tells_literals_from_gaps():
    assert parse("In {kommune} am {datum}.") == (
        Literal("In "),
        Gap("kommune"),
        Literal(" am "),
        Gap("datum"),
        Literal("."),
    )


def test_parse_of_nothing_is_nothing():
    assert parse("") == ()


def test_parse_joins_literals_around_doubled_braces():
    assert parse("a {{b}} c") == (Literal("a {b} c"),)


def test_parse_takes_a_gap_inside_doubled_braces():
    assert parse("{{{kommune}}}") == (Literal("{"), Gap("kommune"), Literal("}"))


def test_parse_keeps_adjacent_gaps_apart():
    assert parse("{datum}{datum}") == (Gap("datum"), Gap("datum"))


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("{komune}", UnknownPlaceholder),
        ("{__class__}", UnknownPlaceholder),
        ("{KOMMUNE}", UnknownPlaceholder),
        ("{}", UnusableName),
        ("{ }", UnusableName),
        ("{0}", UnusableName),
        ("{kommune.name}", UnusableName),
        ("{kommune[0]}", UnusableName),
        ("{kommune!r}", UnusableName),
        ("{kommune:>10}", UnusableName),
        ("{ kommune }", UnusableName),
        ("{kommune", UnbalancedBraces),
        ("kommune}", UnbalancedBraces),
        ("{kommune}}", UnbalancedBraces),
        ("{", UnbalancedBraces),
        ("{kommune[}", UnusableName),
    ],
)
def test_parse_refuses(text: str, error: type[PlaceholderError]):
    with pytest.raises(error):
        parse(text)


def test_unknown_placeholder_names_the_nearest():
    assert problems("{komune}") == (
        "Der Platzhalter {komune} ist unbekannt. Meinten Sie {kommune}?",
    )


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Datum des Vorfalls", "datum_ereignis"),
        ("pressekontakt_mail", "pressekontakt_email"),
        ("Jüdische Gemeinde", "gemeinde_juedisch"),
        ("maßnahmen", "massnahmen"),
        ("KOMMUNE_GENITIV", "kommune_genitiv"),
        (" kommune ", "kommune"),
        ("Zuständige-Stelle", "zustaendige_stelle"),
    ],
)
def test_suggestion_understands_labels_and_spellings(written: str, meant: str):
    (problem,) = problems(f"{{{written}}}")

    assert problem.endswith(f"Meinten Sie {{{meant}}}?")


def test_unknown_placeholder_without_a_near_one_says_what_to_do():
    assert problems("{xqzxqzxqz}") == (
        "Der Platzhalter {xqzxqzxqz} ist unbekannt. Wählen Sie einen Platzhalter aus "
        "der Liste oder schreiben Sie eine gewöhnliche geschweifte Klammer doppelt: "
        "{{ und }}.",
    )


def test_empty_placeholder_is_explained():
    assert problems("Am {} um") == (
        "Zwischen zwei geschweiften Klammern fehlt der Name des Platzhalters. "
        "Schreiben Sie zum Beispiel {kommune}.",
    )


def test_open_brace_is_shown_with_its_surroundings():
    (problem,) = problems("Am Montag war in {kommune ein Fest mit vielen Gästen.")

    assert problem == (
        "Eine geschweifte Klammer ist nicht geschlossen, und zwar hier: "
        "„Am Montag war in {kommune ein Fest mi“. Ein Platzhalter steht zwischen zwei "
        "Klammern, zum Beispiel {kommune}; eine gewöhnliche geschweifte Klammer "
        "schreiben Sie doppelt: {{ und }}."
    )


def test_closing_brace_without_an_open_one_is_told_apart():
    (problem,) = problems("kommune} feiert")

    assert problem.startswith("Eine geschweifte Klammer ist nicht geöffnet")


def test_problems_collects_all_of_them_once():
    found = problems("{komune} und {komune} und {} und {datum} und }")

    assert [sentence.split()[0] for sentence in found] == ["Der", "Zwischen", "Eine"]


def test_problems_of_a_good_text_are_none():
    assert problems("{kommune} {{sagt}} am {datum}: Willkommen.") == ()


def test_problem_of_a_very_long_name_stays_short():
    (problem,) = problems("{" + "a" * 10_000 + "}")

    assert len(problem) < 300


def test_problem_shows_no_control_characters():
    (problem,) = problems("{kom\n\0mune}")

    assert problem.isprintable()


def test_keys_come_in_order_of_appearance_without_repetition():
    assert keys("{datum} {kommune} {datum} {leitung}") == (
        "datum",
        "kommune",
        "leitung",
    )


def test_keys_refuses_what_parse_refuses():
    with pytest.raises(PlaceholderError, match="unbekannt"):
        keys("{komune}")


@given(st.text() | BRACED)
def test_parse_raises_nothing_but_placeholder_errors(text: str):
    found = problems(text)

    if found:
        with pytest.raises(PlaceholderError) as caught:
            parse(text)
        assert str(caught.value) == found[0]
    else:
        assert all(
            part.key in REGISTRY for part in parse(text) if isinstance(part, Gap)
        )


@given(st.text().filter(lambda text: not {"{", "}"} & set(text)))
def test_text_without_braces_comes_back_unchanged(text: str):
    assert parse(text) == ((Literal(text),) if text else ())


@given(st.text())
def test_text_with_doubled_braces_comes_back_with_single_ones(text: str):
    doubled = text.replace("{", "{{").replace("}", "}}")

    assert parse(doubled) == ((Literal(text),) if text else ())


@given(st.lists(KEYS))
def test_keys_finds_every_gap(names: list[str]):
    text = " und ".join(f"{{{name}}}" for name in names)

    assert keys(text) == tuple(dict.fromkeys(names))
