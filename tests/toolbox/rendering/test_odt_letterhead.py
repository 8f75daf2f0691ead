# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An ODT letterhead keeps what it has and takes the whole text."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.toolbox.rendering.a11y_odt import heading_levels, problems
from tests.toolbox.rendering.builders import (
    draft,
    minimal,
)
from tests.toolbox.rendering.letterheads import odt_letterhead
from tests.toolbox.rendering.opening_odt import (
    errors,
    in_letterhead,
    part,
    plain,
    texts,
)
from toolbox.documents.model import Paragraph, Run
from toolbox.documents.reading import sentences
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.odt import render
from toolbox.rendering.odt_xml import tag


def test_letterhead_receives_the_whole_text(tmp_path: Path) -> None:
    letterhead = odt_letterhead(
        "Am {{DA<text:span>TUM</text:span>}}",
        "{{<text:span>INHALT</text:span>}}",
        "Mit freundlichen Grüßen",
    )
    document = in_letterhead(draft(), letterhead)
    content = render(document)
    text = plain(part(document))

    assert [s for s in sentences(document) if "".join(s.split()) not in text] == []
    assert problems(content) == []
    assert errors(content, tmp_path) == errors(letterhead, tmp_path) == []
    assert texts(document)[0] == "Am 12. Mai 2026"
    assert texts(document)[-1] == "Mit freundlichen Grüßen"
    assert "StadtProbeland" in plain(part(document, "styles.xml"))


def test_letterhead_title_marker_becomes_the_heading() -> None:
    letterhead = odt_letterhead("{{TITEL}}", "{{INHALT}}")
    document = in_letterhead(minimal(), letterhead)

    assert heading_levels(part(document)) == [1]
    assert texts(document)[0] == "Kurze Mitteilung"


def test_letterhead_without_place_is_continued_at_the_end() -> None:
    document = in_letterhead(minimal(), odt_letterhead("Vorspann"))

    assert texts(document)[0] == "Vorspann"
    assert texts(document)[-1] == "Das Rathaus bleibt offen."


def test_letterhead_without_header_gets_one_for_the_draft() -> None:
    document = in_letterhead(draft(), odt_letterhead("{{INHALT}}", header=""))
    header = next(part(document, "styles.xml").iter(tag("style:header")))

    assert plain(header) == "ENTWURF"


def test_marker_inside_a_text_is_no_marker() -> None:
    hostile = Paragraph((Run("{{INHALT}} {{TITEL}}"),))
    document = replace(minimal(), blocks=(hostile,))

    assert "{{INHALT}} {{TITEL}}" in texts(
        in_letterhead(document, odt_letterhead("{{INHALT}}"))
    )


@pytest.mark.parametrize("letterhead", [b"kein Briefbogen", render(minimal())[:-80]])
def test_broken_letterhead_is_refused_in_german(letterhead: bytes) -> None:
    with pytest.raises(RenderingError, match="Der ODT-Briefbogen lässt sich nicht"):
        render(in_letterhead(minimal(), letterhead))
