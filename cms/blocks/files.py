# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Documents to download, each with its kind, its size and what to know of it."""

from dataclasses import dataclass
from typing import Any

from wagtail import blocks
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock

SAMPLE = {"title": "Leitfaden zum Mitmachen", "file": "leitfaden.pdf"}
SAMPLE_KEY = 0  # of the document in the preview, which is nowhere on the disk


@dataclass(frozen=True)
class Download:
    """`size` in bytes; None if the file is gone."""

    title: str
    note: str
    kind: str = ""
    url: str = ""
    size: int | None = None


def download(document: Any, title: str, note: str) -> Download:
    title = title or document.title
    is_there = document.pk == SAMPLE_KEY or document.file.storage.exists(
        document.file.name
    )
    if not is_there:
        return Download(title, note)
    kind = document.file_extension.upper()
    return Download(title, note, kind, document.url, document.get_file_size())


class DownloadBlock(blocks.StructBlock):
    document = DocumentChooserBlock(label="Dokument")
    title = blocks.CharBlock(
        label="Titel",
        max_length=160,
        required=False,
        help_text="Leer lassen, um den Titel des Dokuments zu nehmen.",
    )
    note = blocks.CharBlock(
        label="Sprache und Barrierefreiheit",
        max_length=200,
        required=False,
        help_text="Zum Beispiel „Deutsch, barrierefreies PDF“.",
    )

    class Meta:
        icon = "doc-full"
        label = "Dokument"


class DownloadsBlock(blocks.StructBlock):
    items = blocks.ListBlock(DownloadBlock(), label="Dokumente", min_num=1)

    class Meta:
        icon = "download"
        label = "Dokumente zum Herunterladen"
        group = "Bild, Film und Datei"
        description = "Dateien mit Art, Größe und Hinweis zur Barrierefreiheit."
        template = "cms/blocks/downloads_block.html"

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        context["downloads"] = [
            download(item["document"], item["title"], item["note"])
            for item in value["items"]
            if item["document"]
        ]
        return context

    def get_preview_value(self):
        """The newest document; a sample as long as there is none."""
        model = get_document_model()
        newest = model.objects.order_by("-pk").first()
        sample = newest or model(pk=SAMPLE_KEY, file_size=482_000, **SAMPLE)
        note = "Deutsch, barrierefreies PDF"
        value = self.to_python({"items": [{"title": "", "note": note}]})
        value["items"][0]["document"] = sample
        return value
