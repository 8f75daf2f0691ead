# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Hits come in, results with marked snippets and counted facets go out."""
