# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Kind and name, or office and form of address, come in; proposed German cases go out.

Tables instead of guesses: a proposal is right for every kind we know, and people may
correct it where a name goes its own way.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Gender(StrEnum):
    FEMININE = "feminine"
    MASCULINE = "masculine"
    NEUTER = "neuter"


@dataclass(frozen=True)
class Inflection:
    """A name with its article in four cases; municipalities also as a place."""

    nominative: str
    genitive: str
    dative: str
    accusative: str
    locative: str = ""


@dataclass(frozen=True)
class MunicipalityKind:
    """The label is the noun in every case but the genitive."""

    label: str
    gender: Gender
    genitive: str


# Nominative, genitive, dative, accusative, locative.
ARTICLES: Mapping[Gender, tuple[str, str, str, str, str]] = {
    Gender.FEMININE: ("die", "der", "der", "die", "in der"),
    Gender.MASCULINE: ("der", "des", "dem", "den", "im"),
    Gender.NEUTER: ("das", "des", "dem", "das", "im"),
}
# Endings of an adjective behind these articles, in the same order without the place.
WEAK_ENDINGS: Mapping[Gender, tuple[str, str, str, str]] = {
    Gender.FEMININE: ("e", "en", "en", "e"),
    Gender.MASCULINE: ("e", "en", "en", "en"),
    Gender.NEUTER: ("e", "en", "en", "e"),
}


def _feminine(label: str) -> MunicipalityKind:
    return MunicipalityKind(label, Gender.FEMININE, label)


def _masculine(label: str, genitive: str) -> MunicipalityKind:
    return MunicipalityKind(label, Gender.MASCULINE, genitive)


KINDS: Mapping[str, MunicipalityKind] = MappingProxyType(
    {
        "stadt": _feminine("Stadt"),
        "hansestadt": _feminine("Hansestadt"),
        "landeshauptstadt": _feminine("Landeshauptstadt"),
        "gemeinde": _feminine("Gemeinde"),
        "markt": _masculine("Markt", "Marktes"),
        "flecken": _masculine("Flecken", "Fleckens"),
        "landkreis": _masculine("Landkreis", "Landkreises"),
        "kreis": _masculine("Kreis", "Kreises"),
        "bezirk": _masculine("Bezirk", "Bezirks"),
        "samtgemeinde": _feminine("Samtgemeinde"),
        "verbandsgemeinde": _feminine("Verbandsgemeinde"),
        "verwaltungsgemeinschaft": _feminine("Verwaltungsgemeinschaft"),
        "amt": MunicipalityKind("Amt", Gender.NEUTER, "Amtes"),
        "staedteregion": _feminine("Städteregion"),
        "regionalverband": _masculine("Regionalverband", "Regionalverbands"),
    }
)

# Kinds that names bring along although nobody chooses them from the list.
OTHER_KINDS = tuple(
    _feminine(label)
    for label in ("Universitätsstadt", "Kreisstadt", "Wissenschaftsstadt", "Region")
)
# Places are called "Markt Schwaben" and "Amt Wachsenburg": in a name these words are
# the kind only if they repeat the chosen one.
PLACE_NAME_WORDS = frozenset({"Markt", "Flecken", "Amt"})

DEFAULT_OFFICE = "Verwaltungsleitung"
ADJECTIVE_STEMS = frozenset(
    {
        "erst",
        "zweit",
        "dritt",
        "regierend",
        "hauptamtlich",
        "ehrenamtlich",
        "stellvertretend",
        "geschäftsführend",
        "kommissarisch",
        "amtierend",
        "leitend",
    }
)
# Nouns that are declined like adjectives: "der Beauftragte", "die Beauftragte".
ADJECTIVE_NOUNS = ("beauftragt", "vorsitzend", "beamt", "abgeordnet", "beigeordnet")
FEMININE_ENDINGS = ("in", "ung", "schaft", "heit", "keit", "ion", "spitze", "stelle")
WEAK_MASCULINE_ENDINGS = ("ent", "ant", "ist")
SIBILANTS = ("s", "ß", "x", "z")


def full_name(kind: str, name: str) -> str:
    """Kind and name without an article, and never the kind twice."""
    name = " ".join(name.split())
    if _is_kreis_of_its_own(name):
        return name
    noun, rest = _noun_and_rest(kind, name)
    return f"{noun.label} {rest}".strip()


def propose_municipality(kind: str, name: str) -> Inflection:
    name = " ".join(name.split())
    if _is_kreis_of_its_own(name):
        return _inflect_kreis(name)
    noun, rest = _noun_and_rest(kind, name)
    forms = (noun.label, noun.genitive, noun.label, noun.label, noun.label)
    return _with_articles(noun.gender, forms, rest)


def propose_head(office: str, form_of_address: str) -> Inflection:
    """The noun decides on the gender; where it leaves it open, the form of address.

    `form_of_address` is "frau", "herr" or "neutral".
    """
    words = office.split() or [DEFAULT_OFFICE]
    count = 0
    while count < len(words) - 1 and _is_adjective(words[count]):
        count += 1
    adjectives, noun, rest = words[:count], words[count], " ".join(words[count + 1 :])
    gender = _gender(noun, form_of_address)
    nouns = _noun_forms(noun, gender)
    forms = tuple(
        " ".join([*(_weak(word, gender, case) for word in adjectives), nouns[case]])
        for case in range(4)
    )
    return _with_articles(gender, forms, rest)


def _noun_and_rest(kind: str, name: str) -> tuple[MunicipalityKind, str]:
    """A kind that the name brings along wins: "Stadt X" stays a Stadt."""
    if kind not in KINDS:
        known = ", ".join(KINDS)
        raise ValueError(f"Die Art „{kind}“ ist unbekannt. Bekannt sind: {known}.")
    first, _, rest = name.partition(" ")
    for noun in (*KINDS.values(), *OTHER_KINDS):
        is_part_of_place = noun.label in PLACE_NAME_WORDS and noun is not KINDS[kind]
        if first.casefold() == noun.label.casefold() and not is_part_of_place:
            return noun, rest
    return KINDS[kind], name


def _is_kreis_of_its_own(name: str) -> bool:
    """Names like "Saalekreis" and "Märkischer Kreis" are their own kind."""
    last = name.rpartition(" ")[2].casefold()
    is_whole_name = " " not in name or name.casefold().endswith("scher kreis")
    return is_whole_name and last.endswith("kreis") and name.casefold() not in KINDS


def _inflect_kreis(name: str) -> Inflection:
    adjective, _, noun = name.rpartition(" ")
    weak = adjective.removesuffix("r")
    forms = [f"{weak} {noun}", f"{weak}n {noun}es", *[f"{weak}n {noun}"] * 3]
    if not adjective:
        forms = [noun, f"{noun}es", noun, noun, noun]
    return _with_articles(Gender.MASCULINE, tuple(forms), "")


def _with_articles(gender: Gender, forms: tuple[str, ...], rest: str) -> Inflection:
    """As many cases as forms: an office has no place."""
    pairs = zip(ARTICLES[gender], forms, strict=False)
    return Inflection(*(f"{article} {form} {rest}".strip() for article, form in pairs))


def _is_adjective(word: str) -> bool:
    if word[:-1].isdecimal() and word.endswith("."):
        return True
    return _adjective_stem(word).casefold() in ADJECTIVE_STEMS


def _adjective_stem(word: str) -> str:
    """The "Erst" of "Erste" and "Erster"."""
    return word.removesuffix("r").removesuffix("e")


def _weak(word: str, gender: Gender, case: int) -> str:
    if word.endswith("."):
        return word
    return _adjective_stem(word) + WEAK_ENDINGS[gender][case]


def _is_adjective_noun(noun: str) -> bool:
    is_declined = noun.endswith(("e", "er"))
    return is_declined and _adjective_stem(noun).casefold().endswith(ADJECTIVE_NOUNS)


def _gender(noun: str, form_of_address: str) -> Gender:
    if _is_adjective_noun(noun):
        is_masculine = form_of_address == "herr" or (
            form_of_address != "frau" and noun.endswith("r")
        )
        return Gender.MASCULINE if is_masculine else Gender.FEMININE
    is_feminine = noun.casefold().endswith(FEMININE_ENDINGS)
    return Gender.FEMININE if is_feminine else Gender.MASCULINE


def _noun_forms(noun: str, gender: Gender) -> tuple[str, ...]:
    if _is_adjective_noun(noun):
        return tuple(_weak(noun, gender, case) for case in range(4))
    if gender is Gender.FEMININE:
        return (noun,) * 4
    if noun.casefold().endswith(WEAK_MASCULINE_ENDINGS):
        return (noun, *(f"{noun}en",) * 3)
    ending = "es" if noun.casefold().endswith(SIBILANTS) else "s"
    return (noun, f"{noun}{ending}", noun, noun)
