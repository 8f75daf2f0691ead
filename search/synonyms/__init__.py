# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The synonyms of the search: shipped as files, kept by editors."""
