# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The command that builds the index anew, and the one that carries changes into it."""

from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.management.commands import load_content
from search import configured
from search.engines.port import IndexMissing
from search.indexing.attached import texts_of
from search.indexing.targets import embedded_name
from search.models import ExtractedText, PendingChange, SearchTarget
from search.registries.offering import SOURCES, key_of
from tests.factories.items import make_item, make_service
from tests.factories.pages import (
    make_content_page,
    make_home,
    make_services_page,
)
from tests.factories.stored_files import make_document
from tests.search.indexed import is_found, shown

pytestmark = pytest.mark.django_db


@pytest.fixture
def root(settings, tmp_path):
    settings.SEARCH_ROOT = tmp_path / "search"
    return tmp_path


def run(command: str = "rebuild_index", **options) -> str:
    output = StringIO()
    call_command(command, stdout=output, stderr=output, **options)
    return output.getvalue()


def test_everything_is_found_after_a_rebuild(root):
    home = make_home()
    page, item = make_content_page(home), make_item()
    make_services_page(home)
    service = make_service()

    output = run()

    assert {key_of(page), key_of(item), key_of(service)} <= set(shown())
    assert "Inhaltsseite: 1" in output
    assert "Textvorlage: 1" in output
    assert "Fertig: 6 Dokumente in" in output


def test_rebuild_enrols_this_machine_for_changes(root, settings):
    run()
    name = embedded_name()
    run()

    assert name.startswith("embedded:")
    assert [target.name for target in SearchTarget.objects.all()] == [name]


def test_without_a_rebuild_nothing_is_noted(root, settings):
    settings.SEARCH_UPDATES = True

    make_content_page(make_home())

    assert not PendingChange.objects.exists()


def test_cluster_alone_needs_an_address(root):
    with pytest.raises(CommandError, match="SEARCH_URL"):
        run(engine="cluster")


def test_bad_document_is_named_and_skipped(root, monkeypatch):
    home = make_home()
    page, other = make_content_page(home, "Eine"), make_content_page(home, "Andere")
    source = SOURCES[type(page)]

    def offer(row):
        return 1 / 0 if row.pk == page.pk else source.offer(row)

    changed = type(source)(source.model, source.everything, offer, source.prepare)
    monkeypatch.setitem(SOURCES, type(page), changed)
    output = StringIO()

    with pytest.raises(CommandError, match="nicht vollständig"):
        call_command("rebuild_index", stdout=output, stderr=output)

    assert f"{key_of(page)} (ZeroDivisionError)" in output.getvalue()
    assert is_found(other)
    assert not is_found(page)


def test_old_index_answers_if_a_rebuild_fails(root, monkeypatch):
    page = make_content_page(make_home())
    run()
    source = SOURCES[type(page)]
    monkeypatch.setitem(
        SOURCES,
        type(page),
        type(source)(source.model, interrupt, source.offer, source.prepare),
    )

    with pytest.raises(KeyboardInterrupt):
        run()

    assert is_found(page)
    assert SearchTarget.objects.get().generation % 2 == 0


def interrupt():
    raise KeyboardInterrupt


def test_rebuild_asks_the_same_number_of_queries_for_one_and_three_rows(root):
    home = make_home()
    make_content_page(home, "Eins")
    make_item()
    run()
    one = queries_of_a_rebuild()

    for number in range(2):
        make_content_page(home, f"Seite {number}")
        make_item()

    assert queries_of_a_rebuild() == one


def queries_of_a_rebuild() -> int:
    with CaptureQueriesContext(connection) as queries:
        run()
    return len(queries)


def test_unreadable_files_are_named(root):
    document = make_document(content=b"%PDF-1.7 kaputt")
    texts_of([document])

    assert f"{document.filename}: Die Datei ist beschädigt" in run()


def test_texts_of_files_that_are_gone_are_forgotten(root):
    ExtractedText.objects.create(digest="1", name="weg.pdf", text="Weg")

    run()

    assert not ExtractedText.objects.exists()


def test_machine_that_is_gone_is_struck_off(searchable):
    gone = SearchTarget.objects.create(name="embedded:gone:1")
    late = SearchTarget.objects.create(name="embedded:late:2")
    make_content_page(make_home())
    long_ago = timezone.now() - timedelta(days=15)
    gone.changes.update(noted_at=long_ago)

    run()

    names = [target.name for target in SearchTarget.objects.all()]
    assert gone.name not in names
    assert {late.name, embedded_name()} == set(names)


def test_loading_content_notes_nothing_and_rebuilds_once(searchable, monkeypatch):
    called = []
    monkeypatch.setattr(load_content, "call_command", lambda *a, **k: called.append(a))
    monkeypatch.setattr(load_content.Command, "parts", lambda *a: [])

    run("load_content", folder=Path(__file__).parent)

    assert called == [("rebuild_index",)]
    assert not PendingChange.objects.exists()


def test_searching_without_an_index_says_so(root):
    with pytest.raises(IndexMissing):
        configured.embedded().count()


def test_apply_changes_writes_what_waits(searchable):
    page = make_content_page(make_home())

    output = run("apply_changes")

    assert output == "2 Änderungen eingetragen.\n"
    assert is_found(page)


def test_apply_changes_names_what_fails_again_and_again(searchable):
    page = make_content_page(make_home())
    searchable()
    page.save()
    PendingChange.objects.update(
        attempts=4, try_after="2099-01-01T00:00Z", last_error="ValueError"
    )

    output = run("apply_changes")

    assert output == f"{key_of(page)} wartet nach 4 Versuchen noch (ValueError).\n"
