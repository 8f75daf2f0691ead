# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A file that hangs on a page comes in, the words to find it by go out.

extracting -> child (a process of its own) -> plain_text, office, pdf.
"""

from .extracting import EXTENSIONS, VERSION, Extracted, extract

__all__ = ["EXTENSIONS", "VERSION", "Extracted", "extract"]
