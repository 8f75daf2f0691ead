# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What every municipality's own version of an item has, whatever kind that is."""

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from wagtail.models import Revision, RevisionMixin

from network.models import Municipality

from .choices import ItemKind
from .item_page import ItemPage


class OwnVersionQuerySet(models.QuerySet):
    def of(self, municipality: Municipality):
        return self.filter(municipality=municipality)

    def recent_first(self):
        return self.order_by("-updated_at", "-pk")


class OwnVersion(RevisionMixin, models.Model):
    """Answers and changes on top of the item's revision it came from.

    A subclass has an `item`. `answers` maps a placeholder's key to what was typed
    (dates as ISO 8601). CONTENT names the fields a save compares and a revision brings
    back. `edition` counts saves; a save that does not name the current one is a
    conflict.
    """

    municipality = models.ForeignKey(
        Municipality,
        verbose_name="Kommune",
        on_delete=models.CASCADE,
        related_name="%(class)ss",
    )
    base_revision = models.ForeignKey(
        Revision,
        verbose_name="Stand der Vorlage",
        on_delete=models.PROTECT,
        related_name="+",
    )
    title = models.CharField("Bezeichnung", max_length=200)
    answers = models.JSONField("Angaben", default=dict, blank=True)
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

    CONTENT: tuple[str, ...] = ("title", "answers")

    objects = OwnVersionQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ["-updated_at"]

    def __str__(self) -> str:
        return self.title

    @property
    def kind(self) -> str:
        """Which kind of item it was made from, as an ItemKind."""
        return self.base_revision.content["kind"]

    def get_kind_display(self) -> str:
        return str(ItemKind(self.kind).label)

    def base_item(self) -> ItemPage:
        """The words of the item as they were when the municipality made it its own.

        Read from the revision's content without its relations: Wagtail's
        `as_object` asks a dozen queries for terms that no text needs.
        """
        base = self.base_revision
        model = ContentType.objects.get_for_id(base.content_type_id).model_class()
        content = base.content
        return model(
            **{
                field.attname: field.to_python(content[field.attname])
                for field in model._meta.concrete_fields
                if not field.is_relation and field.attname in content
            }
        )
