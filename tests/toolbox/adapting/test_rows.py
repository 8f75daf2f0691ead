# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What stays in the database: the base of an adaptation, one of two saves, the log."""

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.db.models import ProtectedError
from django.test.utils import CaptureQueriesContext
from wagtail.models import ModelLogEntry, Revision

from tests.factories.items import paragraph
from toolbox.adapting.life import (
    delete_adaptation,
)
from toolbox.models import Adaptation

from .saving import save

pytestmark = pytest.mark.django_db


def test_deleted_adaptation_leaves_only_its_trace_in_the_log(adaptation, kim):
    adaptation = save(adaptation, kim, "eins", answers={"ort_detail": "Markt"})
    pk = adaptation.pk

    delete_adaptation(adaptation=adaptation, user=kim)

    assert not Adaptation.objects.exists()
    assert not Revision.objects.not_page_revisions().exists()
    log = ModelLogEntry.objects.filter(object_id=pk).order_by("pk").last()
    assert (log.action, log.user, log.deleted) == ("wagtail.delete", kim, True)


def test_base_stays_when_the_item_moves_on(adaptation, clock):
    item = adaptation.item.specific
    base = adaptation.base_revision_id
    clock(5)
    item.body = item.body.stream_block.to_python([paragraph("Neue Fassung")])
    item.headline = "<p>Neu</p>"
    item.save_revision().publish()

    stored = Adaptation.objects.get()

    assert stored.base_revision_id == base
    assert "steht zusammen" in stored.base_item().headline
    assert [block.id for block in stored.base_item().body] == ["kopf", "absatz"]
    assert stored.item.specific.headline == "<p>Neu</p>"


def test_edits_keep_their_blocks_when_the_item_is_published_again(adaptation, kim):
    adaptation = save(adaptation, kim, "x", edits={"absatz": {"text": "Eigenes"}})
    item = adaptation.item.specific
    item.save_revision().publish()
    item.refresh_from_db()

    assert set(adaptation.edits) <= {block.id for block in item.body}


def test_purging_versions_spares_the_base(adaptation, kim):
    item = adaptation.item.specific
    for number in range(3):
        item.title = f"Fassung {number}"
        item.save_revision().publish()

    call_command("purge_revisions", verbosity=0)

    base = Adaptation.objects.get().base_item()
    assert base.title == "Stellungnahme nach einer Schmiererei"
    assert Revision.objects.for_instance(item).count() == 2


def test_item_with_adaptations_cannot_be_deleted(adaptation):
    with pytest.raises(ProtectedError):
        adaptation.item.specific.delete()


def test_save_locks_the_row(adaptation, kim):
    with CaptureQueriesContext(
        connection,
    ) as queries:
        save(adaptation, kim, "neu")

    reads = [query["sql"] for query in queries if "SELECT" in query["sql"]]
    locks = [sql for sql in reads if "FOR UPDATE" in sql]
    assert bool(locks) is connection.features.has_select_for_update


def test_failed_save_leaves_nothing(adaptation, kim, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("disk full")

    monkeypatch.setattr(Adaptation, "save_revision", fail)
    with pytest.raises(RuntimeError), transaction.atomic():
        save(adaptation, kim, "halb")

    assert Adaptation.objects.get().title != "halb"
