# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item of every kind, with every block, becomes accessible files that say it all."""

import pytest

from tests.factories.items import block, make_fact, make_item, paragraph
from tests.factories.people import make_municipality
from tests.toolbox.rendering import a11y_docx, a11y_odt, a11y_pdf
from tests.toolbox.rendering.reading_back import squeezed, words
from toolbox.composing.texts import compose
from toolbox.documents.forms import SHAPES
from toolbox.documents.model import Document
from toolbox.documents.reading import sentences
from toolbox.models import Fact, TextItemPage
from toolbox.models.choices import TEXT_KINDS
from toolbox.placeholders.registry import REGISTRY, Source
from toolbox.rendering.formats import FORMATS, render

pytestmark = pytest.mark.django_db

BODY = [
    paragraph("Guten Tag {kommune_name}.", "anfang"),
    block("pause", "pause", length="Lange Pause"),
    block("heading", "kopf", text="<p>Was geschehen ist</p>", level="1"),
    block("list", "liste", style="check", items=["<p>Anrufen</p>", "<p>Absagen</p>"]),
    block("quote", "zitat", text="<p>Wir helfen.</p>", speaker="<p>{leitung}</p>"),
    block("callout", "kasten", title="<p>Gut zu wissen</p>", text="<p>110</p>"),
    block("contact", "kontakt"),
]
CHECKS = {
    "docx": a11y_docx.problems,
    "odt": a11y_odt.problems,
    "pdf": a11y_pdf.problems,
}
PUBLISHED = {
    "statement",
    "holding_statement",
    "press_release",
    "correction",
    "open_letter",
    "poster",
    "press_invitation",
}


def composed(kind: str) -> Document:
    fact = Fact.objects.first() or make_fact()
    item = make_item([*BODY, block("fact", "fakt", fact=fact.pk)], kind=kind)
    return compose(item=item, municipality=make_municipality(), answers=samples(item))


def samples(item: TextItemPage) -> dict[str, str]:
    asked = (REGISTRY[key] for key in item.asked_keys())
    return {p.key: p.sample for p in asked if p.source is Source.ASKED}


@pytest.mark.parametrize("kind", [kind for kind, _ in TEXT_KINDS])
def test_item_of_every_kind_becomes_accessible_files_that_say_it_all(kind: str):
    document = composed(kind)
    wanted = [squeezed(sentence) for sentence in sentences(document)]

    for key in FORMATS:
        content = render(document, key)
        text = words(content, key)
        assert [sentence for sentence in wanted if sentence not in text] == [], key
        assert CHECKS.get(key, lambda content: [])(content) == [], key


@pytest.mark.parametrize("kind", [kind for kind, _ in TEXT_KINDS])
def test_only_published_kinds_name_who_answers_for_them(kind: str):
    assert bool(composed(kind).responsible) is (kind in PUBLISHED)


def test_every_form_belongs_to_a_kind_there_is():
    assert set(SHAPES) <= {kind for kind, _ in TEXT_KINDS}
