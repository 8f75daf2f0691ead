# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A visitor gets the archive, or a page that says how far it is and why it is not."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.contrib.auth.models import AnonymousUser
from django_htmx.middleware import HtmxDetails

from tests.factories.people import make_user
from tests.toolbox.kits.builders import picture
from tests.toolbox.kits.kept import OWNER, small_kit
from toolbox.models import KitBuild
from toolbox.press_kits.building import build_of
from toolbox.views.kit_files import deliver, file_name

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shelf")]

ADDRESS = "/mappe.zip?zugang=geheim"
BROKEN = replace(small_kit(), pictures=(picture("Rathaus", read=lambda: b"?"),))


@pytest.fixture
def ask(rf):
    def ask(kit=None, address=ADDRESS, user=None, **headers):
        request = rf.get(address, headers=headers)
        request.user = user or AnonymousUser()
        request.htmx = HtmxDetails(request)
        return deliver(request, kit or small_kit(), OWNER, back="/mappe/")

    return ask


def body(response) -> str:
    return response.content.decode()


def dismiss(response) -> None:
    """Closes the file alone: the end of a request would end the test's connection."""
    response.file_to_stream.close()


def test_archive_is_sent_piece_by_piece(ask):
    response = ask()

    content = b"".join(response.streaming_content)
    dismiss(response)
    assert ZipFile(BytesIO(content)).testzip() is None
    assert response["Content-Type"] == "application/zip"
    assert response["Content-Length"] == str(len(content))
    assert response["Content-Disposition"] == (
        'attachment; filename="pressemappe-mahnwache-2026-05-12.zip"'
    )
    assert response["Cache-Control"] == "private, no-cache"
    assert response["Vary"] == "HX-Request"


def test_archive_that_the_browser_has_is_not_sent_again(ask):
    first = ask()
    dismiss(first)

    again = ask(**{"If-None-Match": first["ETag"]})

    assert again.status_code == 304
    assert again.content == b""


def test_changed_kit_is_sent_again(ask):
    first = ask()
    dismiss(first)

    again = ask(small_kit("Neuer Titel"), **{"If-None-Match": first["ETag"]})

    assert again.status_code == 200
    assert again["ETag"] != first["ETag"]
    dismiss(again)


def test_large_kit_shows_its_progress(ask, worker):
    response = ask()

    assert response.status_code == 200
    assert response["Cache-Control"] == "no-store"
    assert '<progress id="stand" max="4" value="0">' in body(response)
    assert 'data-hx-get="/mappe.zip?zugang=geheim"' in body(response)
    assert '<noscript><meta http-equiv="refresh" content="5"></noscript>' in body(
        response
    )
    assert '<a href="/mappe/">Zurück zur Pressemappe</a>' in body(response)


def test_script_gets_the_part_only_and_then_the_way_to_the_file(ask, worker):
    hx = {"HX-Request": "true"}
    waiting = ask(**hx)
    assert "<html" not in body(waiting)
    assert "Gleich geht es los." in body(waiting)

    KitBuild.objects.update(state=KitBuild.State.RUNNING, done=3)
    assert "3 von 4 Dateien sind gepackt." in body(ask(**hx))

    KitBuild.objects.update(state=KitBuild.State.WAITING)
    worker()
    ready = ask(**hx)
    assert "data-hx-get" not in body(ready)
    assert 'href="/mappe.zip?zugang=geheim"' in body(ready)

    file = ask()
    assert file["Content-Type"] == "application/zip"
    dismiss(file)


def test_failure_says_why_and_offers_another_attempt(ask):
    response = ask(BROKEN)

    assert response.status_code == 422
    assert "Das Bild „Rathaus“ lässt sich nicht lesen." in body(response)
    assert 'href="/mappe.zip?zugang=geheim&amp;erneut=1"' in body(response)
    assert 'http-equiv="refresh"' not in body(response)


def test_another_attempt_leads_back_to_the_address(ask):
    ask(BROKEN)

    response = ask(BROKEN, f"{ADDRESS}&erneut=1")

    assert (response.status_code, response["Location"]) == (302, ADDRESS)
    assert KitBuild.objects.get().attempt == 2


def test_asking_again_for_a_ready_file_just_gives_it(ask):
    dismiss(ask())

    response = ask(address="/mappe.zip?erneut=1")

    assert response["Content-Type"] == "application/zip"
    assert KitBuild.objects.get().attempt == 1
    dismiss(response)


def test_build_knows_who_asked_first(ask):
    officer = make_user()

    dismiss(ask(user=officer))
    dismiss(ask(user=make_user()))

    assert KitBuild.objects.get().requested_by == officer


def test_hostile_title_stays_a_harmless_name(ask):
    title = '../"\r\nX: 1\x00<script>' + "ä" * 300 + "😀"

    response = ask(small_kit(title))

    name = response["Content-Disposition"].partition("filename=")[2].strip('"')
    assert name.startswith("pressemappe-x-1-script-aeae")
    assert len(name) < 100
    dismiss(response)


def test_hostile_title_is_text_on_the_page(ask, worker):
    assert "<script>alert" not in body(ask(small_kit("<script>alert(1)</script>")))


def test_kit_without_a_title_has_a_name():
    assert file_name(small_kit("")) == "pressemappe-2026-05-12.zip"


def test_progress_costs_few_queries(ask, worker, django_assert_max_num_queries):
    build_of(small_kit(), OWNER)
    ask()

    with django_assert_max_num_queries(8):
        ask()
