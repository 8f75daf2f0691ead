# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The page through which visitors write to the editors."""

from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField

from cms.blocks import SiteBlocks
from cms.contact.forms import ContactForm
from cms.fields import BodyField

from .base import BasePage


class ContactPage(BasePage):
    """Its form is taken in by `cms.contact.receiving`; no message is stored."""

    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)
    contact_name = models.CharField("Name", max_length=120)
    contact_role = models.CharField("Funktion", max_length=160, blank=True)
    phone = models.CharField("Telefon", max_length=60, blank=True)
    recipient = models.EmailField(
        "E-Mail",
        help_text="Hierhin gehen die Nachrichten; die Adresse steht auf der Seite.",
    )
    privacy_note = RichTextField(
        "Hinweis zum Datenschutz",
        features=["bold", "italic", "link"],
        blank=True,
        help_text="Steht über dem Knopf „Nachricht senden“.",
    )
    body = BodyField(SiteBlocks(), verbose_name="Weitere Hinweise", blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("intro"),
        MultiFieldPanel(
            [
                FieldPanel("contact_name"),
                FieldPanel("contact_role"),
                FieldPanel("phone"),
                FieldPanel("recipient"),
            ],
            heading="Wer antwortet",
        ),
        FieldPanel("privacy_note"),
        FieldPanel("body"),
    ]
    subpage_types = []

    class Meta:
        verbose_name = "Kontaktseite"
        verbose_name_plural = "Kontaktseiten"

    def get_context(self, request, *args, form: ContactForm | None = None, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["form"] = form or ContactForm()
        context["is_sent"] = form is None and "gesendet" in request.GET
        return context
