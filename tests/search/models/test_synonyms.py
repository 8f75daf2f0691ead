# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Groups of synonyms: what is valid, how they read, how a change is noticed."""

import pytest
from django.core.exceptions import ValidationError

from search.models import SynonymGroup

BOTH, ONE_WAY = SynonymGroup.Direction.BOTH, SynonymGroup.Direction.ONE_WAY


def make_group(terms="hass, hetze", targets="", **fields) -> SynonymGroup:
    if targets:
        fields["direction"] = ONE_WAY
    return SynonymGroup.objects.create(terms=terms, targets=targets, **fields)


def test_clean_writes_one_term_a_line():
    group = SynonymGroup(terms="Hass,  Hetze , hass")

    group.clean()

    assert group.terms == "Hass\nHetze"
    assert group.term_list == ["Hass", "Hetze"]


@pytest.mark.parametrize(
    ("direction", "terms", "targets", "field", "sentence"),
    [
        (BOTH, "hass", "", "terms", "mindestens zwei verschiedene Wörter"),
        (BOTH, "hass, Hass", "", "terms", "mindestens zwei verschiedene Wörter"),
        (BOTH, "hass, hetze", "wut", "targets", "bleibt dieses Feld leer"),
        (ONE_WAY, "asylant", "", "targets", "Beide Seiten gehören dazu"),
        (ONE_WAY, " , ", "geflüchtete", "terms", "das gesuchte Wort"),
        (ONE_WAY, "a, b", "c, B", "targets", "steht auf beiden Seiten"),
        (BOTH, "hass, <b>", "", "terms", "Zeichen"),
        (ONE_WAY, "hass", "<b>", "targets", "Zeichen"),
    ],
)
def test_a_wrong_group_is_refused_at_its_field(
    direction, terms, targets, field, sentence
):
    group = SynonymGroup(direction=direction, terms=terms, targets=targets)

    with pytest.raises(ValidationError) as refusal:
        group.clean()

    assert list(refusal.value.message_dict) == [field]
    assert sentence in refusal.value.message_dict[field][0]
    assert (group.terms, group.targets) == (terms, targets)


def test_a_group_reads_as_its_first_words():
    both = SynonymGroup(terms="a1\na2\na3\na4\na5\na6\na7")
    one_way = SynonymGroup(direction=ONE_WAY, terms="asylant", targets="geflüchtete")

    assert str(both) == "a1, a2, a3, a4, a5 und 2 weitere"
    assert str(one_way) == "asylant → geflüchtete"


def test_every_change_changes_the_state(db):
    states = [SynonymGroup.objects.state()]
    first, second = make_group(), make_group("wut, zorn")
    states.append(SynonymGroup.objects.state())
    first.save()
    states.append(SynonymGroup.objects.state())
    first.save(update_fields=["note"])
    states.append(SynonymGroup.objects.state())
    second.delete()
    states.append(SynonymGroup.objects.state())

    assert states[0] is None
    assert len(set(states)) == len(states)


def test_the_state_costs_one_query(db, django_assert_num_queries):
    make_group()

    with django_assert_num_queries(1):
        SynonymGroup.objects.state()


def test_overlaps_name_the_term_and_the_other_group(db):
    other = make_group("Hetze, wut")
    make_group("zorn, ärger")
    group = make_group("hass, hetze")

    assert group.overlaps() == [("hetze", other)]
    assert make_group("neu, frisch").overlaps() == []


def test_inactive_groups_are_left_out(db):
    group = make_group()
    make_group("wut, zorn", is_active=False)

    assert list(SynonymGroup.objects.active()) == [group]
