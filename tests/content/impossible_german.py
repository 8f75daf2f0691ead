# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Patterns of wrong German that a gap filled in the wrong case leaves in a text."""

import re

TOWN = r"(?:Gemeinde|Stadt|Landkreis|Bezirk|Kreis)\b"
FEMININE_TOWN = r"(?:Gemeinde|Stadt)\b"
MASCULINE_TOWN = r"(?:Landkreis|Bezirk|Kreis)\b"
WOMAN = r"(?:Ober)?[Bb]ürgermeisterin|Landrätin"
MAN = r"(?:(?:Ober)?[Bb]ürgermeister|Landrat)\b(?!in)"

#: What it is called, and what no German sentence of ours says.
IMPOSSIBLE = {
    "Art doppelt": rf"\b{TOWN}(?: der| des)? {TOWN}",
    "Artikel doppelt": r"\b(?:der|die|das|den|dem|des) (?:der|die|das|den|dem|des) "
    rf"(?:{TOWN}|{WOMAN}|{MAN})",
    "männlicher Artikel": rf"\b(?:im|zum|vom|beim|am|dem|den|des|das) {FEMININE_TOWN}",
    "weiblicher Artikel": rf"\b(?:zur|die) {MASCULINE_TOWN}",
    "Dativ fehlt": rf"\b(?:aus|bei|mit|von|zu) (?:die|das) {TOWN}",
    "Dativ fehlt bei männlich": rf"\b(?:aus|bei|mit|von|zu|in) (?:der|das) "
    rf"{MASCULINE_TOWN}",
    "Akkusativ fehlt": rf"\b(?:für|durch|gegen|ohne|um) (?:der|dem|des) {TOWN}",
    "weibliche Leitung": rf"\b(?:dem|den|des|im|zum|vom|beim) (?:{WOMAN})",
    "männliche Leitung": rf"\b(?:die|zur) (?:{MAN})",
    "ohne Artikel": r"\b(?:im|zum|zur) (?:Musterhausen|Beispielstadt|Probeland)\b",
    "in in": r"\b(?:in in|in im|im in|bei bei|von von|der in der|für in)\b",
    "Satzzeichen": r" [,.;:!?](?!\w)|,\s*,|\.\.(?!\.)|\.,",
    "Klammer": r"[{}]",
}
PATTERNS = {name: re.compile(pattern) for name, pattern in IMPOSSIBLE.items()}


def impossible(text: str) -> list[str]:
    """What is wrong, each with the words around it."""
    found = []
    for name, pattern in PATTERNS.items():
        for match in pattern.finditer(text):
            around = text[max(match.start() - 30, 0) : match.end() + 30]
            found.append(f"{name}: …{' '.join(around.split())}…")
    return found
