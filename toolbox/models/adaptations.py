# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An adaptation: one municipality's own version of a text."""

from django.db import models
from django.urls import reverse

from .items import TextItemPage
from .own_versions import OwnVersion


class Adaptation(OwnVersion):
    """`edits` maps a block's id to its changed parts, so that a later revision of the
    item can be merged block by block (docs/decisions/0006):
    `{"text": html, "extra": html, "items": [html], "omitted": true}`, each optional.
    """

    item = models.ForeignKey(
        TextItemPage,
        verbose_name="Vorlage",
        on_delete=models.PROTECT,
        related_name="adaptations",
    )
    edits = models.JSONField("Änderungen am Text", default=dict, blank=True)

    CONTENT = (*OwnVersion.CONTENT, "edits")

    class Meta(OwnVersion.Meta):
        verbose_name = "Anpassung"
        verbose_name_plural = "Anpassungen"

    def get_absolute_url(self) -> str:
        return reverse("toolbox:adaptation", args=[self.municipality.slug, self.pk])
