# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The index every machine has in a folder of its own: entries in, hits and words out."""

from .engine import EmbeddedEngine

__all__ = ["EmbeddedEngine"]
