# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Where a town's press kits are named for the public, and where they are not."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from network.models import MunicipalitiesPage, Municipality
from network.showcase import showpieces
from tests.factories.own_kits import make_kit, save_content
from tests.factories.pages import make_home
from tests.factories.people import make_member, make_municipality
from toolbox.models import OwnPressKit
from toolbox.own_press_kits.assembling import releasable
from toolbox.own_press_kits.life import publish_kit

pytestmark = pytest.mark.django_db


@pytest.fixture
def town() -> Municipality:
    return make_municipality(is_listed=True)


@pytest.fixture
def kim(town):
    return make_member(town)


def publish(town, user, title: str = "Nach der Tat", **changes) -> OwnPressKit:
    kit = make_kit(town, user, title)
    save_content(kit, user, **changes)
    kit = OwnPressKit.objects.get(pk=kit.pk)
    return publish_kit(kit=kit, user=user, released=releasable(kit))


def in_an_hour() -> str:
    return (timezone.now() + timedelta(hours=1)).isoformat()


def directory_entry(town) -> str:
    return Client().get(reverse("municipality", args=[town.slug])).content.decode()


def test_directory_names_published_kits_the_newest_first(town, kim) -> None:
    publish(town, kim, "Älter", date="2026-01-01")
    publish(town, kim, "Jünger", date="2026-02-01")
    make_kit(town, kim, "Entwurf")

    page = directory_entry(town)

    assert page.index("Jünger") < page.index("Älter")
    assert "Entwurf" not in page


def test_directory_names_what_is_published_not_what_is_typed(town, kim) -> None:
    kit = publish(town, kim, "Veröffentlicht")
    save_content(kit, kim, title="Getippt")

    assert "Veröffentlicht" in directory_entry(town)
    assert "Getippt" not in directory_entry(town)


def test_kit_under_embargo_is_named_nowhere(town, kim) -> None:
    make_home().add_child(instance=MunicipalitiesPage(title="Kommunen"))
    kit = publish(town, kim, "Geheim", embargo_until=in_an_hour())

    assert "Geheim" not in directory_entry(town)
    assert kit.public_url not in Client().get("/sitemap.xml").content.decode()


def test_embargo_that_has_passed_hides_nothing(town, kim) -> None:
    kit = publish(town, kim, "Frei")
    OwnPressKit.objects.filter(pk=kit.pk).update(embargo_until=timezone.now())

    assert "Frei" in directory_entry(town)


def test_sitemap_leads_to_kits_of_listed_towns(town, kim) -> None:
    make_home().add_child(instance=MunicipalitiesPage(title="Kommunen"))
    hidden = make_municipality(name="Beispielstadt")
    kit, other = publish(town, kim), publish(hidden, kim)

    sitemap = Client().get("/sitemap.xml").content.decode()

    assert kit.public_url in sitemap
    assert other.public_url not in sitemap


def test_kits_of_other_towns_are_not_shown(town, kim) -> None:
    publish(make_municipality(name="Beispielstadt", is_listed=True), kim, "Fremd")

    assert "Fremd" not in directory_entry(town)


def test_long_list_has_pages(town, kim) -> None:
    for number in range(11):
        publish(town, kim, f"Mappe {number:02}", date=f"2026-01-{number + 1:02}")

    page = directory_entry(town)

    assert "Mappe 10" in page
    assert "Mappe 00" not in page
    assert "?seite=2" in page


def test_showpieces_take_one_query(town, kim, django_assert_num_queries) -> None:
    for _ in range(3):
        publish(town, kim)

    with django_assert_num_queries(1):
        assert len(showpieces(Municipality.objects.listed())) == 3
