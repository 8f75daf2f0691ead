# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Reads the starter content of the site and checks what content/README.md promises."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

CONTENT = Path(__file__).resolve().parents[2] / "content"
TODAY = datetime.date.today()  # noqa: DTZ011 (the files know no time zone)

PAGE_FIELDS = {
    "type", "title", "slug", "parent", "order", "in_menu", "intro", "description",
}  # fmt: skip
EXTRA_PAGE_FIELDS = {
    "home": {"claim", "incident_url"},
    "legal": {"as_of"},
    "contact": {"contact", "privacy_note"},
    "accessibility_statement": {"statement", "contents"},
    "glossary": {"terms"},
    "press": {"contact", "boilerplate", "pictures"},
}
PAGE_TYPES = {
    "home", "content", "legal", "support_services", "news_index", "toolbox",
    "sign_language",
    "contact", "accessibility_statement", "event_index",
    "module_index", "practice_index", "recommendation_index",
    "faq", "glossary", "press", "municipalities", "scenario_index",
}  # fmt: skip
NEWS_FIELDS = {"date", "title", "slug", "intro", "description", "author_line"}
IMAGE_FIELDS = {"image", "image_alt", "image_credit"}
RESERVED_SLUGS = {
    "admin",
    "dokumente",
    "konto",
    "kommunen",
    "media",
    "barriere-melden",
    "nachricht",
}
KINDS = {
    "notruf", "opferberatung", "meldestelle", "mobile_beratung", "amtspersonen",
    "antidiskriminierung", "digitale_gewalt", "seelsorge",
}  # fmt: skip
# Name -> (fewest and most arguments, whether it closes with @ende).
DIRECTIVES = {
    "hinweis": (1, 1, True),
    "zitat": (1, 2, True),
    "akkordeon": (0, 0, True),
    "schritte": (0, 0, True),
    "zahlen": (0, 0, True),
    "verweise": (0, 0, True),
    "kontakt": (4, 4, False),
    "anlaufstellen": (1, 2, False),
    "bild": (1, 2, False),
    "tabelle": (1, 2, True),
    "downloads": (0, 0, True),
    "video": (1, 1, False),
    "teaser": (2, 3, False),
    "vorlagen": (2, 3, False),
}
GENDER_SIGN = re.compile(r"\w[*:_/]-?in(nen)?\b|[a-zäöüß]In(nen)?\b")
LINK = re.compile(r"\[[^\]]+\]\(([^)]+)\)")
DIRECTIVE = re.compile(r"@(\w+)(?:: (.+))?")


@dataclass(frozen=True)
class TextFile:
    """A Markdown file: its name, its front matter and its body."""

    name: str
    fields: dict[str, Any]
    body: str


@dataclass(frozen=True)
class Directive:
    """One directive of a body with its arguments and its lines."""

    name: str
    arguments: tuple[str, ...]
    lines: tuple[str, ...]


def read_text_file(path: Path) -> TextFile:
    opening, front_matter, body = re.split(
        r"^---\n", path.read_text(encoding="utf-8"), maxsplit=2, flags=re.MULTILINE
    )
    assert opening == "", f"{path.name} does not begin with front matter"
    return TextFile(path.stem, yaml.safe_load(front_matter), body)


def read_yaml(path: str) -> Any:
    return yaml.safe_load((CONTENT / path).read_text(encoding="utf-8"))


def directives(body: str) -> Iterator[Directive]:
    """Every directive of a body; an unknown, nested or open one fails the test."""
    open_one: tuple[str, tuple[str, ...]] | None = None
    inner: list[str] = []
    for line in body.splitlines():
        match = DIRECTIVE.fullmatch(line)
        if line == "@ende":
            assert open_one is not None, "@ende closes nothing"
            yield Directive(*open_one, tuple(inner))
            open_one, inner = None, []
        elif match:
            assert open_one is None, f"{line} stands inside {open_one}"
            arguments = tuple((match[2] or "").split(" | ")) if match[2] else ()
            if DIRECTIVES[match[1]][2]:
                open_one = (match[1], arguments)
            else:
                yield Directive(match[1], arguments, ())
        elif open_one is not None:
            inner.append(line)
        else:
            assert not line.startswith("@"), f"not a directive: {line}"
    assert open_one is None, f"{open_one} is never closed"


PAGES = [read_text_file(path) for path in sorted((CONTENT / "pages").glob("*.md"))]
NEWS = [read_text_file(path) for path in sorted((CONTENT / "news").glob("*.md"))]
MODULES, PRACTICES, RECOMMENDATIONS = (
    [read_text_file(path) for path in sorted((CONTENT / folder).glob("*.md"))]
    for folder in ("modules", "practices", "recommendations")
)
TEXTS = [*PAGES, *NEWS, *MODULES, *PRACTICES, *RECOMMENDATIONS]
IMAGES = read_yaml("images/images.yaml")["images"]
OWN_FILES = [
    *CONTENT.glob("README.md"),
    *CONTENT.glob("support_services.yaml"),
    *(
        path
        for folder in (
            "images",
            "modules",
            "municipalities",
            "news",
            "pages",
            "practices",
            "recommendations",
        )  # fmt: skip
        for path in sorted((CONTENT / folder).iterdir())
        if path.suffix in (".md", ".yaml")
    ),
]
PAGE_SLUGS = {page.fields["slug"] for page in PAGES}

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
each_news = pytest.mark.parametrize("news", NEWS, ids=lambda news: news.name)
each_text = pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.name)


# Pages and news


def test_pages_are_all_there():
    assert {page.name for page in PAGES} == {
        "home", "projekt", "module", "netzwerk", "hilfe-finden", "mitmachen",
        "aktuelles", "kontakt", "faq", "impressum", "datenschutz", "barrierefreiheit",
        "toolbox", "gebaerdensprache", "veranstaltungen",
        "gute-praxis", "handlungsempfehlungen",
        "glossar", "presse", "kommunen-im-netzwerk", "angebot", "pakete",
    }  # fmt: skip
    assert len(NEWS) >= 12
    assert len(PRACTICES) >= 8
    assert len(RECOMMENDATIONS) >= 6


@each_page
def test_page_has_the_fields_of_its_type(page):
    kind = page.fields["type"]

    assert kind in PAGE_TYPES
    assert set(page.fields) == PAGE_FIELDS | EXTRA_PAGE_FIELDS.get(kind, set())


@each_page
def test_page_is_named_after_its_slug_and_hangs_below_a_page(page):
    assert page.fields["slug"] == page.name
    assert page.fields["parent"] in PAGE_SLUGS - {page.name} | {""}


@each_page
def test_page_has_a_place_in_the_order(page):
    places = [
        (other.fields["parent"], other.fields["in_menu"], other.fields["order"])
        for other in PAGES
    ]
    fields = page.fields

    assert type(fields["order"]) is int
    assert type(fields["in_menu"]) is bool
    assert places.count((fields["parent"], fields["in_menu"], fields["order"])) == 1


@each_news
def test_news_has_its_fields_and_a_past_date(news):
    has_image = "image" in news.fields

    assert set(news.fields) == NEWS_FIELDS | (IMAGE_FIELDS if has_image else set())
    assert datetime.date(2023, 1, 18) <= news.fields["date"] <= TODAY
    assert news.name.startswith(f"{news.fields['date']}-")
    assert len(news.fields["intro"]) <= 500


@each_news
def test_news_image_has_the_catalogued_text(news):
    catalogue = {image["file"]: image for image in IMAGES}
    if "image" in news.fields:
        image = catalogue[news.fields["image"]]
        assert news.fields["image_alt"] == image["alt"]
        assert news.fields["image_credit"] == "Komm.A, CC0 1.0"


def test_slugs_are_unique_and_free():
    slugs = [text.fields["slug"] for text in TEXTS]

    assert len(slugs) == len(set(slugs))
    assert not RESERVED_SLUGS & set(slugs)
    assert all(re.fullmatch(r"[a-z0-9-]{1,80}", slug) for slug in slugs)


@each_text
def test_description_is_whole_and_short_enough(text):
    assert 50 <= len(text.fields["description"]) <= 160
    assert text.fields["description"].endswith((".", "?"))


def test_legal_pages_are_dated_and_marked_for_the_operator():
    legal = [page for page in PAGES if page.fields["type"] == "legal"]

    assert len(legal) == 2
    for page in legal:
        assert page.fields["as_of"] <= TODAY
        assert page.fields["intro"] == ""
        assert "@hinweis: Vor dem Livegang anpassen" in page.body


def test_glossary_names_what_it_refers_to():
    (page,) = [page for page in PAGES if page.fields["type"] == "glossary"]
    terms = page.fields["terms"]
    names = [term["name"] for term in terms]

    assert len(names) == len(set(names)) >= 25
    for term in terms:
        assert set(term) == {"name", "explanation", "related", "source", "as_of"}
        assert len(term["explanation"]) <= 900
        assert set(term["related"].split(", ")) <= set(names) - {term["name"]}
        assert term["source"]
        assert term["as_of"] <= TODAY


def test_press_pictures_are_catalogued():
    (page,) = [page for page in PAGES if page.fields["type"] == "press"]

    for picture in page.fields["pictures"]:
        assert picture["file"] in {image["file"] for image in IMAGES}


def test_accessibility_statement_is_marked_and_was_reviewed():
    (page,) = [
        page for page in PAGES if page.fields["type"] == "accessibility_statement"
    ]
    statement = page.fields["statement"]

    assert statement["created_on"] <= statement["reviewed_on"] <= TODAY
    assert "@hinweis: Vor dem Livegang anpassen" in page.body
    for entry in page.fields["contents"]:
        assert set(entry) == {
            "title", "reason", "description", "requirement", "alternative",
        }  # fmt: skip


# The body


@each_text
def test_body_uses_known_directives_with_their_arguments(text):
    for directive in directives(text.body):
        fewest, most, has_body = DIRECTIVES[directive.name]
        assert fewest <= len(directive.arguments) <= most, directive
        assert has_body == any(directive.lines), directive


@each_text
def test_directives_hold_lines_of_the_described_form(text):
    for directive in directives(text.body):
        lines = [line for line in directive.lines if line]
        if directive.name in ("akkordeon", "schritte"):
            assert lines[0].startswith("### ")
            assert not lines[-1].startswith("### ")
        elif directive.name == "zahlen":
            assert len(lines) <= 6
            for line in lines:
                parts = line.removeprefix("- ").split(" | ")
                assert line.startswith("- ")
                assert 2 <= len(parts) <= 3, line
                assert all(
                    0 < len(part) <= longest
                    for part, longest in zip(parts, (40, 160, 200), strict=False)
                )
        elif directive.name == "verweise":
            for line in lines:
                slug, title, target_text = line.removeprefix("- ").split(" | ")
                assert slug in PAGE_SLUGS, line
                assert len(title) <= 120
                assert len(target_text) <= 300
        elif directive.name == "anlaufstellen":
            assert set(directive.arguments[0].split(", ")) <= KINDS
        elif directive.name == "bild":
            assert directive.arguments[0] in {image["file"] for image in IMAGES}


@each_text
def test_body_keeps_to_the_narrow_markdown(text):
    outside_links = LINK.sub("", text.body)

    assert not re.search(r"^#(?!##? )", text.body, re.MULTILINE)
    assert not re.search(r"<\w|!\[|^\|", outside_links, re.MULTILINE)
    assert not re.search(r"^ +- ", text.body, re.MULTILINE), "nested list"


@each_text
def test_links_lead_to_pages_or_secure_sites(text):
    slugs = {other.fields["slug"] for other in TEXTS}
    for target in LINK.findall(text.body):
        if target.startswith("seite:"):
            assert target.removeprefix("seite:") in slugs
        else:
            assert target.startswith("https://")


@each_text
def test_directives_name_files_that_are_there_and_full_rows(text):
    for directive in directives(text.body):
        lines = [line for line in directive.lines if line]
        if directive.name == "tabelle":
            assert len({line.count(" | ") for line in lines}) == 1
        elif directive.name == "downloads":
            names = [line[2:].split(" | ")[0] for line in lines]
            assert all((CONTENT / "documents" / name).is_file() for name in names)
        elif directive.name == "video":
            assert (CONTENT / "videos" / directive.arguments[0]).is_file()


def test_malformed_directives_are_noticed():
    for body in (
        "@ende",
        "@hinweis: A\nText",
        "@akkordeon\n@zahlen\n@ende",
        "@ hinweis",
    ):
        with pytest.raises(AssertionError):
            list(directives(body))
    with pytest.raises(KeyError):
        list(directives("@unbekannt: A"))


# Language


@pytest.mark.parametrize("path", OWN_FILES, ids=lambda path: path.name)
def test_files_use_no_gender_signs(path):
    assert not GENDER_SIGN.search(path.read_text(encoding="utf-8"))


@each_text
def test_text_uses_german_quotation_marks_in_pairs(text):
    assert '"' not in text.body
    assert text.body.count("„") == text.body.count("“")


@pytest.mark.parametrize(
    "sign",
    ["Bürger*innen", "Bürger:innen", "Bürger_in", "BürgerInnen", "Bürger/-innen"],
)
def test_gender_signs_are_recognised(sign):
    assert GENDER_SIGN.search(sign)
