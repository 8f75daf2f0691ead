# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One sample document for each form a kind of text can take."""

from dataclasses import replace

from tests.toolbox.rendering.builders import minimal, press_release
from toolbox.documents.forms import InternalForm, PressForm, SpeechForm
from toolbox.documents.model import Document, Pause, Quote, Run

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


SAMPLES = {
    "press_release": release,
    "free_release": free_release,
    "speech": speech,
    "internal_wording": internal,
}
