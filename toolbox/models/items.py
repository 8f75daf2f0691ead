# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item: a text that editors offer and municipalities make their own."""

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models
from django.utils import timezone
from django.utils.cache import patch_cache_control
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PageChooserPanel,
    TabbedInterface,
)
from wagtail.fields import RichTextField
from wagtail.models import Orderable
from wagtail.search import index

from cms.fields import BodyField
from cms.models.base import BasePage
from network.permissions import is_member
from toolbox.blocks import ItemStreamBlock, Surroundings
from toolbox.documents.gaps import gap_keys, gap_problems
from toolbox.documents.source import SourceBlock
from toolbox.placeholders.marking import mark_placeholders

from .choices import ItemKind, LanguageLevel, Phase, Tone, Visibility
from .terms import Audience, Channel, Occasion, Phenomenon

PUBLISHED_KINDS = (
    ItemKind.STATEMENT,
    ItemKind.HOLDING_STATEMENT,
    ItemKind.PRESS_RELEASE,
    ItemKind.CORRECTION,
    ItemKind.OPEN_LETTER,
    ItemKind.POSTER,
)


class TextItemPage(BasePage):
    reference = models.CharField("Kennung", max_length=12, unique=True)
    kind = models.CharField("Art", max_length=30, choices=ItemKind.choices)
    summary = models.CharField("Wofür diese Vorlage da ist", max_length=220)
    headline = RichTextField("Kopfzeile des Textes", features=["placeholder"])
    body = BodyField(ItemStreamBlock(), verbose_name="Text")
    usage = RichTextField(
        "So verwenden Sie diesen Text", features=["bold", "italic", "link", "ul"]
    )

    occasions = ParentalManyToManyField(Occasion, verbose_name="Anlässe")
    phenomena = ParentalManyToManyField(
        Phenomenon, verbose_name="Phänomene", blank=True
    )
    audiences = ParentalManyToManyField(Audience, verbose_name="Zielgruppen")
    channels = ParentalManyToManyField(Channel, verbose_name="Kanäle")
    tone = models.CharField("Ton", max_length=20, choices=Tone.choices)
    language_level = models.CharField(
        "Sprachniveau",
        max_length=20,
        choices=LanguageLevel.choices,
        default=LanguageLevel.STANDARD,
    )
    phase = models.CharField("Phase", max_length=20, choices=Phase.choices)

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

    text_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("reference"), FieldPanel("kind")]),
        FieldPanel("summary"),
        FieldPanel("headline"),
        FieldPanel("body"),
        FieldPanel("usage"),
    ]
    sorting_panels = [
        FieldPanel("occasions"),
        FieldPanel("phenomena"),
        FieldPanel("audiences"),
        FieldPanel("channels"),
        FieldRowPanel(
            [FieldPanel("tone"), FieldPanel("language_level"), FieldPanel("phase")]
        ),
        InlinePanel("related_items", label="Verwandte Vorlage"),
    ]
    care_panels = [
        MultiFieldPanel(
            [FieldPanel("legal_note"), FieldPanel("legal_note_date")], heading="Recht"
        ),
        FieldRowPanel([FieldPanel("checked_by"), FieldPanel("checked_until")]),
        FieldRowPanel([FieldPanel("version"), FieldPanel("licence")]),
        FieldPanel("visibility"),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(text_panels, heading="Text"),
            ObjectList(sorting_panels, heading="Einordnung"),
            ObjectList(care_panels, heading="Prüfung"),
            ObjectList(BasePage.promote_panels, heading="Adresse und Suche"),
        ]
    )
    parent_page_types = ["toolbox.ToolboxIndexPage"]
    subpage_types = []
    template = "toolbox/text_item_page.html"
    holds_placeholders = True

    class Meta:
        verbose_name = "Textvorlage"
        verbose_name_plural = "Textvorlagen"

    def clean(self) -> None:
        super().clean()
        found = gap_problems(self.headline)
        if found:
            raise ValidationError({"headline": list(found)})
        self.headline = mark_placeholders(self.headline)
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

    @property
    def is_public(self) -> bool:
        return self.visibility == Visibility.PUBLIC

    @property
    def has_boilerplate(self) -> bool:
        """Whether "Über die Gemeinde …" belongs at the end of the text."""
        return self.kind == ItemKind.PRESS_RELEASE

    @property
    def has_responsible(self) -> bool:
        """Whether the press law's "V. i. S. d. P." belongs below the text.

        A letter or an internal wording is no print product of the press acts of
        the states; a text that already names the person needs no second line.
        """
        return self.kind in PUBLISHED_KINDS and "visdp" not in self.placeholder_keys()

    @property
    def is_overdue(self) -> bool:
        return self.checked_until < timezone.localdate()

    def source_blocks(self, around: Surroundings) -> tuple[SourceBlock, ...]:
        """The body as the pure stages read it."""
        return tuple(
            child.block.source(child.value, child.id, around) for child in self.body
        )

    def placeholder_keys(self) -> tuple[str, ...]:
        """Every placeholder of headline and body, in reading order."""
        texts = [self.headline]
        for block in self.source_blocks(Surroundings(draw=lambda image: None)):
            texts += [block.extra, block.text, *block.items]
        return tuple(dict.fromkeys(key for text in texts for key in gap_keys(text)))


class RelatedItem(Orderable):
    page = ParentalKey(
        TextItemPage, on_delete=models.CASCADE, related_name="related_items"
    )
    item = models.ForeignKey(
        TextItemPage,
        verbose_name="Vorlage",
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [PageChooserPanel("item")]
