# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Replaced files stay one step back, on disk too, and no longer."""

import pytest
from django.core.files.base import ContentFile

from network.models import CorporateDesign
from network.replacing import UPLOADS, bring_back, store
from tests.factories.people import make_design, make_municipality

pytestmark = pytest.mark.django_db


@pytest.fixture
def design() -> CorporateDesign:
    return make_design(make_municipality(), logo_alt="Wappen: eins")


@pytest.fixture
def put(design, django_capture_on_commit_callbacks):
    """Stores new content for a field, as the form does; None removes the file."""

    def put_content(name: str, content: bytes | None, **fields: str):
        changed = stored(design)
        file = ContentFile(content, name="datei.bin") if content else ""
        for field, value in {name: file, **fields}.items():
            setattr(changed, field, value)
        with django_capture_on_commit_callbacks(execute=True):
            store(changed)
        return getattr(stored(design), name)

    return put_content


def stored(design: CorporateDesign) -> CorporateDesign:
    return CorporateDesign.objects.get(pk=design.pk)


def content_of(file) -> bytes:
    with file.storage.open(file.name) as opened:
        return opened.read()


def exists(file) -> bool:
    return file.storage.exists(file.name)


@pytest.mark.parametrize("name", UPLOADS)
def test_first_file_has_no_previous_one(design, put, name):
    put(name, b"eins")

    assert not getattr(stored(design), f"previous_{name}")
    assert not bring_back(design, name)
    assert content_of(getattr(stored(design), name)) == b"eins"


@pytest.mark.parametrize("name", UPLOADS)
def test_replaced_file_is_brought_back_and_forth(design, put, name):
    put(name, b"eins")
    put(name, b"zwei")

    assert bring_back(design, name)
    assert content_of(getattr(stored(design), name)) == b"eins"

    assert bring_back(design, name)
    assert content_of(getattr(stored(design), name)) == b"zwei"


@pytest.mark.parametrize("name", UPLOADS)
def test_removed_file_is_brought_back(design, put, name):
    put(name, b"eins")
    put(name, None)

    assert bring_back(design, name)

    assert content_of(getattr(stored(design), name)) == b"eins"
    assert not getattr(stored(design), f"previous_{name}")


@pytest.mark.parametrize("name", UPLOADS)
def test_only_what_is_pushed_out_is_deleted_from_disk(design, put, name):
    one, two, three = (put(name, content) for content in (b"eins", b"zwei", b"drei"))

    assert [exists(file) for file in (one, two, three)] == [False, True, True]


def test_file_uploaded_after_a_removal_keeps_the_removed_one(design, put):
    one = put("letterhead", b"eins")
    put("letterhead", None)
    put("letterhead", b"zwei")

    assert exists(one)
    assert stored(design).previous_letterhead.name == one.name


def test_saving_without_a_change_of_files_deletes_and_moves_nothing(design, put):
    one, two = put("logo", b"eins"), put("logo", b"zwei")

    store(stored(design))

    assert exists(one)
    assert exists(two)
    assert stored(design).previous_logo.name == one.name


def test_logo_comes_back_with_its_description(design, put):
    put("logo", b"eins")
    put("logo", b"zwei", logo_alt="Wappen: zwei")

    bring_back(design, "logo")

    assert stored(design).logo_alt == "Wappen: eins"
    assert stored(design).previous_logo_alt == "Wappen: zwei"


def test_previous_file_that_is_lost_is_not_brought_back(design, put):
    one = put("letterhead", b"eins")
    put("letterhead", b"zwei")
    one.storage.delete(one.name)

    assert not bring_back(design, "letterhead")
    assert content_of(stored(design).letterhead) == b"zwei"


def test_new_design_is_stored_without_a_previous_one():
    design = CorporateDesign(municipality=make_municipality())
    design.logo = ContentFile(b"eins", name="datei.bin")

    store(design)

    assert not stored(design).previous_logo
