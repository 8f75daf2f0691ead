# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The pages in English and in plain language keep to content/README.md."""

import re

import pytest

from cms.languages.spoken import TWIN_LANGUAGES

from .test_site_content import (
    CONTENT,
    DIRECTIVES,
    EXTRA_PAGE_FIELDS,
    GENDER_SIGN,
    LINK,
    PAGE_FIELDS,
    PAGES,
    directives,
    read_text_file,
)

GERMAN = {page.fields["slug"]: page for page in PAGES}
# § 4 BITV 2.0: contents, how to use them, accessibility, and where more is.
EVERY_LANGUAGE = {"home", "hilfe-finden", "projekt", "kontakt", "barrierefreiheit"}
TWINS = [
    (language.code, read_text_file(path))
    for language in TWIN_LANGUAGES
    for path in sorted((CONTENT / f"pages-{language.code}").glob("*.md"))
]
LONGEST_SENTENCE = 15
TWIN_FIELDS = PAGE_FIELDS - {"parent", "order"} | {"twin_of"}

each_twin = pytest.mark.parametrize(
    ("code", "twin"), TWINS, ids=[f"{code}-{twin.name}" for code, twin in TWINS]
)
each_plain = pytest.mark.parametrize(
    "twin",
    [twin for code, twin in TWINS if code == "de-ls"],
    ids=lambda twin: twin.name,
)


def sentences(twin) -> list[str]:
    """What a reader meets between two full stops; titles and contacts left out."""
    lines = [
        re.sub(r"^(- |\d\. |#+ )", "", LINK.sub("Link", line))
        for line in [twin.fields["intro"], *twin.body.splitlines()]
        if not line.startswith("@")
    ]
    parts = re.split(r"(?<=[.?!:])\s+|\|", "\n".join(lines).replace("\n", " | "))
    return [part.strip() for part in parts if part.strip()]


@pytest.mark.parametrize("language", TWIN_LANGUAGES, ids=lambda each: each.code)
def test_each_language_says_what_the_law_asks_for(language):
    found = {twin.fields["twin_of"] for code, twin in TWINS if code == language.code}

    assert found >= EVERY_LANGUAGE


@each_twin
def test_twin_has_the_fields_and_the_type_of_its_page(code, twin):
    kind = twin.fields["type"]
    extra = EXTRA_PAGE_FIELDS.get(kind, set())
    incident = {"incident_url"} if kind == "home" else set()

    assert set(twin.fields) == TWIN_FIELDS | extra | incident
    assert twin.fields["twin_of"] in GERMAN
    assert 50 <= len(twin.fields["description"]) <= 160
    assert re.fullmatch(r"[a-z0-9-]{1,80}", twin.fields["slug"])
    assert len(twin.fields.get("claim", "")) <= 160


@each_twin
def test_twin_uses_known_directives_and_links(code, twin):
    for directive in directives(twin.body):
        fewest, most, has_body = DIRECTIVES[directive.name]
        assert fewest <= len(directive.arguments) <= most, directive
        assert has_body == any(directive.lines), directive
        if directive.name == "verweise":
            rows = [line.removeprefix("- ").split(" | ") for line in directive.lines]
            assert {slug for slug, *_ in rows} <= set(GERMAN)
    for target in LINK.findall(twin.body):
        scheme, _, slug = target.partition(":")
        assert scheme == "https" or (scheme in ("seite", "deutsch") and slug in GERMAN)


@each_twin
def test_slugs_are_unique_in_their_language(code, twin):
    slugs = [other.fields["slug"] for known, other in TWINS if known == code]

    assert slugs.count(twin.fields["slug"]) == 1


@each_plain
def test_plain_language_has_short_sentences_and_no_signs(twin):
    too_long = [
        sentence
        for sentence in sentences(twin)
        if len(sentence.split()) > LONGEST_SENTENCE
    ]

    assert too_long == []
    assert not GENDER_SIGN.search(twin.body)
    assert '"' not in twin.body
    assert ";" not in twin.body


@each_plain
def test_plain_language_does_not_call_itself_easy_to_read(twin):
    claims = f"{twin.fields['title']} {twin.fields['description']}"

    assert "Leichte" not in claims
