# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What packages above tell the search: what it finds, for whom, under which label."""
