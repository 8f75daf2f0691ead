# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Forms and comparisons of versions name every field and block in German."""

from collections.abc import Iterator

import pytest
from django.apps import apps
from django.db import models
from lxml import html
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import Page

from network.models import User
from tests.factories.items import make_service
from tests.factories.pages import make_home, make_image, make_news, make_news_index

OURS = [
    model
    for app in ("cms", "toolbox")
    for model in apps.get_app_config(app).get_models()
]
EDITED = [
    model
    for model in OURS
    if issubclass(model, Page) or hasattr(model, "snippet_viewset")
]


def name_of(model: type[models.Model]) -> str:
    return model._meta.label


def blocks_in(block: blocks.Block, path: str) -> Iterator[tuple[str, blocks.Block]]:
    """All blocks with a name of their own, at any depth."""
    if isinstance(block, blocks.ListBlock):
        yield from blocks_in(block.child_block, path)
    for name, child in getattr(block, "child_blocks", {}).items():
        yield f"{path}.{name}", child
        yield from blocks_in(child, f"{path}.{name}")


@pytest.mark.parametrize("model", EDITED, ids=name_of)
def test_every_field_has_a_name_of_its_own(model):
    own = [
        field
        for field in model._meta.get_fields()
        if field.concrete
        and field.editable
        and field.model._meta.app_label in ("cms", "toolbox")
    ]

    nameless = [
        field.name
        for field in own
        if not field.primary_key
        and str(field.verbose_name) == field.name.replace("_", " ")
    ]
    assert nameless == []


@pytest.mark.parametrize("model", EDITED, ids=name_of)
def test_every_block_has_a_label_of_its_own(model):
    streams = [
        field for field in model._meta.get_fields() if isinstance(field, StreamField)
    ]

    nameless = [
        path
        for field in streams
        for path, block in blocks_in(field.stream_block, field.name)
        if not block.meta.label
    ]
    assert nameless == []


@pytest.fixture
def admin(client, db):
    client.force_login(User.objects.create_superuser("leitung@example.org"))
    return client


def change(instance, **fields) -> tuple[int, int]:
    before = instance.save_revision()
    for name, value in fields.items():
        setattr(instance, name, value)
    return before.pk, instance.save_revision().pk


def compared(admin, address: str) -> dict[str, str]:
    """The names of what differs, each with what is said of it."""
    document = html.fromstring(admin.get(address).content)
    return {
        " ".join(row.xpath("string(th|td[1])").split()).rstrip(":"): " ".join(
            row.xpath("string(td[last()])").split()
        )
        for row in document.xpath("//main//table//tr[th or td[2]]")
    }


def test_versions_of_a_page_are_compared_in_german(admin):
    news = make_news(make_news_index(make_home()))
    image = {"image": make_image().pk, "alt_text": "Ein Platz", "decorative": False}
    body = [
        {"type": "quote", "value": {"text": "Gut so.", "speaker": "Kim", "role": ""}},
        {"type": "image", "value": {"image": image, "caption": "Der Markt"}},
    ]
    first, second = change(
        news, title="Neu", intro="Anders.", body=news.body.stream_block.to_python(body)
    )

    address = f"/admin/pages/{news.pk}/revisions/compare/{first}...{second}/"
    text = admin.get(address).content.decode()

    assert set(compared(admin, address)) >= {"Titel", "Vorspann", "Inhalt"}
    for label in (
        "Zitat",
        "Wer",
        "Bildunterschrift",
        "Alternativtext",
        "Bild ist dekorativ",
    ):
        assert label in text
    assert ">Image<" not in text


def test_versions_of_an_office_are_compared_in_german(admin):
    office = make_service(phone="0000 1")
    first, second = change(office, phone="0000 2", is_closed=True)

    address = f"/admin/snippets/cms/supportservice/history/{office.pk}/"
    address += f"revisions/compare/{first}...{second}/"

    assert set(compared(admin, address)) >= {"Telefon", "Eingestellt"}
