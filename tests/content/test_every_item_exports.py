# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every text of the content, filled for three kinds of town, exports and reads well."""

from pathlib import Path

import pytest
from django.conf import settings
from django.db import transaction

from cms.management.loading.data import load_facts, load_services
from cms.management.loading.files import ContentFile, read_folder
from cms.management.loading.item_blocks import item_blocks
from cms.management.loading.markdown import inline_text
from cms.models import FederalState
from network.models import FormOfAddress, Municipality
from toolbox.composing.samples import compose_sample, sample_municipality
from toolbox.composing.texts import open_questions
from toolbox.composing.values import all_values
from toolbox.models import TextItemPage
from toolbox.placeholders.filling import fill
from toolbox.placeholders.marking import mark_placeholders
from toolbox.placeholders.parsing import keys
from toolbox.placeholders.registry import REGISTRY
from toolbox.rendering.formats import render

from .impossible_german import impossible

CONTENT = settings.BASE_DIR / "content"
TOWNS = {
    "Gemeinde": {"kind": "gemeinde", "name": "Musterhausen"},
    "Stadt": {
        "kind": "stadt",
        "name": "Beispielstadt",
        "head_office": "Oberbürgermeister",
        "head_first_name": "Jonas",
        "head_last_name": "Beispiel",
        "head_form_of_address": FormOfAddress.MR,
    },
    "Landkreis": {
        "kind": "landkreis",
        "name": "Probeland",
        "head_office": "Landrätin",
        "head_first_name": "Ayşe",
        "head_last_name": "Probst",
        "head_form_of_address": FormOfAddress.NEUTRAL,
    },
}
#: By the bytes with which each begins.
HEAVY = {"docx": b"PK", "odt": b"PK", "pdf": b"%PDF-"}


def town(name: str) -> Municipality:
    made = sample_municipality()
    made.federal_state = FederalState(code="NW", name="Nordrhein-Westfalen")
    for field, value in TOWNS[name].items():
        setattr(made, field, value)
    return made


def files(folder: str) -> list[ContentFile]:
    return read_folder(Path(CONTENT, folder))


ITEMS = files("items")
each_item = pytest.mark.parametrize("file", ITEMS, ids=lambda file: file["id"])


@pytest.fixture(scope="module")
def offices(django_db_setup, django_db_blocker):
    """The offices and facts that texts refer to, while this module's tests run."""
    with django_db_blocker.unblock():
        around = transaction.atomic()
        around.__enter__()
        load_services(CONTENT / "support_services.yaml")
        load_facts(CONTENT / "facts.yaml")
        yield
        transaction.set_rollback(True)
        around.__exit__(None, None, None)


def item_of(file: ContentFile) -> TextItemPage:
    """The item as the loader makes it, not stored."""
    stream = TextItemPage._meta.get_field("body").stream_block
    blocks = [{**block, "id": str(n)} for n, block in enumerate(item_blocks(file.body))]
    return TextItemPage(
        title=file["title"],
        reference=file["id"],
        kind=file["kind"],
        summary=file["summary"],
        version=file["version"],
        licence=file["licence"],
        headline=mark_placeholders(inline_text(file["headline"])),
        body=stream.clean(stream.to_python(blocks)),
    )


def composed(file: ContentFile, name: str):
    gaps = keys(f"{file['headline']}\n{file.body}")
    return compose_sample(item_of(file), gaps, town(name))


@each_item
def test_item_reads_well_for_every_kind_of_town(file, offices, db):
    for name in TOWNS:
        document = composed(file, name)

        text = render(document, "txt").decode("utf-8-sig")
        page = render(document, "html").decode("utf-8")
        assert open_questions(document) == []
        assert impossible(text) == [], name
        assert "{" not in page.partition("<body")[2]


@each_item
def test_item_exports_in_heavy_formats_for_every_kind_of_town(file, offices, db):
    for name in TOWNS:
        document = composed(file, name)
        for form, opening in HEAVY.items():
            content = render(document, form)

            assert content.startswith(opening), (name, form)
            assert len(content) > 2000, (name, form)


SHARED = [
    (file["id"], text)
    for file in files("sharepics")
    for text in (
        *(file[slot] for slot in ("kicker", "headline", "text", "sender", "source")),
        *(post["text"] for post in file["posts"]),
    )
] + [(file["id"], file.body) for file in files("counter_speech")]


@pytest.mark.parametrize("name", TOWNS)
def test_pictures_and_answers_read_well_for_every_kind_of_town(name):
    problems = {}
    for reference, text in SHARED:
        answers = {key: REGISTRY[key].sample for key in keys(text)}
        values = {**answers, **all_values(town(name), answers)}
        for paragraph in text.split("\n"):
            filled = "".join(piece.text for piece in fill(paragraph, values))
            if found := impossible(filled):
                problems[reference, filled[:40]] = found

    assert problems == {}


@pytest.mark.parametrize(
    "wrong",
    [
        "Die Gemeinde der Stadt Beispielstadt hilft.",
        "Die Stadt Stadt Beispielstadt hilft.",
        "Wir sind im Stadt Beispielstadt.",
        "Er geht zum Gemeinde Musterhausen.",
        "Das ist die Landkreis Probeland.",
        "Grüße aus die Stadt Beispielstadt.",
        "Menschen aus der Landkreis Probeland",
        "Das gilt für der Stadt Beispielstadt.",
        "Wir danken dem Bürgermeisterin Musterfeld.",
        "Das sagt die Oberbürgermeister Beispiel.",
        "Ein Fest im Musterhausen",
        "Menschen in im Landkreis",
        "Das ist gut ..",
        "Wir , die Verwaltung",
        "Sie {komune}",
    ],
)
def test_wrong_german_is_recognised(wrong):
    assert impossible(wrong)


@pytest.mark.parametrize(
    "right",
    [
        "Die Gemeinde Musterhausen hilft, und die Stadt Beispielstadt auch.",
        "Wir sind in der Stadt Beispielstadt und im Landkreis Probeland.",
        "Die Bürgermeisterin dankt dem Landrat und der Landrätin.",
        "Für den Landkreis Probeland, für die Stadt, aus dem Landkreis, zur Gemeinde.",
        "Wer im Netz hetzt, den zeigen wir an.",
    ],
)
def test_right_german_is_left_alone(right):
    assert impossible(right) == []
