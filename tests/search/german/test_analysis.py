# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Words, laws, dates and tags as the analysis reads them, without compounds."""

import pytest

from search.german.analysis import Analyzer


@pytest.fixture(scope="module")
def analyse():
    return Analyzer().analyse


@pytest.fixture(scope="module")
def stems(analyse):
    return lambda text: [stem for token in analyse(text) for stem in token.stems]


@pytest.fixture(scope="module")
def terms(analyse):
    return lambda text: {
        term for token in analyse(text) for term in (*token.stems, *token.parts)
    }


@pytest.mark.parametrize(
    "spelling",
    [
        "§ 130 StGB",
        "§130 StGB",
        "Paragraf 130 StGB",
        "Paragraph 130 StGB",
        "Par. 130 StGB",
        "§\u00a0130 StGB",
    ],
)
def test_every_spelling_of_a_paragraph_is_the_same(stems, spelling):
    assert stems(spelling) == ["§130", "stgb"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("§ 86a", ["§86a"]),
        ("§ 86 a", ["§86a"]),
        ("§§ 185 ff.", ["§185"]),
        ("§§ 185, 186 und 187", ["§185", "§186", "§187"]),
        ("§ 130 Abs. 1 und 2", ["§130", "1", "2"]),
        ("§ 130 a StGB", ["§130a", "stgb"]),
        ("Art. 5 GG", ["art5", "gg"]),
        ("Artikel 5 GG", ["art5", "gg"]),
        ("130 StGB", ["130", "stgb"]),
    ],
)
def test_laws_are_read_number_by_number(stems, text, expected):
    assert stems(text) == expected


def test_paragraph_is_found_by_its_bare_number(terms):
    assert "130" in terms("§ 130")


def test_range_of_paragraphs_has_those_within(terms):
    assert {"§185", "§186", "§187", "§188"} <= terms("§§ 185–188 StGB")


def test_endless_range_of_paragraphs_is_left_alone(terms):
    assert terms("§§ 1–1000") == {"§1", "§1000", "1", "1000"}


@pytest.mark.parametrize(
    "spelling",
    [
        "21.03.",
        "21. März",
        "21.3.2026",
        "2026-03-21",
        "21. Maerz 2026",
        "21 März",
        "21.3.26",
    ],
)
def test_every_spelling_of_a_date_shares_day_and_month(stems, terms, spelling):
    assert stems(spelling)[0] == "21.3."
    assert stems("März")[0] in terms(spelling)


@pytest.mark.parametrize("spelling", ["9.11.1938", "9. November 1938", "1938-11-09"])
def test_date_with_year_is_found_by_the_year(stems, spelling):
    assert stems(spelling) == ["9.11.", "1938"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("1.000 Euro", ["1000", "euro"]), ("3,5 %", ["3.5"]), ("24/7", ["24", "7"])],
)
def test_numbers_lose_the_dots_of_thousands(stems, text, expected):
    assert stems(text) == expected


@pytest.mark.parametrize("name", ["KommA", "Komm.A", "komma", "Komm.a", "KOMM.A"])
def test_the_name_of_the_project_is_one_word(stems, name):
    assert stems(name) == ["komma"]


@pytest.mark.parametrize(
    "form", ["V. i. S. d. P.", "ViSdP", "V.i.S.d.P.", "v.i.s.d.p."]
)
def test_abbreviations_lose_dots_and_gaps(stems, form):
    assert stems(form) == ["visdp"]


@pytest.mark.parametrize("form", ["z. B.", "z.B.", "d. h.", "u. a."])
def test_common_abbreviations_are_stop_words(stems, form):
    assert stems(f"Rathaus {form}") == ["rathaus"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Social-Media-Post", "Socialmedia Post"),
        ("Social-Media-Post", "Social Media Post"),
        ("E-Mail", "Email"),
        ("Online-Hass", "Onlinehass"),
        ("Anti-Rassismus", "Antirassismus"),
        ("NS-Zeit", "NS-Zeit"),
        ("Hass‑Kommentar", "Hasskommentar"),
        ("Fake-News", "Fakenews"),
    ],
)
def test_hyphens_do_not_matter(stems, terms, one, other):
    assert set(stems(other)) <= terms(one)


def test_mail_is_found_in_e_mail(terms):
    assert "mail" in terms("E-Mail")


def test_long_chains_of_hyphens_join_only_neighbours(analyse):
    (token,) = analyse("-".join(["Wort"] * 500))

    assert token.parts == ("wortwort",)


def test_hashtag_is_also_its_words(terms):
    assert {"stadtohnehass", "#stadtohnehass", "stadt", "hass"} == terms(
        "#StadtOhneHass"
    )


def test_hashtag_is_found_by_the_bare_word(stems):
    assert stems("#NieWieder") == stems("niewieder")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("der OB und ob", ["ob"]),
        ("Die Stadt, DAS Rathaus", ["stadt", "rathaus"]),
        ("die Würde des Menschen", ["wurd", "mensch"]),
        ("Stadt und Land gegen den Hass", ["stadt", "land", "geg", "hass"]),
    ],
)
def test_stop_words_are_left_out_but_not_acronyms(stems, text, expected):
    assert stems(text) == expected


def test_text_of_stop_words_alone_keeps_them(stems):
    assert stems("Über uns") == ["uber", "uns"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("www.beispiel.de", ["www", "beispiel", "de"]),
        ("Petra's Laden", ["petra", "lad"]),
        ("Hass² 👍🏽 1️⃣", ["hass", "1"]),
        ("Ha\u00adss im Netz", ["hass", "netz"]),
        ("Ende.Anfang", ["end", "anfang"]),
        ("snake_case", ["snak", "cas"]),
    ],
)
def test_odd_signs_do_not_hide_words(stems, text, expected):
    assert stems(text) == expected


def test_offsets_point_at_what_was_written(analyse):
    text = "Die Bürger*innen nach § 130 StGB am 21. März"

    written = [text[token.start : token.end] for token in analyse(text)]

    assert written == ["Bürger*innen", "§ 130", "StGB", "21. März"]
