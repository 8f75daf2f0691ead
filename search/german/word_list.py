# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Words and their basic forms come in, what the lexicon keeps of each goes out.

Compounds tell how German joins words: how often a word is the first or the last part
of another one is counted, so "zahlung" is known as a last part and "ermittel" is not.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import regex

from .folding import fold
from .stems import stem_of_folded

WORD = regex.compile(r"\p{L}{2,}")
PARTICIPLE = regex.compile(r"(?:end|(?:ge|be|ver|er|ent|zer|ier).*t)(?:e[nmrs]?)?")
SHORTEST_PART = 3
SHORTEST_COMPOUND = 7


# What a written form can be, as bits that are stored in the lexicon's file. Plain
# numbers: an IntFlag takes five times as long for a million words.
NOUN = 1
BASIC_NOUN = 2
ADJECTIVE = 4
BASIC_ADJECTIVE = 8
VERB_STEM = 16


@dataclass(slots=True)
class Entry:
    """`first` and `last` count the compounds that begin or end with the form.

    `lemma` is the stem of its basic form, if its own is another: "angegriffen" has
    "angreif".
    """

    kind: int = 0
    lemma: str = ""
    first: int = 0
    last: int = 0


def entries_of(basic_forms: Mapping[str, str]) -> dict[str, Entry]:
    """The entries by folded form, from a mapping of written forms to basic forms."""
    entries: dict[str, Entry] = {}
    verbs: dict[str, str] = {}
    nouns: dict[str, str] = {}
    for form, basic in basic_forms.items():
        if not (WORD.fullmatch(form) and WORD.fullmatch(basic)):
            continue
        folded = fold(form)
        for key, kind in _kinds(form, basic, folded, basic_forms):
            entries.setdefault(key, Entry()).kind |= kind
        if form[0].isupper():
            _add_basic(nouns, folded, fold(basic))
        else:
            verbs.setdefault(folded, fold(basic))
    _note_lemmas(entries, verbs, nouns)
    _count_parts(entries, nouns)
    return entries


def _add_basic(nouns: dict[str, str], folded: str, basic: str) -> None:
    """Nouns may share a form: "Fallen" is of "Falle", "Fällen" of "Fall"."""
    known = nouns.get(folded, "")
    if basic not in known.split():
        nouns[folded] = f"{known} {basic}".strip()


def _kinds(
    form: str, basic: str, folded: str, forms: Mapping[str, str]
) -> Iterator[tuple[str, int]]:
    if form[0].isupper():
        yield folded, NOUN | BASIC_NOUN if form == basic else NOUN
    elif root := _verb_root(basic, forms):
        if form == basic:
            yield fold(root), VERB_STEM
        if PARTICIPLE.search(folded):
            yield folded, ADJECTIVE
    else:
        yield folded, ADJECTIVE | BASIC_ADJECTIVE if form == basic else ADJECTIVE


def _verb_root(basic: str, forms: Mapping[str, str]) -> str:
    """ "meld" of "melden": an infinitive is one that has a form like "meldet" too."""
    for ending in ("en", "n"):
        root = basic.removesuffix(ending)
        if root != basic and basic in (forms.get(f"{root}t"), forms.get(f"{root}et")):
            return root
    return ""


def _note_lemmas(
    entries: dict[str, Entry], verbs: Mapping[str, str], nouns: Mapping[str, str]
) -> None:
    """Irregular forms get their basic form; a noun is not taken for a verb's past."""
    for folded in {*verbs, *nouns}:
        kind = entries[folded].kind if folded in entries else 0
        if kind & BASIC_NOUN:
            continue
        is_noun = bool(kind & NOUN) and not PARTICIPLE.fullmatch(folded)
        basic = (nouns if is_noun else verbs).get(folded, "").partition(" ")[0]
        # "bedrohter" is a form of "bedroht", and that one of "bedrohen".
        basic = basic if is_noun else verbs.get(basic, basic)
        lemma = stem_of_folded(_infinitive(basic, entries) or basic)
        if lemma != stem_of_folded(folded):
            entries.setdefault(folded, Entry()).lemma = lemma


def _infinitive(basic: str, entries: Mapping[str, Entry]) -> str:
    """ "beleidigen" of "beleidigt", "gelten" of "geltend": participles in the list."""
    for ending in ("end", "et", "t"):
        root = basic.removesuffix(ending)
        if root != basic and root in entries and entries[root].kind & VERB_STEM:
            return f"{root}en"
    return ""


def _count_parts(entries: dict[str, Entry], nouns: Mapping[str, str]) -> None:
    first: Counter[str] = Counter()
    last: Counter[str] = Counter()
    known = {key for key, entry in entries.items() if entry.kind & BASIC_NOUN}
    for word in known:
        for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
            if word[cut:] in known and _may_begin(word[:cut], entries):
                first[word[:cut]] += 1
                last[word[cut:]] += 1
    for part, count in first.items():
        if count > 1 or part in entries:
            entries.setdefault(part, Entry()).first = count
    for folded, basic in nouns.items():
        entries[folded].last = max(last[noun] for noun in (folded, *basic.split()))


def _may_begin(part: str, entries: Mapping[str, Entry]) -> bool:
    """Whether a part is a word, perhaps with a linking "s" or without its last "e"."""
    if part in entries and entries[part].kind:
        return True
    without_link = part.removesuffix("s")
    nouns = {f"{part}e", without_link, f"{without_link}e"}
    return any(noun in entries and entries[noun].kind & NOUN for noun in nouns)
