# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Loading synonyms: the shipped files, again, and beside people's edits."""

import pytest
from django.conf import settings
from wagtail.log_actions import log

from cms.management.loading.files import ContentError
from cms.management.loading.synonyms import load_synonyms, synonym_files
from search.models import SynonymGroup
from tests.factories.people import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path):
    write(
        tmp_path, "# Bemerkung\n\nHass, Hetze\nwut, zorn\n", "Asylant => Geflüchtete\n"
    )
    return tmp_path


def write(folder, both: str, one_way: str = "") -> None:
    (folder / "synonyms.txt").write_text(both, encoding="utf-8")
    (folder / "synonyms_oneway.txt").write_text(one_way, encoding="utf-8")


def load(folder) -> list[tuple[str, str]]:
    load_synonyms(synonym_files(folder))
    return list(SynonymGroup.objects.values_list("terms", "targets"))


def test_both_files_become_groups(folder):
    assert load(folder) == [
        ("Asylant", "Geflüchtete"),
        ("Hass\nHetze", ""),
        ("wut\nzorn", ""),
    ]
    assert SynonymGroup.objects.get(targets="Geflüchtete").is_one_way


def test_a_second_load_brings_groups_up_to_date_and_doubles_none(folder):
    load(folder)
    write(folder, "Hass, Hetze, Hassrede\n")

    assert ("Hass\nHetze\nHassrede", "") in load(folder)
    assert SynonymGroup.objects.count() == 3


def test_what_a_person_changed_stays(folder):
    load(folder)
    group = SynonymGroup.objects.get(origin="both:hass")
    group.terms, group.is_active = "hass\nmobbing", False
    group.save()
    log(instance=group, action="wagtail.edit", user=make_user())

    assert ("hass\nmobbing", "") in load(folder)
    assert not SynonymGroup.objects.get(origin="both:hass").is_active


def test_a_group_that_an_editor_made_is_nobodys_origin(folder):
    SynonymGroup.objects.create(terms="hass\nneid")
    SynonymGroup.objects.create(terms="rathaus\namt")

    assert len(load(folder)) == 5


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("einsam", "mindestens zwei"),
        ("a, <b>", "Zeichen"),
        ("a, b\na, c", "Zwei Gruppen beginnen gleich: „a“."),
    ],
)
def test_a_mistake_is_named_with_its_file(folder, line, reason):
    write(folder, line)

    with pytest.raises(ContentError, match=r"synonyms\.txt:\d: .*" + reason):
        load(folder)


def test_missing_files_are_no_mistake(tmp_path):
    assert synonym_files(tmp_path) == []


def test_the_shipped_files_can_be_loaded(db):
    count = load_synonyms(synonym_files(settings.BASE_DIR / "content" / "search"))

    assert count == SynonymGroup.objects.count() > 140
