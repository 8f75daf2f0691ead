# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What every text of the starter content keeps to: form, words, gaps and length."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from toolbox.placeholders.parsing import keys, problems
from toolbox.placeholders.registry import REGISTRY, Source

CONTENT = Path(__file__).parents[2] / "content"
FIELDS = (
    "id title slug kind headline summary occasions phenomena audiences channels tone "
    "language_level phase legal_note legal_note_date checked_by checked_until version "
    "visibility usage related licence sources"
)
LISTS = {"occasions", "phenomena", "audiences", "channels", "related", "sources"}
DATES = {"legal_note_date", "checked_until"}
CHOICES = {
    "kind": (
        "statement|holding_statement|press_release|correction|internal_wording|"
        "staff_mail|speech|short_address|open_letter|letter|email_reply|faq|checklist|"
        "guide|rules|form_letter|social_post|poster"
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
FACETS = ("occasions", "phenomena", "audiences", "channels")
INTERNAL_KINDS = {"internal_wording", "staff_mail"}
LENGTHS = {
    "statement": (600, 1200),
    "holding_statement": (300, 600),
    "press_release": (1500, 3000),
    "correction": (600, 1500),
    "internal_wording": (800, 2200),
    "staff_mail": (800, 2200),
    "letter": (600, 2200),
    "email_reply": (300, 1000),
    "speech": (2000, 4000),
    "poster": (150, 600),
}
SERVICE_KIND = (
    "(?:notruf|opferberatung|meldestelle|mobile_beratung|amtspersonen|"
    "antidiskriminierung|digitale_gewalt|seelsorge)"
)
ASKED_AT_MOST = 8
SUMMARY_AT_MOST = 200
WORDS_IN_A_SIMPLE_SENTENCE = 16

GENDER_SIGNS = re.compile(
    r"\w[*:_·]inn?\b|\w[*:_·]innen|[a-zäöüß]In(?:nen)?\b|\w/-?innen"
)
BANNED = re.compile(
    r"\b(?:Nazis?|Pack|Rattenfänger|Hetzer(?:in)?|Kristallnacht|Zigeuner\w*|NetzDG|TMG|"
    r"\w*(?:ausländer|fremden)feindlich\w*|Ausländerhass|beschämend|Schandfleck|"
    r"jüdische\w* Mitbürger\w*|Mitbürger\w*|Asylanten?|Flüchtlingswelle|"
    r"AfD|CDU|CSU|SPD|FDP|BSW|Bündnis 90|Freie Wähler|Gegendemo\w*|"
    r"Gegenkundgebung\w*|Lichter aus|Remigration|Volksverräter|Lügenpresse|"
    r"Überfremdung|Freiheitsstrafe|Geldstrafe)\b",
    re.IGNORECASE,
)
ONE_SORT_OF_TOWN = re.compile(
    r"\b(?:Bürgermeister(?:in)?|Landr(?:at|ätin)|(?:Gemeinde|Stadt)rat|Kreistag|"
    r"unsere[rn]? (?:Stadt|Gemeinde|Kreis|Landkreis))\b"
)
PHONE_NUMBER = re.compile(
    r"\b(?:0\d{2,}[ /-]?\d{3,}|\d{3,}[ /-]\d{3,}|116 ?\d{3}|110)\b"
)
E_MAIL = re.compile(r"\S+@\S+\.\w+")
DIRECTIVE = re.compile(
    r"@(?:kontakt|anpassen|gesperrt: \S.*|hinweis: \S.*|anlaufstellen: "
    rf"{SERVICE_KIND}(?:, {SERVICE_KIND})*)"
)
UNBOUND = re.compile(r"§§? \d|\bAbs\. \d|\bz\. B\.")


@dataclass(frozen=True)
class Item:
    path: Path
    meta: dict[str, Any]
    body: str

    @property
    def gaps(self) -> tuple[str, ...]:
        return keys(f"{self.meta['headline']}\n{self.body}")

    @property
    def words(self) -> str:
        """Everything a person reads, with dots in place of the gaps."""
        names = ("title", "headline", "summary", "usage", "legal_note")
        text = "\n".join((*(self.meta[name] for name in names), self.body))
        return re.sub(r"\{\w+\}", "…", text)


def read(path: Path) -> Item:
    opening, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    assert opening == ""
    return Item(path, yaml.safe_load(front), body)


ITEMS = [read(path) for path in sorted((CONTENT / "items").glob("*.md"))]
TAXONOMY: dict[str, list[dict[str, str]]] = yaml.safe_load(
    (CONTENT / "taxonomy.yaml").read_text(encoding="utf-8")
)
each_item = pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.meta["id"])


def slugs(facet: str) -> list[str]:
    return [entry["slug"] for entry in TAXONOMY[facet]]


def directives(item: Item) -> Iterator[tuple[str, str]]:
    """Each line that begins with @, with the line after it."""
    lines = [*item.body.splitlines(), ""]
    for line, following in zip(lines, lines[1:], strict=False):
        if line.startswith("@"):
            yield line, following


def sample_text(item: Item) -> str:
    """The body with every gap filled from the samples, without notation."""
    text = re.sub(r"(?m)^@.*\n", "", item.body)
    text = re.sub(r"\{(\w+)\}", lambda gap: REGISTRY[gap[1]].sample, text)
    return " ".join(re.sub(r"[*>#]|\[ \]", "", text).split())


def sentences(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield from re.split(r"(?<=[.!?:])\s", line.lstrip("#-0123456789. >"))


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
        for name in FIELDS.split()
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


@each_item
def test_related_items_exist_and_are_others(item: Item):
    others = {other.meta["id"] for other in ITEMS} - {item.meta["id"]}

    assert set(item.meta["related"]) - others == set()


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
        stands_alone = line.startswith(("@kontakt", "@anlaufstellen"))
        assert (following == "") is stands_alone, line


@each_item
def test_wording_is_neutral_respectful_and_factual(item: Item):
    assert GENDER_SIGNS.findall(item.words) == []
    assert BANNED.findall(item.words) == []


@each_item
def test_body_suits_every_sort_of_municipality(item: Item):
    assert ONE_SORT_OF_TOWN.findall(item.body) == []


@each_item
def test_contacts_come_from_data_and_not_from_the_text(item: Item):
    assert PHONE_NUMBER.findall(item.words) == []
    assert E_MAIL.findall(item.words) == []


@each_item
def test_typography_is_german(item: Item):
    assert '"' not in item.words
    assert item.words.count("„") == item.words.count("“")
    assert re.findall(r"\w -+ \w|\.\.\.|  +\S", item.body) == []
    assert UNBOUND.findall(item.words) == []


@each_item
def test_quotations_name_their_speaker(item: Item):
    quoted = re.findall(r"(?m)^> .+(?:\n> .+)*", item.body)

    assert [quote for quote in quoted if "\n> — {" not in quote] == []


@each_item
def test_length_fits_the_kind_of_text(item: Item):
    least, most = LENGTHS.get(item.meta["kind"], (1, 6000))

    assert least <= len(sample_text(item)) <= most
    assert len(item.meta["summary"]) <= SUMMARY_AT_MOST


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
def test_simple_language_has_short_sentences(item: Item):
    if item.meta["language_level"] == "simple":
        long = [
            sentence
            for sentence in sentences(item.body)
            if len(sentence.split()) > WORDS_IN_A_SIMPLE_SENTENCE
            and not sentence.startswith("@")
        ]
        assert long == []


@pytest.mark.parametrize(
    "text",
    ["Bürger*innen", "Kolleg:innen", "Kollege:in", "Nutzer_innen", "MitarbeiterInnen"],
)
def test_gender_signs_are_recognised(text: str):
    assert GENDER_SIGNS.search(text)


@pytest.mark.parametrize("text", ["Kolleginnen und Kollegen", "Hinweis: innen", "In"])
def test_pair_forms_are_no_gender_signs(text: str):
    assert not GENDER_SIGNS.search(text)


@pytest.mark.parametrize("text", ["die Hetzer", "fremdenfeindliche Tat", "die SPD"])
def test_banned_words_are_recognised(text: str):
    assert BANNED.search(text)


@pytest.mark.parametrize("text", ["0211 513697", "030/25208838", "116 016", "0800 300"])
def test_phone_numbers_are_recognised(text: str):
    assert PHONE_NUMBER.search(text)
