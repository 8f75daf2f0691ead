# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The rows of a press kit that need no table of their own: quotes, people, facts."""

from wagtail import blocks


class KitQuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(
        label="Zitat",
        max_length=600,
        help_text="Ohne Anführungszeichen; die Seite setzt sie.",
    )
    person = blocks.CharBlock(label="Wer", max_length=120, required=False)
    role = blocks.CharBlock(label="Funktion", max_length=160, required=False)
    released_on = blocks.DateBlock(
        label="Freigegeben am",
        required=False,
        help_text="Wann die Person diesem Wortlaut zugestimmt hat.",
    )

    class Meta:
        icon = "openquote"
        label = "Zitat"
        label_format = "{person}"


class KitPersonBlock(blocks.StructBlock):
    name = blocks.CharBlock(label="Name", max_length=120)
    role = blocks.CharBlock(label="Funktion", max_length=160, required=False)
    about = blocks.TextBlock(
        label="Zur Person",
        max_length=800,
        required=False,
        help_text="Zwei, drei Sätze. Ein Porträt gehört zu den Bildern.",
    )

    class Meta:
        icon = "user"
        label = "Person"
        label_format = "{name}"


class KitFactBlock(blocks.StructBlock):
    figure = blocks.CharBlock(label="Zahl oder Stichwort", max_length=40)
    meaning = blocks.CharBlock(label="Was sie bedeutet", max_length=200)
    source = blocks.CharBlock(label="Quelle und Stand", max_length=200, required=False)

    class Meta:
        icon = "list-ol"
        label = "Zahl"
        label_format = "{figure} {meaning}"


class ProgrammePointBlock(blocks.StructBlock):
    time = blocks.CharBlock(
        label="Wann", max_length=40, help_text="Zum Beispiel „10:00 Uhr“."
    )
    title = blocks.CharBlock(label="Was", max_length=200)
    place = blocks.CharBlock(label="Wo", max_length=160, required=False)

    class Meta:
        icon = "date"
        label = "Programmpunkt"
        label_format = "{time} {title}"


class KitQuotes(blocks.StreamBlock):
    quote = KitQuoteBlock()


class KitPeople(blocks.StreamBlock):
    person = KitPersonBlock()


class KitFacts(blocks.StreamBlock):
    fact = KitFactBlock()


class KitProgramme(blocks.StreamBlock):
    point = ProgrammePointBlock()
