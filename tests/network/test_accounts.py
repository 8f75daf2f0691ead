# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Accounts are given, not taken: nobody signs up uninvited."""

import pytest

from network.models import User

pytestmark = pytest.mark.django_db


def test_nobody_signs_up(client):
    password = "Regenbogen-über-dem-Markt"
    data = {"email": "neu@example.org", "password1": password, "password2": password}

    response = client.post("/konto/signup/", data)

    assert response.status_code == 200
    assert not User.objects.exists()
