# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Loading the starter content into an empty site."""

import pytest
from wagtail.models import Page, Revision, Site

from cms.models import (
    CommunityImage,
    ContentPage,
    HomePage,
    NewsPage,
    SupportService,
)
from toolbox.models import Occasion, TextItemPage

from .content_folder import (
    NEWS,
    PARTS,
    load,
    load_with_mistakes,
    write_item,
    write_page,
    write_services,
)

pytestmark = pytest.mark.django_db


def test_first_load_makes_everything(folder):
    assert load(folder) == dict.fromkeys(PARTS, "geladen")

    assert HomePage.objects.get().claim == "Gemeinsam"
    assert NewsPage.objects.get().title == "Es geht los"
    assert SupportService.objects.get().address == "Weg 1\n00000 Ort"
    assert CommunityImage.objects.get().description == "Ein runder Tisch"
    assert Occasion.objects.get(slug="schmiererei").parent.slug == "vorfall"
    assert TextItemPage.objects.get().reference == "S01"


def test_first_load_serves_the_home_page(folder, client, settings):
    settings.SITE_ADDRESS = "https://komma.example.org"

    load(folder)

    site = Site.objects.get()
    assert (site.hostname, site.port, site.root_page.slug) == (
        "komma.example.org",
        443,
        "home",
    )
    assert client.get("/projekt/").status_code == 200
    assert client.get("/toolbox/stellungnahme/").status_code == 200
    assert Page.objects.filter(depth=2).count() == 1


def test_office_may_name_a_successor_further_down(folder):
    successor = {"slug": "neu", "name": "Neue Beratung"}
    write_services(folder, {"replaced_by": "neu"}, successor)

    load(folder)

    assert SupportService.objects.get(slug="rat").replaced_by.slug == "neu"
    assert SupportService.objects.get(slug="neu").replaced_by is None


def test_items_refer_to_each_other_in_the_order_of_the_file(folder):
    write_item(folder, related=["S03", "S02"])
    write_item(folder, id="S02", slug="zweite")
    write_item(folder, id="S03", slug="dritte", related=["S01"])

    load(folder)

    item = TextItemPage.objects.get(reference="S01")
    assert [entry.item.specific.reference for entry in item.related_items.all()] == [
        "S03",
        "S02",
    ]


def test_texts_are_published_once_with_all_that_goes_with_them(folder):
    write_item(folder, related=["S02"])
    kept_short = {"variant_of": "S01", "variant": "Kurz", "related": ["S01"]}
    write_item(folder, id="A0", slug="kurz", **kept_short)
    write_item(folder, id="S02", slug="zweite")

    load(folder)

    for item in TextItemPage.objects.order_by("reference"):
        version = item.revisions.get()
        assert version == item.live_revision == item.latest_revision
        related = [row.item_id for row in version.as_object().related_items.all()]
        assert related == [row.item_id for row in item.related_items.all()]
    variant, main, second = TextItemPage.objects.order_by("reference")
    assert (variant.variant_of, variant.variant) == (main, "Kurz")
    assert main.related_items.get().item_id == second.pk


def test_variant_of_a_text_with_a_mistake_is_not_shown_as_a_text_of_its_own(folder):
    write_item(folder, occasions=["spaeter"])
    write_item(folder, id="S01-KURZ", slug="kurz", variant_of="S01", variant="Kurz")

    mistakes = load_with_mistakes(folder)

    assert not TextItemPage.objects.exists()
    assert any("s01-kurz.md" in one and "s01.md hat selbst" in one for one in mistakes)


def test_pages_come_after_those_they_stand_below(folder):
    write_page(folder, slug="tief", parent="mitte", order=0)
    write_page(folder, slug="mitte", parent="projekt", order=5)

    load(folder)

    assert ContentPage.objects.get(slug="tief").url_path == "/home/projekt/mitte/tief/"


def test_author_of_the_files_is_nobody(folder):
    load(folder)

    assert not Revision.objects.exclude(user=None).exists()
    assert NewsPage.objects.get().author_line == NEWS["author_line"]
