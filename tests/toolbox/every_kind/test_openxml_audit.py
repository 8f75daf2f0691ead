# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every kind of text as DOCX and ODT is as valid as the letterhead it stands in."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.toolbox.rendering import opening_docx, opening_odt
from toolbox.documents.model import Document
from toolbox.rendering import docx, odt

from .hostile import hostile_documents
from .starter import Documents, one_of_each_kind

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def without_letterhead(document: Document) -> Document:
    return replace(document, design=replace(document.design, letterhead_docx=b""))


def test_every_kind_is_a_valid_docx_without_a_letterhead(
    documents: Documents, tmp_path: Path
) -> None:
    faults = {
        kind: opening_docx.errors(docx.render(without_letterhead(one)), tmp_path)
        for kind, one in one_of_each_kind(documents).items()
    }

    assert {kind: found for kind, found in faults.items() if found} == {}


def test_every_kind_leaves_the_towns_letterhead_as_valid_as_it_was(
    documents: Documents, tmp_path: Path
) -> None:
    chosen = one_of_each_kind(documents)
    letterhead = chosen["statement"].design.letterhead_docx
    assert letterhead
    before = opening_docx.errors(letterhead, tmp_path)

    faults = {
        kind: opening_docx.errors(docx.render(document), tmp_path)
        for kind, document in chosen.items()
    }

    new = {kind: set(found) - set(before) for kind, found in faults.items()}
    assert {kind: found for kind, found in new.items() if found} == {}


def test_every_kind_is_a_valid_odt(documents: Documents, tmp_path: Path) -> None:
    faults = {
        kind: opening_odt.errors(odt.render(document), tmp_path)
        for kind, document in one_of_each_kind(documents).items()
    }

    assert {kind: found for kind, found in faults.items() if found} == {}


def test_any_document_is_valid(tmp_path: Path) -> None:
    faults = {
        name: (
            opening_docx.errors(docx.render(document), tmp_path),
            opening_odt.errors(odt.render(document), tmp_path),
        )
        for name, document in hostile_documents(30).items()
    }

    assert {name: found for name, found in faults.items() if found != ([], [])} == {}
