# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A press kit before and after its minute, in every place that could name it."""

from datetime import datetime, timedelta

import pytest
from django.core.cache import cache
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.utils import timezone

from cms.models import ContentPage
from cms.sharing.pictures import name_of
from tests.factories.items import make_index, make_item
from tests.factories.pages import add, make_home
from tests.factories.people import make_user
from tests.factories.press_kits import make_press_image, make_press_kit
from toolbox.models import ToolboxIndexPage

pytestmark = pytest.mark.django_db

MOMENT = datetime(2026, 12, 1, 10, tzinfo=timezone.get_default_timezone())
SECOND = timedelta(seconds=1)
TITLE = "Geheimes Vorhaben"


@pytest.fixture
def clock(monkeypatch):
    def set_time(moment: datetime) -> None:
        monkeypatch.setattr(timezone, "now", lambda: moment)

    set_time(MOMENT - SECOND)
    return set_time


@pytest.fixture
def home(clock):
    return make_home()


@pytest.fixture
def kit(home):
    home.add_child(instance=make_index_page())
    return make_press_kit(
        title=TITLE,
        embargo_until=MOMENT,
        show_in_menus=True,
        texts=[make_item(slug="erklaerung")],
        images=[make_press_image()],
    )


def make_index_page() -> ToolboxIndexPage:
    return ToolboxIndexPage(title="Toolbox", show_in_menus=True)


def page_with(home, kind: str, value: dict) -> str:
    """The address of a page that shows this block."""
    page = add(home, ContentPage, title="Übersicht")
    page.body = page.body.stream_block.to_python([{"type": kind, "value": value}])
    page.save()
    return page.url


def automatic_teasers(home, kit) -> str:
    teasers = {"title": "Neu", "kind": "items", "count": 3, "pages": []}
    return page_with(home, "teasers", teasers)


def chosen_teasers(home, kit) -> str:
    teasers = {"title": "Neu", "kind": "", "count": 3, "pages": [kit.pk]}
    return page_with(home, "teasers", teasers)


def links(home, kit) -> str:
    chosen = [{"page": kit.pk, "title": "", "text": ""}]
    return page_with(home, "links", {"items": chosen})


PLACES = {
    "start": lambda home, kit: "/",
    "toolbox": lambda home, kit: "/toolbox/",
    "filtered toolbox": lambda home, kit: "/toolbox/?kind=press_kit",
    "item beside it": lambda home, kit: "/toolbox/erklaerung/",
    "feed": lambda home, kit: "/feeds/vorlagen.atom",
    "feed of kits": lambda home, kit: "/feeds/pressemappen.atom",
    "sitemap": lambda home, kit: "/sitemap.xml",
    "outline": lambda home, kit: "/inhalt/",
    "automatic teasers": automatic_teasers,
    "chosen teasers": chosen_teasers,
    "links": links,
}
NEVER = {"start", "item beside it"}
# These two are kept for an hour, and so may name it an hour late, but never early.
KEPT = {"sitemap", "outline"}


@pytest.mark.parametrize("place", PLACES)
def test_place_names_the_kit_only_from_the_minute_on(client, clock, home, kit, place):
    address = PLACES[place](home, kit)

    def names_kit() -> bool:
        response = client.get(address)
        assert response.status_code == 200
        content = response.content.decode()
        return TITLE in content or kit.url in content

    assert not names_kit()
    clock(MOMENT)
    if place in KEPT:
        cache.clear()
    assert names_kit() is (place not in NEVER)


def test_not_even_members_find_it_in_the_toolbox(client, clock, kit):
    client.force_login(make_user(is_superuser=True))

    assert TITLE not in client.get("/toolbox/").content.decode()
    clock(MOMENT)
    assert TITLE in client.get("/toolbox/").content.decode()


@pytest.mark.parametrize("is_logged_in", [False, True])
def test_address_of_the_kit_says_nothing_of_it_before(client, clock, kit, is_logged_in):
    if is_logged_in:
        client.force_login(make_user(is_superuser=True))

    response = client.get(kit.url)

    content = response.content.decode()
    assert response.status_code == 403
    for part in (TITLE, kit.summary, kit.contact_phone, "application/ld+json>[{"):
        assert part not in content
    assert 'content="noindex' in content
    assert "no-store" in response["Cache-Control"]


def test_same_address_shows_it_from_the_minute_on_without_a_job(client, clock, kit):
    assert client.get(kit.url).status_code == 403

    clock(MOMENT)

    response = client.get(kit.url)
    content = response.content.decode()
    assert response.status_code == 200
    assert "Frei zur Veröffentlichung" in content
    assert "noindex" not in content
    assert not response.has_header("X-Robots-Tag")
    assert not response.cookies


def test_secret_link_shows_kit_and_banner_and_opens_the_files(client, clock, kit):
    response = client.get(kit.url, {"zugang": kit.secret})

    content = response.content.decode()
    assert response.status_code == 200
    assert "Bitte veröffentlichen Sie nichts vor dem" in content
    assert 'content="noindex' in content
    assert response["Referrer-Policy"] == "no-referrer"
    assert "no-store" in response["Cache-Control"]
    assert not response.cookies
    address = f"/pressemappen/{kit.pk}/texte/erklaerung/txt/?zugang={kit.secret}"
    assert address in content
    text = client.get(address)
    assert text.status_code == 200
    assert "no-store" in text["Cache-Control"]


def test_files_are_closed_without_the_secret(client, clock, kit):
    address = f"/pressemappen/{kit.pk}/texte/erklaerung/txt/"

    assert client.get(address).status_code == 403
    assert client.get(address, {"zugang": "x"}).status_code == 403
    clock(MOMENT)
    assert client.get(address).status_code == 200


def test_renewed_secret_closes_links_given_out_before(client, clock, kit):
    old = kit.secret

    kit.renew_secret()

    assert client.get(kit.url, {"zugang": old}).status_code == 403
    assert client.get(kit.url, {"zugang": kit.secret}).status_code == 200


def test_older_version_does_not_bring_an_old_secret_back(client, clock, kit):
    old, revision = kit.secret, kit.latest_revision
    kit.renew_secret()

    revision.publish()

    assert client.get(kit.url, {"zugang": old}).status_code == 403


def test_copy_of_a_kit_has_a_secret_of_its_own(clock, kit):
    copy = kit.copy(update_attrs={"slug": "kopie", "reference": "K99"})

    assert copy.secret
    assert copy.secret != kit.secret


def test_no_preview_picture_is_drawn_before_the_minute(
    clock, kit, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        kit.save_revision().publish()
    call_command("draw_share_pictures")

    assert not default_storage.exists(name_of(TITLE))


def test_first_visitor_after_the_minute_has_the_preview_picture_drawn(
    client, clock, kit, django_capture_on_commit_callbacks
):
    clock(MOMENT)

    with django_capture_on_commit_callbacks(execute=True):
        client.get(kit.url)

    assert default_storage.exists(name_of(TITLE))
    assert name_of(TITLE) in client.get(kit.url).content.decode()
    default_storage.delete(name_of(TITLE))


def test_without_an_embargo_everything_is_free_at_once(client, home):
    home.add_child(instance=make_index_page())
    kit = make_press_kit(title=TITLE)

    assert client.get(kit.url).status_code == 200
    assert TITLE in client.get("/toolbox/").content.decode()
    assert make_index().get_children().count() == 1
