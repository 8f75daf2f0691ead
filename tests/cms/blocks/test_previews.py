# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every block shows itself in the admin's block picker, under the admin's policy."""

import re

import pytest
from django.urls import reverse
from lxml import html

from cms.blocks import SiteBlocks
from tests.factories.items import make_service
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_image,
    make_news,
    make_news_index,
)
from toolbox.models import Occasion

pytestmark = pytest.mark.django_db

BLOCKS = SiteBlocks().child_blocks
INLINE = re.compile(r"<(script|style)\b(?![^>]*\bsrc=)|\s(style|on[a-z]+)=")
SOURCE = re.compile(r'\ssrc="([^"]*)"')


def preview(client, name: str):
    identifier = BLOCKS[name].definition_prefix
    return client.get(reverse("wagtailadmin_block_preview"), {"id": identifier})


def shown(answer) -> str:
    document = html.fromstring(answer.content)
    return " ".join(document.xpath("//main")[0].text_content().split())


@pytest.fixture
def content():
    """What editors have from the first day: the starter content."""
    home = make_home()
    make_content_page(home, "Module")
    make_news(make_news_index(home), "Neue Vorlagen")
    make_image("Tisch", author="Komm.A", licence="cc0")
    make_service("Notruf", kind="notruf")
    Occasion.objects.create(name="Schmiererei", slug="schmiererei")


@pytest.mark.parametrize("name", BLOCKS)
def test_block_has_a_preview_under_the_policy(name, admin_client, content):
    answer = preview(admin_client, name)

    assert answer.status_code == 200
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert INLINE.findall(answer.content.decode()) == []
    assert [src for src in SOURCE.findall(answer.content.decode()) if "//" in src] == []


# An occasion without items shows nothing: what to preview is up to the toolbox.
@pytest.mark.parametrize("name", sorted(set(BLOCKS) - {"items"}))
def test_preview_shows_something_to_read(name, admin_client, content):
    assert len(shown(preview(admin_client, name))) > 5


@pytest.mark.parametrize("name", BLOCKS)
def test_preview_of_an_empty_site_is_no_mistake(name, admin_client):
    assert preview(admin_client, name).status_code == 200


@pytest.mark.parametrize("name", BLOCKS)
def test_block_is_described_in_german_and_belongs_to_a_group(name):
    meta = BLOCKS[name].meta

    assert meta.description.endswith(".")
    assert meta.group in {
        "Text",
        "Bild, Film und Datei",
        "Zahlen und Abläufe",
        "Verweise und Hilfe",
    }


def test_groups_stand_together_in_the_picker():
    groups = [block.meta.group for block in BLOCKS.values()]

    assert groups == sorted(groups, key=list(dict.fromkeys(groups)).index)


def test_visitors_see_no_previews(client):
    assert preview(client, "text").status_code == 302
