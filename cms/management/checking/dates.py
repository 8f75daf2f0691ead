# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The folder and a day come in, what was to be checked again by then goes out."""

from collections.abc import Iterator
from datetime import date

from cms.management.loading.mistakes import Mistake

from .folder import Folder

DISCLAIMER = "Allgemeine Information, ersetzt keine Rechtsberatung."


def due(folder: Folder, today: date) -> Iterator[Mistake]:
    """What somebody should look up again: no mistake of the text, but of its age."""
    for text in folder.texts:
        until = text.get("checked_until")
        if isinstance(until, date) and until < today:
            sentence = f"„checked_until“ ist überschritten ({until:%d.%m.%Y})."
            yield text.wrong(sentence, key="checked_until")
    for section, entries in folder.lists.items():
        for entry in entries:
            again = entry.get("check_again_on")
            is_closed = entry.get("is_closed", False)
            if isinstance(again, date) and again < today and not is_closed:
                sentence = f"„check_again_on“ ist überschritten ({again:%d.%m.%Y})."
                yield Mistake(folder.paths[section], entry.line, sentence)


def check_legal_notes(folder: Folder) -> Iterator[Mistake]:
    for text in folder.texts:
        until, legal = text.get("checked_until"), text.get("legal_note_date")
        if isinstance(until, date) and isinstance(legal, date) and legal > until:
            sentence = "„legal_note_date“ liegt nach „checked_until“."
            yield text.wrong(sentence, key="legal_note_date")
        note = str(text.get("legal_note") or "").strip()
        if note and not note.endswith(DISCLAIMER):
            sentence = f"Der Rechtshinweis endet nicht mit „{DISCLAIMER}“"
            yield text.wrong(sentence, key="legal_note")
        if bool(note) != bool(legal):
            sentence = "Rechtshinweis und Datum gehören zusammen."
            yield text.wrong(sentence, key="legal_note")
