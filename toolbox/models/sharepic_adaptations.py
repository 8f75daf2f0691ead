# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's own version of a sharepic: its words, its posts, its photo."""

from functools import partial

from django.db import models, transaction
from django.urls import reverse

from cms.models.media import Licence
from network.models.design import private_storage

from .own_versions import OwnVersion
from .sharepics import LAYOUTS, SharepicPage, valid_hashtags

MIDDLE = 50


class SharepicAdaptation(OwnVersion):
    """`words` holds the changed slots, `posts` the changed posts by channel.

    Gaps stay open in both, as in the item. The photo is checked and bare of metadata;
    it is no part of the history: whoever removes a photo of people wants it gone.
    `focus_x` and `focus_y` are per cent from the top left: what stays in sight.
    """

    item = models.ForeignKey(
        SharepicPage,
        verbose_name="Vorlage",
        on_delete=models.PROTECT,
        related_name="sharepicadaptations",
    )
    layout = models.CharField("Gestaltung", max_length=20, choices=LAYOUTS)
    words = models.JSONField("Wörter", default=dict, blank=True)
    alt_text = models.TextField("Alternativtext", max_length=1000, blank=True)
    posts = models.JSONField("Beiträge", default=dict, blank=True)
    hashtags = models.CharField(
        "Hashtags", max_length=200, blank=True, validators=[valid_hashtags]
    )
    photo = models.FileField(
        "Foto", upload_to="sharepic_photos", storage=private_storage, blank=True
    )
    focus_x = models.PositiveSmallIntegerField("Mitte waagrecht", default=MIDDLE)
    focus_y = models.PositiveSmallIntegerField("Mitte senkrecht", default=MIDDLE)
    photo_credit = models.CharField("Bildnachweis", max_length=200, blank=True)
    photo_licence = models.CharField(
        "Lizenz des Fotos", max_length=20, choices=Licence.choices, blank=True
    )
    photo_consent = models.BooleanField("Einwilligung liegt vor", default=False)

    CONTENT = (
        *OwnVersion.CONTENT,
        "layout",
        "words",
        "alt_text",
        "posts",
        "hashtags",
    )
    PHOTO = ("focus_x", "focus_y", "photo_credit", "photo_licence", "photo_consent")

    class Meta(OwnVersion.Meta):
        verbose_name = "Sharepic einer Kommune"
        verbose_name_plural = "Sharepics der Kommunen"

    def get_absolute_url(self) -> str:
        return reverse("toolbox:sharepic", args=[self.municipality.slug, self.pk])


def delete_photo(instance: SharepicAdaptation, **kwargs) -> None:
    """A photo of people must not outlive its sharepic, whoever deletes that."""
    if instance.photo:
        storage, name = instance.photo.storage, instance.photo.name
        transaction.on_commit(partial(storage.delete, name))
