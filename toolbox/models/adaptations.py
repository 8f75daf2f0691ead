# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An adaptation: one municipality's own version of an item."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from wagtail.models import Revision, RevisionMixin

from network.models import Municipality

from .items import TextItemPage


class AdaptationQuerySet(models.QuerySet):
    def of(self, municipality: Municipality):
        return self.filter(municipality=municipality)

    def recent_first(self):
        return self.order_by("-updated_at", "-pk")


class Adaptation(RevisionMixin, models.Model):
    """Answers and edits on top of the item's revision it came from.

    `answers` maps a placeholder's key to what was typed (dates as ISO 8601).
    `edits` maps a block's id to its changed parts, so that a later revision of the
    item can be merged block by block (docs/decisions/0006):
    `{"text": html, "extra": html, "items": [html], "omitted": true}`, each optional.
    `edition` counts saves; a save that does not name the current one is a conflict.
    """

    municipality = models.ForeignKey(
        Municipality,
        verbose_name="Kommune",
        on_delete=models.CASCADE,
        related_name="adaptations",
    )
    item = models.ForeignKey(
        TextItemPage,
        verbose_name="Vorlage",
        on_delete=models.PROTECT,
        related_name="adaptations",
    )
    base_revision = models.ForeignKey(
        Revision,
        verbose_name="Stand der Vorlage",
        on_delete=models.PROTECT,
        related_name="+",
    )
    title = models.CharField("Bezeichnung", max_length=200)
    answers = models.JSONField("Angaben", default=dict, blank=True)
    edits = models.JSONField("Änderungen am Text", default=dict, blank=True)
    edition = models.PositiveIntegerField("Bearbeitungsstand", default=1)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name="Angelegt von",
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    updated_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name="Zuletzt geändert von",
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    created_at = models.DateTimeField("Angelegt", auto_now_add=True)
    updated_at = models.DateTimeField("Zuletzt geändert", auto_now=True)

    objects = AdaptationQuerySet.as_manager()

    class Meta:
        verbose_name = "Anpassung"
        verbose_name_plural = "Anpassungen"
        ordering = ["-updated_at"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("toolbox:adaptation", args=[self.municipality.slug, self.pk])

    def base_item(self) -> TextItemPage:
        """The words of the item as they were when the municipality made it its own.

        Read from the revision's content without its relations: Wagtail's
        `as_object` asks a dozen queries for terms that no text needs.
        """
        content = self.base_revision.content
        return TextItemPage(
            **{
                field.attname: field.to_python(content[field.attname])
                for field in TextItemPage._meta.concrete_fields
                if not field.is_relation and field.attname in content
            }
        )
