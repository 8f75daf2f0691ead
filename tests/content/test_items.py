# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What every text of the starter content keeps to: fields, facets, gaps, directives."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import yaml

from toolbox.placeholders.parsing import keys, problems
from toolbox.placeholders.registry import REGISTRY, Source

from .item_files import ITEMS, Item, each_item
from .test_taxonomy import FACETS, slugs

FIELDS = (
    "id title slug kind headline summary occasions phenomena audiences channels tone "
    "language_level phase legal_note legal_note_date checked_by checked_until version "
    "visibility usage related licence sources"
)
#: Only in a file whose text is a shorter or plainer one of another item.
VARIANT_FIELDS = ("variant_of", "variant")
#: Stand after the tone, where there is something to say.
OPTIONAL_FIELDS = ("senders", "tags")
LISTS = {
    *("occasions", "phenomena", "audiences", "channels", "senders", "tags"),
    *("related", "sources"),
}
DATES = {"legal_note_date", "checked_until"}
CHOICES = {
    "kind": (
        "statement|holding_statement|press_release|correction|internal_wording|"
        "staff_mail|speech|short_address|open_letter|letter|email_reply|faq|checklist|"
        "guide|rules|form_letter|social_post|poster|press_invitation|form|snippets"
    ),
    "tone": (
        "factual|clear|solidary|calming|encouraging|dignified|inviting|self_critical|"
        "dialogic|formal"
    ),
    "language_level": "standard|simple",
    "phase": "preparation|latent|acute|aftermath",
    "visibility": "public|members",
    "licence": "CC BY 4.0",
}
INTERNAL_KINDS = {"internal_wording", "staff_mail"}
SERVICES = yaml.safe_load(Path("content/support_services.yaml").read_text())["services"]
SERVICE_NAMES = {entry[field] for entry in SERVICES for field in ("slug", "kind")}
ASKED_AT_MOST = 8
DIRECTIVE = re.compile(
    r"@(?:kontakt|pause(?:: (?:Lange Pause|Schweigeminute))?|anpassen|gesperrt: \S.*|"
    r"hinweis: \S.*|anlaufstellen: \S.*)"
)


def fields_of(item: Item) -> Iterator[str]:
    """The names its front matter must have, in their order."""
    for name in FIELDS.split():
        yield name
        if name == "tone":
            yield from (name for name in OPTIONAL_FIELDS if name in item.meta)
    if "variant_of" in item.meta:
        yield from VARIANT_FIELDS


def directives(item: Item) -> Iterator[tuple[str, str]]:
    """Each line that begins with @, with the line after it."""
    lines = [*item.body.splitlines(), ""]
    for line, following in zip(lines, lines[1:], strict=False):
        if line.startswith("@"):
            yield line, following


def test_there_are_enough_items_and_the_name_of_a_file_says_which():
    names = [item.path.name for item in ITEMS]

    assert len(ITEMS) >= 14
    assert names == [f"{i.meta['id'].lower()}-{i.meta['slug']}.md" for i in ITEMS]


@pytest.mark.parametrize("field", ["id", "slug", "title"])
def test_no_two_items_share(field: str):
    counts = Counter(item.meta[field] for item in ITEMS)

    assert [value for value, count in counts.items() if count > 1] == []


@each_item
def test_front_matter_has_every_field_filled(item: Item):
    kinds = {
        name: list if name in LISTS else date if name in DATES else str
        for name in fields_of(item)
    }

    assert list(item.meta) == list(kinds)
    assert {name: type(value) for name, value in item.meta.items()} == kinds
    empty = {name for name, value in item.meta.items() if not value}
    assert empty - {"sources"} == set()


@each_item
def test_choices_are_on_the_closed_lists(item: Item):
    chosen = {name: item.meta[name] for name in CHOICES}

    assert {
        name: value
        for name, value in chosen.items()
        if not re.fullmatch(CHOICES[name], value)
    } == {}


@each_item
def test_item_is_found_by_words_of_the_taxonomy(item: Item):
    unknown = {facet: set(item.meta[facet]) - set(slugs(facet)) for facet in FACETS}

    assert unknown == dict.fromkeys(FACETS, set())
    assert set(item.meta.get("senders", [])) <= set(slugs("senders"))


def test_related_items_exist_and_are_others():
    folders = ("items", "sharepics", "counter_speech", "press_kits")
    known = {
        re.search(r"^id: (\S+)", path.read_text(encoding="utf-8"), re.MULTILINE)[1]
        for folder in folders
        for path in Path("content", folder).glob("*.md")
    }

    wrong = {
        item.meta["id"]: unknown
        for item in ITEMS
        if (unknown := set(item.meta["related"]) - (known - {item.meta["id"]}))
    }
    assert wrong == {}


def test_variants_hang_on_a_main_text_of_the_folder():
    mains = {item.meta["id"] for item in ITEMS if "variant_of" not in item.meta}

    hanging = [item for item in ITEMS if "variant_of" in item.meta]
    assert [i.meta["id"] for i in hanging if i.meta["variant_of"] not in mains] == []
    names = [(i.meta["variant_of"], i.meta["variant"]) for i in hanging]
    assert len(set(names)) == len(names)


@each_item
def test_gaps_are_in_the_registry_and_few(item: Item):
    assert problems(f"{item.meta['headline']}\n{item.body}") == ()
    assert keys(item.meta["summary"] + item.meta["title"]) == ()
    asked = [key for key in item.gaps if REGISTRY[key].source is Source.ASKED]
    assert len(asked) <= ASKED_AT_MOST


@each_item
def test_directives_are_known_and_stand_before_their_block(item: Item):
    for line, following in directives(item):
        assert DIRECTIVE.fullmatch(line), line
        stands_alone = line.startswith(("@kontakt", "@anlaufstellen", "@pause"))
        assert (following == "") is stands_alone, line


@each_item
def test_quotations_name_their_speaker(item: Item):
    quoted = re.findall(r"(?m)^> .+(?:\n> .+)*", item.body)

    assert [quote for quote in quoted if "\n> — {" not in quote] == []


@each_item
def test_legal_note_is_dated_and_no_advice(item: Item):
    meta = item.meta

    assert meta["legal_note"].endswith(
        "Allgemeine Information, ersetzt keine Rechtsberatung."
    )
    assert meta["legal_note_date"] < meta["checked_until"]


@each_item
def test_usage_is_a_short_list(item: Item):
    points = item.meta["usage"].splitlines()

    assert 3 <= len(points) <= 6
    assert [point for point in points if not re.fullmatch(r"- .+[.?]", point)] == []


@each_item
def test_sources_have_a_title_and_a_secure_address(item: Item):
    for source in item.meta["sources"]:
        assert set(source) == {"title", "url"}
        assert source["url"].startswith("https://")


@each_item
def test_internal_texts_stay_with_the_members(item: Item):
    if item.meta["kind"] in INTERNAL_KINDS:
        assert item.meta["visibility"] == "members"
        assert "@kontakt" not in item.body


@each_item
def test_item_names_only_known_support_services(item: Item):
    named = re.findall(r"^@anlaufstellen: (.*)$", item.body, flags=re.MULTILINE)
    names = [name.strip() for line in named for name in line.split(",")]

    assert set(names) <= SERVICE_NAMES
