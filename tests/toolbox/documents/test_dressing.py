# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The form of its kind is put on a finished document."""

from dataclasses import replace

from tests.toolbox.rendering.builders import contact, fact, minimal
from toolbox.documents.dressing import RELEASED_ON, has_contact, in_form
from toolbox.documents.facts import source_note
from toolbox.documents.forms import PressForm, SpeechForm
from toolbox.documents.model import Document, Mark, Paragraph, Quote, Run

WORDS = (Run("Wir handeln."),)


def quoted(*speaker: Run) -> Document:
    return replace(minimal(), blocks=(Quote(WORDS, speaker),))


def test_kind_without_a_form_leaves_the_document_alone() -> None:
    assert in_form(minimal(), "statement", {}) == minimal()


def test_release_dates_its_quotes() -> None:
    document = quoted(Run("Anna Beispiel"))

    dressed = in_form(document, "press_release", {RELEASED_ON: "11. Mai 2026"})

    assert dressed.form == PressForm()
    assert dressed.blocks == (
        Quote(WORDS, (Run("Anna Beispiel"),), released="11. Mai 2026"),
    )


def test_speaker_line_that_names_the_day_is_left_alone() -> None:
    day = Run("11. Mai 2026", mark=Mark.FILLED, key=RELEASED_ON)
    document = quoted(Run("Anna, "), day)

    dressed = in_form(document, "press_release", {RELEASED_ON: "11. Mai 2026"})

    assert dressed.blocks == document.blocks


def test_speech_says_a_fact_and_notes_its_source_at_the_end() -> None:
    document = replace(minimal(), blocks=(fact(), Paragraph(WORDS), fact()))

    dressed = in_form(document, "speech", {})

    said = Paragraph((Run(fact().statement),), "block-fact")
    assert dressed.blocks == (said, Paragraph(WORDS), said)
    assert dressed.form == SpeechForm((source_note(fact()),))


def test_contact_may_stand_in_the_text_or_below_it() -> None:
    assert not has_contact(replace(minimal(), blocks=(Paragraph(WORDS),)))
    assert has_contact(replace(minimal(), blocks=(contact(),)))
    assert has_contact(replace(minimal(), contact=contact()))
