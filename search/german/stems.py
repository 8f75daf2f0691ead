# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A word comes in, its stem goes out: one for all its inflected and gendered forms.

Snowball's German stemmer does the work. The rules before it mend what it leaves apart:
feminine forms without "er", verbs in "-ieren", foreign nouns in "-em".
"""

from functools import lru_cache

import regex
import Stemmer

from .folding import fold

#: Longer words are no words: only their beginning is looked at.
LONGEST_WORD = 60
REMEMBERED = 2**15

# "Journalistin", "Kolleginnen", "Landrätin": Snowball takes off only "-erin(nen)".
FEMININE = regex.compile(
    r"(?<=ist|[^v]ent|[^t]ant|eur|or|leg|teg|gog|log|nom|soph|graf|graph|iat|krat|idat"
    r"|ldat|omat|rzt|amt|eund|zeug|chef|jud|uslim|hbar|wirt|rat|walt|noss|volk|wurf"
    r"|zos|turk|russ|griech|urd|arab|dieb|gatt|spion|patron)in(?:nen)?$"
)
# "-innen" alone is feminine, but for the verbs and nouns that are written like it.
FEMININES = regex.compile(
    r"(?<=..[^aeiou])(?<!^(?:.*(?:gew|beg|bes|ents|ers|ges|entr|ger|verr|zerr|sp)|.?.?r|dr|b|z|f"
    r"|s|p|l|h|m|.*(?:dachr|regenr|abflussr|stra(?:ss)?enr)|.*zw|.*tr))innen$"
)
# Snowball makes "moderi", "moderiert" and "moderier" of one verb.
IEREN = regex.compile(
    r"(?<=..)ier(?:en|e|t|te|ten|ter|tes|tem|st|test|tet|ern|er|ers|erin|erinnen|ung|ungen"
    r"|end|ende|enden|ender|endes|endem|bar|bare|baren)?$"
)
# "extrem" is not "extr" in the dative.
FOREIGN_EM = regex.compile(r"(?<=probl|syst|extr|embl|trag|pand|tand|mod|requi|ekz)em$")
# "Rassismus" and "Rassismen", "Zentrum" and "Zentren", "Gremium" and "Gremien".
LATIN = (
    (regex.compile(r"(?<=...)ism(?:en|us)$"), "ismus"),
    (regex.compile(r"(?<=...(?:[^aeiou]i|e|tr))um(?:s)?$"), ""),
    (regex.compile(r"(?<=...(?:[tdbglmpr]i|[su]e|ntr))en$"), ""),
)
NO_LETTER = regex.compile(r"[^\p{L}\p{Nd}]+")
_SNOWBALL = Stemmer.Stemmer("german", 0)


@lru_cache(maxsize=REMEMBERED)
def stem(word: str) -> str:
    """The stem of a word in any spelling; empty if it has no letter or number."""
    folded = fold(word)
    return stem_of_folded(folded if folded.isalnum() else NO_LETTER.sub("", folded))


@lru_cache(maxsize=REMEMBERED)
def stem_of_folded(folded: str) -> str:
    folded = folded[:LONGEST_WORD]
    if FOREIGN_EM.search(folded):
        return folded
    verb = IEREN.search(folded)
    if verb:
        return folded[: verb.start()] + "ier"
    for pattern, ending in LATIN:
        if pattern.search(folded):
            return str(pattern.sub(ending, folded))
    masculine = FEMININE.sub("", folded)
    if masculine == folded:
        masculine = FEMININES.sub("", folded)
    return str(_SNOWBALL.stemWord(masculine))
