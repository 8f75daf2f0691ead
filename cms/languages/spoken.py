# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The languages of the site: an address comes in, its language goes out."""

from dataclasses import dataclass

from django.utils import translation


@dataclass(frozen=True)
class Language:
    """`code` names Wagtail's locale, `prefix` opens the addresses.

    `html` says to browsers what the text is: "simple" is the registered variant for
    plain language; "de-ls" would be the German of Lesotho.
    """

    code: str
    name: str
    html: str
    prefix: str
    open_graph: str
    icon: str


GERMAN = Language("de", "Deutsch", "de", "", "de_DE", "language")
PLAIN = Language(
    "de-ls",
    "Einfache Sprache",
    "de-simple",
    "einfache-sprache",
    "de_DE",
    "easy-language",
)
ENGLISH = Language("en", "English", "en", "en", "en_GB", "language")
LANGUAGES = (GERMAN, PLAIN, ENGLISH)
TWIN_LANGUAGES = (PLAIN, ENGLISH)
CHOICES = [(language.code, language.name) for language in LANGUAGES]

_by_code = {language.code: language for language in LANGUAGES}
_by_prefix = {language.prefix: language for language in TWIN_LANGUAGES}


def language_called(code: str | None) -> Language:
    """The language with this code; German where there is none."""
    return _by_code.get(code or "", GERMAN)


def language_of(address: str) -> Language:
    """The language of "/en/find-help/"; German where no prefix names another."""
    first = address.removeprefix("/").partition("/")[0]
    return _by_prefix.get(first, GERMAN)


def current_language() -> Language:
    return language_called(translation.get_language())
