# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A word comes in as it was typed, its plain form goes out: "Größe" is "grosse"."""

import unicodedata

import regex

#: Marks, soft hyphens and other signs of no width: they stand in words unseen.
UNSEEN = regex.compile(r"[\p{M}\p{Cf}]+")
# "ue" is no umlaut after a vowel ("neue", "Frauen") or q ("Quelle"), but in "geübt",
# and none at the end ("Statue", "Statuen"), but in "grün". Words like "aktuell" or
# "Poesie" lose a letter too: that does no harm, they lose it everywhere.
DIGRAPHS = (
    ("ae", regex.compile("ae+"), "a"),
    ("oe", regex.compile("oe+"), "o"),
    ("eue", regex.compile("(?<=g)eueb"), "eub"),
    ("ue", regex.compile("(?<=gr)ue+(?=n$)|(?<![aeiouqy])ue+(?!n?$)"), "u"),
)


def fold(word: str) -> str:
    """A word in lower case without umlauts and accents, whichever way it was typed.

    "Straße" and "STRASSE" are "strasse"; "Übung", "Uebung" and "Ubung" are "ubung".
    """
    if word.isascii():
        plain = word.lower()
    else:
        compatible = unicodedata.normalize("NFKC", word).casefold()
        plain = UNSEEN.sub("", unicodedata.normalize("NFKD", compatible))
    for digraph, pattern, vowel in DIGRAPHS:
        # A look costs a tenth of a pattern, and most words have no digraph.
        if digraph in plain:
            plain = pattern.sub(vowel, plain)
    return plain
