# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A PressKitPage comes in, what a newsroom would miss in it goes out."""

from dataclasses import dataclass

from django.utils import timezone

from toolbox.documents.building import DocumentTooLarge
from toolbox.kits.completeness import Finding, Light, findings, light
from toolbox.models import PressKitPage
from toolbox.press_kits.assembling import assemble_kit, picture_rows


@dataclass(frozen=True)
class KitState:
    """`problem` is a German sentence where the kit cannot be put together at all."""

    light: Light
    findings: tuple[Finding, ...] = ()
    problem: str = ""


def state_of(page: PressKitPage) -> KitState:
    """Of the kit as it stands in memory, also with the pictures that are left out."""
    try:
        kit = assemble_kit(page, picture_rows(page))
    except DocumentTooLarge as error:
        return KitState(Light("red", 1, 0), problem=str(error))
    found = findings(kit, timezone.localdate())
    return KitState(light(found), found)
