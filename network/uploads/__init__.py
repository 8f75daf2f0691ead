# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Bytes that somebody uploaded come in; checked values or one German refusal go out."""

from network.uploads.letterheads import Letterhead, check_letterhead
from network.uploads.logos import Logo, check_logo
from network.uploads.odt_letterheads import check_letterhead_odt
from network.uploads.photos import Photo, check_photo, for_web
from network.uploads.proposals import Proposal, propose
from network.uploads.refusal import UploadRefused

__all__ = [
    "Letterhead",
    "Logo",
    "Photo",
    "Proposal",
    "UploadRefused",
    "check_letterhead",
    "check_letterhead_odt",
    "check_logo",
    "check_photo",
    "for_web",
    "propose",
]
