# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""App configuration of proofreading; it has no models, only hooks."""

from django.apps import AppConfig


class ProofreadingConfig(AppConfig):
    name = "cms.proofreading"
    verbose_name = "Prüfung der Inhalte"
