# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic and a town become the packet that goes out."""

from datetime import date

import pytest

from cms.models import CommunityImage
from tests.factories.pages import make_image
from tests.factories.people import make_member, make_municipality
from tests.factories.sharepics import make_own_sharepic, make_sharepic
from toolbox.picturing.packets import excesses, own_packet, sample_packet, trial_packet
from toolbox.picturing.photographs import focus_of
from toolbox.sharepics.model import Layout

pytestmark = pytest.mark.django_db


@pytest.fixture
def town():
    return make_municipality()


def test_sample_speaks_for_the_invented_town():
    packet = sample_packet(make_sharepic())

    assert packet.sharepic.design.name == "Gemeinde Musterhausen"
    assert packet.sharepic.words.headline == "Kein Platz für Hass in Musterhausen"
    assert packet.obstacles == ()


def test_a_gap_in_the_picture_is_an_obstacle(town):
    item = make_sharepic(text="Am {datum_versammlung}")

    packet = trial_packet(item, town, {})

    assert packet.missing == ("datum_versammlung",)
    assert packet.obstacles == ("Eine Angabe fehlt: Datum der Versammlung.",)


def test_posts_end_with_the_hashtags_of_the_channel(town):
    posts = dict(trial_packet(make_sharepic(), town, {}).picture.posts)

    assert posts["mastodon"].endswith("\n\n#KeinPlatzFürHass #Zusammenhalt")


def test_own_words_stand_in_place_of_the_items(town):
    own = make_own_sharepic(make_sharepic(), town, make_member(town))
    own.words = {"text": "Sprechen Sie uns an, {kommune_name}."}
    own.layout = "condolence"

    sharepic = own_packet(own).sharepic

    assert sharepic.words.text == "Sprechen Sie uns an, Musterhausen."
    assert sharepic.words.kicker == "Wir stehen zusammen"
    assert sharepic.layout is Layout.CONDOLENCE


def test_own_sharepic_keeps_to_the_words_it_came_from(town):
    item = make_sharepic()
    own = make_own_sharepic(item, town, make_member(town))
    item.headline = "Neue Überschrift"
    item.save_revision().publish()

    assert own_packet(own).sharepic.words.headline.startswith("Kein Platz")


def test_excesses_name_the_sizes_that_do_not_fit(town):
    own = make_own_sharepic(make_sharepic(), town, make_member(town))
    own.words = dict.fromkeys(("headline", "text"), "Wir stehen zusammen. " * 28)

    found = excesses(own_packet(own).sharepic)

    assert "link" in found
    assert found["link"][0].excess > 0


def test_a_photo_brings_its_credit_and_its_focus(town):
    image = make_image(author="Kim Muster", licence="cc-by")
    CommunityImage.objects.filter(pk=image.pk).update(
        focal_point_x=0, focal_point_y=0, focal_point_width=1, focal_point_height=1
    )
    image.refresh_from_db()
    item = make_sharepic(layout="text_on_photo", photo=image)

    packet = trial_packet(item, town, {})

    assert packet.credit_line == "Foto: Kim Muster, CC BY 4.0"
    assert focus_of(image) == (0, 0)
    assert packet.sharepic.photo is not None


def test_a_photo_whose_consent_has_ended_is_an_obstacle(town):
    item = make_sharepic(
        layout="text_on_photo", photo=make_image(author="Kim", licence="cc-by")
    )
    item.photo.consent_until = date(2020, 1, 1)

    assert "Einwilligung" in trial_packet(item, town, {}).obstacles[0]
