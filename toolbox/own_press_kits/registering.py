# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The number of a municipality's kit comes in, what is to be packed of it goes out."""

from toolbox.kits.model import Kit
from toolbox.models import OwnPressKit
from toolbox.own_press_kits.assembling import draft_kit, public_kit
from toolbox.own_press_kits.life import DRAFT, PUBLIC
from toolbox.press_kits import sources


def find_public(pk: int) -> Kit | None:
    kit = OwnPressKit.objects.whole().filter(pk=pk, is_published=True).first()
    return public_kit(kit) if kit else None


def find_draft(pk: int) -> Kit | None:
    kit = OwnPressKit.objects.whole().filter(pk=pk).first()
    return draft_kit(kit) if kit else None


def register_sources() -> None:
    sources.register(PUBLIC, find_public)
    sources.register(DRAFT, find_draft)
