# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What words and signs the toolbox never uses, and how long its texts are.

The rules: facts.md, „Language and neutrality“; the tests of the content and
`manage.py check_content` read the same lists.
"""

import re

LENGTHS = {
    "statement": (600, 1200),
    "holding_statement": (300, 600),
    "press_release": (1500, 3000),
    "correction": (600, 1500),
    "internal_wording": (800, 2200),
    "staff_mail": (800, 2200),
    "letter": (600, 2200),
    "email_reply": (300, 1000),
    "speech": (3400, 4300),
    "poster": (150, 600),
    "press_invitation": (500, 1800),
    "short_address": (1500, 2300),
    "social_post": (80, 500),
}
OTHER_LENGTHS = (1, 6000)
SUMMARY_AT_MOST = 200
GENDER_SIGNS = re.compile(
    r"\w[*:_·]inn?\b|\w[*:_·]innen|[a-zäöüß]In(?:nen)?\b|\w/-?innen"
)
PARTIES = re.compile(r"\b(?:AfD|CDU|CSU|SPD|FDP|BSW|Bündnis 90|Freie Wähler)\b")
BANNED = re.compile(
    r"\b(?:Nazis?|Pack|Rattenfänger|Hetzer(?:in)?|Kristallnacht|Zigeuner\w*|NetzDG|TMG|"
    r"\w*(?:ausländer|fremden)feindlich\w*|Ausländerhass|beschämend|Schandfleck|"
    r"jüdische\w* Mitbürger\w*|Mitbürger\w*|Asylanten?|Flüchtlingswelle|"
    r"AfD|CDU|CSU|SPD|FDP|BSW|Bündnis 90|Freie Wähler|Gegendemo\w*|"
    r"Gegenkundgebung\w*|Lichter aus|Remigration|Volksverräter|Lügenpresse|"
    r"Überfremdung|Freiheitsstrafe|Geldstrafe)\b",
    re.IGNORECASE,
)
PENALTIES = re.compile(
    r"\b(?:Freiheitsstrafe|Geldstrafe|(?:bis zu|mindestens) \w+ (?:Jahre|Monate)n? "
    r"Haft)"
)
ONE_SORT_OF_TOWN = re.compile(
    r"\b(?:Bürgermeister(?:in)?|Landr(?:at|ätin)|(?:Gemeinde|Stadt)rat|Kreistag|"
    r"unsere[rn]? (?:Stadt|Gemeinde|Kreis|Landkreis))\b"
)
#: "in Rhein-Sieg-Kreis" is no German, and "in Fulda" may mean a district.
NAME_AFTER_PREPOSITION = re.compile(
    r"\b(?i:an|auf|aus|bei|für|gegen|in|mit|nach|um|von|vor|zu) \{kommune(?:_name)?\}"
)
PHONE_NUMBER = re.compile(
    r"\b(?:0\d{2,}[ /-]?\d{3,}|\d{3,}[ /-]\d{3,}|116 ?\d{3}|110)\b"
)
#: An act of the European Union is numbered like a telephone: "(EU) 2016/2102".
EU_ACT = re.compile(r"\(EU\) \d{4}/\d+")
E_MAIL = re.compile(r"\S+@\S+\.\w+")
UNBOUND = re.compile(r"§§? \d|\bAbs\. \d|\bz\. B\.")
WORDS_IN_A_SIMPLE_SENTENCE = 16
