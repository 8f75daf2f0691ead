# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The search page: an address comes in, what was found goes out as HTML."""
