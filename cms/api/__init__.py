# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Requests of other programs come in, what the public may read goes out as JSON."""
