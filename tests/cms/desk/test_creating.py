# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An office that saved itself in the moment of the click is no failure."""

import pytest
from django.db import connection

from cms.models import SupportService
from network.models import User
from tests.cms.desk.colleague import FasterColleague
from tests.factories.items import make_service

pytestmark = pytest.mark.django_db

NEW = {
    "name": "Beratung Musterhausen",
    "slug": "beratung-musterhausen",
    "kind": SupportService.Kind.VICTIMS,
    "description": "Berät Betroffene.",
    "phone": "0000 1234",
    "is_nationwide": "on",
    "website": "https://example.org/",
    "checked_on": "2026-06-01",
    "check_again_on": "2026-12-01",
    "source": "Impressum",
    "action-publish": "1",
}


def other_service(slug: str) -> SupportService:
    return make_service(slug=slug)


def test_office_that_saved_itself_meanwhile_keeps_what_was_typed(client):
    client.force_login(User.objects.create_superuser("leitung@example.org"))
    colleague = FasterColleague(NEW["slug"], other_service)

    with connection.execute_wrapper(colleague):
        response = client.post("/admin/snippets/cms/supportservice/add/", NEW)

    page = response.content.decode()
    assert colleague.is_done
    assert response.status_code == 200
    assert "automatische Speichern" in page
    assert "Beratung Musterhausen" in page
    assert SupportService.objects.filter(slug=NEW["slug"]).count() == 1
