# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files are found through the pages they hang on, and only through those."""

from datetime import UTC, datetime

import pytest
from django.core.files.base import ContentFile
from wagtail.models import ReferenceIndex

from cms.models import PracticeDocument
from search.documents import PUBLIC
from search.indexing.attached import forget_unused, texts_of
from search.models import ExtractedText
from search.query.asking import SearchQuery
from search.searching import search
from tests.factories.pages import make_content_page, make_home, restrict, text
from tests.factories.practices import make_practice, make_practice_index
from tests.factories.stored_files import make_document
from tests.search.attachments.made import make_docx
from tests.search.indexed import shown
from tests.search.offered import document_of

pytestmark = pytest.mark.django_db

WORDS = "Beleidigungen können Sie anzeigen."


@pytest.fixture
def home():
    return make_home()


@pytest.fixture
def guide():
    return make_word_file("Leitfaden Netz", WORDS)


def make_word_file(title: str, *words: str):
    content = make_docx(*words)
    return make_document(
        title,
        content=content,
        file=ContentFile(content, name="leitfaden.docx"),
    )


def downloads(*documents) -> dict:
    items = [
        {"document": document.pk, "title": "", "note": ""} for document in documents
    ]
    return {"type": "downloads", "value": {"items": items}}


def names_of(document) -> list[str]:
    return [attachment.name for attachment in document.attachments]


def test_file_of_a_download_block_hangs_on_the_page(home, guide):
    page = make_content_page(home, body=[downloads(guide)])

    (attachment,) = document_of(page).attachments

    assert (attachment.name, attachment.text) == ("Leitfaden Netz", WORDS)


def test_file_linked_in_a_text_hangs_on_the_page(home, guide):
    link = f'<p><a linktype="document" id="{guide.pk}">Hier</a></p>'
    page = make_content_page(home, body=[text(link)], intro=link)

    assert names_of(document_of(page)) == ["Leitfaden Netz"]


def test_material_of_a_report_hangs_on_it(home, guide):
    other = make_word_file("Checkliste", "Erstens")
    practice = make_practice(make_practice_index(home))
    for order, document in enumerate([other, guide]):
        PracticeDocument.objects.create(
            page=practice, document=document, sort_order=order
        )

    assert names_of(document_of(practice)) == ["Checkliste", "Leitfaden Netz"]


def test_page_is_found_by_the_words_of_its_file(home, guide, searchable):
    make_content_page(home, "Hilfe im Netz", body=[downloads(guide)])
    searchable()

    results = search(SearchQuery(text="Beleidigungen", moment=datetime.now(UTC)))

    (result,) = results.results
    assert "".join(piece.text for piece in result.title) == "Hilfe im Netz"
    assert result.attachment == "Leitfaden Netz"


def test_file_that_no_public_page_uses_is_not_found(home, guide, searchable):
    hidden = make_content_page(home, "Intern", body=[downloads(guide)])
    restrict(hidden)
    make_content_page(home, "Entwurf", body=[downloads(guide)], live=False)
    searchable()

    assert WORDS not in repr(shown(PUBLIC))


def test_file_that_is_replaced_is_read_again(home, guide, searchable):
    page = make_content_page(home, body=[downloads(guide)])
    ReferenceIndex.create_or_update_for_object(page)
    searchable()

    content = make_docx("Volksverhetzung ist strafbar.")
    guide.file = ContentFile(content, name="neu.docx")
    guide._set_file_hash()
    guide.save()
    searchable()

    attached = shown()[f"cms.contentpage:{page.pk}"]["attachments"]
    assert attached[0]["text"] == "Volksverhetzung ist strafbar."


def test_file_that_is_deleted_is_forgotten(home, guide, searchable):
    page = make_content_page(home, body=[downloads(guide)])
    ReferenceIndex.create_or_update_for_object(page)
    searchable()

    guide.delete()
    searchable()

    assert shown()[f"cms.contentpage:{page.pk}"]["attachments"] == []


def test_file_is_read_only_once(guide, django_assert_num_queries):
    texts_of([guide])
    name = guide.file.name
    guide.get_file_hash()
    guide.file.storage.delete(name)

    with django_assert_num_queries(1):
        assert texts_of([guide])[guide.pk] == WORDS


def test_lost_file_has_no_text(guide):
    guide.file.storage.delete(guide.file.name)

    assert texts_of([guide]) == {guide.pk: ""}


def test_file_that_cannot_be_read_is_noted_once():
    document = make_document(content=b"%PDF-1.7 kaputt")

    assert texts_of([document]) == {document.pk: ""}
    assert "beschädigt" in ExtractedText.objects.get().note


def test_texts_of_files_that_are_gone_are_forgotten(guide):
    other = make_word_file("Checkliste", "Erstens")
    texts_of([guide, other])

    forget_unused([other])

    assert [kept.text for kept in ExtractedText.objects.all()] == ["Erstens"]
