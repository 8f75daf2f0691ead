# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The settings come in, what is wrong with them goes out before the site starts."""

from django.conf import settings
from django.core.checks import CheckMessage, Error, register


def check_task_backend(**kwargs) -> list[CheckMessage]:
    """A misspelt word must not make everybody wait for what a worker should do."""
    if settings.TASK_BACKEND in settings.TASK_BACKENDS:
        return []
    offered = "“ oder „".join(settings.TASK_BACKENDS)
    return [
        Error(
            f"Die Umgebungsvariable TASK_BACKEND hat den Wert "
            f"„{settings.TASK_BACKEND}“, den es nicht gibt.",
            hint=f"Möglich sind „{offered}“; docs/configuration.md beschreibt sie.",
            id="cms.E001",
        )
    ]


def connect() -> None:
    register(check_task_backend)
