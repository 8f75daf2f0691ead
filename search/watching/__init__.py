# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How the search is doing: its state, outages, and what nobody finds."""
