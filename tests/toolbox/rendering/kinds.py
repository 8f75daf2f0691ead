# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One sample document for each form a kind of text can take."""

from dataclasses import replace

from tests.toolbox.rendering.builders import minimal, press_release, services
from toolbox.documents.forms import (
    ChecklistForm,
    FillInForm,
    InternalForm,
    LetterForm,
    PosterForm,
    PressForm,
    SpeechForm,
)
from toolbox.documents.model import (
    Document,
    Heading,
    ItemList,
    Paragraph,
    Pause,
    Quote,
    Run,
)

QUOTE = Quote(
    (Run("Wir handeln gemeinsam."),),
    speaker=(Run("Anna Beispiel, Bürgermeisterin"),),
    released="11. Mai 2026",
)


def release() -> Document:
    form = PressForm(
        number="12/2026",
        embargo="18. Mai 2026, 12 Uhr",
        subheading="Mahnwache und Beratung am Wochenende",
    )
    complete = press_release()
    return replace(complete, form=form, blocks=(*complete.blocks, QUOTE))


def free_release() -> Document:
    """No number, no embargo, no subheading."""
    return replace(minimal(), kicker="Pressemitteilung", form=PressForm())


def speech() -> Document:
    """Lists, quotes and headings in large type, with every pause mark."""
    complete = press_release()
    pauses = (Pause(), Pause("Schweigeminute"))
    return replace(
        complete,
        kicker="Rede",
        boilerplate=(),
        contact=None,
        responsible="",
        form=SpeechForm(),
        blocks=(complete.blocks[0], pauses[0], *complete.blocks[1:12], pauses[1]),
    )


def internal() -> Document:
    form = InternalForm(valid_until="31. Mai 2026")
    return replace(
        minimal(),
        kicker="Sprachregelung (intern)",
        form=form,
        blocks=(*minimal().blocks, *press_release().blocks[:8]),
    )


def poster() -> Document:
    """Short words, steps, and where to turn."""
    complete = press_release()
    bullets, numbers = complete.blocks[6], complete.blocks[7]
    return replace(
        complete,
        title=(Run("Hier ist kein Platz für Hass"),),
        kicker="Aushang und Plakat",
        boilerplate=(),
        contact=None,
        notices=(),
        form=PosterForm(),
        blocks=(
            Heading(1, (Run("Sie erleben Hass?"),)),
            Paragraph((Run("Sie sind nicht schuld. Holen Sie sich Hilfe."),)),
            bullets,
            Heading(1, (Run("Sie sehen Hass?"),)),
            numbers,
            services(),
        ),
    )


def large_poster() -> Document:
    return replace(poster(), form=PosterForm("a3"))


def checklist() -> Document:
    return replace(
        press_release(),
        kicker="Checkliste",
        boilerplate=(),
        contact=None,
        responsible="",
        form=ChecklistForm(),
    )


def fill_in() -> Document:
    """Fields with a line each, one with more room, and boxes to tick."""
    complete = press_release()
    return replace(
        complete,
        kicker="Formular",
        boilerplate=(),
        contact=None,
        responsible="",
        form=FillInForm(),
        blocks=(
            *complete.blocks,
            ItemList(((Run("Ihr Name:"),), (Run("Telefon:"),))),
            ItemList(((Run("Im Wortlaut: …"),),)),
            ItemList(((Run("Anzeige erstattet"),),), style="check"),
        ),
    )


def letter() -> Document:
    form = LetterForm(
        ("Robin Exempel", "Musterweg 1", "00000 Musterhausen"), "10-3/2026"
    )
    complete = press_release()
    return replace(
        complete,
        title=(Run("Wir sind für Sie da"),),
        kicker="Brief",
        notices=(),
        boilerplate=(),
        contact=None,
        responsible="",
        form=form,
        blocks=(
            Paragraph((Run("Sehr geehrte Frau Exempel,"),)),
            *complete.blocks[:2],
            Paragraph((Run("Mit freundlichen Grüßen"),)),
        ),
    )


def unaddressed_letter() -> Document:
    return replace(letter(), form=LetterForm())


SAMPLES = {
    "press_release": release,
    "free_release": free_release,
    "speech": speech,
    "internal_wording": internal,
    "checklist": checklist,
    "form": fill_in,
    "letter": letter,
    "unaddressed_letter": unaddressed_letter,
    "poster": poster,
    "poster_a3": large_poster,
}
