# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The content folder comes in, what to correct goes out; the database is not needed."""
