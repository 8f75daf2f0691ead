# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The one way an upload check says no."""

_SHOWN_LENGTH = 60


class UploadRefused(ValueError):
    """One German sentence for the person: the reason, and the way out."""


def quoted(text: str) -> str:
    """Something from inside the upload, short and harmless enough for a sentence."""
    shown = "".join(character for character in text if character.isprintable())
    if len(shown) > _SHOWN_LENGTH:
        shown = f"{shown[:_SHOWN_LENGTH]}…"
    return f"„{shown.strip()}“"
