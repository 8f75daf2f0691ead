# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Downloads: the second costs no writing, a change makes a new one, nothing is left."""

from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from toolbox.adapting.life import delete_adaptation
from toolbox.models import Adaptation
from toolbox.rendered_files import folder_of, shelf

from .conftest import address

MARK = b"vom Regal"


@pytest.fixture(autouse=True)
def private(settings, tmp_path: Path) -> None:
    settings.PRIVATE_ROOT = tmp_path


def mark_kept(adaptation: Adaptation) -> None:
    """Words that no writer writes into the one file that was kept."""
    (path,) = folder_of(adaptation).iterdir()
    path.write_bytes(MARK)


@pytest.mark.parametrize("key", ["docx", "odt", "pdf", "html", "txt", "eml"])
def test_second_download_is_not_written_again(
    office: Client, adaptation: Adaptation, key: str
) -> None:
    first = office.get(address(adaptation, "download", key))
    mark_kept(adaptation)

    second = office.get(address(adaptation, "download", key))

    assert second.content == MARK
    assert second.headers["Cache-Control"] == first.headers["Cache-Control"]
    assert "no-store" in second.headers["Cache-Control"]
    assert second.headers["Content-Disposition"] == first.headers["Content-Disposition"]


def test_changed_text_is_written_again(office: Client, adaptation: Adaptation) -> None:
    office.get(address(adaptation, "download", "txt"))
    mark_kept(adaptation)

    adaptation.answers = {"ort_detail": "das Rathaus"}
    adaptation.save()

    assert not folder_of(adaptation).exists()
    assert "das Rathaus" in office.get(address(adaptation, "download", "txt")).text


def test_changed_profile_is_written_again(
    office: Client, adaptation: Adaptation, town
) -> None:
    office.get(address(adaptation, "download", "txt"))
    mark_kept(adaptation)

    town.city = "Beispielhausen"
    town.save()

    assert "Beispielhausen" in office.get(address(adaptation, "download", "txt")).text


def test_deleted_text_leaves_no_file(
    office: Client, adaptation: Adaptation, officer
) -> None:
    office.get(address(adaptation, "download", "txt"))
    folder = folder_of(adaptation)

    delete_adaptation(adaptation=adaptation, user=officer)

    assert not folder.exists()


def test_stranger_is_not_handed_a_kept_file(
    office: Client, client: Client, adaptation: Adaptation, neighbour
) -> None:
    office.get(address(adaptation, "download", "txt"))

    client.force_login(neighbour)

    assert client.get(address(adaptation, "download", "txt")).status_code == 403


def test_preview_keeps_nothing(office: Client, adaptation: Adaptation) -> None:
    office.get(address(adaptation))

    assert not shelf().exists()


def test_trial_keeps_nothing(client: Client, item) -> None:
    typed = {"town_kind": "gemeinde", "town_name": "Musterhausen"}

    response = client.post(
        reverse("toolbox:try_download", args=[item.slug, "txt"]), typed
    )

    assert response.status_code == 200
    assert not shelf().exists()
