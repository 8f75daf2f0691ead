# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A press kit of the project: what journalists need for a report, on one page."""

from django.core.cache import cache
from django.db import models
from django.utils import timezone
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
from wagtail.models import Orderable

from cms.fields import BodyField
from cms.models import CommunityImage
from cms.models.base import BasePage
from cms.sharing.pictures import make_picture_later
from toolbox.blocks.press_kits import KitFacts, KitPeople, KitProgramme, KitQuotes
from toolbox.embargo import guarded
from toolbox.press_kits.panel import KitPanel

from .choices import ItemKind
from .embargoed import Embargoed
from .item_page import ItemPage
from .items import TextItemPage
from .sharepics import SharepicPage
from .switched_terms import phase_field

SECONDS_BETWEEN_DRAWINGS = 3600


class PressKitPage(Embargoed, ItemPage):
    kind = models.CharField(
        "Art",
        max_length=30,
        choices=[(ItemKind.PRESS_KIT.value, ItemKind.PRESS_KIT.label)],
        default=ItemKind.PRESS_KIT.value,
        editable=False,
    )
    summary = models.CharField(
        "Worum es geht",
        max_length=220,
        help_text="Ein, zwei Sätze, mit denen die Mappe beginnt.",
    )
    usage = RichTextField("Hinweise für Mitglieder", blank=True, editable=False)
    phase = phase_field(default="preparation")
    is_example = models.BooleanField(
        "Muster mit erfundenen Angaben",
        default=False,
        help_text="Füllt die Platzhalter der Texte mit Beispielen, und die Seite sagt, "
        "dass alles erfunden ist.",
    )
    place = models.CharField("Ort", max_length=80, blank=True)
    date = models.DateField("Datum", default=timezone.localdate)
    contact_name = models.CharField(
        "Name",
        max_length=120,
        blank=True,
        help_text="Leer: Es gilt der Pressekontakt der Presseseite.",
    )
    contact_role = models.CharField("Funktion", max_length=160, blank=True)
    contact_phone = models.CharField("Telefon", max_length=60, blank=True)
    contact_email = models.EmailField("E-Mail", blank=True)
    quotes = BodyField(KitQuotes(), verbose_name="Zitate", blank=True)
    people = BodyField(KitPeople(), verbose_name="Personen", blank=True)
    facts = BodyField(KitFacts(), verbose_name="Zahlen und Fakten", blank=True)
    programme = BodyField(KitProgramme(), verbose_name="Programm", blank=True)
    tags = ClusterTaggableManager(
        through="toolbox.PressKitTag", blank=True, verbose_name="Schlagwörter"
    )

    # Beside the sizes of every page, see `cms.media.pictures`.
    picture_sizes = ("kit", "web", "newspaper")

    kit_panels = [
        KitPanel(heading="Stand der Mappe"),
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("reference"), FieldPanel("is_example")]),
        FieldPanel("summary"),
        FieldRowPanel([FieldPanel("place"), FieldPanel("date")]),
        *Embargoed.embargo_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("contact_name"), FieldPanel("contact_role")]),
                FieldRowPanel(
                    [FieldPanel("contact_phone"), FieldPanel("contact_email")]
                ),
            ],
            heading="Pressekontakt",
        ),
        MultiFieldPanel([*Embargoed.correction_panels], heading="Berichtigung"),
    ]
    words_panels = [
        InlinePanel(
            "kit_texts",
            heading="Texte",
            label="Text",
            help_text="In dieser Reihenfolge; jeder liegt in allen Formaten bei.",
        ),
        FieldPanel("quotes"),
        FieldPanel("facts"),
        FieldPanel("people"),
        FieldPanel("programme"),
    ]
    picture_panels = [
        InlinePanel(
            "kit_pictures",
            heading="Bilder und Logos",
            label="Bild",
            help_text="Urheber, Lizenz und Einwilligung stehen am Bild selbst. Für den "
            "Druck braucht die lange Seite etwa 3.000 Pixel.",
        ),
        InlinePanel(
            "kit_sharepics",
            heading="Sharepics",
            label="Sharepic",
            help_text="Nur ein Muster nimmt Sharepics mit Platzhaltern auf.",
        ),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(kit_panels, heading="Mappe"),
            ObjectList(words_panels, heading="Texte und Zitate"),
            ObjectList(picture_panels, heading="Bilder"),
            ObjectList(ItemPage.sorting_panels, heading="Einordnung"),
            ObjectList(ItemPage.care_panels, heading="Prüfung"),
            # Without the menu: it would name a kit that is still under embargo.
            ObjectList(BasePage.promote_panels[:1], heading="Adresse und Suche"),
        ]
    )
    template = "toolbox/press_kit_page.html"

    class Meta:
        verbose_name = "Pressemappe"
        verbose_name_plural = "Pressemappen"

    def full_clean(self, *args, **kwargs) -> None:
        """A menu knows no embargo, so no kit stands in one."""
        self.show_in_menus = False
        super().full_clean(*args, **kwargs)

    @classmethod
    def withheld(cls):
        return cls.objects.filter(embargo_until__gt=timezone.now())

    @classmethod
    def unlisted(cls):
        return super().unlisted() | cls.withheld()

    def serve(self, request, *args, **kwargs):
        def answer():
            return super(PressKitPage, self).serve(request, *args, **kwargs)

        # Whoever may write the kit sees its preview.
        if getattr(request, "is_preview", False):
            return answer()
        if not self.is_under_embargo():
            self.draw_preview_picture()
        return guarded(request, self, answer)

    def draw_preview_picture(self) -> None:
        """None was drawn while the title was secret: the first visitor has it made."""
        key = f"kit-preview-{self.pk}"
        if self.embargo_until and cache.add(key, True, SECONDS_BETWEEN_DRAWINGS):
            make_picture_later(self)


class PressKitText(Orderable):
    page = ParentalKey(PressKitPage, on_delete=models.CASCADE, related_name="kit_texts")
    item = models.ForeignKey(
        TextItemPage,
        verbose_name="Vorlage",
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [PageChooserPanel("item")]

    class Meta(Orderable.Meta):
        verbose_name = "Text der Mappe"
        verbose_name_plural = "Texte der Mappe"

    def __str__(self) -> str:
        return self.item.title


class PressKitSharepic(Orderable):
    page = ParentalKey(
        PressKitPage, on_delete=models.CASCADE, related_name="kit_sharepics"
    )
    item = models.ForeignKey(
        SharepicPage,
        verbose_name="Sharepic",
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [PageChooserPanel("item")]

    class Meta(Orderable.Meta):
        verbose_name = "Sharepic der Mappe"
        verbose_name_plural = "Sharepics der Mappe"

    def __str__(self) -> str:
        return self.item.title


class PressKitPicture(Orderable):
    page = ParentalKey(
        PressKitPage, on_delete=models.CASCADE, related_name="kit_pictures"
    )
    image = models.ForeignKey(
        CommunityImage,
        verbose_name="Bild",
        on_delete=models.CASCADE,
        related_name="+",
    )
    caption = models.CharField("Bildunterschrift", max_length=300, blank=True)
    is_logo = models.BooleanField("Logo", default=False)

    panels = [FieldPanel("image"), FieldPanel("caption"), FieldPanel("is_logo")]

    class Meta(Orderable.Meta):
        verbose_name = "Bild der Mappe"
        verbose_name_plural = "Bilder der Mappe"

    def __str__(self) -> str:
        return self.caption or self.image.title
