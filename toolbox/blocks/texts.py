# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The blocks of an item's text; each can say itself as a SourceBlock."""

from collections.abc import Callable
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.blocks.media import DescribedImageBlock
from cms.models import SupportService
from toolbox.composing.figures import figure
from toolbox.documents.gaps import gap_problems
from toolbox.documents.model import Contact, Figure, Service, StatedFact
from toolbox.documents.source import SourceBlock
from toolbox.placeholders.marking import mark_placeholders

EDITING = ("editing", "lock_reason")
LINE_FEATURES = ["placeholder"]
TEXT_FEATURES = ["bold", "italic", "link", "placeholder"]

ServiceFinder = Callable[[list[SupportService], list[str]], tuple[Service, ...]]


@dataclass(frozen=True)
class Surroundings:
    """What the blocks without words of their own show: data of the municipality."""

    contact: Contact | None = None
    find_services: ServiceFinder = lambda offices, kinds: ()
    draw: Callable[..., Figure | None] = figure


class PlaceholderTextBlock(blocks.RichTextBlock):
    """Rich text whose gaps are known placeholders, however they came in."""

    def clean(self, value):
        found = gap_problems(value.source)
        if found:
            raise ValidationError(list(found))
        cleaned = super().clean(value)
        cleaned.source = mark_placeholders(cleaned.source)
        return cleaned


class ItemBlock(blocks.StructBlock):
    """A block a municipality may change, must change, or must leave as it is."""

    editing = blocks.ChoiceBlock(
        label="Anpassen",
        choices=[
            ("free", "darf geändert werden"),
            ("must_change", "muss geändert werden"),
            ("locked", "ist gesperrt"),
        ],
        default="free",
    )
    lock_reason = blocks.CharBlock(
        label="Grund der Sperre", max_length=200, required=False
    )

    def clean(self, value):
        value = super().clean(value)
        if value["editing"] == "locked" and not value["lock_reason"]:
            raise blocks.StructBlockValidationError(
                {
                    "lock_reason": ValidationError(
                        "Bitte nennen Sie den Grund: Wer den Text anpasst, sieht ihn."
                    )
                }
            )
        return value

    def get_form_layout(self) -> blocks.BlockGroup:
        """The words first; what may be done with them in the block's settings."""
        words = [name for name in self.child_blocks if name not in EDITING]
        if not words:
            return blocks.BlockGroup(children=list(EDITING))
        return blocks.BlockGroup(children=words, settings=list(EDITING))

    def source(self, value, block_id: str, around: Surroundings) -> SourceBlock:
        """The block as the pure stages read it, placeholders still open."""
        return SourceBlock(
            id=block_id,
            type=self.name,
            is_locked=value["editing"] == "locked",
            lock_reason=value["lock_reason"] or "",
            must_change=value["editing"] == "must_change",
            **self.content(value, around),
        )

    def content(self, value, around: Surroundings) -> dict:
        return {}


class HeadingBlock(ItemBlock):
    text = PlaceholderTextBlock(label="Überschrift", features=LINE_FEATURES)
    level = blocks.ChoiceBlock(
        label="Ebene",
        choices=[("1", "Überschrift"), ("2", "Zwischenüberschrift")],
        default="1",
    )

    class Meta:
        icon = "title"
        label = "Überschrift"
        label_format = "{text}"

    def content(self, value, around):
        return {"text": value["text"].source, "level": int(value["level"])}


class ParagraphBlock(ItemBlock):
    text = PlaceholderTextBlock(label="Text", features=TEXT_FEATURES)

    class Meta:
        icon = "pilcrow"
        label = "Absatz"
        label_format = "{text}"

    def content(self, value, around):
        return {"text": value["text"].source}


class ListBlock(ItemBlock):
    style = blocks.ChoiceBlock(
        label="Art",
        choices=[
            ("bullet", "Aufzählung"),
            ("number", "Nummeriert"),
            ("check", "Zum Abhaken"),
        ],
        default="bullet",
    )
    items = blocks.ListBlock(
        PlaceholderTextBlock(label="Eintrag", features=TEXT_FEATURES),
        label="Einträge",
        min_num=1,
    )

    class Meta:
        icon = "list-ul"
        label = "Liste"
        label_format = "{style}"

    def content(self, value, around):
        items = tuple(item.source for item in value["items"])
        return {"items": items, "style": value["style"]}


class QuoteBlock(ItemBlock):
    text = PlaceholderTextBlock(label="Zitat", features=TEXT_FEATURES)
    speaker = PlaceholderTextBlock(
        label="Wer spricht", features=LINE_FEATURES, required=False
    )

    class Meta:
        icon = "openquote"
        label = "Zitat"
        label_format = "{text}"

    def content(self, value, around):
        return {"text": value["text"].source, "extra": value["speaker"].source}


class CalloutBlock(ItemBlock):
    title = PlaceholderTextBlock(label="Titel", features=LINE_FEATURES)
    text = PlaceholderTextBlock(label="Text", features=TEXT_FEATURES)

    class Meta:
        icon = "info-circle"
        label = "Hinweiskasten"
        label_format = "{title}"

    def content(self, value, around):
        return {"text": value["text"].source, "extra": value["title"].source}


class FigureBlock(ItemBlock):
    image = DescribedImageBlock(label="Bild")
    caption = PlaceholderTextBlock(
        label="Bildunterschrift", features=LINE_FEATURES, required=False
    )

    class Meta:
        icon = "image"
        label = "Bild"
        label_format = "{caption}"

    def content(self, value, around):
        return {"figure": around.draw(value["image"]), "extra": value["caption"].source}


class PressContactBlock(ItemBlock):
    class Meta:
        icon = "user"
        label = "Pressekontakt der Kommune"
        label_format = "aus dem Profil"

    def content(self, value, around):
        return {"contact": around.contact}


class ServicesBlock(ItemBlock):
    """Offices as data, so that a changed number reaches every text."""

    offices = blocks.ListBlock(
        SnippetChooserBlock("cms.SupportService", label="Anlaufstelle"),
        label="Bestimmte Anlaufstellen",
        default=[],
        required=False,
    )
    kinds = blocks.MultipleChoiceBlock(
        label="Alle Anlaufstellen dieser Arten",
        choices=SupportService.Kind.choices,
        required=False,
    )

    class Meta:
        icon = "help"
        label = "Anlaufstellen"
        label_format = "{kinds}"

    def clean(self, value):
        value = super().clean(value)
        if not value["kinds"] and not value["offices"]:
            message = "Bitte wählen Sie mindestens eine Anlaufstelle oder eine Art."
            raise blocks.StructBlockValidationError({"kinds": ValidationError(message)})
        return value

    def content(self, value, around):
        offices = [office for office in value["offices"] if office]
        return {"services": around.find_services(offices, list(value["kinds"]))}


class FactBlock(ItemBlock):
    """A fact by reference, so that a correction reaches every text."""

    fact = SnippetChooserBlock("toolbox.Fact", label="Tatsache")

    class Meta:
        icon = "check"
        label = "Tatsache"
        label_format = "{fact}"

    def content(self, value, around):
        """One that was deleted or never published has nothing to say."""
        fact = value["fact"]
        if not (fact and fact.live):
            return {}
        return {"fact": StatedFact(fact.statement, fact.source, fact.as_of)}


class PauseBlock(ItemBlock):
    """A mark for the speaker, behind the paragraph it follows."""

    length = blocks.ChoiceBlock(
        label="Art",
        choices=[
            ("Pause", "Pause"),
            ("Lange Pause", "Lange Pause"),
            ("Schweigeminute", "Schweigeminute"),
        ],
        default="Pause",
    )

    class Meta:
        icon = "time"
        label = "Sprechpause"
        label_format = "{length}"

    def content(self, value, around):
        return {"text": value["length"]}


class ItemStreamBlock(blocks.StreamBlock):
    heading = HeadingBlock()
    paragraph = ParagraphBlock()
    list = ListBlock()
    quote = QuoteBlock()
    callout = CalloutBlock()
    image = FigureBlock()
    contact = PressContactBlock()
    support_services = ServicesBlock()
    fact = FactBlock()
    pause = PauseBlock()
