# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Documents and queries come in, what a search engine needs for them goes out."""
