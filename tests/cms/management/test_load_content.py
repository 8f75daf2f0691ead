# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Loading the starter content again: nothing twice, and no edit lost."""

import pytest
from wagtail.log_actions import log
from wagtail.models import Page, Revision, Task, Workflow

from cms.management.loading.moderation import PART
from cms.models import (
    CommunityImage,
    ContentPage,
    HomePage,
    LegalPage,
    LoadedPart,
    NewsPage,
    SiteSettings,
    SupportService,
)
from tests.factories.people import make_user
from toolbox.models import TextItemPage

from .content_folder import (
    PARTS,
    counts,
    load,
    write_item,
    write_news,
    write_page,
    write_picture,
    write_services,
    write_site_settings,
)

pytestmark = pytest.mark.django_db


def edit(page: Page, **changes) -> None:
    """What the admin does when a person publishes a page."""
    for name, value in changes.items():
        setattr(page, name, value)
    page.save_revision(user=make_user()).publish()


def test_second_load_changes_nothing(loaded):
    before = counts(), Revision.objects.count()

    assert load(loaded) == dict.fromkeys(PARTS, "unverändert")
    assert (counts(), Revision.objects.count()) == before


def test_load_without_its_memory_makes_no_duplicates(loaded):
    before = counts()
    LoadedPart.objects.all().delete()

    assert load(loaded) == dict.fromkeys(PARTS, "geladen")
    assert counts() == before
    assert set(LoadedPart.objects.values_list("name", flat=True)) == {*PARTS, PART}
    assert Workflow.objects.count() == Task.objects.count() == 1


def test_load_says_which_part_changed(loaded):
    write_news(loaded, title="Es ging los")

    said = load(loaded)

    assert [part for part in PARTS if said[part] == "geladen"] == [
        "Seiten und Meldungen"
    ]


def test_changed_files_are_followed(loaded):
    write_page(loaded, "Ein *neues* Bündnis.", title="Vorhaben", in_menu=False)
    write_news(loaded, intro="Gestern begann das Projekt.")
    write_item(loaded, summary="Für den ersten Tag.")
    write_services(loaded, {"phone": "0000 99"})

    load(loaded)

    project = ContentPage.objects.get(slug="projekt")
    assert (project.title, project.show_in_menus) == ("Vorhaben", False)
    assert project.body[0].value.source == "<p>Ein <i>neues</i> Bündnis.</p>"
    assert not project.has_unpublished_changes
    assert NewsPage.objects.get().intro == "Gestern begann das Projekt."
    assert TextItemPage.objects.get().summary == "Für den ersten Tag."
    assert SupportService.objects.get().phone == "0000 99"


def test_new_files_are_added_in_their_place(loaded):
    write_page(loaded, slug="module", title="Module", parent="projekt")
    write_item(loaded, id="S02", slug="zweite")

    load(loaded)

    assert ContentPage.objects.get(slug="module").url_path == "/home/projekt/module/"
    assert TextItemPage.objects.count() == 2


def test_page_somebody_edited_stays(loaded):
    edit(ContentPage.objects.get(slug="projekt"), title="Von Hand")
    edit(NewsPage.objects.get(), intro="Von Hand.")
    edit(TextItemPage.objects.get(), summary="Von Hand.")
    edit(HomePage.objects.get(), claim="Von Hand")
    edit(LegalPage.objects.get(), title="Von Hand")
    LoadedPart.objects.all().delete()

    write_page(loaded, title="Aus der Datei")
    load(loaded)

    assert ContentPage.objects.get(slug="projekt").title == "Von Hand"
    assert NewsPage.objects.get().intro == "Von Hand."
    assert TextItemPage.objects.get().summary == "Von Hand."
    assert HomePage.objects.get().claim == "Von Hand"
    assert LegalPage.objects.get().title == "Von Hand"


def test_draft_somebody_left_stays(loaded):
    page = ContentPage.objects.get(slug="projekt")
    page.title = "Noch nicht fertig"
    page.save_revision(user=make_user())
    write_page(loaded, title="Aus der Datei")

    load(loaded)

    page = ContentPage.objects.get(slug="projekt")
    assert page.title == "Projekt"
    assert page.get_latest_revision_as_object().title == "Noch nicht fertig"


def test_page_of_the_same_slug_elsewhere_is_left_alone(loaded):
    home = Page.objects.get(slug="home")
    own = ContentPage(title="Eigene", slug="module")
    home.add_child(instance=own)
    write_page(loaded, slug="module", title="Module", parent="projekt")

    load(loaded)

    assert ContentPage.objects.get(pk=own.pk).title == "Eigene"
    assert ContentPage.objects.filter(slug="module").count() == 2


@pytest.mark.parametrize("model", [SupportService, CommunityImage])
def test_data_somebody_edited_stays(loaded, model):
    instance = model.objects.get()
    instance.description = "Von Hand."
    instance.save()
    log(instance, "wagtail.edit", user=make_user())
    write_services(loaded, {"description": "Aus der Datei."})
    write_picture(loaded, alt="Aus der Datei.")

    load(loaded)

    assert model.objects.get().description == "Von Hand."
    others = {SupportService, CommunityImage} - {model}
    assert others.pop().objects.get().description == "Aus der Datei."


def test_picture_that_was_redrawn_is_replaced(loaded):
    image = CommunityImage.objects.get()
    image.get_rendition("width-30")
    write_picture(loaded, colour="#ffffff")

    load(loaded)

    image = CommunityImage.objects.get()
    with image.file.open() as file:
        assert file.read() == (loaded / "images" / "tisch.png").read_bytes()
    assert image.renditions.count() == 0


def test_picture_whose_words_changed_keeps_its_file(loaded):
    before = CommunityImage.objects.get().file.name
    write_picture(loaded, title="Runder Tisch")

    load(loaded)

    image = CommunityImage.objects.get()
    assert (image.title, image.file.name) == ("Runder Tisch", before)


BODY = ["In {kommune_name} geschah etwas.", "- Eins & {kommune}\n- Zwei", "Ende."]


def ids() -> list[str]:
    return [block.id for block in TextItemPage.objects.get().body]


@pytest.mark.parametrize(
    ("changed", "kept"),
    [
        (BODY, [0, 1, 2]),
        (["Neu: {kommune}.", *BODY], [None, 0, 1, 2]),
        ([BODY[0], "Neu.", *BODY[1:]], [0, None, 1, 2]),
        ([BODY[0], BODY[2]], [0, 2]),
        ([BODY[0], "- Eins & {kommune}\n- Drei", BODY[2]], [0, 1, 2]),
        (["In {kommune_name} geschah **viel**.", *BODY[1:]], [0, 1, 2]),
        (["@anpassen\n" + BODY[0], *BODY[1:]], [0, 1, 2]),
        ([BODY[0], "## Zwei", BODY[2]], [0, None, 2]),
    ],
)
def test_blocks_of_an_item_keep_their_identities(folder, changed, kept):
    write_item(folder, "\n\n".join(BODY))
    load(folder)
    before = ids()

    write_item(folder, "\n\n".join(changed), summary="Geändert.")
    load(folder)

    positions = {block_id: position for position, block_id in enumerate(before)}
    assert [positions.get(block_id) for block_id in ids()] == kept
    assert len(set(ids())) == len(changed)


def test_anchors_of_a_page_s_headings_last(folder):
    write_page(folder, "## Ziele\n\nEins.\n\n## Wege\n\nZwei.")
    load(folder)
    before = ContentPage.objects.get(slug="projekt").headings

    write_page(folder, "Vorab.\n\n## Ziele\n\nEins.\n\n## Wege\n\nZwei und drei.")
    load(folder)

    assert ContentPage.objects.get(slug="projekt").headings == before


def test_offices_are_published_and_keep_their_versions(loaded):
    write_services(loaded, {"description": "Aus der Datei.", "federal_states": ["BY"]})

    load(loaded)

    office = SupportService.objects.get()
    assert office.live
    assert not office.has_unpublished_changes
    assert office.revisions.count() == 2
    assert [state.pk for state in office.federal_states.all()] == ["BY"]
    assert office.get_latest_revision_as_object().description == "Aus der Datei."


def test_load_leaves_settings_alone_that_a_person_saved(loaded):
    settings = SiteSettings.objects.get()
    assert settings.security_contact == "a@example.org"
    settings.security_contact = "b@example.org"
    settings.save()
    log(settings, "wagtail.edit", user=make_user())

    write_site_settings(loaded, "c@example.org")
    load(loaded)

    assert SiteSettings.objects.get().security_contact == "b@example.org"


def test_load_follows_the_settings_until_then(loaded):
    write_site_settings(loaded, "c@example.org")

    load(loaded)

    assert SiteSettings.objects.get().security_contact == "c@example.org"
