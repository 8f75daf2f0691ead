# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A short text comes in, whether it looks like data about a person goes out.

Rather too strict: what looks like it is not noted at all (docs/decisions/0034).
"""

import re

SIGNS = re.compile(
    r"""
      @                                   # e-mail addresses, names of accounts
    | ://|\bwww\.                         # addresses of profiles
    | (?:\d[\s./()+\-]*){5,}              # telephones, banks, postcodes, birthdays
    | \b[a-z]{2}\d{2}[\sa-z\d]{10,}       # IBAN
    | (?:stra(?:ß|ss)e|str\.|weg|gasse|allee|platz|ring|ufer|damm)\s*\d+
    | \b[a-zäöü]{1,3}[\s-][a-z]{1,2}\s?\d{1,4}\b    # number plates of cars
    """,
    re.IGNORECASE | re.VERBOSE,
)
NAMED = re.compile(r"\b(?:[Hh]errn?|[Ff]rau|[Dd]r\.)\s+[^\W\d_a-zäöüß]")


def looks_personal(text: str) -> bool:
    return bool(SIGNS.search(text) or NAMED.search(text))
