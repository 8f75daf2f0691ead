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
    r"|zos|turk|russ|griech|urd|arab|dieb|gatt|spion|patron|[klnst]ar)in(?:nen)?$"
)
# "-innen" alone is feminine, but for the verbs and nouns that are written like it.
FEMININES = regex.compile(
    r"(?<=..[^aeiou])(?<!^(?:.*(?:gew|beg|bes|ents|ers|ges|entr|ger|verr|zerr|sp)|.?.?r|dr|b|z|f"
    r"|s|p|l|h|m|.*(?:dachr|regenr|abflussr|stra(?:ss)?enr)|.*zw|.*tr))innen$"
)
# Snowball makes "moderi", "moderiert" and "moderier" of one verb.
IEREN = regex.compile(
    r"(?<=..)ier(?:n|s|es|en|e|t|te|ten|ter|tes|tem|st|test|tet|ern|er|ers|erin|erinnen|ung|ungen"
    r"|end|ende|enden|ender|endes|endem|bar|bare|baren)?$"
)
# These look inflected and are not: "extrem", "Kern", "modern", "Kurs", "Protest".
WHOLE = regex.compile(
    r"(?:probl|syst|extr|embl|trag|pand|tand|mod|requi|ekz)em$"
    r"|(?:(?<!r)k|konz|[ni]t|ext|mod|(?:^|gender|juden|david|morgen|leit)st)ern$"
    r"|(?:kur|zin|pul|ver|kreb|hal|gan|uch|ach|luch|sim|fel|mop|kek|konsen|nonsen|reflek)s$"
    r"|est$"
)
# "Fotos", "Kitas" and "Partys", "Archivs" and "Workshops"; not "arbeitslos", "Gas".
FOREIGN_S = regex.compile(
    r"(?<=..[aoyvpw])(?<!^new|^.?[^aeiou]?[^aeiou]?[ao]|lo|ga|gla|gra|cha)s$"
)
# Forms that belong together, and what is left of them: "Rassismen" are "Rassismus",
# "Zentren" and "Zentrum" are "zentr"; "Bürger" are no "Burg", a "Täter" is no "Tat".
TOGETHER = (
    (regex.compile(r"(?<=...ism)(?:us|en)$"), "us"),
    (regex.compile(r"(?<=...(?:[^aeiou]i|e|tr))ums?$"), ""),
    (regex.compile(r"(?<=...(?:[tdbglmpr]i|[su]e|ntr))en$"), ""),
    (regex.compile(r"(?<=burg|tat|schul)er(?:n|s|in|innen)?$"), "er"),
    (regex.compile(r"(?<=dien)st(?:e|en|es|s)?$"), "st"),
    (regex.compile(r"(?<=prot|manif|att|arr|pod)est(?:e|en|es|s)?$"), "est"),
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
    word = folded[:LONGEST_WORD]
    if word.endswith(("em", "ern", "s", "est")):
        if WHOLE.search(word):
            return word
        word = str(FOREIGN_S.sub("", word))
    verb = IEREN.search(word) if "ier" in word else None
    if verb:
        return word[: verb.start()] + "ier"
    for pattern, ending in TOGETHER:
        if pattern.search(word):
            return str(pattern.sub(ending, word))
    if word.endswith(("in", "innen")):
        word = _masculine(word)
    return str(_SNOWBALL.stemWord(word))


def _masculine(word: str) -> str:
    masculine = str(FEMININE.sub("", word))
    return masculine if masculine != word else str(FEMININES.sub("", word))
