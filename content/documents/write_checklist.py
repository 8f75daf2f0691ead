# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Writes the checklist of the page „Hilfe finden“ as an accessible PDF beside it."""

from datetime import date
from pathlib import Path

from toolbox.documents.model import (
    Callout,
    Design,
    Document,
    Heading,
    ItemList,
    Paragraph,
    Run,
)
from toolbox.rendering.pdf import render

PATH = Path(__file__).with_name("beweise-sichern.pdf")
SAFETY = "Bei einer Drohung oder einem Angriff rufen Sie die 110 an."
STEPS = (
    "Erst sichern, dann melden oder löschen",
    "Bildschirmfotos machen, auf denen Inhalt, Datum, Uhrzeit, Name des Profils und "
    "Zusammenhang zu erkennen sind",
    "Adressen von Beitrag und Profil notieren",
    "Eine zweite Person bitten, ebenfalls ein Bildschirmfoto zu machen",
    "Briefe und Umschläge möglichst nicht anfassen",
    "Eine Beratungsstelle anrufen",
    "Entscheiden, ob der Vorfall gemeldet oder angezeigt wird",
)


def words(text: str) -> tuple[Run, ...]:
    return (Run(text),)


def checklist() -> Document:
    return Document(
        title=words("Beweise sichern nach einem Vorfall"),
        kicker="Checkliste",
        date=date(2026, 6, 15),
        place="Musterhausen",
        blocks=(
            Callout(words("Zuerst: Ihre Sicherheit"), words(SAFETY)),
            Heading(1, words("Zum Abhaken")),
            ItemList(tuple(words(step) for step in STEPS), style="check"),
            Paragraph(words("Allgemeine Information, ersetzt keine Rechtsberatung.")),
        ),
        design=Design(name="Komm.A (Vorführung)", primary="#0b3d48"),
        licence="CC0 1.0",
    )


if __name__ == "__main__":
    PATH.write_bytes(render(checklist()))
