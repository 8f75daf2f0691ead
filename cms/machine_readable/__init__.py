# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The pages as machines read them: feeds, calendars, sitemaps, JSON-LD."""
