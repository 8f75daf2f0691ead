# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The finished text: edits, services, contact, design, and what must stay literal."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from network.models import Municipality
from tests.factories.items import (
    block,
    make_adaptation,
    make_item,
    paragraph,
)
from tests.factories.people import PROFILE, make_member, make_municipality
from toolbox.composing.texts import compose, compose_adaptation, open_questions
from toolbox.documents.building import DocumentTooLarge
from toolbox.documents.forms import PressForm
from toolbox.documents.model import Document
from toolbox.documents.reading import plain_text
from toolbox.models import Adaptation

pytestmark = pytest.mark.django_db


def composed(body, *, town=None, answers=None, edits=None, **fields) -> Document:
    return compose(
        item=make_item(body, **fields),
        municipality=town or make_municipality(),
        answers=answers or {},
        edits=edits,
    )


def text_of(document: Document) -> str:
    return plain_text(replace(document, kicker="", title=(), responsible=""))


def test_item_is_filled_from_profile_and_answers():
    document = composed(None, answers={"datum_ereignis": "2026-05-12"})

    assert plain_text(document).split("\n") == [
        "Stellungnahme",
        "Gemeinde Musterhausen steht zusammen",
        "Was geschehen ist",
        "In Musterhausen wurde am 12. Mai 2026 eine Wand beschmiert.",
        "Kim Muster, Rathausplatz 1, 00000 Musterhausen",
    ]
    assert not document.is_draft
    assert (document.place, document.subject) == (
        "Musterhausen",
        "Für die ersten Stunden.",
    )


def test_open_gaps_make_a_draft_and_are_listed_once_in_reading_order():
    document = composed(
        [paragraph("{ort_detail} {datum_ereignis} {kommune_name} {ort_detail}")]
    )

    assert document.is_draft
    assert [question["key"] for question in open_questions(document)] == [
        "ort_detail",
        "datum_ereignis",
    ]
    assert all(question["label"] for question in open_questions(document))


@pytest.mark.parametrize(
    ("raw", "edit", "expected"),
    [
        (paragraph("alt"), {"text": "neu in {kommune_name}"}, "neu in Musterhausen"),
        (paragraph("alt"), {}, "alt"),
        (
            block("list", "absatz", items=["a", "b"]),
            {"items": ["c", "d", "e"]},
            "c\nd\ne",
        ),
        (
            block("quote", "absatz", text="alt", speaker="{leitung}"),
            {"extra": "Kim Muster"},
            "alt\nKim Muster",
        ),
        (
            block("callout", "absatz", title="Titel", text="alt"),
            {"text": "neu", "extra": "Neuer Titel"},
            "Neuer Titel\nneu",
        ),
        (
            block("heading", "absatz", text="alt", level="1"),
            {"text": "neu"},
            "neu\nEnde",
        ),
    ],
)
def test_edits_take_the_place_of_the_parts_they_name(raw, edit, expected):
    body = [raw, paragraph("Ende", "ende")] if "heading" in raw.values() else [raw]

    assert text_of(composed(body, edits={"absatz": edit})) == expected


@pytest.mark.parametrize("edit", [{"text": "geändert"}, {"omitted": True}])
def test_locked_block_takes_no_edit(edit):
    body = [paragraph("Gesetzestext", editing="locked", lock_reason="Gesetz")]

    assert text_of(composed(body, edits={"absatz": edit})) == "Gesetzestext"


def test_omitted_block_vanishes():
    body = [paragraph("bleibt", "a"), paragraph("geht", "b")]

    assert text_of(composed(body, edits={"b": {"omitted": True}})) == "bleibt"


def test_edits_of_blocks_that_are_gone_are_passed_over():
    assert (
        text_of(composed([paragraph("Text")], edits={"weg": {"text": "x"}})) == "Text"
    )


@pytest.mark.parametrize(
    ("edits", "is_draft"),
    [
        ({}, True),
        ({"anderer": {"text": "neu"}}, True),
        ({"absatz": {}}, True),
        ({"absatz": {"text": "neu"}}, False),
        ({"absatz": {"omitted": True}}, False),
    ],
)
def test_block_that_must_be_changed_keeps_the_draft_until_it_is(edits, is_draft):
    body = [paragraph("Beispiel", editing="must_change"), paragraph("Rest", "rest")]

    assert composed(body, edits=edits).is_draft is is_draft


@pytest.mark.parametrize(
    "typed", ["{kommune}", "{{x}}", "{", "<b>nicht fett</b>", "%s"]
)
def test_what_an_officer_answers_is_literal(typed):
    document = composed(
        [paragraph("Ort: {ort_detail}.")], answers={"ort_detail": typed}
    )

    assert text_of(document) == f"Ort: {typed}."
    assert not document.is_draft


def test_what_a_town_calls_itself_is_literal():
    town = make_municipality(name="{website} <i>Dorf</i>")

    assert text_of(composed([paragraph("{kommune_name}")], town=town)) == (
        "{website} <i>Dorf</i>"
    )


@pytest.mark.parametrize("kind", ["letter", "internal_wording", "speech"])
def test_texts_that_are_not_published_name_nobody_responsible(kind):
    assert composed(None, kind=kind).responsible == ""


def test_text_that_names_the_responsible_person_does_not_name_it_twice():
    assert composed([paragraph("V. i. S. d. P.: {visdp}")]).responsible == ""


def test_press_release_takes_its_form_and_the_press_contact_of_the_town():
    answers = {
        "pm_nummer": "12/2026",
        "sperrfrist": "2026-05-18",
        "sperrfrist_uhrzeit": "12:00",
        "unterzeile": "Ein Satz",
    }

    document = composed([paragraph("Text")], kind="press_release", answers=answers)

    assert document.form == PressForm("12/2026", "18. Mai 2026, 12 Uhr", "Ein Satz")
    assert document.contact is not None
    assert document.contact.title == "Pressekontakt"
    assert not document.is_draft


def test_press_release_names_its_contact_once():
    document = composed(
        [paragraph("Text"), block("contact", "kontakt")], kind="press_release"
    )

    assert document.contact is None
    assert plain_text(document).count("Pressekontakt") == 1


def test_press_release_of_a_town_without_press_contact_is_a_draft():
    town = make_municipality(press_name="", press_email="", press_phone="")

    document = composed([paragraph("Text")], town=town, kind="press_release")

    assert document.is_draft
    assert [question["key"] for question in open_questions(document)] == [
        "pressekontakt_name",
        "pressekontakt_telefon",
        "pressekontakt_email",
    ]


@pytest.mark.parametrize(
    "typed",
    ["{weggefallen}", "{kommune", "}", "{}", "&#123;x&#125;", "{kom<b>mune</b>}"],
)
def test_gap_nobody_knows_any_more_stays_as_typed_and_makes_a_draft(typed):
    words = typed.replace("<b>", "").replace("</b>", "")
    words = words.replace("&#123;", "{").replace("&#125;", "}")

    document = composed(
        [paragraph("Unverändert in {kommune_name}", "a"), paragraph("alt", "b")],
        edits={"b": {"text": f"Am {typed} Markt"}},
    )

    assert text_of(document) == f"Unverändert in Musterhausen\nAm {words} Markt"
    assert document.is_draft


def test_headline_with_a_forgotten_gap_stays_as_typed():
    item = make_item()
    item.headline = "<p>{weggefallen} in {kommune}</p>"

    document = compose(item=item, municipality=make_municipality(), answers={})

    assert document.plain_title == "{weggefallen} in {kommune}"
    assert document.is_draft


def test_text_beyond_all_use_is_refused_in_german():
    with pytest.raises(DocumentTooLarge, match="Bitte kürzen Sie ihn"):
        composed([paragraph("Wort " * 20_000)])


def test_adaptation_is_composed_from_the_item_it_came_from():
    town = make_municipality()
    item = make_item([paragraph("alt")])
    adaptation = make_adaptation(item, town, make_member(town))
    item.body = item.body.stream_block.to_python([paragraph("neu")])
    item.save_revision().publish()

    stored = Adaptation.objects.get(pk=adaptation.pk)

    assert text_of(compose_adaptation(stored)) == "alt"


EDITS = st.dictionaries(
    st.sampled_from(["kopf", "absatz", "fremd"]),
    st.fixed_dictionaries(
        {},
        optional={
            "text": st.text(st.sampled_from("ab {}<>&*\n"), max_size=20),
            "extra": st.text(max_size=10),
            "items": st.lists(st.text(max_size=10), max_size=3),
            "omitted": st.booleans(),
        },
    ),
)


@given(EDITS, st.dictionaries(st.just("datum_ereignis"), st.text(max_size=12)))
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_no_stored_edits_and_answers_break_the_text(item, edits, answers):
    town = Municipality(**PROFILE)

    document = compose(item=item, municipality=town, answers=answers, edits=edits)

    assert document.plain_title == "Gemeinde Musterhausen steht zusammen"


@pytest.fixture
def item():
    return make_item()
