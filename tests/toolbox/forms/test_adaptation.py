# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The adapting form: what changed is kept by block, what did not is no edit."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from network.models import Municipality
from tests.factories.people import PROFILE
from tests.toolbox.documents.strategies import rich_text, typed
from toolbox.composing.texts import apply_edit, as_understood
from toolbox.composing.values import profile_values
from toolbox.documents.building import build_blocks
from toolbox.documents.source import SourceBlock
from toolbox.forms import AdaptationForm
from toolbox.forms.adaptation import EMPTY_HELP, MAX_BLOCK, edited_markup
from toolbox.models import Adaptation

BLOCKS = {
    "heading": SourceBlock("h", "heading", text="<p>In {kommune}<br/>heute</p>"),
    "paragraph": SourceBlock(
        "p", "paragraph", text="<p>Erstens <b>fett</b>.</p><p>Zweitens {kommune}.</p>"
    ),
    "list": SourceBlock(
        "l",
        "list",
        items=("<p>eins</p>", "<p><i>zwei</i><br/>drei</p>", "<p>- vier</p>"),
    ),
    "quote": SourceBlock("q", "quote", text="<p>Zitat</p>", extra="<p>{leitung}</p>"),
    "callout": SourceBlock("c", "callout", text="<p>Text</p>", extra="<p>Titel</p>"),
    "image": SourceBlock("i", "image", extra="<p>Am Markt</p>"),
    "contact": SourceBlock("k", "contact"),
    "support_services": SourceBlock("s", "support_services"),
    "fact": SourceBlock("f", "fact"),
}
PARAGRAPH = BLOCKS["paragraph"]
LOCKED = SourceBlock(
    "z", "paragraph", text="<p>Gesetz</p>", is_locked=True, lock_reason="Gesetz"
)
ALL = (*BLOCKS.values(), LOCKED)
WORDS = profile_values(Municipality(**PROFILE))


def make_form(data=None, *, original=ALL, keys=(), **stored) -> AdaptationForm:
    adaptation = Adaptation(title="Unsere Fassung", edition=3, **stored)
    return AdaptationForm(data, adaptation=adaptation, keys=keys, original=original)


def sent(form: AdaptationForm, *, line_end="\r\n", **changes) -> dict[str, str]:
    """What a browser sends for the form as it is shown, with some changes."""
    data = {name: form[name].value() for name in form.fields}
    data |= {name.replace("_", "-"): value for name, value in changes.items()}
    return {
        name: "on" if value is True else str(value).replace("\n", line_end)
        for name, value in data.items()
        if value not in (None, False)
    }


def edits(*, original=ALL, stored=None, **changes) -> dict:
    shown = make_form(original=original, edits=stored or {})
    form = make_form(sent(shown, **changes), original=original, edits=stored or {})
    assert form.is_valid(), form.errors
    return form.edits


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("kind", BLOCKS)
def test_unchanged_text_is_no_edit(kind, line_end):
    assert edits(original=[BLOCKS[kind]], line_end=line_end) == {}


@pytest.mark.parametrize(
    ("kind", "changes", "expected"),
    [
        ("heading", {"block_h_text": "Neu"}, {"h": {"text": "Neu"}}),
        (
            "paragraph",
            {"block_p_text": "**Neu**\n\nin {kommune}"},
            {"p": {"text": "<p><strong>Neu</strong></p><p>in {kommune}</p>"}},
        ),
        (
            "list",
            {"block_l_items": "eins\n\n  \n*neu* "},
            {"l": {"items": ["eins", "<em>neu</em>"]}},
        ),
        ("quote", {"block_q_extra": "Kim"}, {"q": {"extra": "Kim"}}),
        ("quote", {"block_q_extra": ""}, {"q": {"extra": ""}}),
        (
            "callout",
            {"block_c_text": "a", "block_c_extra": "b"},
            {"c": {"text": "a", "extra": "b"}},
        ),
        ("image", {"block_i_extra": "Rathaus"}, {"i": {"extra": "Rathaus"}}),
        ("contact", {"block_k_omitted": True}, {"k": {"omitted": True}}),
        ("support_services", {"block_s_omitted": True}, {"s": {"omitted": True}}),
        ("fact", {"block_f_omitted": True}, {"f": {"omitted": True}}),
        ("fact", {"block_f_text": "Es gibt 9."}, {}),
        (
            "paragraph",
            {"block_p_text": "Neu", "block_p_omitted": True},
            {"p": {"text": "Neu", "omitted": True}},
        ),
        ("paragraph", {"block_p_text": "<b>&"}, {"p": {"text": "&lt;b&gt;&amp;"}}),
    ],
)
def test_changed_text_is_kept_as_html_by_block(kind, changes, expected):
    assert edits(original=[BLOCKS[kind]], **changes) == expected


@pytest.mark.parametrize(
    ("kind", "name", "block_id"),
    [
        ("heading", "block_h_text", "h"),
        ("paragraph", "block_p_text", "p"),
        ("list", "block_l_items", "l"),
        ("quote", "block_q_text", "q"),
        ("callout", "block_c_text", "c"),
    ],
)
@pytest.mark.parametrize("nothing", ["", "  \n ", "\\|"])
def test_emptied_text_leaves_the_block_out(kind, name, block_id, nothing):
    found = edits(original=[BLOCKS[kind]], **{name: nothing})

    assert found == {block_id: {"omitted": True}}


def test_block_left_out_shows_its_words_again_beside_the_ticked_box():
    form = make_form(original=[PARAGRAPH], edits={"p": {"omitted": True}})

    assert form["block-p-text"].value() == "Erstens **fett**.\n\nZweitens {kommune}."
    assert form["block-p-omitted"].value() is True
    assert form.fields["block-p-text"].help_text == EMPTY_HELP


def test_unticked_block_comes_back():
    stored = {"p": {"omitted": True}}

    assert edits(original=[PARAGRAPH], stored=stored, block_p_omitted=False) == {}


def test_stored_edit_is_shown_and_sent_back_unchanged():
    stored = {"p": {"text": "<p>Eins</p><p>Zwei</p>"}, "l": {"items": ["a", "b"]}}

    assert make_form(edits=stored)["block-l-items"].value() == "a\nb"
    assert edits(stored=stored) == stored


def test_words_put_back_are_no_edit_any_more():
    stored = {"p": {"text": "Eigenes"}}
    original = make_form(original=[PARAGRAPH])["block-p-text"].value()

    assert edits(original=[PARAGRAPH], stored=stored, block_p_text=original) == {}


def test_field_that_was_not_sent_stays_as_it_was():
    stored = {"p": {"text": "Eigenes"}}

    form = make_form({"title": "x", "edition": "3"}, edits=stored)

    assert form.is_valid(), form.errors
    assert form.edits == stored


def test_locked_block_has_no_field_and_takes_none():
    form = make_form({"title": "x", "edition": "3", "block-z-text": "geändert"})

    assert form.is_valid()
    assert form.edits == {}
    assert not [name for name in form.fields if name.startswith("block-z")]


def test_all_blocks_are_listed_in_reading_order():
    entries = make_form().blocks

    assert [(entry.block.id, entry.label) for entry in entries] == [
        ("h", "Überschrift"),
        ("p", "Absatz"),
        ("l", "Liste"),
        ("q", "Zitat"),
        ("c", "Hinweiskasten"),
        ("i", "Bild"),
        ("k", "Pressekontakt"),
        ("s", "Anlaufstellen"),
        ("f", "Tatsache"),
        ("z", "Absatz"),
    ]
    assert [len(entry.fields) for entry in entries] == [2, 2, 2, 3, 3, 2, 1, 1, 1, 0]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "In {komune}",
            "Der Platzhalter {komune} ist unbekannt. Meinten Sie {kommune}?",
        ),
        ("In {kommune", "Eine geschweifte Klammer ist nicht geschlossen"),
    ],
)
def test_wrong_placeholder_is_refused_and_the_preview_keeps_the_stored_words(
    text, sentence
):
    stored = {"p": {"text": "Eigenes"}}
    data = sent(make_form(edits=stored), block_p_text=text)

    form = make_form(data, edits=stored)

    assert not form.is_valid()
    assert sentence in form.errors["block-p-text"][0]
    assert form.edits == stored


def test_text_that_was_always_long_can_still_be_saved():
    long = SourceBlock("p", "paragraph", text="<p>" + "Wort " * 3000 + "</p>")

    assert edits(original=[long]) == {}


def test_text_that_became_too_long_is_refused():
    data = sent(make_form(), block_p_text="x" * (MAX_BLOCK + 1))

    assert list(make_form(data).errors) == ["block-p-text"]


def test_line_ends_count_once():
    text = "ab\n" * (MAX_BLOCK // 3)

    assert make_form(sent(make_form(), block_p_text=text)).is_valid()


@pytest.mark.parametrize(
    ("name", "value"),
    [("edition", "-1"), ("edition", "drei"), ("title", ""), ("title", "x" * 201)],
)
def test_unusable_frame_is_refused(name, value):
    data = sent(make_form()) | {name: value}

    assert list(make_form(data).errors) == [name]


@given(text=typed, kind=st.sampled_from(["heading", "paragraph", "list", "quote"]))
@settings(deadline=None, max_examples=150)
def test_any_text_is_refused_or_comes_back_as_stored(text, kind):
    block = BLOCKS[kind]
    part = "items" if kind == "list" else "text"
    name = f"block-{block.id}-{part}"
    form = make_form(sent(make_form()) | {name: text})

    if not form.is_valid():
        assert list(form.errors) == [name]
        return
    edit = form.edits.get(block.id, {})

    if part in edit:
        shown = edited_markup(edit, part)
        again = make_form(sent(make_form(edits=form.edits)) | {name: shown})
        assert again.is_valid(), again.errors
        assert again.edits.get(block.id) == edit
    build_blocks([apply_edit(block, edit)], WORDS)


@given(html=rich_text)
@settings(deadline=None, max_examples=100)
def test_any_text_of_an_editor_is_unchanged_when_sent_back(html):
    blocks = [
        SourceBlock("p", "paragraph", text=html),
        SourceBlock("h", "heading", text=html),
        SourceBlock("l", "list", items=(html, html)),
    ]
    shown = make_form(original=blocks)

    form = make_form(sent(shown), original=blocks)
    form.is_valid()

    assert form.edits == {}
    build_blocks([as_understood(block) for block in blocks], WORDS)
