# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The index each machine has in a folder: entries come in, hits and words go out."""

from .engine import EmbeddedEngine

__all__ = ["EmbeddedEngine"]
