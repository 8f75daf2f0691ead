# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The edition of the writers covers what shapes a file."""

import tomllib
from pathlib import Path

from toolbox.rendering.edition import LIBRARIES, TOOLBOX, sources, writers_edition


def test_edition_is_the_same_each_time() -> None:
    first = writers_edition()
    writers_edition.cache_clear()

    assert writers_edition() == first
    assert len(first) == 64


def test_sources_hold_writers_template_typefaces_and_model() -> None:
    names = {path.relative_to(TOOLBOX).as_posix() for path in sources()}

    assert {
        "documents/model.py",
        "rendering/docx.py",
        "rendering/pdf_template/document.typ",
        "rendering/edition.py",
    } <= names
    assert any(name.endswith(".ttf") for name in names)
    assert not any(name.endswith(".pyc") for name in names)


def test_libraries_are_those_the_product_needs() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text())["project"]
    needed = " ".join(project["dependencies"])

    assert [name for name in LIBRARIES if name not in needed] == []
