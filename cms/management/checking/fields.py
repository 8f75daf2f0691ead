# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Texts come in, fields that are missing, unknown or hold an unknown value go out."""

from collections.abc import Iterator

from cms.management.loading import counter_speech, items, press_kits, sharepics
from cms.management.loading.mistakes import Mistake
from toolbox.models.choices import TEXT_KINDS, Visibility
from toolbox.models.sharepics import SLOTS

from .folder import Folder, Text

SORTING = ("occasions", "phenomena", "audiences", "channels", "tone", "phase")
COMMON = ("id", "slug", *SORTING)
REQUIRED = {
    "items": (*items.PLAIN_FIELDS, *COMMON, "language_level", "headline", "usage"),
    "sharepics": (
        *sharepics.PLAIN_FIELDS,
        *COMMON,
        "language_level",
        *SLOTS,
        "posts",
    ),
    "counter_speech": (
        *counter_speech.PLAIN_FIELDS,
        *COMMON,
        "language_level",
        "keywords",
        "comments",
        "strategy",
    ),
    "press_kits": (
        *press_kits.PLAIN_FIELDS,
        *COMMON,
        *press_kits.ROWS,
        "texts",
        "pictures",
    ),
}
OPTIONAL = {
    "items": {"related", "sources", "senders", "tags", "variant_of", "variant"},
    "sharepics": {
        "alt_text",
        "photo",
        "related",
        "senders",
        "series",
        "sources",
        "tags",
    },
    "counter_speech": {"attack", "facts", "services", "senders", "tags", "related"},
    "press_kits": {"contact", "sharepics", "senders", "tags", "related"},
}
CHOICES = {
    "kind": {kind for kind, _ in TEXT_KINDS},
    "visibility": set(Visibility.values),
}
# Fields of terms, and the list of taxonomy.yaml that knows them.
TERMS = {name: name for name in SORTING} | {
    "senders": "senders",
    "tone": "tones",
    "language_level": "language_levels",
    "phase": "phases",
}


def check_fields(folder: Folder) -> Iterator[Mistake]:
    for text in folder.of(*REQUIRED):
        yield from names(text)
        yield from values(text)
        yield from terms(text, folder)


def names(text: Text) -> Iterator[Mistake]:
    required = REQUIRED[text.folder]
    known = {*required, *OPTIONAL[text.folder]}
    for name in dict.fromkeys(required):
        if name not in text.file.settings:
            yield text.wrong(f"Die Angabe „{name}“ fehlt.")
    for name in text.file.settings:
        if name not in known:
            yield text.wrong(f"Die Angabe „{name}“ gibt es hier nicht.", key=str(name))


def values(text: Text) -> Iterator[Mistake]:
    for name, known in CHOICES.items():
        value = text.get(name)
        if value and value not in known:
            choices = ", ".join(sorted(known))
            yield text.wrong(
                f"Zu „{name}“: „{value}“ gibt es nicht, nur: {choices}.", key=name
            )


def terms(text: Text, folder: Folder) -> Iterator[Mistake]:
    for name, section in TERMS.items():
        value = text.get(name) or []
        for slug in [value] if isinstance(value, str) else value:
            if slug not in folder.slugs(section):
                sentence = f"Zu „{name}“: „{slug}“ kennt taxonomy.yaml nicht."
                yield text.wrong(sentence, key=name)
