# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every directive that content/README.md describes, from its lines to its block."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from wagtail.contrib.typed_table_block.blocks import TypedTable

from cms.blocks import SiteBlocks
from cms.management.loading.files import ContentError
from cms.management.loading.site_blocks import BUILDERS, ENCLOSING, site_blocks
from cms.models import CommunityDocument, CommunityVideo
from tests.factories.pages import make_content_page, make_home, make_image
from tests.factories.stored_files import make_document, make_video
from toolbox.models import Occasion

pytestmark = pytest.mark.django_db

README = Path(settings.BASE_DIR) / "content" / "README.md"
EXAMPLES = {
    "": (
        "## Ziele\n\nEin *Satz*.\n\n- Eins\n\n### Wege",
        [
            ("heading", {"text": "Ziele", "level": "2"}),
            ("text", "<p>Ein <i>Satz</i>.</p><ul><li>Eins</li></ul>"),
            ("heading", {"text": "Wege", "level": "3"}),
        ],
    ),
    "hinweis": (
        "@hinweis: Gut zu wissen\nKostenfrei.\n\n- Für alle\n@ende",
        [
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Gut zu wissen",
                    "text": "<p>Kostenfrei.</p><ul><li>Für alle</li></ul>",
                },
            )
        ],
    ),
    "zitat": (
        "@zitat: Anna Beispiel | Rätin\nNicht bei uns.\n@ende",
        [
            (
                "quote",
                {"text": "Nicht bei uns.", "speaker": "Anna Beispiel", "role": "Rätin"},
            )
        ],
    ),
    "akkordeon": (
        "@akkordeon\n### Wer?\n\nAlle.\n\n### Wann?\n\nJetzt.\n@ende",
        [
            (
                "accordion",
                {
                    "items": [
                        {"title": "Wer?", "text": "<p>Alle.</p>"},
                        {"title": "Wann?", "text": "<p>Jetzt.</p>"},
                    ]
                },
            )
        ],
    ),
    "schritte": (
        "@schritte\n### Finden\n\nAnlass wählen.\n@ende",
        [("steps", {"items": [{"title": "Finden", "text": "<p>Anlass wählen.</p>"}]})],
    ),
    "zahlen": (
        "@zahlen\n- 10 | Kommunen\n- 16 | Länder | Grundgesetz\n@ende",
        [
            (
                "facts",
                {
                    "items": [
                        {
                            "figure": "10",
                            "label": "Kommunen",
                            "source": "",
                            "check_until": None,
                        },
                        {
                            "figure": "16",
                            "label": "Länder",
                            "source": "Grundgesetz",
                            "check_until": None,
                        },
                    ]
                },
            )
        ],
    ),
    "verweise": (
        "@verweise\n- kontakt | Fragen? | So erreichen Sie uns.\n@ende",
        [
            (
                "links",
                {
                    "items": [
                        {
                            "page": "kontakt",
                            "title": "Fragen?",
                            "text": "So erreichen Sie uns.",
                        }
                    ]
                },
            )
        ],
    ),
    "kontakt": (
        "@kontakt: Kim | Rat | 0000 12 | kim@example.org",
        [
            (
                "contact",
                {
                    "name": "Kim",
                    "role": "Rat",
                    "phone": "0000 12",
                    "email": "kim@example.org",
                },
            )
        ],
    ),
    "anlaufstellen": (
        "@anlaufstellen: notruf, seelsorge",
        [("support_services", {"kinds": ["notruf", "seelsorge"], "state": ""})],
    ),
    "bild": (
        "@bild: tisch.png | Am Tisch",
        [("image", {"image": "Ein Tisch", "caption": "Am Tisch"})],
    ),
    "tabelle": (
        "@tabelle: Wer hilft | Stand 2026\n- Stelle | Ort\n- Rat | Mitte\n@ende",
        [
            (
                "table",
                {
                    "table": ("Wer hilft", ["Stelle", "Ort"], [["Rat", "Mitte"]]),
                    "has_row_headers": True,
                    "source": "Stand 2026",
                },
            )
        ],
    ),
    "downloads": (
        "@downloads\n- liste.pdf | Checkliste | Deutsch\n- liste.pdf\n@ende",
        [
            (
                "downloads",
                {
                    "items": [
                        {
                            "document": "Zum Abhaken",
                            "title": "Checkliste",
                            "note": "Deutsch",
                        },
                        {"document": "Zum Abhaken", "title": "", "note": ""},
                    ]
                },
            )
        ],
    ),
    "video": ("@video: film.mp4", [("video", {"video": "So geht es"})]),
    "teaser": (
        "@teaser: Neues | news | 2",
        [("teasers", {"title": "Neues", "kind": "news", "count": 2, "pages": []})],
    ),
    "vorlagen": (
        "@vorlagen: Texte | schmiererei",
        [("items", {"title": "Texte", "occasion": "Schmiererei", "count": 3})],
    ),
}


@pytest.fixture(autouse=True)
def targets():
    make_content_page(make_home(), "Kontakt")
    make_image(source="eigene Zeichnung (tisch.svg)", description="Ein Tisch")
    make_document("Zum Abhaken", source="eigener Text (liste.pdf)")
    make_video("So geht es", source="eigener Film (film.mp4)")
    Occasion.objects.create(name="Schmiererei", slug="schmiererei")


def plain(value):
    """What a cleaned block says, without Wagtail's own classes."""
    if hasattr(value, "contextual_alt_text"):
        return value.contextual_alt_text
    if isinstance(value, TypedTable):
        headings = [column["heading"] for column in value.columns]
        return value.caption, headings, [row["values"] for row in value.row_data]
    if isinstance(value, CommunityDocument | CommunityVideo | Occasion):
        return str(value)
    if hasattr(value, "source"):
        return value.source
    if hasattr(value, "specific"):
        return value.slug
    if isinstance(value, dict):
        return {name: plain(part) for name, part in value.items()}
    if hasattr(value, "bound_blocks") or isinstance(value, list):
        return [plain(part) for part in value]
    return value


@pytest.mark.parametrize("name", EXAMPLES)
def test_directive_becomes_its_block(name):
    body, expected = EXAMPLES[name]

    stream = SiteBlocks().clean(SiteBlocks().to_python(site_blocks(body)))

    assert [(block.block_type, plain(block.value)) for block in stream] == expected


def described() -> dict[str, str]:
    """The directives of the site's pages, each with what the table says of its end."""
    text = README.read_text(encoding="utf-8")
    rows = re.findall(r"^\| `@([a-z]+)[^`]*` \|([^\n]*)$", text, re.MULTILINE)
    return dict(rows)


def test_directives_are_those_of_the_description():
    assert set(described()) == set(BUILDERS) - {""} == set(EXAMPLES) - {""}


def test_directives_enclose_what_the_description_says():
    open_ended = {name for name, row in described().items() if "no `@ende`" in row}

    assert set(described()) - open_ended == ENCLOSING


def test_all_directives_may_follow_each_other():
    body = "\n\n".join(example for example, _ in EXAMPLES.values())
    kinds = [kind for _, blocks in EXAMPLES.values() for kind, _ in blocks]

    assert [block["type"] for block in site_blocks(body)] == kinds


def test_optional_parts_may_be_left_out():
    (quote,) = site_blocks("@zitat: Kim\nJa.\n@ende")
    (image,) = site_blocks("@bild: tisch.png")

    assert quote["value"] == {"text": "Ja.", "speaker": "Kim", "role": ""}
    assert image["value"]["caption"] == ""


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("@hinweiss: x", "Die Anweisung „@hinweiss“ gibt es nicht."),
        ("@hinweis: x\nText", "Nach „@hinweis: x“ fehlt die Zeile „@ende“."),
        ("@kontakt: Kim", "In „Kim“ stehen 1 statt 4 Angaben."),
        ("@zitat: A | B | C\nJa.\n@ende", "In „A | B | C“ stehen 3 statt 2 Angaben."),
        ("@zahlen\n- 10\n@ende", "In „10“ stehen 1 statt 3 Angaben."),
        (
            "@verweise\n- kontakt | A\n@ende",
            "In „kontakt | A“ stehen 2 statt 3 Angaben.",
        ),
        ("@verweise\n- weg | A | B\n@ende", "Eine Seite „weg“ gibt es nicht."),
        ("@bild: weg.png", "Ein Bild „weg.png“ gibt es nicht."),
        ("@bild: isch.png", "Ein Bild „isch.png“ gibt es nicht."),
        (
            "@tabelle: Wer\n- A | B\n- C\n@ende",
            "In der Tabelle „Wer“ hat die Zeile „C“ 1 statt 2 Zellen.",
        ),
        ("@downloads\n- weg.pdf\n@ende", "Dokument „weg.pdf“ gibt es nicht."),
        ("@video: weg.mp4", "Video „weg.mp4“ gibt es nicht."),
        ("@video:", "Video „“ gibt es nicht."),
        ("@teaser: A | x", "Die Art „x“ gibt es nicht, nur: "),
        ("@teaser: A | news | viele", "„viele“ ist keine Anzahl."),
        ("@vorlagen: A | weg", "Den Anlass „weg“ gibt es nicht."),
    ],
)
def test_mistake_is_a_sentence(body, sentence):
    with pytest.raises(ContentError) as refused:
        site_blocks(body)

    assert str(refused.value).startswith(sentence)
