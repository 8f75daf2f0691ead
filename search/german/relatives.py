# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A word comes in, stems of its family go out: "moderier" for "Moderation".

Snowball knows inflection, not derivation. A few rules say which word another is made
of; both are searched. A made-up word does no harm: nobody looks for it.
"""

import regex

from .stems import stem_of_folded

#: What a word is made of, by its ending; everything is folded.
RULES = (
    # Moderation, Moderatorin, Demonstrantin: moderieren, demonstrieren.
    (r"(?<=...)ikat(?:ion(?:en)?|or(?:en|in(?:nen)?)?)$", "izieren"),
    (r"(?<=..)at(?:ion(?:en)?|or(?:en|in(?:nen)?)?)$", "ieren"),
    (r"(?<=...[rnls])ant(?:en|in(?:nen)?)?$", "ieren"),
    (r"(?<=kandid)at(?:en|in|innen)?$", "ieren"),
    (r"(?<=stud|doz|refer|assist|produz)ent(?:en|in|innen)?$", "ieren"),
    (r"(?<=prov)okation(?:en)?$", "ozieren"),
    (r"(?<=analy)sen?$", "sieren"),
    (r"(?<=krit)ik(?:en|er|ern|erin|erinnen)?$", "isieren"),
    (
        r"(?<=protest|protokoll|boykott|interess|fotograf)(?:e|es|s|en)?$",
        "ieren",
    ),
    (r"(?<=komment)ar(?:e|en|s)?$", "ieren"),
    (r"(?<=disku)ssion(?:en)?$", "tieren"),
    (r"(?<=rea)ktion(?:en)?$", "gieren"),
    (r"engagements?$", "engagieren"),
    # Solidarität and Solidarisierung: solidarisch. Neutralität: neutral.
    (r"(?<=.....)itat(?:en)?$", "isch"),
    (r"(?<=......)isier(?:en|t|te|ten|ung|ungen|end.*)$", "isch"),
    # Islamfeindlichkeit, Islamfeindschaft: islamfeindlich, Islamfeind.
    (r"feind(?:lich.*|schaft(?:en)?|selig.*)$", "feind"),
    # Rassismus: rassistisch. Antisemitismus: antisemitisch. Extremismus: extrem.
    (r"(?<=semit|extrem|radikal|liberal|national)ism(?:us|en)$", ""),
    (r"(?<=...)ism(?:us|en)$", "ist"),
    (r"(?<=extrem|radikal)ist(?:en|in|innen|isch.*)?$", ""),
    # Demokratie: demokratisch, Demokrat. Psychologie: psychologisch.
    (r"(?<=krat|log|graf|graph|soph|nom|phob)ie(?:n)?$", ""),
    # Angriff: angreifen. Widerspruch: widersprechen. Ausschluss: ausschließen.
    (r"griff(?:e|en|s|es)?$", "greifen"),
    (r"spruch(?:e|en|s|es)?$", "sprechen"),
    (r"schluss(?:e|en|es)?$", "schliessen"),
    (r"wurf(?:e|en|s|es)?$", "werfen"),
    (r"bruch(?:e|en|s|es)?$", "brechen"),
    (r"verbot(?:e|en|s|es)?$", "verbieten"),
    (r"(?<=ver|zu)trieb(?:en|s|es)?$", "treiben"),
    (r"^hilf(?:e|en)$", "helfen"),
    (r"^beantrag(?:en|t|te|ung)$", "antrag"),
    (r"^beauftrag(?:en|t|te|ung)$", "auftrag"),
)
_COMPILED = tuple((regex.compile(pattern), made) for pattern, made in RULES)


def relatives(folded: str) -> list[str]:
    """The stems of the words a word is made of; none for most words."""
    return [
        stem_of_folded(str(pattern.sub(made, folded)))
        for pattern, made in _COMPILED
        if pattern.search(folded)
    ]
