# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The text of an item as blocks: their kinds, and what a municipality may change."""

import pytest

from cms.management.loading.files import ContentError
from cms.management.loading.item_blocks import item_blocks
from tests.factories.items import make_fact, make_service
from toolbox.blocks.texts import ItemStreamBlock

FREE = {"editing": "free", "lock_reason": ""}


def kinds(body: str) -> list[tuple[str, dict]]:
    """Type and value of each block, without what is free anyway."""
    return [
        (
            block["type"],
            {
                key: part
                for key, part in block["value"].items()
                if FREE.get(key) != part
            },
        )
        for block in item_blocks(body)
    ]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Ein *Satz*.", "paragraph", {"text": "<p>Ein <i>Satz</i>.</p>"}),
        ("## Kopf", "heading", {"text": "Kopf", "level": "1"}),
        ("### Unten", "heading", {"text": "Unten", "level": "2"}),
        (
            "- Eins\n- Zwei\n  Ende",
            "list",
            {"style": "bullet", "items": ["Eins", "Zwei Ende"]},
        ),
        ("1. Eins\n2. Zwei", "list", {"style": "number", "items": ["Eins", "Zwei"]}),
        ("- [ ] Eins", "list", {"style": "check", "items": ["Eins"]}),
        (
            "> Nein.\n> Niemals.\n> — {leitung}",
            "quote",
            {"text": "<p>Nein. Niemals.</p>", "speaker": "{leitung}"},
        ),
        ("> Nein.", "quote", {"text": "<p>Nein.</p>", "speaker": ""}),
        (
            "@hinweis: Achtung\nBitte prüfen.",
            "callout",
            {"title": "Achtung", "text": "<p>Bitte prüfen.</p>"},
        ),
        ("@kontakt", "contact", {}),
        (
            "@anlaufstellen: notruf, seelsorge",
            "support_services",
            {"kinds": ["notruf", "seelsorge"], "offices": []},
        ),
    ],
)
def test_text_becomes_its_block(text, kind, value):
    assert kinds(text) == [(kind, value)]


@pytest.mark.django_db
def test_offices_are_named_by_slug_or_kind():
    office = make_service(slug="rat")

    assert kinds("@anlaufstellen: rat, notruf") == [
        ("support_services", {"kinds": ["notruf"], "offices": [office.pk]})
    ]


@pytest.mark.django_db
@pytest.mark.parametrize("line", ["@fakt: zahl", "@fakt:  zahl "])
def test_fact_is_named_by_slug(line):
    fact = make_fact("zahl")

    assert kinds(line) == [("fact", {"fact": fact.pk})]


@pytest.mark.django_db
@pytest.mark.parametrize("line", ["@fakt: zahl", "@fakt", "@fakt: „zahl“"])
def test_fact_that_nobody_keeps_is_refused_by_its_name(line):
    make_fact("andere")

    with pytest.raises(ContentError, match=r"^Die Tatsache „.*“ gibt es nicht\.$"):
        item_blocks(line)


@pytest.mark.parametrize(
    ("directive", "editing"),
    [
        ("@gesperrt: Recht", {"editing": "locked", "lock_reason": "Recht"}),
        ("@anpassen", {"editing": "must_change", "lock_reason": ""}),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("text", ["Ein Satz.", "- Eins", "## Kopf", "> Nein."])
def test_directive_governs_the_next_block_only(directive, editing, gap, text):
    first, second = item_blocks(f"{directive}{gap}{text}\n\nDanach.")

    assert {name: first["value"][name] for name in editing} == editing
    assert {name: second["value"][name] for name in FREE} == FREE


def test_directive_governs_a_block_of_data():
    contact, after = item_blocks("@gesperrt: Recht\n\n@kontakt\n\nDanach.")

    assert contact["value"]["editing"] == "locked"
    assert after["value"]["editing"] == "free"


@pytest.mark.django_db
def test_blocks_are_ones_an_editor_could_have_made():
    body = "## Kopf\n\nIn {kommune}.\n\n- Eins\n\n> Nein.\n\n@hinweis: A\nB\n\n@kontakt"

    stream = ItemStreamBlock().clean(ItemStreamBlock().to_python(item_blocks(body)))

    assert [block.block_type for block in stream] == [
        "heading",
        "paragraph",
        "list",
        "quote",
        "callout",
        "contact",
    ]


def test_unknown_directive_is_refused():
    with pytest.raises(ContentError, match="Die Anweisung „@gespert“ gibt es nicht"):
        item_blocks("@gespert: Recht\n\nEin Satz.")


def test_boxes_right_below_a_line_are_refused_and_not_lost():
    with pytest.raises(ContentError, match="fehlt eine leere Zeile"):
        item_blocks("Bitte ankreuzen:\n- [ ] Ja\n- [ ] Nein")


def test_text_of_nothing_has_no_blocks():
    assert item_blocks("") == []
    assert item_blocks("\n\n") == []
