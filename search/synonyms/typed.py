# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Terms as an editor types them come in, a clean list goes out, or what is wrong."""

import re

from django.core.exceptions import ValidationError

MOST_TERMS = 30
LONGEST = 60
SEPARATORS = re.compile(r"[\n\r,;]+")
# Letters and digits of any script, and the signs that German terms are written with.
ALLOWED = re.compile(r"[\w §.\-/*:_'’&()]+")
ARROWS = ("=>", "->", "→", "=")


def terms_of(text: str) -> list[str]:
    """The terms of a text, one a line or parted by commas; each once, as typed."""
    parts = [" ".join(part.split()) for part in SEPARATORS.split(text)]
    first = {part.lower(): part for part in reversed(parts) if part}
    return [first.pop(part.lower()) for part in parts if part.lower() in first]


def checked_terms(text: str) -> list[str]:
    """The same, refused with sentences if one of them could not be looked for."""
    refuse_arrows(text)
    terms = terms_of(text)
    problems = [problem for term in terms if (problem := problem_of(term))]
    if len(terms) > MOST_TERMS:
        problems.append(
            f"Das sind {len(terms)} Wörter. Bitte nennen Sie höchstens {MOST_TERMS}; "
            "teilen Sie größere Gruppen auf."
        )
    if problems:
        raise ValidationError(problems[:5])
    return terms


def refuse_arrows(text: str) -> None:
    if any(arrow in text for arrow in ARROWS):
        raise ValidationError(
            "Pfeile braucht es hier nicht. Wählen Sie „Nur in eine Richtung“ und "
            "schreiben Sie die beiden Seiten in die zwei Felder."
        )


def problem_of(term: str) -> str:
    """A sentence about what is wrong with a term, empty if nothing is."""
    shown = term if len(term) <= LONGEST else f"{term[:30]} …"
    if len(term) > LONGEST:
        return f"„{shown}“ ist zu lang. Bitte höchstens {LONGEST} Zeichen je Wort."
    if not ALLOWED.fullmatch(term):
        signs = " ".join(dict.fromkeys(ALLOWED.sub("", term)))
        return f"In „{shown}“ stehen Zeichen, nach denen niemand sucht: {signs}"
    if not any(sign.isalnum() for sign in term):
        return f"„{shown}“ enthält weder Buchstaben noch Ziffern."
    return ""
