# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The lines that only one kind of text carries."""

from dataclasses import replace

import pytest

from tests.toolbox.rendering.builders import minimal
from tests.toolbox.rendering.kinds import (
    QUOTE,
    checklist,
    fill_in,
    free_release,
    internal,
    release,
)
from toolbox.documents.forms import InternalForm, SpeechForm
from toolbox.documents.model import Heading, ItemList, Paragraph, Pause, Run
from toolbox.rendering.form_lines import (
    blanks_below,
    lines_above,
    lines_below,
    running_line,
    subheading,
)
from toolbox.rendering.wording import pause_mark, speaker_words


def test_text_without_a_form_has_no_lines_of_its_own() -> None:
    assert (lines_above(minimal()), subheading(minimal())) == ((), "")
    assert lines_below(minimal()) == ()


def test_release_names_its_number_and_embargo() -> None:
    assert lines_above(release()) == (
        "Nr. 12/2026",
        "Sperrfrist: 18. Mai 2026, 12 Uhr",
    )
    assert subheading(release()) == "Mahnwache und Beratung am Wochenende"


def test_release_without_embargo_says_that_it_is_free() -> None:
    assert lines_above(free_release()) == ("Frei zur Veröffentlichung",)


def test_release_says_how_long_it_is() -> None:
    title = (Run("Wort " * 250),)

    assert lines_below(replace(free_release(), title=title)) == (
        "Zeichen (mit Leerzeichen): 1.275 · Zeichen (ohne Leerzeichen): 1.022",
    )


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (20, "rund eine Minute (20 Wörter"),
        (480, "rund 4 Minuten (480 Wörter"),
        (1300, "rund 11 Minuten (1.300 Wörter"),
    ],
)
def test_speech_says_how_long_it_takes(count: int, expected: str) -> None:
    text = (Heading(1, (Run("Anfang"),)), Paragraph((Run("Wort " * count),)), Pause())

    lines = lines_above(replace(minimal(), form=SpeechForm(), blocks=text))

    assert lines == (
        f"Redezeit: {expected}, ohne Pausen; Faustregel: 120 Wörter in der Minute)",
    )


def test_internal_text_says_so_on_every_page() -> None:
    unlimited = replace(internal(), form=InternalForm())

    assert running_line(internal()) == (
        "Nur für den Dienstgebrauch · gültig bis 31. Mai 2026"
    )
    assert running_line(unlimited) == "Nur für den Dienstgebrauch"
    assert running_line(release()) == ""


def test_pause_says_what_kind_it_is() -> None:
    assert pause_mark(Pause()) == "[Pause]"
    assert pause_mark(Pause(" ")) == "[Pause]"
    assert pause_mark(Pause("Schweigeminute")) == "[Schweigeminute]"


def test_only_a_checklist_leaves_room_below_its_boxes() -> None:
    ticked = ItemList(((Run("Anrufen"),),), style="check")
    listed = replace(ticked, style="bullet")

    assert blanks_below(checklist(), ticked) == (("Erledigt von:", "Tag und Uhrzeit:"),)
    assert blanks_below(checklist(), listed) == ()
    assert blanks_below(release(), ticked) == ()


def test_quote_says_when_its_speaker_agreed() -> None:
    nameless = replace(QUOTE, speaker=())

    assert speaker_words(QUOTE)[-1] == Run(" (freigegeben am 11. Mai 2026)")
    assert speaker_words(nameless) == (Run("Freigegeben am 11. Mai 2026"),)
    assert speaker_words(replace(QUOTE, released="")) == QUOTE.speaker


def test_form_leaves_lines_below_what_nobody_filled_in() -> None:
    field = ItemList(((Run("Ihr Name:"),),))
    roomy = ItemList(((Run("Im Wortlaut: …"),),))

    assert blanks_below(fill_in(), field) == (("",),)
    assert blanks_below(fill_in(), roomy) == (("",),) * 3
    assert blanks_below(fill_in(), ItemList(((Run("Ein Hinweis."),),))) == ()
    assert blanks_below(release(), field) == ()
