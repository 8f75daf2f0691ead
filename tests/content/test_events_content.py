# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The events of the starter content: invented, reachable, and always some ahead."""

from pathlib import Path

import pytest

from cms.management.loading.events import event, first_day
from cms.management.loading.files import ContentError, ContentFile, read_folder
from cms.models import EventPage

FOLDER = Path(__file__).resolve().parents[2] / "content" / "events"
FILES = read_folder(FOLDER)

each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.path.stem)


@pytest.mark.django_db
@each_file
def test_event_is_named_after_its_file_and_fits_together(file):
    page = EventPage(title=file["title"], slug=file["slug"], **event(file))

    page.clean()

    assert file["slug"] == file.path.stem
    assert len(file["description"]) <= 160


@each_file
def test_event_says_that_it_is_invented(file):
    assert "Diese Veranstaltung ist erfunden." in file.body


@each_file
def test_event_names_only_addresses_that_nobody_has(file):
    fields = event(file)
    addresses = [fields[name] for name in fields if name.endswith(("_url", "_email"))]

    assert all("example.org" in address for address in addresses if address)
    assert fields["contact_phone"].startswith("0000 ")


def test_most_events_are_ahead_whenever_they_are_loaded():
    ahead = [file for file in FILES if file.get("in_days", None)]

    assert len(ahead) >= 5
    assert all(first_day(file).weekday() < 5 for file in ahead)
    assert len(FILES) - len(ahead) >= 2


@pytest.mark.parametrize(
    "settings",
    [{}, {"day": "2026-01-01", "in_days": 3}, {"in_days": 3, "from": "acht"}],
)
def test_event_without_a_day_or_with_a_strange_time_is_refused(settings):
    file = ContentFile(FOLDER / "x.md", {"summary": "", **settings}, "")

    with pytest.raises(ContentError):
        event(file)
