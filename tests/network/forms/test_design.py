# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The design form: only checked files get in, and a refusal keeps the old ones."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from network.forms import DesignForm
from network.models import CorporateDesign
from network.replacing import UPLOADS
from network.uploads import check_letterhead, check_letterhead_odt
from tests.factories.people import make_design, make_municipality
from tests.network.uploads.builders import letterhead, picture
from tests.network.uploads.odt_builders import good_odt

pytestmark = pytest.mark.django_db

COLOURS = {
    "primary_colour": "#00519E",
    "accent_colour": "#c8102e",
    "text_colour": "",
    "typeface": "Fira Sans",
    "logo_alt": "Wappen: ein Turm",
}
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'


@pytest.fixture
def design() -> CorporateDesign:
    return make_design(make_municipality())


@pytest.fixture
def complete_design(design) -> CorporateDesign:
    form = submit(
        design, logo=picture(), letterhead=letterhead(), letterhead_odt=good_odt()
    )
    assert form.is_valid(), form.errors
    return form.save()


def submit(design: CorporateDesign, *, data=(), **contents: bytes) -> DesignForm:
    names = {
        "logo": "wappen.png",
        "letterhead": "brief.docx",
        "letterhead_odt": "brief.odt",
    }
    files = {
        name: SimpleUploadedFile(names[name], content)
        for name, content in contents.items()
    }
    return DesignForm(COLOURS | dict(data), files, instance=design)


def content_of(file) -> bytes:
    with file.storage.open(file.name) as opened:
        return opened.read()


def stored(design: CorporateDesign) -> CorporateDesign:
    return CorporateDesign.objects.get(pk=design.pk)


def test_files_are_stored_under_names_of_our_own(complete_design):
    design = stored(complete_design)

    assert design.logo.name.startswith("logos/logo")
    assert design.letterhead.name.startswith("letterheads/briefkopf")
    assert design.primary_colour == "#00519e"


def test_logo_is_stored_without_metadata(design):
    exif = Image.Exif()
    exif[0x010F] = "Kamera der Pressestelle"
    upload = picture("JPEG", exif=exif)
    assert b"Kamera der Pressestelle" in upload

    form = submit(design, logo=upload)
    assert form.is_valid(), form.errors
    content = content_of(form.save().logo)

    assert b"Kamera der Pressestelle" not in content
    assert Image.open(BytesIO(content)).format == "PNG"
    assert not Image.open(BytesIO(content)).getexif()


def test_letterhead_is_stored_as_checked_and_not_as_sent(design):
    sent = letterhead()
    checked = check_letterhead(sent).content

    form = submit(design, letterhead=sent)
    assert form.is_valid(), form.errors

    assert content_of(form.save().letterhead) == checked != sent


def test_odt_letterhead_is_stored_as_checked_and_not_as_sent(design):
    sent = good_odt()

    form = submit(design, letterhead_odt=sent)
    assert form.is_valid(), form.errors

    content = content_of(form.save().letterhead_odt)
    assert content == check_letterhead_odt(sent).content != sent


@pytest.mark.parametrize("content", [b"kein ODT", letterhead(), b"PK\x03\x04 kaputt"])
def test_bad_odt_letterhead_is_refused_and_the_old_one_kept(complete_design, content):
    before = content_of(stored(complete_design).letterhead_odt)

    form = submit(complete_design, letterhead_odt=content)

    assert list(form.errors) == ["letterhead_odt"]
    assert content_of(stored(complete_design).letterhead_odt) == before


@pytest.mark.parametrize(
    "content", [b"kein Bild", SVG, b"\x89PNG\r\n\x1a\n", b"GIF89a"]
)
def test_bad_logo_is_refused_and_the_old_one_kept(complete_design, content):
    before = content_of(stored(complete_design).logo)

    form = submit(complete_design, logo=content)

    assert list(form.errors) == ["logo"]
    assert content_of(stored(complete_design).logo) == before


@pytest.mark.parametrize(
    "content", [b"kein Word", b"\xd0\xcf\x11\xe0 altes Word", b"PK\x03\x04 kaputt"]
)
def test_bad_letterhead_is_refused_and_the_old_one_kept(complete_design, content):
    before = content_of(stored(complete_design).letterhead)

    form = submit(complete_design, letterhead=content)

    assert list(form.errors) == ["letterhead"]
    assert content_of(stored(complete_design).letterhead) == before


def test_good_logo_is_not_stored_beside_a_bad_letterhead(complete_design):
    before = stored(complete_design).logo.name

    form = submit(complete_design, logo=picture(colour="red"), letterhead=b"kaputt")

    assert not form.is_valid()
    assert stored(complete_design).logo.name == before


def test_saving_without_upload_keeps_both_files(complete_design):
    before = stored(complete_design)

    form = submit(complete_design)
    assert form.is_valid(), form.errors
    form.save()

    after = stored(complete_design)
    assert (after.logo.name, after.letterhead.name) == (
        before.logo.name,
        before.letterhead.name,
    )
    assert content_of(after.logo) == content_of(before.logo)


@pytest.mark.parametrize("name", UPLOADS)
def test_remove_box_keeps_the_file_as_the_previous_one(
    complete_design, name, django_capture_on_commit_callbacks
):
    file = getattr(stored(complete_design), name)

    form = submit(complete_design, data={f"remove_{name}": "on"})
    assert form.is_valid(), form.errors
    with django_capture_on_commit_callbacks(execute=True):
        form.save()

    design = stored(complete_design)
    assert not getattr(design, name)
    assert getattr(design, f"previous_{name}").name == file.name
    assert file.storage.exists(file.name)


def test_new_file_takes_the_place_of_the_old_one(
    complete_design, django_capture_on_commit_callbacks
):
    old = stored(complete_design).logo

    form = submit(complete_design, logo=picture(colour="red"))
    assert form.is_valid(), form.errors
    with django_capture_on_commit_callbacks(execute=True):
        form.save()

    new = stored(complete_design).logo
    assert Image.open(BytesIO(content_of(new))).convert("RGB").getpixel((0, 0)) == (
        255,
        0,
        0,
    )
    assert stored(complete_design).previous_logo.name == old.name
    assert old.storage.exists(old.name)


def test_upload_wins_over_the_remove_box(complete_design):
    upload = picture(colour="red")
    form = submit(complete_design, data={"remove_logo": "on"}, logo=upload)

    assert form.is_valid(), form.errors
    form.save()

    assert stored(complete_design).logo


def test_logo_without_description_is_refused(design):
    form = submit(design, data={"logo_alt": "  "}, logo=picture())

    assert form.errors == {
        "logo_alt": ["Bitte beschreiben Sie das Logo in wenigen Worten."]
    }


def test_empty_upload_is_refused(design):
    assert list(submit(design, logo=b"").errors) == ["logo"]


def test_letterhead_without_place_for_the_text_is_taken_with_a_notice(design):
    form = submit(design, letterhead=letterhead("Rathaus"))

    assert form.is_valid(), form.errors
    assert form.notices == (
        "Im Briefbogen fehlt {{INHALT}}. "
        "Der Text wird vor dem letzten Abschnitt eingefügt.",
    )


def test_pairs_show_the_contrast_of_what_is_typed(design):
    pairs = submit(design, data={"primary_colour": "#ffed00"}).pairs

    assert [(check.use, check.offered is None) for check in pairs] == [
        ("Text auf der Hauptfarbe", True),
        ("Überschriften und Links in der Hauptfarbe auf Weiß", False),
        ("Text auf der Akzentfarbe", True),
        ("Linien und Symbole in der Akzentfarbe auf Weiß", True),
    ]


@pytest.mark.parametrize("typed", ["", "rot", "#12", "\x00"])
def test_pairs_of_what_is_no_colour_are_empty(design, typed):
    form = submit(design, data={"primary_colour": typed})

    assert form.pairs == ()
    assert list(form.errors) == ["primary_colour"]


def test_unknown_typeface_is_refused(design):
    form = submit(design, data={"typeface": "Comic Sans"})

    assert list(form.errors) == ["typeface"]
