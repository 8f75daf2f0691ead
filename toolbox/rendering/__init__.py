# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Stage 3: a Document comes in, the bytes of one file format go out."""
