# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The project package: settings, addresses, and the pages of Komm.A's own site."""
