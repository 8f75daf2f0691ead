# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An event: when, where or how to join, for whom, and whom to ask."""

from datetime import datetime, time

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from cms.blocks import SiteBlocks
from cms.fields import BodyField

from .base import BasePage
from .media import CommunityImage

SCHEMA_STATUS = {
    "planned": "EventScheduled",
    "postponed": "EventPostponed",
    "cancelled": "EventCancelled",
}


YEARS = range(2000, 2100)  # others are slips, and the last one overflows
NO_PLACE = "Nennen Sie einen Ort oder eine Adresse im Netz."


class EventQuerySet(PageQuerySet):
    def upcoming(self):
        """Not over yet; today's stay until midnight. The next one first."""
        return self.filter(self._from_today()).order_by("starts_at", "pk")

    def past(self):
        """The latest one first."""
        return self.exclude(self._from_today()).order_by("-starts_at", "-pk")

    def on_site(self):
        return self.exclude(place_name="")

    def online(self):
        return self.exclude(online_url="")

    @staticmethod
    def _from_today() -> Q:
        today = timezone.make_aware(datetime.combine(timezone.localdate(), time.min))
        still_running = Q(ends_at__gte=today)
        return still_running | Q(ends_at=None, starts_at__gte=today)


class EventPageForm(WagtailAdminPageForm):
    def clean(self):
        """A draft may wait for its place; a published event has one."""
        cleaned = super().clean()
        places = (cleaned.get("place_name"), cleaned.get("online_url"))
        if not self.is_deferred_validation and not any(places):
            self.add_error("place_name", NO_PLACE)
        return cleaned


class EventPage(BasePage):
    class Status(models.TextChoices):
        PLANNED = "planned", _("Findet statt")
        POSTPONED = "postponed", _("Verschoben")
        CANCELLED = "cancelled", _("Abgesagt")

    summary = models.TextField("Worum es geht", max_length=500)
    starts_at = models.DateTimeField("Beginn")
    ends_at = models.DateTimeField("Ende", null=True, blank=True)
    is_all_day = models.BooleanField(
        "Ganztägig",
        default=False,
        help_text="Dann zählen nur die Tage, nicht die Uhrzeiten.",
    )
    status = models.CharField(
        "Status", max_length=20, choices=Status.choices, default=Status.PLANNED
    )
    status_note = models.CharField(
        "Hinweis zum Status",
        max_length=300,
        blank=True,
        help_text="Zum Beispiel der neue Termin oder der Grund der Absage.",
    )
    place_name = models.CharField("Ort", max_length=160, blank=True)
    place_address = models.TextField("Anschrift", max_length=300, blank=True)
    online_url = models.URLField("Adresse für die Teilnahme im Netz", blank=True)
    audience = models.CharField("Für wen", max_length=200, blank=True)
    capacity = models.PositiveIntegerField("Plätze", null=True, blank=True)
    cost = models.CharField("Kosten", max_length=160, blank=True)
    accessibility = models.TextField("Barrierefreiheit", max_length=500, blank=True)
    registration_url = models.URLField("Anmeldung im Netz", blank=True)
    registration_email = models.EmailField("Anmeldung per E-Mail", blank=True)
    registration_until = models.DateField("Anmeldung bis", null=True, blank=True)
    organiser = models.CharField("Veranstaltet von", max_length=200, blank=True)
    contact_name = models.CharField("Name", max_length=120, blank=True)
    contact_phone = models.CharField("Telefon", max_length=60, blank=True)
    contact_email = models.EmailField("E-Mail", blank=True)
    image = models.ForeignKey(
        CommunityImage,
        verbose_name="Bild",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    image_alt = models.CharField(
        "Alternativtext",
        max_length=300,
        blank=True,
        help_text="Was auf dem Bild zu sehen ist. Leer lassen, wenn es nur schmückt.",
    )
    body = BodyField(SiteBlocks(), verbose_name="Programm und Hinweise", blank=True)

    objects = PageManager.from_queryset(EventQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("summary"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
                FieldPanel("is_all_day"),
                FieldRowPanel([FieldPanel("status"), FieldPanel("status_note")]),
            ],
            heading="Wann",
        ),
        MultiFieldPanel(
            [
                FieldPanel("place_name"),
                FieldPanel("place_address"),
                FieldPanel("online_url"),
            ],
            heading="Wo",
        ),
        MultiFieldPanel(
            [
                FieldPanel("audience"),
                FieldRowPanel([FieldPanel("capacity"), FieldPanel("cost")]),
                FieldPanel("accessibility"),
                FieldRowPanel(
                    [FieldPanel("registration_url"), FieldPanel("registration_email")]
                ),
                FieldPanel("registration_until"),
            ],
            heading="Teilnahme",
        ),
        MultiFieldPanel(
            [
                FieldPanel("organiser"),
                FieldPanel("contact_name"),
                FieldRowPanel(
                    [FieldPanel("contact_phone"), FieldPanel("contact_email")]
                ),
            ],
            heading="Kontakt",
        ),
        MultiFieldPanel([FieldPanel("image"), FieldPanel("image_alt")], heading="Bild"),
        FieldPanel("body"),
    ]
    parent_page_types = ["cms.EventIndexPage"]
    subpage_types = []
    base_form_class = EventPageForm

    class Meta:
        verbose_name = "Veranstaltung"
        verbose_name_plural = "Veranstaltungen"

    def clean(self) -> None:
        """A draft may lack whatever it likes; what is there has to fit together."""
        super().clean()
        for name in ("starts_at", "ends_at"):
            moment = getattr(self, name)
            if moment and moment.year not in YEARS:
                raise ValidationError({name: "Bitte prüfen Sie das Jahr."})
        if self.starts_at and self.ends_at and self.ends_at < self.starts_at:
            raise ValidationError({"ends_at": "Das Ende liegt vor dem Beginn."})
        until = self.registration_until
        if self.starts_at and until and until > self.first_day:
            raise ValidationError(
                {"registration_until": "Die Anmeldung endet erst nach dem Beginn."}
            )

    @property
    def first_day(self):
        return timezone.localdate(self.starts_at)

    @property
    def last_day(self):
        return timezone.localdate(self.ends_at or self.starts_at)

    @property
    def is_called_off(self) -> bool:
        return self.status != self.Status.PLANNED

    @property
    def is_over(self) -> bool:
        """From the day after it on; a draft may not have a day yet."""
        return bool(self.starts_at) and self.last_day < timezone.localdate()

    @property
    def takes_registrations(self) -> bool:
        """Whether the button is of use: somewhere to register, and still in time."""
        until = self.registration_until or self.last_day
        is_offered = bool(self.registration_url or self.registration_email)
        return is_offered and not self.is_called_off and until >= timezone.localdate()

    def structured_data(self, address, picture):
        places = []
        if self.place_name:
            place = {"@type": "Place", "name": self.place_name}
            places.append(place | {"address": self.place_address or self.place_name})
        if self.online_url:
            places.append({"@type": "VirtualLocation", "url": self.online_url})
        days = (self.first_day, self.last_day) if self.is_all_day else None
        starts, ends = days or (self.starts_at, self.ends_at or self.starts_at)
        return [
            {
                "@type": "Event",
                "name": self.title,
                "description": self.summary,
                "startDate": starts.isoformat(),
                "endDate": ends.isoformat(),
                "eventStatus": f"https://schema.org/{SCHEMA_STATUS[self.status]}",
                "location": places,
                "image": [picture],
                "organizer": {
                    "@type": "Organization",
                    "name": self.organiser or settings.WAGTAIL_SITE_NAME,
                },
                "url": f"{address}{self.url or ''}",
            }
        ]
