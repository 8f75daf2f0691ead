# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Queries with their answers come in, how good and fast the search is goes out."""
