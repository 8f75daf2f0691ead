# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's sharepics: words, posts, photo, files, and who may touch them."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from tests.factories.photographs import make_photograph
from tests.factories.sharepics import make_own_sharepic, make_sharepic
from toolbox.models import SharepicAdaptation

pytestmark = pytest.mark.django_db

QUERIES_OF_LIST = 8


@pytest.fixture
def sharepic(town, officer) -> SharepicAdaptation:
    return make_own_sharepic(make_sharepic(), town, officer)


def address(sharepic: SharepicAdaptation, name: str = "sharepic", *more) -> str:
    args = [sharepic.municipality.slug, sharepic.pk, *more]
    return reverse(f"toolbox:{name}", args=args)


def typed(sharepic: SharepicAdaptation, **fields: str) -> dict[str, str]:
    """What a browser sends; slots and posts not named stay as they were."""
    return {
        "title": sharepic.title,
        "edition": sharepic.edition,
        "layout": sharepic.layout,
        "alt_text": sharepic.alt_text,
        "word-headline": "Kein Platz für Hass in {kommune_name}",
        **fields,
    }


PHOTO = {
    "focus_x": "25",
    "focus_y": "50",
    "photo_credit": "Kim Muster",
    "photo_licence": "own",
    "photo_consent": "on",
}


def upload(content: bytes = b"", name: str = "foto.jpg") -> SimpleUploadedFile:
    content = content or make_photograph(size=(400, 300))
    return SimpleUploadedFile(name, content, "image/jpeg")


def test_starting_makes_the_sharepic_the_towns_own(office, town):
    item = make_sharepic()

    response = office.post(
        reverse("toolbox:start_sharepic", args=[town.slug, item.slug])
    )

    own = SharepicAdaptation.objects.get()
    assert response.url == own.get_absolute_url()
    assert (own.item, own.municipality, own.alt_text) == (item, town, item.alt_text)


def test_page_shows_the_towns_picture_and_posts(office, sharepic):
    html = office.get(address(sharepic)).content.decode()

    assert 'src="data:image/webp;base64,' in html
    assert "In Musterhausen ist kein Platz für Hass." in html
    assert "Alternativtext kopieren" in html


def test_saving_keeps_only_what_was_changed(office, sharepic):
    office.post(
        address(sharepic),
        typed(
            sharepic,
            **{"word-text": "Sprechen Sie uns an.", "post-x": "Kurz.", "save": "1"},
        ),
    )

    sharepic.refresh_from_db()
    assert sharepic.words == {"text": "Sprechen Sie uns an."}
    assert sharepic.posts == {"x": "Kurz."}
    assert sharepic.edition == 2


def test_preview_stores_nothing(office, sharepic):
    response = office.post(
        address(sharepic, "sharepic_preview"), typed(sharepic, **{"post-x": "Kurz."})
    )

    sharepic.refresh_from_db()
    assert "5 von 280 Zeichen" not in response.content.decode()
    assert "von 280 Zeichen" in response.content.decode()
    assert sharepic.posts == {}


def test_preview_says_by_how_much_the_words_are_too_long(office, sharepic):
    long = "Wir stehen an der Seite der Betroffenen. " * 14
    fields = {"word-headline": long, "word-text": long, "preset": "link"}

    html = office.post(
        address(sharepic, "sharepic_preview"), typed(sharepic, **fields)
    ).content.decode()

    assert "Zeichen kürzen" in html
    assert "haben die Wörter keinen Platz" in html
    hint = html.split('id="kuerzen-text"')[1].split("</p>")[0]
    headline = html.split('id="kuerzen-headline"')[1].split("</p>")[0]
    assert "Zeichen kürzen." in hint + headline


def test_a_post_that_is_too_long_says_so_in_the_channels_words(office, sharepic):
    fields = {"post-bluesky": "a" * 312, "hashtags": ""}

    html = office.post(
        address(sharepic, "sharepic_preview"), typed(sharepic, **fields)
    ).content.decode()

    assert "12 Zeichen zu viel für Bluesky (höchstens 300)." in html


def test_autosave_says_when_it_saved(office, sharepic):
    response = office.post(
        address(sharepic, "sharepic_autosave"), typed(sharepic, title="Neu")
    )

    sharepic.refresh_from_db()
    assert "Gespeichert um" in response.content.decode()
    assert sharepic.title == "Neu"


def test_a_colleague_who_saved_first_is_not_overwritten(office, sharepic):
    stale = typed(sharepic, title="Von mir")
    office.post(address(sharepic, "sharepic_autosave"), typed(sharepic, title="Zuerst"))

    html = office.post(address(sharepic, "sharepic_autosave"), stale).content.decode()

    sharepic.refresh_from_db()
    assert "inzwischen gespeichert" in html
    assert sharepic.title == "Zuerst"


def test_unknown_placeholder_is_refused_and_nothing_is_lost(office, sharepic):
    fields = {"word-text": "{komune} hilft", "save": "1"}

    html = office.post(address(sharepic), typed(sharepic, **fields)).content.decode()

    assert "Meinten Sie {kommune}?" in html
    assert "{komune} hilft" in html


def test_alternative_text_is_proposed_from_the_words(office, sharepic):
    fields = {"alt_text": "", "word-text": "Neuer Satz.", "propose_alt": "1"}

    html = office.post(address(sharepic), typed(sharepic, **fields)).content.decode()

    assert "Neuer Satz" in html.split('name="alt_text"')[1].split("</textarea>")[0]


def test_without_alternative_text_there_is_no_file(office, sharepic):
    office.post(address(sharepic), typed(sharepic, alt_text="", save="1"))

    response = office.get(address(sharepic, "sharepic_download", "square", "png"))

    assert response.status_code == 422
    assert "Der Alternativtext fehlt." in response.content.decode()


def test_download_has_the_exact_pixels(office, sharepic):
    response = office.get(address(sharepic, "sharepic_download", "landscape", "jpg"))

    assert Image.open(BytesIO(response.content)).size == (1200, 675)
    assert response["Content-Type"] == "image/jpeg"


def test_archive_is_the_same_every_time(office, sharepic):
    archive = address(sharepic, "sharepic_download", "square", "zip")

    first, second = office.get(archive).content, office.get(archive).content

    assert first == second
    assert "texte/mastodon.txt" in ZipFile(BytesIO(first)).namelist()


def test_photo_is_kept_without_place_and_camera(office, sharepic):
    office.post(address(sharepic, "sharepic_photo"), {**PHOTO, "file": upload()})

    sharepic.refresh_from_db()
    with sharepic.photo.open("rb") as file:
        assert not Image.open(file).getexif()
    assert (sharepic.focus_x, sharepic.photo_credit) == (25, "Kim Muster")


def test_photo_without_rights_keeps_the_files_back(office, sharepic):
    bare = {"focus_x": "50", "focus_y": "50"}
    office.post(address(sharepic, "sharepic_photo"), {**bare, "file": upload()})

    response = office.get(address(sharepic, "sharepic_download", "square", "png"))

    html = response.content.decode()
    assert response.status_code == 422
    assert "wer es gemacht hat" in html
    assert "Lizenz" in html


def test_refused_photo_says_why_and_keeps_the_page(office, sharepic):
    response = office.post(
        address(sharepic, "sharepic_photo"), {**PHOTO, "file": upload(b"<svg/>")}
    )

    sharepic.refresh_from_db()
    assert response.status_code == 200
    assert 'id="id_file_error"' in response.content.decode()
    assert not sharepic.photo


def test_deleted_photo_is_gone_from_the_disk(
    office, sharepic, django_capture_on_commit_callbacks
):
    office.post(address(sharepic, "sharepic_photo"), {**PHOTO, "file": upload()})
    sharepic.refresh_from_db()
    storage, name = sharepic.photo.storage, sharepic.photo.name

    with django_capture_on_commit_callbacks(execute=True):
        office.post(address(sharepic, "sharepic_photo"), {"remove": "1"})

    sharepic.refresh_from_db()
    assert not sharepic.photo
    assert not storage.exists(name)


def test_earlier_state_comes_back(office, sharepic):
    earlier = sharepic.save_revision()
    office.post(address(sharepic), typed(sharepic, alt_text="Anders.", save="1"))

    office.post(address(sharepic, "restore_sharepic", earlier.pk))

    proposed = sharepic.alt_text
    sharepic.refresh_from_db()
    assert sharepic.alt_text == proposed


def test_deleting_asks_first(office, sharepic):
    assert (
        "Endgültig löschen"
        in office.get(address(sharepic, "delete_sharepic")).content.decode()
    )
    office.post(address(sharepic, "delete_sharepic"))

    assert not SharepicAdaptation.objects.exists()


def test_list_costs_the_same_for_one_and_three(
    office, town, officer, sharepic, django_assert_num_queries
):
    page = reverse("toolbox:sharepics", args=[town.slug])
    office.get(page)
    with django_assert_num_queries(QUERIES_OF_LIST):
        office.get(page)
    for _ in range(2):
        make_own_sharepic(sharepic.item, town, officer)

    with django_assert_num_queries(QUERIES_OF_LIST):
        office.get(page)


PAGES = [
    ("sharepic", ()),
    ("sharepic_preview", ()),
    ("sharepic_autosave", ()),
    ("sharepic_photo", ()),
    ("sharepic_thumbnail", ("square",)),
    ("sharepic_download", ("square", "png")),
    ("sharepic_download", ("square", "zip")),
    ("delete_sharepic", ()),
    ("sharepic_history", ()),
    ("restore_sharepic", (1,)),
]


@pytest.mark.parametrize(("name", "more"), PAGES)
def test_strangers_are_sent_to_the_log_in(client, sharepic, name, more):
    for ask in (client.get, client.post):
        response = ask(address(sharepic, name, *more))

        assert response.status_code in (302, 405)
        assert "/konto/login/" in response.get("Location", "/konto/login/")


@pytest.mark.parametrize(("name", "more"), PAGES)
def test_officers_of_other_towns_are_refused(client, neighbour, sharepic, name, more):
    client.force_login(neighbour)

    for ask in (client.get, client.post):
        assert ask(address(sharepic, name, *more)).status_code in (403, 405)
    assert SharepicAdaptation.objects.count() == 1


def test_nobody_starts_for_another_town(client, neighbour, town):
    client.force_login(neighbour)
    item = make_sharepic()

    response = client.post(
        reverse("toolbox:start_sharepic", args=[town.slug, item.slug])
    )

    assert response.status_code == 403


@pytest.mark.parametrize("text", ["\x00", "x" * 20_000, "‮😀", '"><script>', "{", "{{}"])
def test_no_text_breaks_the_preview(office, sharepic, text):
    fields = {
        "word-text": text,
        "word-headline": text,
        "post-x": text,
        "alt_text": text,
    }

    response = office.post(
        address(sharepic, "sharepic_preview"), typed(sharepic, **fields)
    )

    assert response.status_code == 200
    assert '"><script>' not in response.content.decode()
