# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with the words of a sharepic, as German sentences."""

from typing import Final

from toolbox.rendering.errors import RenderingError
from toolbox.sharepics.presets import Preset

SUBJECTS: Final = {
    "kicker": "Die Dachzeile ist",
    "headline": "Die Überschrift ist",
    "text": "Der Text ist",
    "sender": "Der Absender ist",
    "source": "Die Quellenangabe ist",
}


class TextTooLong(RenderingError):
    """A slot does not fit; without its last `excess` characters it would."""

    def __init__(self, slot: str, excess: int, preset: Preset) -> None:
        self.slot = slot
        self.excess = excess
        self.preset = preset
        super().__init__(
            f"{SUBJECTS[slot]} für das Format „{preset.label}“ zu lang. "
            f"Bitte um {excess} Zeichen kürzen."
        )
