# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The passages of a text: locked, to be rewritten, left out, edited line by line."""

import re

from django.test import Client

from tests.factories.items import make_adaptation, make_item

from .conftest import BODY, LIST, MUST_CHANGE
from .test_editing import PLACE, autosave, open_points, page_of, preview_of


def test_locked_block_shows_its_reason_and_no_field(office: Client, adaptation) -> None:
    page = page_of(office, adaptation)

    assert "Nicht änderbar: Muss stimmen." in page
    assert "block-notruf-" not in page


def test_locked_block_ignores_a_tampered_form(office: Client, adaptation) -> None:
    tampered = {"block-notruf-text": "Notruf 0900.", "block-notruf-omitted": "on"}

    autosave(office, adaptation, **PLACE, **tampered)
    fragment = preview_of(office, adaptation, **tampered)

    adaptation.refresh_from_db()
    assert adaptation.edits == {}
    assert "Notruf 110." in fragment
    assert "0900" not in fragment


def test_block_to_rewrite_is_open_and_listed_until_it_is_rewritten(
    office: Client, town, officer
) -> None:
    adaptation = make_adaptation(make_item([*BODY, MUST_CHANGE]), town, officer)

    before = page_of(office, adaptation)
    autosave(office, adaptation, **{"block-eigenes-text": "Unsere Worte"})
    after = page_of(office, adaptation)

    assert 'href="#abschnitt-eigenes"' in open_points(before)
    assert re.search(r'id="abschnitt-eigenes"\s+open', before)
    assert 'href="#abschnitt-eigenes"' not in open_points(after)
    assert not re.search(r'id="abschnitt-eigenes"\s+open', after)


def test_block_left_out_is_gone_from_the_text(office: Client, adaptation) -> None:
    fragment = preview_of(office, adaptation, **{"block-tat-omitted": "on"})

    assert "beschmiert" not in fragment
    assert open_points(fragment) == ""


def test_list_is_edited_line_by_line(office: Client, town, officer) -> None:
    adaptation = make_adaptation(make_item([LIST]), town, officer)

    fragment = preview_of(
        office, adaptation, **{"block-liste-items": "Eins\nZwei\n\nDrei"}
    )

    assert fragment.count("<li>Eins") == 1
    assert "<li>Zwei" in fragment
    assert "<li>Drei" in fragment
