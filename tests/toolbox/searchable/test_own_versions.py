# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a municipality made its own is found by its own people and nobody else."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone

from search import configured
from search.documents import FACETS, MEMBERS, PUBLIC, municipality_access
from search.models import PendingChange
from search.query.asking import SearchQuery
from search.query.plan import Filter, Plan
from search.registries.access import access_of
from search.searching import search, suggest
from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import make_adaptation, make_item
from tests.factories.own_kits import make_kit, save_content
from tests.factories.pages import make_home
from tests.factories.people import make_member, make_municipality
from tests.factories.sharepics import make_own_sharepic, make_sharepic
from tests.search.indexed import is_found, shown
from tests.search.offered import document_of
from toolbox.models import PublicPressKit
from toolbox.own_press_kits.checks import releasable
from toolbox.own_press_kits.life import publish_kit

pytestmark = pytest.mark.django_db

SECRET = "Zwiebelturmgeflüster"


@pytest.fixture
def town(searchable):
    make_home()
    return make_municipality(is_listed=True)


@pytest.fixture
def officer(town):
    return make_member(town)


@pytest.fixture
def draft(town, officer, searchable):
    adaptation = make_adaptation(make_item(), town, officer)
    adaptation.title = f"Unsere {SECRET}"
    adaptation.answers = {"datum_ereignis": "2026-11-02", "ort": "am Bachlauf"}
    adaptation.edits = {"absatz": {"text": f"<p>{SECRET} am <b>Turm</b></p>"}}
    adaptation.save()
    searchable()
    return adaptation


def test_version_of_a_counter_speech_is_found_without_its_slogan(town, officer):
    reply = make_counter_speech()
    kept = make_adaptation(reply, town, officer)
    kept.edits = {"answer_short": {"text": SECRET}}
    kept.save()

    document = document_of(kept)

    assert document.kind == "counter_speech"
    assert document.access == {municipality_access(town.pk)}
    assert SECRET in document.body
    assert reply.slogan not in f"{document.body} {document.summary} {document.hidden}"


def test_adaptation_offers_what_was_typed(draft, town):
    document = document_of(draft)

    assert document.section == "own"
    assert document.access == {municipality_access(town.pk)}
    assert document.url == draft.get_absolute_url()
    assert document.summary == "Ihre Fassung von „Stellungnahme nach einer Schmiererei“"
    assert "am Bachlauf" in document.body
    assert f"{SECRET} am Turm" in document.body


def test_own_officer_finds_the_draft(draft, officer, rf):
    found = find(rf, officer, SECRET)

    assert [result.key for result in found.results] == [
        f"toolbox.adaptation:{draft.pk}"
    ]


def strangers():
    return {
        "visitor": AnonymousUser,
        "stranger": lambda: make_member(make_municipality(name="Beispielstadt")),
        "team": lambda: make_member(make_municipality(name="Team"), is_superuser=True),
    }


@pytest.mark.parametrize("who", ["visitor", "stranger", "team"])
def test_nobody_else_ever_finds_it(draft, rf, who):
    user = strangers()[who]()
    access = access_of(request_of(rf, user))

    results = find(rf, user, SECRET)
    misspelt = find(rf, user, SECRET.replace("turm", "trum"))
    everything = configured.embedded().search(
        Plan(
            visible_at=timezone.now(),
            filters=(Filter("access", access),),
            facets=FACETS,
            limit=1000,
        )
    )

    assert (results.total, misspelt.total, misspelt.correction) == (0, 0, "")
    assert all(value.count == 0 for group in results.facets for value in group.values)
    assert SECRET not in repr(everything)
    assert draft.item.kind == "statement"
    assert everything.facets["kind"]["statement"] == 1
    assert suggest(SECRET[:6], access) == []
    assert configured.embedded().words_from("zwiebel", access, 10) == []


@pytest.mark.parametrize("forged", ["municipality:", "municipality:*", "own", "*"])
def test_made_up_access_opens_nothing(draft, forged):
    assert not is_found(draft, PUBLIC, MEMBERS, forged)


def test_autosaves_wait_as_one_change(draft):
    for number in range(3):
        draft.title = f"Fassung {number}"
        draft.save()

    changes = [change.key for change in PendingChange.objects.all()]
    assert changes == [f"toolbox.adaptation:{draft.pk}"]


def test_draft_that_is_deleted_is_gone(draft, town, searchable):
    draft.delete()
    searchable()

    assert SECRET not in repr(shown(municipality_access(town.pk)))


def test_own_sharepic_is_found_by_its_words(town, officer, searchable):
    own = make_own_sharepic(make_sharepic(), town, officer)
    own.words = {"headline": "Der Zwiebelturm bleibt bunt"}
    own.save()

    document = document_of(own)

    assert document.kind == "sharepic"
    assert "Der Zwiebelturm bleibt bunt" in document.body
    assert document.access == {municipality_access(town.pk)}


def test_kit_is_public_as_it_was_published(town, officer, searchable):
    kit = published_kit(town, officer)
    save_content(kit, officer, title="Neuer Entwurf")
    searchable()

    public = shown()[f"toolbox.publicpresskit:{kit.pk}"]
    own = shown(municipality_access(town.pk))[f"toolbox.ownpresskit:{kit.pk}"]

    assert (public["title"], own["title"]) == ("Nach dem Hakenkreuz", "Neuer Entwurf")
    assert public["url"] == kit.public_url
    assert not any(key.startswith("toolbox.ownpresskit") for key in shown())


def test_kit_under_embargo_appears_when_its_minute_comes(town, officer, searchable):
    until = timezone.now() + timedelta(hours=1)
    kit = published_kit(town, officer)
    kit.embargo_until = until
    kit.save()
    searchable()
    public = PublicPressKit.objects.get(pk=kit.pk)

    assert not is_found(public)
    assert is_found(public, at=until)


def test_kit_that_is_withdrawn_or_of_an_unlisted_town_is_gone(
    town, officer, searchable
):
    kit = published_kit(town, officer)
    searchable()
    public = PublicPressKit.objects.get(pk=kit.pk)
    before = is_found(public)

    town.is_listed = False
    town.save()
    searchable()

    assert before
    assert not is_found(public)


def published_kit(town, officer):
    kit = make_kit(town, officer)
    return publish_kit(kit=kit, user=officer, released=releasable(kit))


def request_of(rf, user):
    request = rf.get("/")
    request.user = user
    return request


def find(rf, user, text: str):
    access = access_of(request_of(rf, user))
    return search(SearchQuery(text=text, moment=timezone.now(), access=access))
