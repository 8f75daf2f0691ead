# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic that editors offer: words with gaps, a layout, posts for every channel."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)

from cms.fields import BodyField
from cms.models import CommunityImage
from cms.models.base import BasePage
from toolbox.blocks.posts import PostStreamBlock
from toolbox.channels.counting import problems as post_problems
from toolbox.channels.posts import with_hashtags
from toolbox.channels.table import CHANNELS
from toolbox.documents.model import Design
from toolbox.placeholders.formatting import sample_values
from toolbox.placeholders.parsing import keys, problems
from toolbox.placeholders.plain import fill_plain
from toolbox.sharepics.model import Layout, Photo, Sharepic, Words
from toolbox.sharepics.presets import PRESETS
from toolbox.sharepics.rendering import check
from toolbox.sharepics.wording import alt_text

from .channel_limits import post_channels
from .choices import ItemKind
from .item_page import ItemPage

LAYOUTS = [
    (Layout.TEXT_ON_COLOUR.value, "Text auf Farbe"),
    (Layout.TEXT_ON_PHOTO.value, "Text auf Foto"),
    (Layout.QUOTE.value, "Zitat"),
    (Layout.FACT.value, "Zahl und Fakt"),
    (Layout.EVENT.value, "Einladung"),
    (Layout.CONDOLENCE.value, "Anteilnahme"),
]
SLOTS = {
    "kicker": "Dachzeile",
    "headline": "Überschrift",
    "text": "Text",
    "sender": "Absender",
    "source": "Quelle",
}
MAX_SLOT = 600


def known_gaps(text: str) -> None:
    """A validator: every placeholder in plain text has to exist."""
    found = problems(text)
    if found:
        raise ValidationError(list(found))


def valid_hashtags(text: str) -> None:
    wrong = [word for word in text.split() if not is_hashtag(word)]
    if wrong:
        raise ValidationError(
            f"„{wrong[0]}“ ist kein Hashtag. Schreiben Sie zum Beispiel #GegenHass, "
            "mehrere durch Leerzeichen getrennt."
        )


def is_hashtag(word: str) -> bool:
    name = word.removeprefix("#").replace("_", "")
    return word.startswith("#") and name.isalnum() and not name.isdigit()


class SharepicPage(ItemPage):
    """The slots hold plain text in which `{kommune}` and the like stand open."""

    kind = models.CharField(
        "Art",
        max_length=30,
        choices=[(ItemKind.SHAREPIC.value, ItemKind.SHAREPIC.label)],
        default=ItemKind.SHAREPIC,
        editable=False,
    )
    series = models.CharField(
        "Reihe",
        max_length=80,
        blank=True,
        help_text="Bilder mit demselben Wortlaut hier sind eine Reihe, nach Kennung "
        "geordnet, und lassen sich zusammen übernehmen. Leer heißt: steht für sich.",
    )
    layout = models.CharField("Gestaltung", max_length=20, choices=LAYOUTS)
    kicker = models.CharField(
        SLOTS["kicker"],
        max_length=MAX_SLOT,
        blank=True,
        validators=[known_gaps],
        help_text="Steht klein über der Überschrift.",
    )
    headline = models.TextField(
        SLOTS["headline"],
        max_length=MAX_SLOT,
        validators=[known_gaps],
        help_text="Bei einem Zitat das Gesagte, bei einem Fakt die Zahl. Platzhalter "
        "wie {kommune_name} oder {kommune_dativ} füllen sich von selbst.",
    )
    text = models.TextField(
        SLOTS["text"], max_length=MAX_SLOT, blank=True, validators=[known_gaps]
    )
    sender = models.CharField(
        SLOTS["sender"],
        max_length=MAX_SLOT,
        blank=True,
        validators=[known_gaps],
        help_text="Wer spricht oder einlädt.",
    )
    source = models.CharField(
        SLOTS["source"],
        max_length=MAX_SLOT,
        blank=True,
        validators=[known_gaps],
        help_text="Woher eine Zahl stammt, mit Stand.",
    )
    alt_text = models.TextField(
        "Alternativtext",
        max_length=1000,
        blank=True,
        validators=[known_gaps],
        help_text="Was auf dem Bild steht, für alle, die es nicht sehen. Leer heißt: "
        "Beim Speichern entsteht ein Vorschlag aus den Wörtern.",
    )
    posts = BodyField(PostStreamBlock(), verbose_name="Beiträge", blank=True)
    hashtags = models.CharField(
        "Hashtags",
        max_length=200,
        blank=True,
        validators=[valid_hashtags],
        help_text="Mit großen Anfangsbuchstaben, dann liest ein Vorleseprogramm sie "
        "richtig: #KeinPlatzFürHass. Sie kommen unter jeden Beitrag.",
    )
    photo = models.ForeignKey(
        CommunityImage,
        verbose_name="Foto",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    tags = ClusterTaggableManager(
        through="toolbox.SharepicTag", blank=True, verbose_name="Schlagwörter"
    )

    picture_panels = [
        *BasePage.content_panels,
        FieldPanel("reference"),
        FieldPanel("summary"),
        FieldPanel("series"),
        FieldRowPanel([FieldPanel("layout"), FieldPanel("photo")]),
        MultiFieldPanel([FieldPanel(slot) for slot in SLOTS], heading="Wörter"),
        FieldPanel("alt_text"),
        FieldPanel("usage"),
    ]
    post_panels = [FieldPanel("posts"), FieldPanel("hashtags")]
    edit_handler = TabbedInterface(
        [
            ObjectList(picture_panels, heading="Bild"),
            ObjectList(post_panels, heading="Beiträge"),
            ObjectList(ItemPage.sorting_panels, heading="Einordnung"),
            ObjectList(ItemPage.care_panels, heading="Prüfung"),
            ObjectList(BasePage.promote_panels, heading="Adresse und Suche"),
        ]
    )
    template = "toolbox/sharepic_page.html"

    class Meta:
        verbose_name = "Sharepic"
        verbose_name_plural = "Sharepics"

    def clean(self) -> None:
        super().clean()
        self.kind = ItemKind.SHAREPIC
        if self.layout == Layout.TEXT_ON_PHOTO and not self.photo_id:
            raise ValidationError(
                {"photo": "Diese Gestaltung braucht ein Foto. Bitte wählen Sie eins."}
            )
        if self.headline and self.layout and not self._gap_problems():
            self.alt_text = self.alt_text or self.proposed_alt_text()
            self._refuse_what_is_too_long()

    @property
    def words(self) -> dict[str, str]:
        """What stands in the slots, gaps still open."""
        return {slot: getattr(self, slot) for slot in SLOTS}

    @property
    def post_texts(self) -> dict[str, str]:
        """The words of the post by the key of its channel, without hashtags."""
        return {
            key: post.value["text"]
            for post in self.posts
            for key in post.value["channels"]
            if key in CHANNELS
        }

    def placeholder_keys(self) -> tuple[str, ...]:
        """Every placeholder of picture, alternative text and posts, in that order."""
        texts = [*self.words.values(), self.alt_text, *self.post_texts.values()]
        readable = (text for text in texts if not problems(text))
        return tuple(dict.fromkeys(key for text in readable for key in keys(text)))

    def asked_keys(self) -> tuple[str, ...]:
        """What a form has to ask for; a sharepic has no passages to leave out."""
        return self.placeholder_keys()

    def proposed_alt_text(self) -> str:
        """From the words as they stand, so that their gaps fill here as well."""
        design = Design(name="{kommune_dativ}")
        layout = Layout(self.layout)
        return alt_text(Sharepic(layout, Words(**self.words), design))

    def sample(self, photo: Photo | None = None) -> Sharepic:
        """The picture as the invented town of all samples would send it."""
        values = sample_values()
        return Sharepic(
            layout=Layout(self.layout),
            words=filled_words(self.words, values),
            design=Design(name=values["kommune"]),
            photo=photo,
        )

    def _gap_problems(self) -> bool:
        return any(problems(text) for text in self.words.values())

    def _refuse_what_is_too_long(self) -> None:
        found: dict[str, Any] = {}
        sample = self.sample()
        for key in PRESETS:
            for error in check(sample, key):
                found.setdefault(error.slot, []).append(str(error))
        posts = [
            sentence
            for key, text in self.post_texts.items()
            for sentence in self._post_problems(key, text)
        ]
        if posts:
            found["posts"] = posts
        if found:
            raise ValidationError(found)

    def _post_problems(self, key: str, text: str) -> tuple[str, ...]:
        channel = post_channels()[key]
        sample = fill_plain(text, sample_values()).text
        return post_problems(with_hashtags(sample, self.hashtags, channel), channel)


def filled_words(words: Mapping[str, str], values: Mapping[str, str]) -> Words:
    return Words(
        **{slot: fill_plain(text, values).text for slot, text in words.items()}
    )
