# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Where pictures and documents come from, and what screen readers say of them."""

import pytest
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from cms.models import CommunityDocument, CommunityImage
from tests.factories.pages import make_image

pytestmark = pytest.mark.django_db


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
