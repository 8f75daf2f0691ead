# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What holds for the whole site: a notice on every page, the security contact."""

from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator, URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    PageChooserPanel,
)
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.fields import RichTextField
from wagtail.models import Page

from .media import CommunityImage


def validate_contact(contact: str) -> None:
    """An e-mail address or an address of the web, safe to stand on a line."""
    check = EmailValidator() if "@" in contact else URLValidator(schemes=["https"])
    try:
        check(contact)
    except ValidationError as error:
        raise ValidationError(
            "Bitte geben Sie eine E-Mail-Adresse an oder die Adresse einer Seite, die "
            "mit https:// beginnt."
        ) from error


class AlertLevel(models.TextChoices):
    INFO = "info", _("Hinweis")
    WARNING = "warning", _("Warnung")
    DANGER = "danger", _("Dringend")


@register_setting(icon="cog")
class SiteSettings(BaseGenericSetting):
    alert_title = models.CharField(
        "Überschrift",
        max_length=120,
        blank=True,
        help_text="Steht oben auf jeder Seite. Ohne Überschrift erscheint nichts.",
    )
    alert_text = RichTextField("Text", features=["bold", "link"], blank=True)
    alert_level = models.CharField(
        "Stufe",
        max_length=10,
        choices=AlertLevel.choices,
        default=AlertLevel.INFO,
    )
    alert_from = models.DateTimeField("Sichtbar ab", null=True, blank=True)
    alert_until = models.DateTimeField("Sichtbar bis", null=True, blank=True)
    alert_page = models.ForeignKey(
        Page,
        verbose_name="Seite mit mehr dazu",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    share_image = models.ForeignKey(
        CommunityImage,
        verbose_name="Vorschaubild",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=(
            "Zeigen soziale Netzwerke für Seiten ohne eigenes Bild. Bleibt es leer, "
            "zeichnet die Website ein Bild aus dem Titel der Seite."
        ),
    )
    security_contact = models.CharField(
        "Kontakt für Sicherheitslücken",
        max_length=200,
        blank=True,
        validators=[validate_contact],
        help_text=(
            "E-Mail-Adresse oder Adresse einer Seite. Steht unter "
            "/.well-known/security.txt; ohne Kontakt gibt es die Datei nicht."
        ),
    )
    security_policy = models.URLField(
        "Regeln für das Melden von Sicherheitslücken",
        blank=True,
        validators=[URLValidator(schemes=["https"])],
        help_text="Adresse der Seite mit den Regeln, beginnt mit https://.",
    )

    panels = [
        MultiFieldPanel(
            [
                FieldPanel("alert_title"),
                FieldPanel("alert_text"),
                FieldPanel("alert_level"),
                FieldRowPanel([FieldPanel("alert_from"), FieldPanel("alert_until")]),
                PageChooserPanel("alert_page"),
            ],
            heading="Hinweis auf jeder Seite",
        ),
        MultiFieldPanel([FieldPanel("share_image")], heading="Teilen"),
        MultiFieldPanel(
            [FieldPanel("security_contact"), FieldPanel("security_policy")],
            heading="Sicherheit",
        ),
    ]

    class Meta:
        verbose_name = "Website"
        verbose_name_plural = "Website"

    def clean(self) -> None:
        super().clean()
        starts, ends = self.alert_from, self.alert_until
        if starts and ends and ends <= starts:
            raise ValidationError(
                {"alert_until": "Das Ende muss nach dem Beginn („Sichtbar ab“) liegen."}
            )
