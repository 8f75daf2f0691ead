# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The light of a kit: what forbids publishing, what could be better, what is fine."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.toolbox.kits.builders import (
    TODAY,
    empty_kit,
    full_kit,
    logo,
    picture,
    sharepic,
    text,
)
from tests.toolbox.rendering.builders import contact, draft, jpeg, minimal
from toolbox.documents.model import Paragraph, Run
from toolbox.kits.completeness import Finding, Light, findings, light
from toolbox.kits.finding import Part, Severity
from toolbox.kits.model import Kit, KitQuote, KitText
from toolbox.sharepics.model import Photo

YESTERDAY = TODAY - timedelta(days=1)
TOMORROW = TODAY + timedelta(days=1)


def only(kit: Kit) -> Finding:
    (finding,) = findings(kit, TODAY)
    return finding


def with_photo(**particulars):
    behind = replace(sharepic().sharepic, photo=Photo(jpeg(60, 40)))
    return sharepic(sharepic=behind, **particulars)


def test_complete_kit_is_green() -> None:
    assert findings(full_kit(), TODAY) == ()
    assert light(()) == Light("green", 0, 0)


def test_empty_kit_is_amber_and_says_what_it_could_hold() -> None:
    found = findings(empty_kit(), TODAY)

    parts = [finding.part for finding in found]
    assert parts == [
        Part.FRAME,
        Part.CONTACT,
        Part.TEXTS,
        Part.PICTURES,
        Part.QUOTES,
    ]
    assert light(found) == Light("amber", 0, 5)


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ({"credit": " "}, "keinen Bildnachweis"),
        ({"licence": ""}, "keine Lizenz"),
        ({"consent_until": YESTERDAY}, "galt bis zum 11. Mai 2026"),
    ],
)
def test_picture_without_its_rights_blocks(missing, said) -> None:
    finding = only(full_kit(pictures=(picture(**missing),)))

    assert (finding.severity, finding.part) == (Severity.BLOCKS, Part.PICTURES)
    assert finding.sentence.startswith("Das Bild „Marktplatz“")
    assert said in finding.sentence


@pytest.mark.parametrize("missing", [{"credit": ""}, {"licence": ""}])
def test_photo_of_a_sharepic_without_its_rights_blocks(missing) -> None:
    given = {"credit": "Foto: Erika Mustermann", **missing}

    finding = only(full_kit(sharepics=(with_photo(**given),)))

    assert (finding.severity, finding.part) == (Severity.BLOCKS, Part.SHAREPICS)


def test_photo_of_a_sharepic_may_bring_its_own_credit() -> None:
    photo = Photo(jpeg(60, 40), credit="Foto: Erika Mustermann")
    behind = replace(sharepic().sharepic, photo=photo)

    assert findings(full_kit(sharepics=(sharepic(sharepic=behind),)), TODAY) == ()


def test_expired_consent_of_a_sharepic_blocks() -> None:
    expired = with_photo(credit="Foto: A", consent_until=YESTERDAY)

    assert only(full_kit(sharepics=(expired,))).blocks


def test_sharepic_without_photo_needs_no_credit() -> None:
    assert findings(full_kit(sharepics=(sharepic(licence=""),)), TODAY) == ()


def test_consent_holds_until_the_end_of_its_last_day() -> None:
    assert findings(full_kit(pictures=(picture(consent_until=TODAY),)), TODAY) == ()


def test_logo_without_terms_warns_only() -> None:
    unclear = replace(logo(), credit="", licence="")

    finding = only(full_kit(pictures=(picture(), unclear)))

    assert not finding.blocks
    assert "wofür es verwendet werden darf" in finding.sentence


@pytest.mark.parametrize(
    ("size", "is_enough"),
    [
        ((3000, 10), True),
        ((2900, 2800), True),
        ((10, 3000), True),
        ((2999, 2000), False),
    ],
)
def test_one_picture_of_print_size_is_enough(size, is_enough) -> None:
    pictures = (picture(width=20, height=20), picture(width=20, height=20))
    sized = replace(pictures[0], width=size[0], height=size[1])

    found = findings(full_kit(pictures=(sized, pictures[1])), TODAY)

    assert (not found) == is_enough


def test_logo_does_not_count_as_a_picture_for_print() -> None:
    large = replace(logo(), width=4000)

    assert "reicht für den Druck" in only(full_kit(pictures=(large,))).sentence


@pytest.mark.parametrize(
    ("changes", "part", "said"),
    [
        ({"place": ""}, Part.FRAME, "Der Ort fehlt"),
        ({"contact": None}, Part.CONTACT, "niemand genannt"),
        ({"contact": replace(contact(), phone="")}, Part.CONTACT, "Telefonnummer"),
        ({"texts": ()}, Part.TEXTS, "keinen Text"),
        ({"pictures": (picture(alt=""),)}, Part.PICTURES, "Alternativtext"),
        ({"sharepics": (sharepic(alt=""),)}, Part.SHAREPICS, "Alternativtext"),
        (
            {"sharepics": (sharepic(valid_until=YESTERDAY),)},
            Part.SHAREPICS,
            "bis zum 11. Mai 2026 geprüft",
        ),
        (
            {"texts": (replace(text(), valid_until=YESTERDAY),)},
            Part.TEXTS,
            "bis zum 11. Mai 2026 geprüft",
        ),
        ({"texts": (KitText("a", draft()),)}, Part.TEXTS, "ein Entwurf"),
    ],
)
def test_gap_warns_with_a_way_out(changes, part, said) -> None:
    finding = only(full_kit(**changes))

    assert (finding.severity, finding.part) == (Severity.WARNS, part)
    assert said in finding.sentence


def test_text_without_words_warns() -> None:
    wordless = replace(minimal(), blocks=(Paragraph((Run("\u00ad \n"),)),))

    assert "keine Wörter" in only(full_kit(texts=(KitText("a", wordless),))).sentence


def test_quote_inside_a_text_counts_as_a_quote_with_a_person() -> None:
    assert findings(full_kit(quotes=()), TODAY) == ()


@pytest.mark.parametrize(
    ("person", "released", "said"),
    [
        ("", YESTERDAY, ["nennt niemanden"]),
        ("Erika", None, ["kein Datum der Freigabe"]),
        ("Erika", TOMORROW, ["erst am 13. Mai 2026"]),
        ("", None, ["nennt niemanden", "kein Datum der Freigabe"]),
    ],
)
def test_quote_needs_a_person_and_a_release(
    person: str, released: date | None, said: list[str]
) -> None:
    quote = KitQuote("Wir " * 30, person, "", released)

    sentences = [found.sentence for found in findings(full_kit(quotes=(quote,)), TODAY)]

    assert len(sentences) == len(said)
    for sentence, words in zip(sentences, said, strict=True):
        assert words in sentence
        assert len(sentence) < 250


def test_what_blocks_stands_first_and_turns_the_light_red() -> None:
    kit = full_kit(place="", pictures=(picture(credit="", alt=""),))

    found = findings(kit, TODAY)

    assert [finding.blocks for finding in found] == [True, False, False]
    assert light(found) == Light("red", 1, 2)


def test_every_finding_is_a_whole_sentence_with_a_way_out() -> None:
    for finding in findings(empty_kit(), TODAY):
        assert finding.sentence.endswith(".")
        assert finding.sentence.count(". ") + finding.sentence.count(": ") >= 1
