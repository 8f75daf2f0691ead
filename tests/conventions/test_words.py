# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What public pages say: marked for translation, in English, and compiled."""

import io
import re
import sys

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import read_mo
from django.utils import translation

from .sources import ROOT, files, short

sys.path.insert(0, str(ROOT / "scripts"))
import words

# Drawn without context, or in German only.
UNMARKED = {"templates/500.html"}
PUBLIC = re.compile(r"templates/(cms/|components/|base\.html|4\d\d)")
SILENT = (
    re.compile(r"{#.*?#}", re.DOTALL),
    re.compile(r"{% comment.*?{% endcomment %}", re.DOTALL),
    re.compile(r"{% blocktrans.*?{% endblocktrans(late)? %}", re.DOTALL),
    # A block that only fills an attribute: "article", "is-flush".
    re.compile(r"{% block \w+ %}[a-z-]*{% endblock[^%]*%}"),
    re.compile(r"{%.*?%}|{{.*?}}", re.DOTALL),
    re.compile(r"<!--.*?-->", re.DOTALL),
    re.compile(r"<(script|style|svg)\b.*?</\1>", re.DOTALL),
    re.compile(r"<[^<>]*>", re.DOTALL),
    re.compile(r"&\w+;|Komm\.A"),
)
ARGUMENT = re.compile(
    r"""(?:\b(?:title|text|label|lead|kicker|caption|placeholder)=|default:)"""
    r'''"([^"{}]*[a-zäöüß]{2}[^"{}]*)"'''
)
SPOKEN_ATTRIBUTE = re.compile(
    r'(?:aria-label|alt|title|placeholder)="([^"{}]*[A-Za-zäöüß]{2}[^"{}]*)"'
)


def unmarked_words(template: str) -> list[str]:
    """The words of a template that would stay German on an English page."""
    tags = " ".join(re.findall(r"{%.*?%}|{{.*?}}", template, re.DOTALL))
    found = [word for word in ARGUMENT.findall(tags) if is_spoken(word)]
    for pattern in SILENT[:3]:
        template = pattern.sub("\n", template)
    found += SPOKEN_ATTRIBUTE.findall(re.sub(r"{%.*?%}|{{.*?}}", "", template))
    for pattern in SILENT[3:]:
        template = pattern.sub("\n", template)
    return found + re.findall(r"[^\s][^\n]*[A-Za-zäöüß]{2}[^\n]*", template)


def is_spoken(word: str) -> bool:
    """A name of a style or file begins in lower case and has no space."""
    return word[0].isupper() or " " in word


def entries(catalogue: Catalog) -> dict:
    return {hashed(entry.id): hashed(entry.string) for entry in catalogue if entry.id}


def hashed(words: str | list[str] | tuple[str, ...]) -> str | tuple[str, ...]:
    """An entry with a plural has two or more strings in place of one."""
    return words if isinstance(words, str) else tuple(words or ())


@pytest.fixture(scope="module")
def collected():
    return words.collect_words()


@pytest.mark.parametrize("name", words.COMPLETE)
def test_words_are_compiled_as_they_are_written(name):
    path = words.catalogue_path(name)
    written = words.read_catalogue(path)

    compiled = read_mo(io.BytesIO(path.with_suffix(".mo").read_bytes()))

    assert entries(compiled) == entries(written), "Bitte „make words“ aufrufen."


def test_words_all_have_an_english_entry(collected):
    english = entries(words.read_catalogue(words.catalogue_path("en")))

    missing = [word for word in entries(collected) if not english.get(word)]

    assert missing == []


@pytest.mark.parametrize("name", words.COMPLETE)
def test_words_nobody_says_are_gone(collected, name):
    written = entries(words.read_catalogue(words.catalogue_path(name)))

    assert written.keys() - entries(collected).keys() == set()


@pytest.mark.parametrize("name", words.COMPLETE)
def test_words_keep_the_names_of_their_variables(name):
    variables = re.compile(r"%\((\w+)\)s")
    written = entries(words.read_catalogue(words.catalogue_path(name)))

    for german, translated in written.items():
        if isinstance(german, str):
            assert set(variables.findall(german)) == set(variables.findall(translated))


def test_words_of_public_templates_are_marked():
    findings = {
        short(path): found
        for path in files("templates", suffixes=(".html",))
        if PUBLIC.match(short(path))
        and short(path) not in UNMARKED
        and (found := unmarked_words(path.read_text(encoding="utf-8")))
    }

    assert findings == {}


@pytest.mark.parametrize(
    "template",
    [
        "<p>Alle Meldungen</p>",
        '<nav aria-label="Seiten">',
        '{% include "components/button.html" with label="Filter anwenden" only %}',
        '{{ label|default:"Text kopieren" }}',
        "{% if a %}Quelle: {{ source }}{% endif %}",
    ],
)
def test_unmarked_words_finds_german(template):
    assert len(unmarked_words(template)) == 1


@pytest.mark.parametrize(
    "template",
    [
        "{# Ein Hinweis. #}<p>{{ title }} – {{ text }}</p>",
        '<p class="small" id="art">{% translate "Alle" %}</p>',
        "{% blocktranslate trimmed %}Seite {{ number }}{% endblocktranslate %}",
        '{% include "a.html" with label=_("Filter") kind="warning" only %}',
        '{{ level|default:"primary" }}&nbsp;<svg><title>Bild</title></svg>',
    ],
)
def test_unmarked_words_leaves_the_rest_alone(template):
    assert unmarked_words(template) == []


@pytest.mark.parametrize(
    ("code", "news", "month"),
    [
        ("de", "Alle Meldungen", "Mai"),
        ("de-ls", "Alle Nachrichten", "Mai"),
        ("en", "All news", "May"),
    ],
)
def test_translation_speaks_the_language_of_the_page(code, news, month):
    with translation.override(code):
        assert translation.gettext("Alle Meldungen") == news
        # Django's own words: plain language borrows them from German.
        assert translation.gettext("May") == month


def test_translation_without_a_plain_word_stays_german():
    with translation.override("de-ls"):
        assert translation.gettext("Menü") == "Menü"
