# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What there is to see: packages say what they have, the site's pages show it."""
