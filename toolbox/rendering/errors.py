# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The one error a writer raises; its text is a German sentence for the reader."""


class RenderingError(ValueError):
    """A file could not be made; the message says what to change."""
