# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every kind of text as PDF keeps PDF/A-2a and PDF/UA-1, as veraPDF reads them."""

import os
import shutil
from pathlib import Path

import pytest

from tests.toolbox.rendering import builders
from toolbox.documents.dressing import on_paper
from toolbox.documents.model import Document
from toolbox.rendering.pdf import render

from .hostile import hostile_documents
from .starter import Documents, as_draft
from .verapdf import verdicts

JARS = os.environ.get("VERAPDF_JARS", "")
pytestmark = [
    pytest.mark.django_db,
    pytest.mark.slow,
    pytest.mark.skipif(not JARS, reason="VERAPDF_JARS names no folder of veraPDF"),
    pytest.mark.skipif(not shutil.which("java"), reason="veraPDF needs Java"),
]


def written(folder: Path, documents: Documents) -> list[Path]:
    paths = []
    for name, document in documents.items():
        paths.append(folder / f"{name}.pdf")
        paths[-1].write_bytes(render(document))
    return paths


def test_every_kind_keeps_both_standards(documents, tmp_path: Path) -> None:
    built: dict[str, Document] = {
        "everything": builders.press_release(),
        "draft": builders.draft(),
        "minimal": builders.minimal(),
    }
    drafts = {f"draft-{name}": as_draft(one) for name, one in documents.items()}
    posters = {
        f"a3-{name}": on_paper(one, "a3")
        for name, one in documents.items()
        if name.startswith("poster-")
    }

    files = written(tmp_path, {**documents, **drafts, **posters, **built})
    said = verdicts(JARS, files)

    assert posters
    assert len(said) == len(files)
    assert {name: faults for name, faults in said.items() if faults} == {}


def test_any_document_keeps_both_standards(tmp_path: Path) -> None:
    said = verdicts(JARS, written(tmp_path, hostile_documents(60)))

    assert len(said) == 60
    assert {name: faults for name, faults in said.items() if faults} == {}


def test_a_pdf_without_structure_is_found(tmp_path: Path) -> None:
    content = render(builders.minimal())
    path = tmp_path / "flat.pdf"
    path.write_bytes(content.replace(b"/Lang", b"/Xang").replace(b"/Alt", b"/Xlt"))

    assert any("PDF/UA-1" in fault for fault in verdicts(JARS, [path])["flat.pdf"])
