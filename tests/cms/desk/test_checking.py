# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The button "Geprüft": what it stores, for whom, and when it refuses."""

from datetime import date, timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from cms.desk.checking import after_six_months
from cms.management.loading.groups import CHIEF_EDITORS, EDITORS
from cms.models import SupportService
from tests.factories.items import make_item, make_service
from tests.factories.people import make_user
from tests.factories.press_kits import make_press_kit
from toolbox.models import PressKitPage, TextItemPage

YESTERDAY = timezone.localdate() - timedelta(days=1)


def overdue_service(name: str = "Beratung Probeland") -> SupportService:
    return make_service(name, check_again_on=YESTERDAY)


def button(thing) -> str:
    folder = "anlaufstellen" if isinstance(thing, SupportService) else "vorlagen"
    return f"/admin/reports/{folder}-pruefen/{thing.pk}/geprueft/"


def words(response) -> str:
    return response.content.decode()


@pytest.mark.parametrize(
    ("day", "later"),
    [
        (date(2026, 3, 14), date(2026, 9, 14)),
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 31), date(2028, 2, 29)),
        (date(2026, 12, 31), date(2027, 6, 30)),
        (date(2026, 6, 30), date(2026, 12, 30)),
    ],
)
def test_six_months_later_is_the_same_day_or_the_last_of_the_month(day, later):
    assert after_six_months(day) == later


@given(st.dates(max_value=date(9999, 6, 30)))
def test_six_months_later_is_never_far_off(day):
    assert 180 <= (after_six_months(day) - day).days <= 184


def test_checked_service_gets_both_dates_and_leaves_the_list(admin):
    service = overdue_service()

    response = admin.post(button(service), follow=True)

    service.refresh_from_db()
    assert service.checked_on == timezone.localdate()
    assert service.check_again_on == after_six_months(timezone.localdate())
    assert "„Beratung Probeland“ ist als geprüft eingetragen." in words(response)
    assert "Alle Anlaufstellen sind geprüft." in words(response)


def test_checked_service_keeps_what_else_it_says_and_gets_a_version(admin):
    service = make_service("Beratung", "BY", phone="0000 1", check_again_on=YESTERDAY)

    admin.post(button(service))

    after = SupportService.objects.get()
    assert (after.phone, after.live, after.has_unpublished_changes) == (
        "0000 1",
        True,
        False,
    )
    assert [state.pk for state in after.federal_states.all()] == ["BY"]
    assert after.latest_revision.content["check_again_on"] == (
        after.check_again_on.isoformat()
    )


def test_checked_item_is_published_with_its_new_date(admin):
    item = make_item(checked_until=YESTERDAY)

    response = admin.post(button(item), follow=True)

    after = TextItemPage.objects.get()
    assert after.checked_until == after_six_months(timezone.localdate())
    assert not after.has_unpublished_changes
    assert "Alle Vorlagen und Pakete sind geprüft." in words(response)


def test_checked_press_kit_is_published_with_its_new_date(admin):
    kit = make_press_kit(checked_until=YESTERDAY)

    admin.post(button(kit))

    after = PressKitPage.objects.get()
    assert after.checked_until == after_six_months(timezone.localdate())
    assert after.quotes[0].value["text"] == kit.quotes[0].value["text"]


def test_button_of_items_refuses_other_pages(admin):
    item = make_item()
    address = button(item).replace(str(item.pk), str(item.get_parent().pk))

    assert admin.post(address).status_code == 404


def test_button_goes_back_to_the_filtered_list_but_not_to_strangers(admin):
    here = "/admin/reports/anlaufstellen-pruefen/?due=overdue"

    back = admin.post(button(overdue_service()), {"next": here})
    away = admin.post(button(overdue_service()), {"next": "https://evil.example.org/"})

    assert back["Location"] == here
    assert away["Location"] == "/admin/reports/anlaufstellen-pruefen/"


def test_draft_is_not_published_by_the_button(admin):
    service = overdue_service()
    service.name = "Halb fertig"
    service.save_revision()

    response = admin.post(button(service), follow=True)

    assert "Tragen Sie die Prüfung bitte dort ein." in words(response)
    assert SupportService.objects.get().check_again_on == YESTERDAY


def test_locked_service_is_refused_to_others(client, member):
    service = overdue_service()
    service.locked, service.locked_by = True, make_user()
    service.save()
    client.force_login(member(CHIEF_EDITORS))

    response = client.post(button(service), follow=True)

    assert "ist gerade gesperrt" in words(response)
    assert SupportService.objects.get().check_again_on == YESTERDAY


def test_item_that_breaks_a_rule_is_explained(admin):
    item = make_item(checked_until=YESTERDAY)
    TextItemPage.objects.filter(pk=item.pk).update(legal_note="Seit 2021 gilt …")
    item.refresh_from_db()
    item.save_revision(clean=False)
    TextItemPage.objects.filter(pk=item.pk).update(has_unpublished_changes=False)

    response = admin.post(button(item), follow=True)

    assert "Bitte nennen Sie den Stand des Hinweises." in words(response)
    assert TextItemPage.objects.get().checked_until == YESTERDAY


def test_whoever_may_not_publish_hands_the_new_date_in(client, member):
    service = overdue_service()
    user = member(EDITORS)
    Group.objects.get(name=EDITORS).permissions.remove(
        *Permission.objects.filter(codename="publish_supportservice")
    )
    client.force_login(user)

    response = client.post(button(service), follow=True)

    after = SupportService.objects.get()
    assert "sobald die Chefredaktion es freigibt" in words(response)
    assert after.check_again_on == YESTERDAY
    assert after.latest_revision.content["checked_on"] == (
        timezone.localdate().isoformat()
    )


def test_looking_at_the_address_of_the_button_changes_nothing(admin):
    service = overdue_service()

    response = admin.get(button(service))

    assert response.status_code == 405
    assert SupportService.objects.get().check_again_on == YESTERDAY


@pytest.mark.parametrize(
    "make", [overdue_service, lambda: make_item(checked_until=YESTERDAY)]
)
def test_people_without_rights_confirm_nothing(client, index, make):
    thing = make()
    insider = make_user()
    insider.user_permissions.add(Permission.objects.get(codename="access_admin"))

    for user in (make_user(), insider):
        client.force_login(user)
        assert client.post(button(thing)).status_code == 302

    thing.refresh_from_db()
    assert YESTERDAY in (
        getattr(thing, "check_again_on", None),
        getattr(thing, "checked_until", None),
    )


def test_button_of_nothing_is_not_found(admin):
    for address in (
        "/admin/reports/anlaufstellen-pruefen/999999/geprueft/",
        "/admin/reports/anlaufstellen-pruefen/99999999999999999999/geprueft/",
        "/admin/reports/vorlagen-pruefen/x/geprueft/",
    ):
        assert admin.post(address).status_code == 404
