# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Makes documents, and videos that are films by their first bytes."""

from django.core.files.base import ContentFile

from cms.models import CommunityDocument, CommunityVideo

MP4 = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2"
WEBM = b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\xf7\x81"
VTT = b"WEBVTT\n\n00:00.000 --> 00:02.000\nGuten Tag.\n"


def make_video(title: str = "So finden Sie eine Vorlage", **fields) -> CommunityVideo:
    values = {
        "file": ContentFile(MP4, name="vorlage.mp4"),
        "duration": 95,
        "author": "Komm.A",
        "licence": "cc0",
        **fields,
    }
    return CommunityVideo.objects.create(title=title, **values)


def make_document(title: str = "Leitfaden", **fields) -> CommunityDocument:
    content = fields.pop("content", b"%PDF-1.7")
    values = {
        "file": ContentFile(content, name="leitfaden.pdf"),
        "file_size": len(content),
        "author": "Komm.A",
        "licence": "cc0",
        **fields,
    }
    return CommunityDocument.objects.create(title=title, **values)
