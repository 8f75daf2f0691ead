# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What every kind of item has: where it belongs, who checked it, who may see it."""

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models
from django.forms import Select
from django.utils import timezone
from django.utils.cache import patch_cache_control
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import get_page_models
from wagtail.search import index

from cms.models.base import BasePage
from network.permissions import is_member

from .choices import ItemKind, Visibility
from .switched_terms import LanguageLevel, Phase, phase_field
from .terms import Audience, Channel, Occasion, Phenomenon, Sender, Tone


class ItemPage(BasePage):
    """Texts, sharepics and press kits share this; each has its own table."""

    reference = models.CharField("Kennung", max_length=12, unique=True)
    kind = models.CharField("Art", max_length=30, choices=ItemKind.choices)
    summary = models.CharField("Wofür diese Vorlage da ist", max_length=220)
    usage = RichTextField(
        "So verwenden Sie diese Vorlage", features=["bold", "italic", "link", "ul"]
    )

    occasions = ParentalManyToManyField(Occasion, verbose_name="Anlässe")
    phenomena = ParentalManyToManyField(
        Phenomenon, verbose_name="Phänomene", blank=True
    )
    audiences = ParentalManyToManyField(Audience, verbose_name="Zielgruppen")
    channels = ParentalManyToManyField(Channel, verbose_name="Kanäle")
    senders = ParentalManyToManyField(Sender, verbose_name="Absender", blank=True)
    # By their slugs, and nullable: drafts of old know tones that may be gone.
    tone = models.ForeignKey(
        Tone,
        verbose_name="Ton",
        to_field="slug",
        db_column="tone",
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    language_level = models.ForeignKey(
        LanguageLevel,
        verbose_name="Sprachniveau",
        to_field="slug",
        db_column="language_level",
        default=LanguageLevel.USUAL,
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    phase = phase_field()

    legal_note = models.TextField("Rechtlicher Hinweis", max_length=800, blank=True)
    legal_note_date = models.DateField("Rechtsstand", null=True, blank=True)
    checked_by = models.CharField("Geprüft von", max_length=120)
    checked_until = models.DateField("Geprüft bis")
    version = models.CharField("Version", max_length=12, default="1.0")
    licence = models.CharField("Lizenz", max_length=60, default="CC BY 4.0")
    visibility = models.CharField(
        "Sichtbarkeit",
        max_length=20,
        choices=Visibility.choices,
        default=Visibility.PUBLIC,
    )

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("summary"),
        index.FilterField("kind"),
        index.FilterField("visibility"),
    ]

    sorting_panels = [
        FieldPanel("occasions"),
        FieldPanel("phenomena"),
        FieldPanel("audiences"),
        FieldPanel("channels"),
        FieldPanel("senders"),
        FieldPanel("tags"),
        FieldRowPanel(
            [
                FieldPanel("tone", widget=Select),
                FieldPanel("language_level", widget=Select),
                FieldPanel("phase", widget=Select),
            ]
        ),
    ]
    care_panels = [
        MultiFieldPanel(
            [FieldPanel("legal_note"), FieldPanel("legal_note_date")], heading="Recht"
        ),
        FieldRowPanel([FieldPanel("checked_by"), FieldPanel("checked_until")]),
        FieldRowPanel([FieldPanel("version"), FieldPanel("licence")]),
        FieldPanel("visibility"),
    ]
    parent_page_types = ["toolbox.ToolboxIndexPage"]
    subpage_types = []
    holds_placeholders = True
    #: Found, but never shown, suggested or sent: hateful quotations.
    hidden_words = ""

    class Meta(BasePage.Meta):
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.legal_note and not self.legal_note_date:
            raise ValidationError(
                {"legal_note_date": "Bitte nennen Sie den Stand des Hinweises."}
            )

    @classmethod
    def unlisted(cls):
        """Internal items: a stranger's list must not name them."""
        return cls.objects.exclude(visibility=Visibility.PUBLIC)

    def serve(self, request, *args, **kwargs):
        """Internal items are for members; a stranger may log in first."""
        if not self.is_public and not is_member(request.user):
            if request.user.is_authenticated:
                raise PermissionDenied
            return redirect_to_login(request.get_full_path())
        response = super().serve(request, *args, **kwargs)
        if request.user.is_authenticated:
            patch_cache_control(response, private=True)
        return response

    @classmethod
    def standing_alone(cls):
        """Those that a list names; what stands on another's page is reached from it."""
        return cls.objects.all()

    @property
    def is_public(self) -> bool:
        return self.visibility == Visibility.PUBLIC

    @property
    def level(self) -> LanguageLevel | None:
        """How its words are, without a query of its own."""
        return LanguageLevel.known().get(self.language_level_id)

    @property
    def is_in_plain_language(self) -> bool:
        """Whether its words are proofread by the rules of plain language."""
        return bool(self.level and self.level.is_plain)

    @property
    def stage(self) -> Phase | None:
        """Its phase, without a query of its own."""
        return Phase.known().get(self.phase_id)

    @property
    def is_overdue(self) -> bool:
        return self.checked_until < timezone.localdate()


def item_models() -> list[type[ItemPage]]:
    """The kinds of items there are, each a page type of its own."""
    return [model for model in get_page_models() if issubclass(model, ItemPage)]
