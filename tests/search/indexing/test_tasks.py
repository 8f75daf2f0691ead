# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A save ends, and what it noted is in the index; whatever happens, the save stays."""

import pytest
from django.core.files.base import ContentFile
from django.db import DatabaseError

from search import configured
from search.indexing.tasks import AfterCommit
from search.models import ExtractedText, PendingChange
from tests.factories.pages import make_content_page, make_home
from tests.factories.stored_files import make_document
from tests.search.indexed import is_found

pytestmark = pytest.mark.django_db


@pytest.fixture
def home(searchable, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        return make_home()


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    return django_capture_on_commit_callbacks(execute=True)


def test_page_is_found_right_after_its_transaction(home, committed):
    with committed:
        page = make_content_page(home)
        during = is_found(page)

    assert not during
    assert is_found(page)
    assert not PendingChange.objects.exists()


def test_transaction_starts_one_task_however_much_it_changes(
    home, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks() as callbacks:
        make_content_page(home, "Eine")
        make_content_page(home, "Andere")

    assert [type(one) for one in callbacks].count(AfterCommit) == 1


def test_file_is_read_when_it_is_uploaded(home, committed):
    with committed:
        make_document(file=ContentFile(b"Beleidigungen", name="liste.txt"))

    assert [kept.text for kept in ExtractedText.objects.all()] == ["Beleidigungen"]


def test_save_survives_an_index_that_is_gone(home, committed):
    configured.embedded().folder.link.unlink()

    with committed:
        page = make_content_page(home)

    assert type(page).objects.filter(pk=page.pk, live=True).exists()
    assert PendingChange.objects.exists()


def test_save_survives_whatever_happens_in_the_task(home, committed, monkeypatch):
    def fail(**kwargs):
        raise DatabaseError("Rathausplatz 1")

    monkeypatch.setattr("search.indexing.tasks.apply_everywhere", fail)

    with committed:
        page = make_content_page(home)

    assert type(page).objects.filter(pk=page.pk).exists()
    assert PendingChange.objects.exists()
