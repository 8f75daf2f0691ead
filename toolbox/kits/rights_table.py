# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The files of a kit come in, a table of captions, credits and licences goes out."""

import csv
from collections.abc import Iterable
from io import StringIO
from typing import Final

from toolbox.kits.entry import Entry
from toolbox.placeholders.cleaning import clean_line
from toolbox.placeholders.dates import german_date

HEADINGS: Final = (
    "Datei",
    "Bildunterschrift",
    "Bildnachweis",
    "Lizenz",
    "Alternativtext",
    "Gültig bis",
)
FORMULA_SIGNS: Final = ("=", "+", "-", "@")
BYTE_ORDER_MARK: Final = "\ufeff"
"""Without it, Excel reads umlauts as two characters each."""


def rights_table(entries: Iterable[Entry]) -> bytes:
    """One line a picture, one a folder of sharepics; semicolons, as Excel expects."""
    rows = {_place(entry): _row(entry) for entry in entries if entry.is_picture}
    target = StringIO()
    table = csv.writer(target, delimiter=";", lineterminator="\r\n")
    table.writerow(HEADINGS)
    table.writerows((path, *row) for path, row in rows.items())
    return f"{BYTE_ORDER_MARK}{target.getvalue()}".encode()


def _place(entry: Entry) -> str:
    is_sharepic = entry.path.startswith("sharepics/")
    return entry.path.rpartition("/")[0] + "/" if is_sharepic else entry.path


def _row(entry: Entry) -> tuple[str, ...]:
    rights = entry.rights
    until = german_date(rights.valid_until) if rights.valid_until else ""
    texts = (rights.caption, rights.credit, rights.licence, rights.alt, until)
    return tuple(map(_harmless, texts))


def _harmless(text: str) -> str:
    """A cell that a spreadsheet takes for text and never for a formula (OWASP)."""
    text = clean_line(text)
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text
