# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""From a page to a result: documents -> german -> engines -> query -> results."""
