# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every counter-speech of the starter content becomes a file in every format."""

import re

import pytest

from cms.management.loading.counter_speech import PARTS, PLAIN_PARTS
from cms.management.loading.sections import sections
from network.models import FormOfAddress, Municipality
from toolbox.composing.texts import compose
from toolbox.models import CounterSpeechPage
from toolbox.placeholders.registry import REGISTRY
from toolbox.rendering.formats import FORMATS, render

from .test_counter_speech_content import FILES, each_file

pytestmark = pytest.mark.django_db

TOWNS = (
    Municipality(
        kind="stadt",
        name="Beispielstadt",
        head_office="Oberbürgermeister",
        head_last_name="Beispiel",
        head_form_of_address=FormOfAddress.MR,
    ),
    Municipality(
        kind="gemeinde",
        name="Musterhausen",
        head_office="Bürgermeisterin",
        head_last_name="Musterfeld",
        head_form_of_address=FormOfAddress.MS,
    ),
    Municipality(
        kind="landkreis",
        name="Probeland",
        head_office="Verwaltungsleitung",
        head_last_name="Probe",
        head_form_of_address=FormOfAddress.NEUTRAL,
    ),
)
#: An article before a municipality that brings its own.
TWICE = re.compile(
    r"\b(?:der|die|das|dem|den|des) (?:der|die|das|dem|den|des|im) "
    r"(?:Stadt|Gemeinde|Landkreis)|\bin (?:in|im)\b",
    re.IGNORECASE,
)


def document(file, town: Municipality):
    parts = sections(file.body, PARTS)
    page = CounterSpeechPage(
        title=file["title"],
        reference=file["id"],
        summary=file["summary"],
        **{name: parts[heading] for name, heading in PLAIN_PARTS.items()},
    )
    asked = (REGISTRY[key] for key in page.asked_keys())
    answers = {placeholder.key: placeholder.sample for placeholder in asked}
    return compose(item=page, municipality=town, answers=answers)


@each_file
def test_answers_leave_no_gap_in_any_sort_of_municipality(file):
    for town in TOWNS:
        text = render(document(file, town), "txt").decode()

        assert "ENTWURF" not in text
        assert not re.search(r"[{}\[\]]", text.replace("[ ]", ""))
        assert TWICE.findall(text) == []
        assert file["slogan"] not in text


@pytest.mark.parametrize("key", FORMATS)
def test_every_format_is_written(key):
    """The towns take turns; what differs between them is words, not layout."""
    for number, file in enumerate(FILES):
        assert render(document(file, TOWNS[number % 3]), key)
