# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Where pictures and documents come from, and what screen readers say of them."""

import hashlib
from io import BytesIO
from pathlib import Path

import pytest
from django.core.files.images import ImageFile
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from cms.models import CommunityDocument, CommunityImage
from tests.factories.pages import make_image
from tests.factories.photographs import make_photograph

pytestmark = pytest.mark.django_db


def sha1(content: bytes) -> str:
    return hashlib.sha1(content, usedforsecurity=False).hexdigest()


@pytest.mark.parametrize(
    ("author", "licence", "credit"),
    [
        ("", "", ""),
        ("Kim Muster", "", "Kim Muster"),
        ("", "cc-by", "CC BY 4.0"),
        ("Komm.A", "cc0", "Komm.A, CC0 1.0 (gemeinfrei)"),
        ("Komm.A", "unbekannt", "Komm.A, unbekannt"),
    ],
)
@pytest.mark.parametrize("model", [CommunityImage, CommunityDocument])
def test_credit_names_author_and_licence(model, author, licence, credit):
    assert model(author=author, licence=licence).credit == credit


def test_alternative_text_is_never_the_title():
    image = CommunityImage(title="IMG_0001.jpg")

    assert image.default_alt_text == ""


def test_alternative_text_is_the_description():
    image = CommunityImage(title="IMG_0001.jpg", description="Ein Rathaus")

    assert image.default_alt_text == "Ein Rathaus"


@pytest.mark.parametrize("description", ["", "Ein Rathaus"])
def test_rendition_carries_the_description_only(description):
    image = make_image("IMG_0001.png", description=description)

    rendition = image.get_rendition("width-30")

    assert rendition.alt == description
    assert (rendition.width, rendition.height) == (30, 20)
    assert "IMG_0001" not in rendition.img_tag()


@pytest.mark.parametrize("model", [CommunityImage, CommunityDocument])
def test_admin_asks_where_a_file_comes_from(model):
    asked = model.admin_form_fields

    assert set(model.PROVENANCE_FIELDS) <= set(asked)
    assert len(set(asked)) == len(asked)
    assert "file" in asked
    assert "description" in asked


def test_models_are_the_ones_wagtail_uses():
    assert get_image_model() is CommunityImage
    assert get_document_model() is CommunityDocument


def test_uploaded_photograph_is_kept_without_its_place():
    file = ImageFile(BytesIO(make_photograph()), name="IMG 1.jpg")

    image = CommunityImage.objects.create(title="Rathaus", file=file)

    stored = Path(image.file.path).read_bytes()
    assert b"Telefon" not in stored
    assert (image.file_size, image.file_hash) == (len(stored), sha1(stored))
    assert image.file.name.endswith(".jpg")


def test_photograph_uploaded_in_the_admin_is_kept_without_its_place(admin_client):
    upload = SimpleUploadedFile("IMG_1.jpg", make_photograph(), "image/jpeg")

    answer = admin_client.post(
        "/admin/images/add/",
        {
            "title": "Rathaus",
            "file": upload,
            "author": "Kim Muster",
            "licence": "own",
            "tags": "",
        },
    )

    image = CommunityImage.objects.get()
    stored = Path(image.file.path).read_bytes()
    assert answer.status_code == 302
    assert b"Telefon" not in stored
    assert (image.file_size, image.file_hash) == (len(stored), sha1(stored))


def test_stored_picture_is_not_read_again_when_its_title_changes():
    image = make_image()
    image.file.storage.delete(image.file.name)
    image = CommunityImage.objects.get()

    image.title = "Rathaus"
    image.save()

    assert CommunityImage.objects.get().title == "Rathaus"
