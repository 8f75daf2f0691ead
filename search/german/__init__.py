# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""German text comes in, the same terms for documents and queries alike go out."""
