# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A checked letterhead comes in; it is refused if no text can be written into it.

The writers live in a room above and register themselves.
"""

from collections.abc import Callable

# Takes the format ("docx" or "odt") and the letterhead; raises UploadRefused.
Trial = Callable[[str, bytes], None]

trials: list[Trial] = []


def register(trial: Trial) -> None:
    if trial not in trials:
        trials.append(trial)


def write_trial(format_key: str, letterhead: bytes) -> None:
    for trial in trials:
        trial(format_key, letterhead)
