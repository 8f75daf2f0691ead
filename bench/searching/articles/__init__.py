# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An app with one kind of article, for the search that Wagtail brings."""
