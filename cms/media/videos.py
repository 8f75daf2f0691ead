# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A video's files come in; what they are by their bytes, or a refusal, goes out."""

from pathlib import Path

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files import File
from django.template.defaultfilters import filesizeformat

MP4, WEBM = "video/mp4", "video/webm"
CAPTIONS_MAX_BYTES = 1024 * 1024
# Boxes of ISO files that are no film: pictures of cameras and telephones.
STILL_BRANDS = (b"heic", b"heix", b"mif1", b"avif", b"jp2 ")


def media_type(start: bytes) -> str | None:
    """The type of a film by its first twelve bytes; None if it is none we show."""
    if start[4:8] == b"ftyp" and start[8:12] not in STILL_BRANDS:
        return MP4
    if start.startswith(b"\x1a\x45\xdf\xa3"):
        return WEBM
    return None


def validate_video(file: File) -> None:
    """Shared by the model and its forms: a film we can show, and not too large."""
    start = first_bytes(file, 12)
    if file.size > settings.VIDEO_MAX_UPLOAD_SIZE:
        raise ValidationError(
            f"Das Video ist {filesizeformat(file.size)} groß; erlaubt sind höchstens "
            f"{filesizeformat(settings.VIDEO_MAX_UPLOAD_SIZE)}. Bitte speichern Sie es "
            "in geringerer Auflösung."
        )
    expected = {".mp4": MP4, ".webm": WEBM}.get(Path(file.name).suffix.lower())
    if expected is None or media_type(start) != expected:
        raise ValidationError(
            "Die Datei ist kein Video im Format MP4 oder WebM. Bitte speichern Sie das "
            "Video in einem dieser Formate und laden Sie es erneut hoch."
        )


def validate_captions(file: File) -> None:
    """A WebVTT file: it says so in its first line, and is text."""
    content = first_bytes(file, CAPTIONS_MAX_BYTES)
    if file.size > CAPTIONS_MAX_BYTES:
        raise ValidationError(
            "Die Untertitel sind größer als 1 MB. Bitte prüfen Sie die Datei."
        )
    try:
        first_line = content.decode("utf-8-sig").split("\n", 1)[0].strip()
    except UnicodeDecodeError as error:
        raise ValidationError(
            "Die Untertitel sind kein Text in UTF-8. Bitte speichern Sie die Datei in "
            "dieser Kodierung."
        ) from error
    is_captions = first_line == "WEBVTT" or first_line.startswith(
        ("WEBVTT ", "WEBVTT\t")
    )
    if not is_captions or not file.name.lower().endswith(".vtt"):
        raise ValidationError(
            "Die Datei enthält keine Untertitel im Format WebVTT: Ihre erste Zeile "
            "muss „WEBVTT“ lauten, ihr Name auf „.vtt“ enden."
        )


def first_bytes(file: File, count: int) -> bytes:
    """The start of the file, which is then read from its beginning again.

    A stored file may have been taken from the disk since it was uploaded; if it is
    there, it is open for this look alone.
    """
    try:
        file.seek(0)
        start = file.read(count)
    except OSError as error:
        raise ValidationError(
            "Die Datei ist auf dem Server nicht mehr vorhanden. Bitte laden Sie sie "
            "erneut hoch."
        ) from error
    is_stored = getattr(file, "_committed", False)
    if is_stored:
        file.close()
    else:
        file.seek(0)
    return start
