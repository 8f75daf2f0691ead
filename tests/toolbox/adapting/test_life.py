# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The life of an adaptation: versions, conflicts, the audit log, and its base."""

import pytest
from wagtail.models import ModelLogEntry, Revision

from tests.factories.items import make_adaptation, make_item
from tests.factories.people import make_member
from toolbox.adapting.life import (
    SavedMeanwhile,
    restore_revision,
    start_adaptation,
)
from toolbox.models import Adaptation

from .saving import save

pytestmark = pytest.mark.django_db


def actions(adaptation: Adaptation) -> list[tuple[str, int]]:
    entries = ModelLogEntry.objects.filter(object_id=adaptation.pk)
    return list(entries.order_by("pk").values_list("action", "user_id"))


def titles(adaptation: Adaptation) -> list[str]:
    revisions = adaptation.revisions.order_by("pk")
    return [revision.content["title"] for revision in revisions]


def test_start_takes_the_published_state_of_the_item(adaptation, town, kim):
    item = adaptation.item

    assert adaptation.title == "Stellungnahme nach einer Schmiererei"
    assert adaptation.base_revision == item.live_revision
    assert (adaptation.created_by, adaptation.updated_by) == (kim, kim)
    assert (adaptation.answers, adaptation.edits, adaptation.edition) == ({}, {}, 1)
    assert actions(adaptation) == [("wagtail.create", kim.pk)]
    assert titles(adaptation) == [adaptation.title]


def test_start_passes_over_an_unpublished_draft(town, kim):
    item = make_item()
    published = item.live_revision
    item.title = "Entwurf"
    item.save_revision()

    adaptation = start_adaptation(item=item, municipality=town, user=kim)

    assert adaptation.base_revision == published


def test_save_stores_everything_and_counts(adaptation, kim):
    save(
        adaptation,
        kim,
        "Neu",
        answers={"ort_detail": "Markt"},
        edits={"absatz": {"text": "x"}},
    )

    stored = Adaptation.objects.get()
    assert (stored.title, stored.answers, stored.edits, stored.edition) == (
        "Neu",
        {"ort_detail": "Markt"},
        {"absatz": {"text": "x"}},
        2,
    )
    assert actions(stored)[1:] == [("wagtail.edit", kim.pk)]


def test_autosaves_of_one_sitting_are_one_version(adaptation, kim, clock):
    for number in range(1, 9):
        clock(number)
        adaptation = save(adaptation, kim, f"Stand {number}")

    assert titles(adaptation) == ["Stand 8"]
    assert adaptation.edition == 9


def test_a_later_sitting_is_a_version_of_its_own(adaptation, kim, clock):
    clock(1)
    adaptation = save(adaptation, kim, "Vormittag")
    clock(240)
    adaptation = save(adaptation, kim, "Nachmittag")

    assert titles(adaptation) == ["Vormittag", "Nachmittag"]


def test_another_person_never_overwrites_a_version(adaptation, kim, town):
    bo = make_member(town)

    adaptation = save(adaptation, kim, "von Kim")
    adaptation = save(adaptation, bo, "von Bo")
    adaptation = save(adaptation, kim, "wieder Kim")

    assert titles(adaptation) == ["von Kim", "von Bo", "wieder Kim"]
    assert adaptation.updated_by == kim
    assert adaptation.created_by == kim


def test_second_save_of_an_edition_is_a_conflict_and_keeps_the_first(
    adaptation, kim, town
):
    bo = make_member(town, first_name="Bo")
    save(adaptation, kim, "zuerst")

    with pytest.raises(SavedMeanwhile) as conflict:
        save(adaptation, bo, "danach")

    assert conflict.value.current.title == "zuerst"
    assert conflict.value.current.updated_by == kim
    assert Adaptation.objects.get().title == "zuerst"
    assert titles(adaptation) == ["zuerst"]


def test_edition_of_the_future_is_a_conflict(adaptation, kim):
    with pytest.raises(SavedMeanwhile):
        save(adaptation, kim, "x", edition=99)


def test_identical_save_is_no_conflict_and_no_version(adaptation, kim, town):
    first = save(adaptation, kim, "gleich")
    before = actions(adaptation)

    again = save(adaptation, make_member(town), "gleich")

    assert (again.edition, again.updated_by) == (first.edition, kim)
    assert actions(adaptation) == before


def test_restore_brings_back_and_keeps_the_state_before(adaptation, kim, clock):
    adaptation = save(adaptation, kim, "eins", answers={"ort_detail": "Markt"})
    first = adaptation.latest_revision
    clock(30)
    adaptation = save(adaptation, kim, "zwei", edits={"absatz": {"text": "x"}})

    restored = restore_revision(adaptation=adaptation, revision=first, user=kim)

    assert (restored.title, restored.answers, restored.edits) == (
        "eins",
        {"ort_detail": "Markt"},
        {},
    )
    assert restored.edition == adaptation.edition + 1
    assert titles(restored) == ["eins", "zwei", "eins"]
    assert actions(restored)[-1] == ("wagtail.revert", kim.pk)


def test_form_opened_before_a_restore_is_a_conflict(adaptation, kim):
    adaptation = save(adaptation, kim, "eins")
    restore_revision(
        adaptation=adaptation, revision=adaptation.latest_revision, user=kim
    )

    with pytest.raises(SavedMeanwhile):
        save(adaptation, kim, "zwei")


def test_version_of_another_adaptation_is_never_restored(adaptation, kim, town):
    other = make_adaptation(adaptation.item, town, kim)

    with pytest.raises(ValueError, match="another adaptation"):
        restore_revision(
            adaptation=adaptation, revision=other.latest_revision, user=kim
        )


def test_version_by_a_deleted_person_can_be_restored(adaptation, kim, town):
    bo = make_member(town)
    adaptation = save(adaptation, bo, "von Bo")
    revision = adaptation.latest_revision
    adaptation = save(adaptation, kim, "von Kim")
    bo.delete()

    restored = restore_revision(
        adaptation=adaptation,
        revision=Revision.objects.get(pk=revision.pk),
        user=kim,
    )

    assert restored.title == "von Bo"
