# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How long a text is, as a newsroom counts it."""

from dataclasses import replace

from hypothesis import given

from tests.toolbox.rendering.builders import contact, minimal
from tests.toolbox.rendering.strategies import documents
from toolbox.documents.counting import characters
from toolbox.documents.forms import PressForm
from toolbox.documents.model import Document, Paragraph, Run


def test_title_subheading_and_text_count() -> None:
    document = replace(
        minimal(),
        title=(Run("Ein Titel"),),
        form=PressForm(subheading="Mehr dazu"),
        blocks=(Paragraph((Run("Zwei "), Run("Wörter"))),),
        boilerplate=(Run("Die Gemeinde …"),),
        contact=contact(),
    )

    assert characters(document) == (9 + 9 + 11, 8 + 8 + 10)


def test_soft_hyphens_are_no_characters_and_a_line_break_is_a_blank() -> None:
    text = Paragraph((Run("Rat\u00adhaus\nplatz"),))

    assert characters(replace(minimal(), title=(), blocks=(text,))) == (13, 12)


@given(documents)
def test_blanks_only_add(document: Document) -> None:
    total, without = characters(document)

    assert total >= without >= 0
