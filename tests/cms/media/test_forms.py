# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Whoever uploads a file names author and licence, at once or afterwards."""

from io import BytesIO

import pytest
from django.contrib.auth.models import Group
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.models import Collection

from cms.management.loading.collections import NAMES, load_collections
from cms.management.loading.groups import EDITORS, load_groups
from cms.models import CommunityDocument, CommunityImage, CommunityRendition
from tests.factories.pages import make_home, make_image, make_news, make_news_index
from tests.factories.people import make_user

pytestmark = pytest.mark.django_db

AUTHOR = "Bitte nennen Sie, wer die Datei gemacht hat."
LICENCE = "Bitte wählen Sie, wie die Datei genutzt werden darf."


@pytest.fixture
def editor(client):
    load_groups()
    load_collections()
    user = make_user()
    user.groups.add(Group.objects.get(name=EDITORS))
    client.force_login(user)
    return client


def png(colour: str = "#0b3d48") -> SimpleUploadedFile:
    content = BytesIO()
    Image.new("RGB", (60, 40), colour).save(content, "PNG")
    return SimpleUploadedFile("rathaus.png", content.getvalue(), "image/png")


def collection(name: str = "Website") -> int:
    return Collection.objects.get(name=name).pk


def image_form(**changes) -> dict:
    fields = {"title": "Rathaus", "collection": collection(), "tags": ""}
    return fields | {"author": "Kim", "licence": "cc0"} | changes


@pytest.mark.parametrize(
    ("changes", "sentences"),
    [
        ({"author": ""}, [AUTHOR]),
        ({"licence": ""}, [LICENCE]),
        ({"author": " ", "licence": "gibt es nicht"}, [AUTHOR]),
        ({"author": "", "licence": ""}, [AUTHOR, LICENCE]),
    ],
)
def test_picture_without_its_origin_is_refused(editor, changes, sentences):
    form = image_form(file=png(), **changes)

    answer = editor.post("/admin/images/add/", form).content.decode()

    assert CommunityImage.objects.count() == 0
    assert [sentence for sentence in sentences if sentence not in answer] == []
    assert 'value="Rathaus"' in answer


def test_document_without_its_origin_is_refused(editor):
    file = SimpleUploadedFile("liste.pdf", b"%PDF-1.7", "application/pdf")
    form = image_form(file=file, author="", licence="", description="")

    answer = editor.post("/admin/documents/add/", form).content.decode()

    assert CommunityDocument.objects.count() == 0
    assert AUTHOR in answer
    assert LICENCE in answer


def test_picture_with_its_origin_is_kept_in_its_collection(editor):
    form = image_form(file=png(), collection=collection("Presse"))

    editor.post("/admin/images/add/", form)

    assert CommunityImage.objects.get().collection.name == "Presse"


def test_many_pictures_are_stored_first_and_described_afterwards(editor):
    upload = {"files[]": png(), "collection": collection(), "title": "Rathaus"}
    ajax = {"HTTP_X_REQUESTED_WITH": "XMLHttpRequest"}

    answer = editor.post("/admin/images/multiple/add/", upload, **ajax).json()
    image = CommunityImage.objects.get(pk=answer["image_id"])
    prefix = f"image-{image.pk}"
    address = f"/admin/images/multiple/{image.pk}/"
    without = {f"{prefix}-{name}": value for name, value in image_form().items()}
    refused = editor.post(address, without | {f"{prefix}-author": ""}, **ajax).json()
    accepted = editor.post(address, without, **ajax).json()

    assert image.obstacle
    assert (refused["success"], accepted["success"]) == (False, True)
    assert AUTHOR in refused["form"]
    assert CommunityImage.objects.get().obstacle == ""


def test_new_file_of_a_picture_in_use_is_drawn_at_once(
    editor, django_capture_on_commit_callbacks
):
    image = make_image(author="Kim", licence="cc0")
    make_news(make_news_index(make_home()), image=image)

    with django_capture_on_commit_callbacks(execute=True):
        editor.post(f"/admin/images/{image.pk}/", image_form(file=png("#ffffff")))

    specs = CommunityRendition.objects.filter(filter_spec__contains="avif")
    assert specs.count() == 4


def test_collections_are_made_once():
    load_collections()
    load_collections()

    names = Collection.objects.filter(depth=2).values_list("name", flat=True)
    assert sorted(names) == sorted(NAMES)
