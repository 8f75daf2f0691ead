# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item: a text that editors offer and municipalities make their own."""

from django.core.exceptions import ValidationError
from django.db import models
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
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
from wagtail.models import Orderable, Page

from cms.fields import BodyField
from cms.models.base import BasePage
from toolbox.blocks.texts import ItemStreamBlock, Surroundings
from toolbox.documents.forms import form_keys
from toolbox.documents.gaps import gap_keys, gap_problems
from toolbox.documents.source import SourceBlock
from toolbox.placeholders.marking import mark_placeholders

from .choices import TEXT_KINDS, ItemKind
from .item_page import ItemPage

PUBLISHED_KINDS = (
    ItemKind.STATEMENT,
    ItemKind.HOLDING_STATEMENT,
    ItemKind.PRESS_RELEASE,
    ItemKind.CORRECTION,
    ItemKind.OPEN_LETTER,
    ItemKind.POSTER,
    ItemKind.PRESS_INVITATION,
)
#: What stands beside a text as going with it.
RELATED_TYPES = [
    "toolbox.TextItemPage",
    "toolbox.SharepicPage",
    "toolbox.PressKitPage",
    "toolbox.CounterSpeechPage",
]
INTERNAL_KINDS = (ItemKind.INTERNAL_WORDING, ItemKind.STAFF_MAIL)


class TextItemPage(ItemPage):
    kind = models.CharField("Art", max_length=30, choices=TEXT_KINDS)
    variant_of = models.ForeignKey(
        "self",
        verbose_name="Fassung von",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="variants",
        help_text="Kürzer, für einen anderen Kanal oder in Einfacher Sprache: Die "
        "Vorlage steht dann nur auf der Seite dieser anderen Vorlage.",
    )
    variant = models.CharField(
        "Name der Fassung",
        max_length=60,
        blank=True,
        help_text="Zum Beispiel „Kurz, für soziale Medien“.",
    )
    headline = RichTextField("Kopfzeile des Textes", features=["placeholder"])
    body = BodyField(ItemStreamBlock(), verbose_name="Text")
    tags = ClusterTaggableManager(
        through="toolbox.TextItemTag", blank=True, verbose_name="Schlagwörter"
    )

    text_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("reference"), FieldPanel("kind")]),
        FieldPanel("summary"),
        FieldPanel("headline"),
        FieldPanel("body"),
        FieldPanel("usage"),
    ]
    sorting_panels = [
        *ItemPage.sorting_panels,
        MultiFieldPanel(
            [
                PageChooserPanel("variant_of", page_type="toolbox.TextItemPage"),
                FieldPanel("variant"),
            ],
            heading="Fassung",
        ),
        InlinePanel("related_items", label="Verwandte Vorlage"),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(text_panels, heading="Text"),
            ObjectList(sorting_panels, heading="Einordnung"),
            ObjectList(ItemPage.care_panels, heading="Prüfung"),
            ObjectList(BasePage.promote_panels, heading="Adresse und Suche"),
        ]
    )
    template = "toolbox/text_item_page.html"

    class Meta:
        verbose_name = "Textvorlage"
        verbose_name_plural = "Textvorlagen"

    def clean(self) -> None:
        super().clean()
        found = gap_problems(self.headline)
        if found:
            raise ValidationError({"headline": list(found)})
        if self.kind in INTERNAL_KINDS and "visdp" in self.placeholder_keys():
            raise ValidationError(
                {
                    "body": "Ein interner Text nennt niemanden als „V. i. S. d. P.“. "
                    "Bitte nehmen Sie den Platzhalter {visdp} heraus."
                }
            )
        if problem := self._variant_problem():
            raise ValidationError({"variant_of": problem})
        self.headline = mark_placeholders(self.headline)

    @classmethod
    def standing_alone(cls):
        return cls.objects.filter(variant_of=None)

    @property
    def versions(self) -> list["TextItemPage"]:
        """The main text and its variants, as published; empty if there is but one."""
        main = self.variant_of or self
        variants = list(main.variants.live().order_by("reference"))
        return [main, *variants] if variants else []

    @property
    def has_boilerplate(self) -> bool:
        """Whether "Über die Gemeinde …" belongs at the end of the text."""
        return self.kind == ItemKind.PRESS_RELEASE

    @property
    def has_contact(self) -> bool:
        """Whether a newsroom must find somebody to ask, whatever the text says."""
        return self.kind == ItemKind.PRESS_RELEASE

    @property
    def has_responsible(self) -> bool:
        """Whether the press law's "V. i. S. d. P." belongs below the text.

        A letter or an internal wording is no print product of the press acts of
        the states; a text that already names the person needs no second line.
        """
        return self.kind in PUBLISHED_KINDS and "visdp" not in self.placeholder_keys()

    def source_blocks(self, around: Surroundings) -> tuple[SourceBlock, ...]:
        """The body as the pure stages read it."""
        return tuple(
            child.block.source(child.value, child.id, around) for child in self.body
        )

    def asked_keys(self) -> tuple[str, ...]:
        """What the form asks: the gaps of the text and what its kind carries."""
        keys = (*self.placeholder_keys(), *form_keys(self.kind))
        return tuple(dict.fromkeys(keys))

    def placeholder_keys(self) -> tuple[str, ...]:
        """Every placeholder of headline and body, in reading order."""
        texts = [self.headline]
        for block in self.source_blocks(Surroundings(draw=lambda image: None)):
            texts += [block.extra, block.text, *block.items]
        return tuple(dict.fromkeys(key for text in texts for key in gap_keys(text)))

    def _variant_problem(self) -> str:
        """Variants hang on one main text, with a name to tell them apart."""
        if self.variant_of is None:
            return ""
        if self.variant_of_id == self.pk:
            return "Eine Vorlage kann keine Fassung von sich selbst sein."
        if self.variant_of.variant_of_id or (self.pk and self.variants.exists()):
            return "Eine Fassung kann keine eigenen Fassungen haben."
        if not self.variant:
            return "Bitte geben Sie der Fassung einen Namen."
        return ""


class RelatedItem(Orderable):
    page = ParentalKey(
        TextItemPage, on_delete=models.CASCADE, related_name="related_items"
    )
    item = models.ForeignKey(
        Page,
        verbose_name="Vorlage",
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [PageChooserPanel("item", page_type=RELATED_TYPES)]
