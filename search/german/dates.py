# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A date or a number comes in, one way of writing it goes out.

"21.03.", "21. März", "21.3.2026" and "2026-03-21" share the term "21.3."; a number
loses the dots of its thousands.
"""

import regex

from .folding import fold
from .stems import stem
from .tokens import Token

MONTHS = (
    ("Januar", "Jan", "Jänner"),
    ("Februar", "Feb"),
    ("März", "Mrz"),
    ("April", "Apr"),
    ("Mai",),
    ("Juni", "Jun"),
    ("Juli", "Jul"),
    ("August", "Aug"),
    ("September", "Sept", "Sep"),
    ("Oktober", "Okt"),
    ("November", "Nov"),
    ("Dezember", "Dez"),
)
_NUMBERS = {fold(name): at for at, names in enumerate(MONTHS, 1) for name in names}
_NAMES = "|".join(name for names in MONTHS for name in names) + "|Maerz|Jaenner"
_YEAR = r"(?:1[89]|20)\d\d"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
DATE = (
    rf"(?<![\d.-])(?P<iso_year>{_YEAR})-(?P<iso_month>{_MONTH})-(?P<iso_day>{_DAY})(?!\d)"
    rf"|(?<![\d.,])(?P<day>{_DAY})\.\s?(?P<month>{_MONTH})\."
    rf"(?:\s?(?P<year>{_YEAR}|\d\d(?![\d.:])))?(?!\d)"
    rf"|(?<![\d.,])(?P<named_day>{_DAY})\.?\s?(?P<name>{_NAMES})(?!\p{{L}})\.?"
    rf"(?:\s?(?P<named_year>{_YEAR})(?!\d))?"
)
NUMBER = r"(?<![\p{L}\d])\d{1,3}(?:\.\d{3})+(?![\d.])|(?<![\p{L}\d])\d+,\d+(?![\d,])"


def date_token(match: regex.Match[str]) -> Token:
    day = match["iso_day"] or match["day"] or match["named_day"]
    month = match["iso_month"] or match["month"]
    number = int(month) if month else _NUMBERS[fold(match["name"])]
    year = match["iso_year"] or match["year"] or match["named_year"] or ""
    if len(year) == 2:
        year = f"20{year}"
    stems = (f"{int(day)}.{number}.", *([year] if year else []))
    month_name = stem(MONTHS[number - 1][0])
    return Token(match.start(), match.end(), stems, (month_name,))


def number_token(match: regex.Match[str]) -> Token:
    written = match.group()
    plain = written.replace(",", ".") if "," in written else written.replace(".", "")
    return Token(match.start(), match.end(), (plain,))
