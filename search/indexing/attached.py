# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Documents of the site come in, the text of each file goes out by its number.

A file is read once: its text is kept in the database, under the digest of its content.
"""

import hashlib
import logging
from collections.abc import Iterable, Sequence

from wagtail.documents.models import AbstractDocument

from search.attachments import EXTENSIONS, VERSION, extract
from search.models import ExtractedText

logger = logging.getLogger(__name__)

LOST = "Die Datei ist auf dem Server nicht mehr da."


def texts_of(documents: Sequence[AbstractDocument]) -> dict[int, str]:
    """One query for all that were read before; empty where nothing can be read."""
    readable = [item for item in documents if item.file_extension in EXTENSIONS]
    digests = {item.pk: digest_of(item) for item in readable}
    kept = ExtractedText.objects.in_bulk(set(digests.values())) if digests else {}
    texts = {document.pk: "" for document in documents}
    for document in readable:
        digest = digests[document.pk]
        if digest not in kept:
            kept[digest] = read(document, digest)
        texts[document.pk] = kept[digest].text
    return texts


def digest_of(document: AbstractDocument) -> str:
    """Wagtail keeps the digest of a file; one that came in another way has none yet."""
    content = (
        document.file_hash
        or hashlib.sha1(  # noqa: S324 (as Wagtail does)
            content_of(document) or b""
        ).hexdigest()
    )
    return f"{VERSION}:{document.file_extension}:{content}"


def read(document: AbstractDocument, digest: str) -> ExtractedText:
    """Kept also if nothing could be read, so that nobody tries again in vain."""
    content = content_of(document)
    if content is None:
        return ExtractedText(digest=digest, name=document.filename, note=LOST)
    extracted = extract(document.file_extension, content)
    if extracted.note:
        logger.warning("No text of document %s: %s", document.pk, extracted.note)
    kept, _ = ExtractedText.objects.update_or_create(
        digest=digest,
        defaults={
            "name": document.filename,
            "text": extracted.text,
            "note": extracted.note,
        },
    )
    return kept


def content_of(document: AbstractDocument) -> bytes | None:
    try:
        with document.open_file() as file:
            return file.read()
    except OSError:
        return None


def unreadable_files() -> dict[str, str]:
    """The names of files without text, each with the reason."""
    noted = ExtractedText.objects.exclude(note="").order_by("name")
    return dict(noted.values_list("name", "note"))


def forget_unused(documents: Iterable[AbstractDocument]) -> None:
    """Texts of files that are no longer there, or that are now read in another way."""
    used = [digest_of(item) for item in documents if item.file_extension in EXTENSIONS]
    ExtractedText.objects.exclude(digest__in=used).delete()
