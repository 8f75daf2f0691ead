# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The form for visitors: it makes a town for one moment and stores nothing."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from network.models import Municipality
from tests.factories.items import make_item
from toolbox.composing.texts import compose
from toolbox.documents.reading import plain_text
from toolbox.forms import TrialForm
from toolbox.forms.trial import form_of_address

pytestmark = pytest.mark.django_db


@pytest.fixture
def item():
    return make_item()


def trial(item, **typed) -> TrialForm:
    data = {"town_kind": "stadt", "town_name": "Beispielstadt", **typed}
    form = TrialForm(data, item=item)
    form.is_valid()
    return form


def test_form_begins_with_a_gap_for_the_name(item):
    form = TrialForm(item=item)

    assert form["town_name"].value() is None
    assert form.municipality().full_name == "Gemeinde [Name]"
    assert form.lacks_town
    assert not trial(item).lacks_town


def test_form_asks_for_the_gaps_of_the_item(item):
    assert list(TrialForm(item=item).fields)[4:] == ["datum_ereignis"]


def test_town_speaks_as_typed(item):
    form = trial(
        item,
        head_office="Oberbürgermeisterin",
        head_name="Anna Beispiel",
        datum_ereignis="2026-05-12",
    )

    town = form.municipality()

    assert town.head == "Oberbürgermeisterin Anna Beispiel"
    assert town.head_inflection.genitive == "der Oberbürgermeisterin"
    text = plain_text(compose(item=item, municipality=town, answers=form.answers))
    assert "Stadt Beispielstadt steht zusammen" in text
    assert "In Beispielstadt wurde am 12. Mai 2026" in text


@pytest.mark.parametrize(
    ("office", "address"),
    [
        ("", "neutral"),
        ("Landrätin", "frau"),
        ("Landrat", "herr"),
        ("Landrätin ", "frau"),
    ],
)
def test_form_of_address_is_guessed_from_the_office(office, address):
    assert form_of_address(office) == address


@pytest.mark.parametrize(
    "typed",
    [
        {"town_kind": "königreich"},
        {"town_name": ""},
        {"town_name": "x" * 101},
        {"datum_ereignis": "gestern"},
    ],
)
def test_mistake_is_named_and_the_preview_goes_on(item, typed):
    form = trial(item, **typed)

    assert list(form.errors) == list(typed)
    assert compose(item=item, municipality=form.municipality(), answers=form.answers)


def test_nothing_is_stored(item):
    with CaptureQueriesContext(connection) as queries:
        form = trial(item, head_name="Anna Beispiel", datum_ereignis="2026-05-12")
        compose(item=item, municipality=form.municipality(), answers=form.answers)

    statements = {query["sql"].split()[0] for query in queries}
    assert statements <= {"SELECT"}
    assert not Municipality.objects.exists()
    assert form.municipality().pk is None


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "town_kind": st.text(max_size=10),
            "town_name": st.text(max_size=30),
            "head_office": st.text(max_size=30),
            "head_name": st.text(max_size=30),
            "datum_ereignis": st.text(max_size=12),
        },
    )
)
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_no_input_breaks_the_preview(item, typed):
    form = trial(item, **typed)

    document = compose(
        item=item, municipality=form.municipality(), answers=form.answers
    )

    assert document.plain_title
