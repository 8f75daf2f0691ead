# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A word with a gender form comes in, the form without one goes out.

"Bürger:innen", "BürgerInnen", "Bürger/-innen" and "jede*r" are searched like "Bürger"
and "jeder"; the ending may also stand inside a compound ("Bürger*innenbüro").
"""

import regex

#: What may follow a stem: a sign with "in", "innen", "r", "n" …, as a pattern. "-nja"
#: and "-zze" are the forms of "Rom*nja" and "Sinti*zze".
ENDING = (
    r"(?:"
    r"(?:[:*_·•⋅∙]|/[-‐‑]?)(?:in(?:nen)?|[rnms]|nja|zz?e)"
    r"|\((?:in(?:nen)?|[rnms])\)"
    r")(?![\p{L}\p{Nd}_])"
)
#: The same within a compound.
INSIDE = r"[:*_·•⋅∙]innen(?=\p{L})"
SIGNED = regex.compile(rf"{ENDING}|{INSIDE}", regex.IGNORECASE)
INNER_CAPITAL = regex.compile(
    r"(?<=\p{Ll}{2})In(?:nen)?(?=$|-)|(?<=\p{Ll}{2})Innen(?=\p{Ll})"
)
NO_GENDER = frozenset({"linkedin", "plugin", "login", "checkin", "sitin", "optin"})
PRONOUN = regex.compile(r"[:*_·•⋅∙/(][-‐‑]?([rnms])\)?$", regex.IGNORECASE)


def without_gender(word: str) -> str:
    """The word without its gender form; inside a compound a hyphen takes its place."""
    pronoun = PRONOUN.search(word)
    if pronoun:
        return word[: pronoun.start()] + str(pronoun[1])
    plain = str(SIGNED.sub(_gap, word))
    if plain == word and word.lower() not in NO_GENDER:
        return str(INNER_CAPITAL.sub(_gap, word))
    return plain


def _gap(ending: regex.Match[str]) -> str:
    rest = ending.string[ending.end() :]
    return "-" if rest[:1].isalpha() else ""
