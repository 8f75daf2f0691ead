# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A German title comes in, the part of an address that stands for it goes out."""

import re
import unicodedata

# With the capitals, for the editor's script, which translates before it lowers.
SPELLINGS = (
    ("ä", "ae"),
    ("ö", "oe"),
    ("ü", "ue"),
    ("ß", "ss"),
    ("Ä", "Ae"),
    ("Ö", "Oe"),
    ("Ü", "Ue"),
)
GERMAN_LETTERS = str.maketrans(dict(SPELLINGS))
ACCENTS = re.compile(r"[\u0300-\u036f]")


def german_slug(text: str) -> str:
    """Lower-case ASCII with hyphens; ä becomes ae and ß ss, as in DIN 5007-2."""
    spelled = unicodedata.normalize("NFC", text).lower().translate(GERMAN_LETTERS)
    plain = ACCENTS.sub("", unicodedata.normalize("NFKD", spelled)).lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
