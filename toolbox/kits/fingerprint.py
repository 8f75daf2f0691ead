# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A kit comes in, a number that changes whenever its archive would goes out."""

from typing import Final

from toolbox.documents.fingerprint import fingerprint
from toolbox.kits.model import Kit

EDITION: Final = 2
"""Raise it when the same kit is packed differently: it makes all archives new."""


def kit_fingerprint(kit: Kit) -> str:
    """64 hexadecimal digits. No picture is read: it brings a fingerprint of its own."""
    return fingerprint(kit, str(EDITION))
