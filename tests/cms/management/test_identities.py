# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Which block of a file continues which stored one: properties, and hard cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.management.loading.identities import keep_identities

TEXTS = st.text("abcde ", min_size=1, max_size=8).map(str.strip).filter(bool)
DIFFERENT = st.lists(
    TEXTS, min_size=1, max_size=8, unique_by=lambda text: text.split()[0]
)


def block(text: str, kind: str = "paragraph", **parts) -> dict:
    """A block as the file gives it."""
    value = {"editing": "free", "lock_reason": "", "text": f"<p>{text}</p>", **parts}
    return {"type": kind, "value": value}


def stored(blocks: list[dict]) -> list[dict]:
    """The same as the database keeps it, with an id each."""
    return [{**part, "id": f"id-{place}"} for place, part in enumerate(blocks)]


def ids(blocks: list[dict]) -> list[str]:
    return [part["id"] for part in blocks]


ANY = st.lists(
    st.builds(block, TEXTS, st.sampled_from(["paragraph", "heading"])), max_size=8
)


@given(ANY)
def test_nothing_changed_keeps_every_id(blocks):
    old = stored(blocks)

    assert keep_identities(old, blocks) == old


@given(ANY, ANY)
def test_ids_are_unique_and_never_change_their_kind(old_blocks, new_blocks):
    old = stored(old_blocks)
    kinds = {part["id"]: part["type"] for part in old}

    new = keep_identities(old, new_blocks)

    assert len(set(ids(new))) == len(new_blocks)
    assert [
        part for part in new if kinds.get(part["id"], part["type"]) != part["type"]
    ] == []
    assert [{"type": p["type"], "value": p["value"]} for p in new] == new_blocks


@given(DIFFERENT, st.integers(0, 7))
def test_an_added_block_takes_no_other_s_id(texts, place):
    place = min(place, len(texts))
    old = stored([block(text) for text in texts])
    changed = [block(text) for text in texts]
    changed.insert(place, block("ganz neu"))

    new = ids(keep_identities(old, changed))

    assert new.pop(place) not in ids(old)
    assert new == ids(old)


@given(DIFFERENT, st.integers(0, 7))
def test_a_removed_block_takes_only_its_own_id_along(texts, place):
    place %= len(texts)
    old = stored([block(text) for text in texts])

    new = keep_identities(
        old, [block(text) for text in texts[:place] + texts[place + 1 :]]
    )

    expected = ids(old)
    expected.pop(place)
    assert ids(new) == expected


@given(DIFFERENT, st.integers(0, 7))
def test_an_edited_block_keeps_its_own_id(texts, place):
    place %= len(texts)
    old = stored([block(text) for text in texts])
    texts[place] = "ganz neu"

    assert ids(keep_identities(old, [block(text) for text in texts])) == ids(old)


def test_first_load_gives_every_block_an_id():
    new = keep_identities([], [block("a"), block("a")])

    assert len(set(ids(new))) == 2
    assert all(ids(new))


@pytest.mark.parametrize(
    ("kept", "written"),
    [
        (
            {"text": '<p><span data-placeholder="kommune">{kommune}</span>, hier</p>'},
            {"text": "<p>{kommune}, hier</p>"},
        ),
        ({"text": "<p>A &amp; B</p>"}, {"text": "<p>A &#38; B</p>"}),
        ({"text": "<p>Alt</p>", "level": "1"}, {"text": "<p>Alt</p>"}),
        ({"text": "<p>Alt</p>", "speaker": ""}, {"text": "<p>Alt</p>"}),
        ({"text": "<p>Alt</p>", "caption": None}, {"text": "<p>Alt</p>"}),
        (
            {"items": [{"type": "item", "value": "<b>Eins</b>", "id": "x"}]},
            {"items": ["<b>Eins</b>"]},
        ),
        (
            {"offices": [{"type": "item", "value": 7, "id": "x"}], "kinds": ["notruf"]},
            {"offices": [7], "kinds": ["notruf"]},
        ),
        ({"editing": "locked", "lock_reason": "Recht"}, {"editing": "free"}),
    ],
)
def test_cleaning_is_no_change(kept, written):
    """Shown where it matters: beside a new block of the same type."""
    old = stored([{"type": "paragraph", "value": kept}])
    new = [block("ganz neu"), {"type": "paragraph", "value": written}]

    assert ids(keep_identities(old, new))[1] == "id-0"


def test_plain_rich_text_counts_as_well():
    old = stored([{"type": "text", "value": "<p>Eins</p>"}])
    new = [
        {"type": "text", "value": "<p>Neu</p>"},
        {"type": "text", "value": "<p>Eins</p>"},
    ]

    assert ids(keep_identities(old, new))[1] == "id-0"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"text": "Eins"}, {"text": "Zwei"}),
        ({"items": ["Eins", "Zwei"]}, {"items": ["Zwei", "Eins"]}),
        ({"kinds": ["notruf"]}, {"kinds": ["seelsorge"]}),
        ({"offices": [1]}, {"offices": [2]}),
    ],
)
def test_other_words_are_a_change(one, other):
    old = stored([{"type": "list", "value": one}, {"type": "list", "value": other}])
    new = [{"type": "list", "value": other}]

    assert ids(keep_identities(old, new)) == ["id-1"]
