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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bitte ankreuzen:\n- [ ] Ja\n- [ ] Nein", ["paragraph", "check 2"]),
        ("- Eins\n- [ ] Zwei\n  Ende\n- Drei", ["bullet 1", "check 1", "bullet 1"]),
        ("1. Eins\n2. Zwei\n- [ ] Drei", ["number 2", "check 1"]),
        ("Ein Satz:\n- Eins", ["paragraph"]),
        ("- [ ] Eins\n- [ ] Zwei", ["check 2"]),
    ],
)
def test_boxes_right_below_a_line_or_a_list_are_a_list_of_their_own(text, expected):
    found = [
        f"{value['style']} {len(value['items'])}" if kind == "list" else kind
        for kind, value in kinds(text)
    ]

    assert found == expected


def test_what_is_said_of_a_line_holds_for_the_boxes_right_below_it():
    blocks = item_blocks("@anpassen\nBitte ankreuzen:\n- [ ] Ja\n\nDanach.")

    editing = [block["value"]["editing"] for block in blocks]
    assert editing == ["must_change", "must_change", "free"]


@pytest.mark.parametrize("above", ["Ein Satz.", "- Eins", "> Nein.", "- [ ] Eins"])
def test_directive_right_below_a_line_is_none_of_its_words(above):
    blocks = item_blocks(f"{above}\n@gesperrt: Recht\nDanach.\n@kontakt\nEnde.")

    assert [block["value"]["editing"] for block in blocks] == [
        "free",
        "locked",
        "free",
        "free",
    ]
    assert blocks == item_blocks(
        f"{above}\n\n@gesperrt: Recht\n\nDanach.\n\n@kontakt\n\nEnde."
    )


def test_two_directives_in_a_row_both_hold():
    (block,) = item_blocks("@gesperrt: Recht\n@hinweis: Achtung\nBitte prüfen.")

    assert block["type"] == "callout"
    assert block["value"]["editing"] == "locked"


def test_boxes_in_a_note_are_refused_and_not_lost():
    with pytest.raises(ContentError, match="Im Hinweis „A“ steht eine Liste"):
        item_blocks("@hinweis: A\nBitte ankreuzen:\n- [ ] Ja")


def test_text_of_nothing_has_no_blocks():
    assert item_blocks("") == []
    assert item_blocks("\n\n") == []
