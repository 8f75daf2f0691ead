# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The settings of the whole site: what they refuse, and who may change them."""

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from cms.management.loading.groups import CHIEF_EDITORS, EDITORS, load_groups
from cms.models import SiteSettings
from tests.factories.pages import make_home
from tests.factories.people import make_user

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "contact",
    ["", "sicherheit@example.org", "https://example.org/sicherheit?art=a&b"],
)
def test_security_contact_takes_mail_and_web(contact):
    SiteSettings(security_contact=contact).full_clean()


@pytest.mark.parametrize(
    "contact",
    [
        "Frau Muster",
        "sicherheit@example.org\nExpires: 1999-01-01T00:00:00Z",
        "sicherheit@example.org\n",
        "https://example.org/\r\nPolicy: https://boese.example.org",
        "http://example.org/",
        "javascript:alert(1)",
        "mailto:sicherheit@example.org",
        "\0@example.org",
        "a" * 201 + "@example.org",
    ],
)
def test_security_contact_refuses_what_would_break_the_file(contact):
    with pytest.raises(ValidationError) as refused:
        SiteSettings(security_contact=contact).full_clean()

    assert set(refused.value.message_dict) == {"security_contact"}


def test_security_policy_refuses_a_second_line():
    with pytest.raises(ValidationError) as refused:
        SiteSettings(security_policy="https://example.org/\nContact: x").full_clean()

    assert set(refused.value.message_dict) == {"security_policy"}


def test_alert_must_end_after_it_begins():
    now = timezone.now()

    with pytest.raises(ValidationError) as refused:
        SiteSettings(alert_from=now, alert_until=now).full_clean()

    assert refused.value.message_dict == {
        "alert_until": ["Das Ende muss nach dem Beginn („Sichtbar ab“) liegen."]
    }


@pytest.mark.parametrize(
    ("group", "status"), [(CHIEF_EDITORS, 200), (EDITORS, 302), (None, 302)]
)
def test_only_chief_editors_change_the_settings(client, group, status):
    make_home()
    load_groups()
    user = make_user()
    if group:
        user.groups.add(Group.objects.get(name=group))
    client.force_login(user)
    address = reverse("wagtailsettings:edit", args=["cms", "sitesettings"])

    answer = client.get(address, follow=False)
    if answer.status_code == 302 and group == CHIEF_EDITORS:
        answer = client.get(answer.url)

    assert answer.status_code == status


def test_chief_editor_puts_a_notice_on_every_page(
    client, django_capture_on_commit_callbacks
):
    make_home()
    load_groups()
    user = make_user()
    user.groups.add(Group.objects.get(name=CHIEF_EDITORS))
    settings = SiteSettings.load()
    client.get("/")
    client.force_login(user)
    address = reverse("wagtailsettings:edit", args=["cms", "sitesettings", settings.pk])
    typed = {"alert_title": "Störung am Telefon", "alert_level": "warning"}

    with django_capture_on_commit_callbacks(execute=True):
        client.post(address, {**typed, "alert_text": "null"})
    client.logout()

    assert "Störung am Telefon" in client.get("/").content.decode()
