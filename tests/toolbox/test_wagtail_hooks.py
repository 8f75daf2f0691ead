# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The placeholder in the editor, in the API, and the admin's pages of the toolbox."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.admin.rich_text.converters.editor_html import EditorHTMLConverter
from wagtail.blocks import BaseBlock, ListBlock, RichTextBlock, StreamBlock, StructBlock
from wagtail.fields import RichTextField
from wagtail.rich_text import expand_db_html

from network.models import User
from tests.factories.counter_speech import make_counter_speech
from tests.factories.days import make_day
from tests.factories.items import make_adaptation, make_item, make_term
from tests.factories.people import make_member, make_municipality
from tests.factories.sharepics import make_own_sharepic, make_sharepic
from toolbox.blocks.texts import TEXT_FEATURES, ItemStreamBlock
from toolbox.models import (
    Adaptation,
    CounterSpeechPage,
    Occasion,
    SharepicPage,
    TextItemPage,
)
from toolbox.placeholders.marking import mark_placeholders
from toolbox.placeholders.registry import REGISTRY

SPAN = '<span data-placeholder="kommune">{kommune}</span>'
KEYS = st.sampled_from(sorted(REGISTRY))


@pytest.fixture
def admin(client, db):
    client.force_login(User.objects.create_superuser("leitung@example.org"))
    return client


def through_editor(html: str, features=TEXT_FEATURES) -> str:
    converter = ContentstateConverter(features)
    return converter.to_database_format(converter.from_database_format(html))


def rich_text_blocks(block: BaseBlock):
    if isinstance(block, StructBlock | StreamBlock):
        for child in block.child_blocks.values():
            yield from rich_text_blocks(child)
    elif isinstance(block, ListBlock):
        yield from rich_text_blocks(block.child_block)
    elif isinstance(block, RichTextBlock):
        yield block


def test_editor_keeps_the_entity():
    html = f'<p data-block-key="a">In {SPAN} gilt</p>'

    assert through_editor(html) == html


@given(st.lists(KEYS, min_size=1, max_size=5))
def test_editor_keeps_every_entity_of_every_key(keys):
    text = " und ".join(f"{{{key}}}" for key in keys)
    html = mark_placeholders(f'<p data-block-key="a">{text}</p>')

    assert through_editor(html) == html


def test_editor_without_the_feature_would_lose_the_entity():
    html = f'<p data-block-key="a">In {SPAN}</p>'

    assert "data-placeholder" not in through_editor(html, ["bold"])


def test_editor_holds_the_entity_as_one_unbreakable_piece():
    state = json.loads(
        ContentstateConverter(TEXT_FEATURES).from_database_format(f"<p>{SPAN}</p>")
    )

    assert list(state["entityMap"].values()) == [
        {"type": "PLACEHOLDER", "mutability": "IMMUTABLE", "data": {"key": "kommune"}}
    ]


def test_page_shows_the_words_of_the_entity():
    assert expand_db_html(f"<p>{SPAN}</p>") == f"<p>{SPAN}</p>"


def test_api_keeps_the_entity_and_drops_scripts():
    dirty = (
        '<p>In <span data-placeholder="kommune" onclick="alert(1)" class="x">{kommune}'
        "</span><script>alert(1)</script></p>"
    )

    clean = EditorHTMLConverter(TEXT_FEATURES).to_database_format(dirty)

    assert clean == f"<p>In {SPAN}alert(1)</p>"


def test_every_text_of_an_item_that_is_filled_takes_the_entity():
    fields = [
        field for field in TextItemPage._meta.fields if isinstance(field, RichTextField)
    ]
    without = [field.name for field in fields if "placeholder" not in field.features]
    blocks = list(rich_text_blocks(ItemStreamBlock()))

    assert without == ["usage"]
    assert len(blocks) == 8
    assert all("placeholder" in block.features for block in blocks)


def page_data(item: TextItemPage, **fields) -> dict[str, str]:
    converter = ContentstateConverter(["placeholder"])
    text = fields.pop("text")
    data = {
        "title": item.title,
        "slug": item.slug,
        "reference": item.reference,
        "kind": item.kind,
        "summary": item.summary,
        "headline": converter.from_database_format(fields.pop("headline", "<p>x</p>")),
        "usage": converter.from_database_format("<p>x</p>"),
        "tone": item.tone_id,
        "language_level": item.language_level_id,
        "phase": item.phase_id,
        "checked_by": item.checked_by,
        "checked_until": item.checked_until.isoformat(),
        "version": item.version,
        "licence": item.licence,
        "visibility": item.visibility,
        "occasions": item.occasions.first().pk,
        "audiences": item.audiences.first().pk,
        "channels": item.channels.first().pk,
        "body-count": "1",
        "body-0-type": "paragraph",
        "body-0-order": "0",
        "body-0-deleted": "",
        "body-0-id": "absatz",
        "body-0-value-editing": "free",
        "body-0-value-lock_reason": "",
        "body-0-value-text": converter.from_database_format(f"<p>{text}</p>"),
        "related_items-TOTAL_FORMS": "0",
        "related_items-INITIAL_FORMS": "0",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
    }
    return data | fields


def edit(admin, item: TextItemPage, **fields):
    return admin.post(f"/admin/pages/{item.pk}/edit/", page_data(item, **fields))


def latest(item: TextItemPage) -> TextItemPage:
    return TextItemPage.objects.get(pk=item.pk).get_latest_revision_as_object()


@pytest.mark.parametrize("publish", [{}, {"action-publish": "1"}])
def test_edit_page_stores_what_is_typed_as_an_entity(admin, publish):
    item = make_item()

    response = edit(
        admin, item, text="In {kommune}", headline="<p>{kommune}</p>", **publish
    )

    assert response.status_code == 302
    assert f"In {SPAN}" in latest(item).body[0].value["text"].source
    assert SPAN in latest(item).headline


@pytest.mark.parametrize("publish", [{}, {"action-publish": "1"}])
@pytest.mark.parametrize(
    "fields", [{"text": "In {komune}"}, {"text": "x", "headline": "<p>{komune}</p>"}]
)
def test_edit_page_refuses_an_unknown_placeholder_in_drafts_too(admin, publish, fields):
    item = make_item()
    before = item.latest_revision_id

    response = edit(admin, item, **fields, **publish)

    page = response.content.decode()
    assert "Der Platzhalter {komune} ist unbekannt. Meinten Sie {kommune}?" in page
    assert "(&#x27;Der Platzhalter" not in page
    assert TextItemPage.objects.get(pk=item.pk).latest_revision_id == before


def test_lists_of_items_and_terms_open(admin):
    make_item()
    make_term(Occasion, "brandanschlag")

    for address in ("/admin/items/", "/admin/snippets/toolbox/occasion/"):
        assert admin.get(address).status_code == 200


def test_day_with_a_time_nobody_can_read_is_refused_with_examples(admin):
    day = make_day("27.01.", make_item())
    address = f"/admin/snippets/toolbox/commemorationday/edit/{day.pk}/"

    page = admin.post(address, {"name": day.name, "when": "Ende Mai"}).content.decode()

    assert admin.get("/admin/snippets/toolbox/commemorationday/").status_code == 200
    assert "„Ende Mai“ lässt sich nicht als Zeit lesen." in page


def test_editor_offers_every_placeholder(admin):
    page = admin.get(f"/admin/pages/{make_item().pk}/edit/").content.decode()

    assert "PLACEHOLDER" in page
    assert [key for key in REGISTRY if key not in page] == []


@pytest.mark.parametrize(
    "address",
    [
        "/admin/pages/{pk}/delete/",
        "/admin/bulk/wagtailcore/page/delete/?id={pk}&next=/admin/",
    ],
)
def test_admin_explains_why_an_adapted_item_cannot_be_deleted(admin, address):
    town = make_municipality()
    item = make_item()
    make_adaptation(item, town, make_member(town))

    response = admin.post(address.format(pk=item.pk), follow=True)

    page = response.content.decode()
    assert f"„{item.title}“ lässt sich nicht löschen" in page
    assert "Nehmen Sie die Vorlage stattdessen aus der Veröffentlichung." in page
    assert TextItemPage.objects.filter(pk=item.pk).exists()
    assert Adaptation.objects.exists()


def test_admin_deletes_an_item_nobody_adapted(admin):
    item = make_item()

    admin.post(f"/admin/pages/{item.pk}/delete/")

    assert not TextItemPage.objects.exists()


def test_admin_does_not_delete_the_toolbox_above_an_adapted_item(admin):
    town = make_municipality()
    item = make_item()
    make_adaptation(item, town, make_member(town))

    admin.post(f"/admin/pages/{item.get_parent().pk}/delete/")

    assert TextItemPage.objects.filter(pk=item.pk).exists()


def test_admin_keeps_a_sharepic_that_towns_made_their_own(admin):
    town = make_municipality()
    item = make_sharepic()
    make_own_sharepic(item, town, make_member(town))

    response = admin.post(f"/admin/pages/{item.pk}/delete/", follow=True)

    assert f"„{item.title}“ lässt sich nicht löschen" in response.content.decode()
    assert SharepicPage.objects.exists()


def test_admin_keeps_a_counter_speech_that_towns_made_their_own(admin):
    town = make_municipality()
    reply = make_counter_speech()
    make_adaptation(reply, town, make_member(town))

    response = admin.post(f"/admin/pages/{reply.pk}/delete/", follow=True)

    assert f"„{reply.title}“ lässt sich nicht löschen" in response.content.decode()
    assert CounterSpeechPage.objects.exists()


def test_admin_shows_form_preview_and_list_of_sharepics(admin):
    item = make_sharepic()

    form = admin.get(f"/admin/pages/{item.pk}/edit/").content.decode()
    listing = admin.get("/admin/sharepics/").content.decode()

    assert "Alternativtext" in form
    assert item.title in listing


def test_preview_of_a_draft_shows_the_draft(admin):
    item = make_sharepic()
    item.headline = "Noch nicht veröffentlicht"
    revision = item.save_revision()

    address = f"/admin/pages/{item.pk}/revisions/{revision.pk}/view/"
    html = admin.get(address).content.decode()

    assert html.count('src="data:image/webp;base64,') == 8
