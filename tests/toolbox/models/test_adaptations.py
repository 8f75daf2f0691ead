# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Adaptations as rows: whose they are, in which order, and what keeps them."""

import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError

from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import make_adaptation, make_item
from tests.factories.people import make_member, make_municipality
from tests.factories.sharepics import make_sharepic
from toolbox.adapting.life import save_adaptation
from toolbox.models import Adaptation

pytestmark = pytest.mark.django_db


@pytest.fixture
def town():
    return make_municipality()


def test_town_has_its_own_adaptations_only(town):
    other = make_municipality(name="Beispielstadt", kind="stadt")
    item = make_item()
    own = make_adaptation(item, town, make_member(town))
    make_adaptation(item, other, make_member(other))

    assert list(Adaptation.objects.of(town)) == [own]


def test_what_was_changed_last_comes_first(town):
    item, kim = make_item(), make_member(town)
    first, second = (make_adaptation(item, town, kim) for _ in range(2))
    save_adaptation(
        adaptation=first, edition=1, user=kim, title="Neu", answers={}, edits={}
    )

    assert list(Adaptation.objects.recent_first()) == [first, second]


def test_adaptation_is_called_and_found_by_its_title_and_town(town):
    adaptation = make_adaptation(make_item(title="Rede"), town, make_member(town))

    assert str(adaptation) == "Rede"
    assert adaptation.get_absolute_url() == (
        f"/kommunen/musterhausen/anpassungen/{adaptation.pk}/"
    )


def test_adaptation_outlives_the_account_of_its_author(town):
    kim = make_member(town)
    adaptation = make_adaptation(make_item(), town, kim)

    kim.delete()

    adaptation.refresh_from_db()
    assert (adaptation.created_by, adaptation.updated_by) == (None, None)


def test_adaptations_go_with_their_town(town):
    make_adaptation(make_item(), town, make_member(town))

    town.delete()

    assert not Adaptation.objects.exists()


def test_adaptation_is_of_a_text_or_a_counter_speech(town):
    kim = make_member(town)

    text = make_adaptation(make_item(), town, kim)
    reply = make_adaptation(make_counter_speech(), town, kim)

    assert list(Adaptation.objects.texts()) == [text]
    assert list(Adaptation.objects.replies()) == [reply]
    assert reply.get_kind_display() == "Gegenrede"
    assert reply.base_item().answer_short.startswith("Bezahlbares fehlt.")


def test_adaptation_of_any_other_page_is_refused(town):
    with pytest.raises(ValidationError, match="kein eigener Text"):
        make_adaptation(make_sharepic(), town, make_member(town))


def test_counter_speech_cannot_be_deleted_under_its_versions(town):
    reply = make_counter_speech()
    make_adaptation(reply, town, make_member(town))

    with pytest.raises(ProtectedError):
        reply.delete()
