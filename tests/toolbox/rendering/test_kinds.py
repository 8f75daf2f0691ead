# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every form in every format: read back, accessible, and the same each time."""

from functools import cache

import pytest

from tests.toolbox.rendering import a11y_docx, a11y_odt, a11y_pdf
from tests.toolbox.rendering.builders import NAMES
from tests.toolbox.rendering.kinds import SAMPLES
from tests.toolbox.rendering.reading_back import squeezed, words
from toolbox.documents.reading import sentences
from toolbox.rendering.form_lines import lines_above, lines_below
from toolbox.rendering.formats import FORMATS, render

ARABIC = NAMES[-1].split()[0]
CHECKS = {
    "docx": a11y_docx.problems,
    "odt": a11y_odt.problems,
    "pdf": a11y_pdf.problems,
}
every_kind = pytest.mark.parametrize("kind", SAMPLES)
every_format = pytest.mark.parametrize("key", FORMATS)


@cache
def rendered(kind: str, key: str) -> bytes:
    return render(SAMPLES[kind](), key)


@every_kind
@every_format
def test_file_says_every_sentence_of_its_kind(kind: str, key: str) -> None:
    document = SAMPLES[kind]()
    wanted = (*sentences(document), *lines_above(document), *lines_below(document))
    text = words(rendered(kind, key), key)

    missing = [s for s in wanted if squeezed(s) not in text and ARABIC not in s]

    assert missing == []


@every_kind
@pytest.mark.parametrize("key", CHECKS)
def test_file_of_every_kind_is_accessible(kind: str, key: str) -> None:
    assert CHECKS[key](rendered(kind, key)) == []


@every_kind
@every_format
def test_file_of_every_kind_is_the_same_each_time(kind: str, key: str) -> None:
    assert render(SAMPLES[kind](), key) == rendered(kind, key)


@every_format
def test_checklist_leaves_room_below_each_box(key: str) -> None:
    text = words(rendered("checklist", key), key)

    assert text.count("Erledigtvon:") == text.count("TagundUhrzeit:") == 2
