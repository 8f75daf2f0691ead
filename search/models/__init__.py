# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The models of the search."""

from .synonyms import SynonymGroup

__all__ = ["SynonymGroup"]
