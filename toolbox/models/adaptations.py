# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An adaptation: one municipality's own version of a text or a counter-speech."""

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from wagtail.models import Page

from .counter_speech import CounterSpeechPage
from .items import TextItemPage
from .own_versions import OwnVersion, OwnVersionQuerySet

#: The kinds of items whose words become a Document.
Written = TextItemPage | CounterSpeechPage


class AdaptationQuerySet(OwnVersionQuerySet):
    def texts(self):
        """Without counter-speeches: those answer a comment, no newsroom needs them."""
        return self.filter(item__textitempage__isnull=False)

    def replies(self):
        return self.filter(item__counterspeechpage__isnull=False)


class Adaptation(OwnVersion):
    """`item` is Written, one of two kinds of page (docs/decisions/0044).

    `edits` maps a block's id to its changed parts, so that a later revision of the
    item can be merged block by block (docs/decisions/0006):
    `{"text": html, "extra": html, "items": [html], "omitted": true}`, each optional.
    """

    item = models.ForeignKey(
        Page,
        verbose_name="Vorlage",
        on_delete=models.PROTECT,
        related_name="adaptations",
    )
    edits = models.JSONField("Änderungen am Text", default=dict, blank=True)

    CONTENT = (*OwnVersion.CONTENT, "edits")

    objects = AdaptationQuerySet.as_manager()

    class Meta(OwnVersion.Meta):
        verbose_name = "Anpassung"
        verbose_name_plural = "Anpassungen"

    def clean(self) -> None:
        super().clean()
        if not is_written(self.item):
            raise ValidationError(
                {"item": "Aus dieser Vorlage entsteht kein eigener Text."}
            )

    def get_absolute_url(self) -> str:
        return reverse("toolbox:adaptation", args=[self.municipality.slug, self.pk])


def is_written(item: Page) -> bool:
    return issubclass(item.specific_class, Written)
