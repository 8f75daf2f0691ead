# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Filters of the toolbox: each narrows, nonsense is ignored, chips take one away."""

from urllib.parse import urlencode

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import QueryDict

from tests.factories.items import make_index, make_item, make_term
from tests.factories.people import make_member, make_municipality
from toolbox.models import Audience, Channel, Occasion, SharepicPage, TextItemPage
from toolbox.models.filters import ItemFilterForm

pytestmark = pytest.mark.django_db


def filters(query: str) -> ItemFilterForm:
    return ItemFilterForm(QueryDict(query))


def found(query: str) -> list[TextItemPage]:
    return list(filters(query).narrow(TextItemPage.objects.all()).order_by("pk"))


def sort_under(item: TextItemPage, **terms) -> TextItemPage:
    for name, term in terms.items():
        setattr(item, name, [term])
    item.save_revision().publish()
    return item


def test_no_filter_shows_everything():
    items = [make_item(), make_item()]

    assert found("") == items


def test_each_filter_narrows():
    make_item()
    meant = sort_under(
        make_item(kind="speech", phase_id="aftermath"),
        occasions=make_term(Occasion, "gedenken"),
        audiences=make_term(Audience, "presse"),
        channels=make_term(Channel, "rathaus"),
    )

    for query in (
        "kind=speech",
        "phase=aftermath",
        "occasion=gedenken",
        "audience=presse",
        "channel=rathaus",
        "kind=speech&occasion=gedenken",
    ):
        assert found(query) == [meant], query
    assert found("kind=speech&phase=acute") == []


def test_occasion_includes_those_below_it_once():
    above = make_term(Occasion, "vorfall")
    below = make_term(Occasion, "brand", parent=above)
    item = make_item()
    item.occasions = [above, below]
    item.save_revision().publish()

    assert found("occasion=vorfall") == [item]
    assert found("occasion=brand") == [item]


@pytest.mark.parametrize(
    "query",
    ["kind=quatsch", "occasion=%F0%9F%92%A9", "phase='--", "channel=" + "x" * 9000],
)
def test_what_is_not_understood_is_ignored(query):
    item = make_item()

    assert found(query) == [item]
    assert filters(query).chips() == []


def test_chips_name_the_filters_and_take_one_away():
    make_term(Occasion, "gedenken")

    chips = filters("occasion=gedenken&kind=speech&seite=3").chips()

    assert chips == [
        {"label": "Anlass: Gedenken", "url": "?kind=speech"},
        {"label": "Art: Rede", "url": "?occasion=gedenken"},
    ]


def test_internal_items_are_listed_for_members_only():
    public, internal = make_item(), make_item(visibility="members")
    member = make_member(make_municipality())
    index = make_index()

    assert set(index.items_for(AnonymousUser())[:]) == {public}
    assert set(index.items_for(member)[:]) == {public, internal}


def test_items_taken_off_the_site_are_not_listed():
    make_item().unpublish()

    assert not make_index().items_for(make_member(make_municipality())).count()


def test_tag_is_a_filter_whose_chip_takes_it_away():
    tagged, _ = make_item(), make_item()
    tagged.tags.add("Marktplatz Süd")
    tagged.save()

    form = filters(urlencode({"tag": tagged.tags.get().slug}))

    assert list(form.narrow(TextItemPage.objects.all())) == [tagged]
    assert form.chips() == [{"label": "Schlagwort: Marktplatz Süd", "url": "?"}]
    assert form.narrow(SharepicPage.objects.all()).count() == 0
