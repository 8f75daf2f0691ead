# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Written DOCX and ODT files come in, pictures of their pages go out, roughly true."""
