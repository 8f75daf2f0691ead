# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The profile form: proposals in sight, corrections kept, the rest out of reach."""

import pytest
from django.forms.models import model_to_dict
from hypothesis import given, settings
from hypothesis import strategies as st

from network.forms import ProfileForm
from network.forms.profile import HEAD_FIELDS, NAME_FIELDS, SECTIONS
from network.models import Municipality
from tests.factories.people import make_municipality

pytestmark = pytest.mark.django_db


def typed(town: Municipality, **changes) -> dict[str, str]:
    """What a browser sends for the stored profile and some changes."""
    stored = model_to_dict(town, ProfileForm._meta.fields)
    return {key: "" if value is None else value for key, value in stored.items()} | (
        changes
    )


def proposals(form: ProfileForm, names: list[str]) -> list[str]:
    return [form.fields[name].widget.attrs["placeholder"] for name in names]


def test_empty_cases_show_what_will_be_used():
    form = ProfileForm(instance=make_municipality())

    assert proposals(form, NAME_FIELDS) == [
        "die Gemeinde Musterhausen",
        "der Gemeinde Musterhausen",
        "der Gemeinde Musterhausen",
        "die Gemeinde Musterhausen",
        "in der Gemeinde Musterhausen",
    ]
    assert proposals(form, HEAD_FIELDS) == [
        "die Bürgermeisterin",
        "der Bürgermeisterin",
        "der Bürgermeisterin",
        "die Bürgermeisterin",
    ]


def test_proposals_follow_what_is_typed_and_not_stored():
    town = make_municipality()
    data = typed(town, kind="landkreis", name="Probeland", head_office="Landrat")

    form = ProfileForm(data | {"head_form_of_address": "herr"}, instance=town)

    assert proposals(form, NAME_FIELDS)[1] == "des Landkreises Probeland"
    assert proposals(form, HEAD_FIELDS)[1] == "des Landrats"


def test_a_proposal_is_not_stored():
    town = make_municipality()
    form = ProfileForm(typed(town), instance=town)

    assert form.is_valid(), form.errors
    form.save()
    town.refresh_from_db()

    assert {getattr(town, name) for name in NAME_FIELDS + HEAD_FIELDS} == {""}


def test_a_correction_is_stored():
    town = make_municipality()
    form = ProfileForm(typed(town, name_genitive="Musterhausens"), instance=town)

    assert form.is_valid(), form.errors
    form.save()
    town.refresh_from_db()

    assert town.name_inflection.genitive == "Musterhausens"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("official_key", "09999999"),
        ("federal_state", "BE"),
        ("role", "model"),
        ("slug", "fremde-stadt"),
    ],
)
def test_fields_of_the_project_team_ignore_what_a_lead_sends(name, value):
    town = make_municipality()
    before = getattr(Municipality.objects.get(), name)
    form = ProfileForm(typed(town, **{name: value}), instance=town)

    assert form.is_valid(), form.errors
    form.save()

    assert getattr(Municipality.objects.get(), name) == before


def test_inconsistent_key_does_not_keep_a_lead_from_saving():
    town = make_municipality()
    Municipality.objects.update(official_key="01999999")
    town.refresh_from_db()

    assert ProfileForm(typed(town, phone="0000 1"), instance=town).is_valid()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("name", ""),
        ("name", "   "),
        ("kind", "königreich"),
        ("population", "-1"),
        ("population", str(10**30)),
        ("website", "javascript:alert(1)"),
        ("press_email", "presse"),
        ("postcode", "1234"),
        ("boilerplate", "x" * 1201),
        ("head_form_of_address", "hoheit"),
    ],
)
def test_unusable_input_is_refused_at_its_field(name, value):
    town = make_municipality()
    form = ProfileForm(typed(town, **{name: value}), instance=town)

    assert list(form.errors) == [name]


def test_every_field_stands_in_one_section():
    form = ProfileForm(instance=make_municipality())

    shown = [field.name for section in form.sections for field in section.fields]
    assert shown == list(form.fields)
    assert [section.title for section in form.sections] == list(SECTIONS)


@given(
    kind=st.text(max_size=20), name=st.text(max_size=40), office=st.text(max_size=40)
)
@settings(max_examples=60, deadline=None)
def test_no_input_breaks_the_proposals(kind, name, office):
    town = Municipality(name="Musterhausen", kind="gemeinde")
    data = {"kind": kind, "name": name, "head_office": office}
    data |= {"head_form_of_address": kind}

    form = ProfileForm(data, instance=town)

    assert form.sections
    assert not form.is_valid()
