# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A counter-speech: what to answer a hateful claim, why, and when better not."""

from collections.abc import Iterator
from html import escape

from django.core.exceptions import ValidationError
from django.db import models
from django.forms import CheckboxSelectMultiple, Select
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import (
    FieldPanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.fields import RichTextField

from cms.models import SupportService
from cms.models.base import BasePage
from toolbox.channels.counting import GRAPHEME
from toolbox.documents.source import SourceBlock
from toolbox.placeholders.formatting import sample_values
from toolbox.placeholders.parsing import keys, problems
from toolbox.placeholders.plain import fill_plain

from .choices import ItemKind
from .facts import Fact
from .item_page import ItemPage
from .sharepics import known_gaps
from .strategies import Attack, Strategy

PROSE = ["bold", "italic", "link", "ul"]
#: Characters as a reader sees them, gaps filled; the last is a guide for editors.
ANSWERS = {
    "answer_short": 300,
    "answer_medium": 500,
    "answer_long": 1500,
    "answer_plain": 300,
}


class CounterSpeechPage(ItemPage):
    """The slogan and what it is matched by are found by the search and never shown in
    a list, a feed, a snippet or the API: whoever quotes a slogan spreads it."""

    #: Its files are answers to paste: nobody signs them, nobody asks the press office.
    has_boilerplate = has_contact = has_responsible = False
    #: Not for eyes that did not ask for them.
    HIDDEN_FIELDS = ("slogan", "typical_words", "example_comments")

    kind = models.CharField(
        "Art",
        max_length=30,
        choices=[(ItemKind.COUNTER_SPEECH.value, ItemKind.COUNTER_SPEECH.label)],
        default=ItemKind.COUNTER_SPEECH,
        editable=False,
    )
    slogan = models.CharField(
        "Behauptung",
        max_length=300,
        help_text="Steht auf der Seite einmal und zugeklappt, sonst nirgends.",
    )
    typical_words = models.TextField(
        "Typische Stichwörter",
        help_text="Eines je Zeile. Sie helfen beim Finden und stehen nirgends.",
    )
    example_comments = models.TextField(
        "Beispielkommentare",
        help_text="Erfundene Kommentare, einer je Zeile. Sie helfen beim Finden und "
        "stehen nirgends.",
    )
    background = RichTextField("Was dahintersteckt", features=PROSE)
    local_fact = models.TextField(
        "Tatsache vor Ort",
        max_length=600,
        blank=True,
        validators=[known_gaps],
        help_text="Mit Platzhaltern für Zahl, Quelle und Stand.",
    )
    # By their slugs, like the tone: drafts of old may know one that is gone.
    attack = models.ForeignKey(
        Attack,
        verbose_name="Art des Angriffs",
        to_field="slug",
        db_column="attack",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="counter_speeches",
    )
    strategy = models.ForeignKey(
        Strategy,
        verbose_name="Strategie",
        to_field="slug",
        db_column="strategy",
        null=True,
        on_delete=models.SET_NULL,
        related_name="counter_speeches",
    )
    strategy_reason = models.TextField("Warum diese Strategie", max_length=500)
    answer_short = models.TextField(
        "Kurze Antwort", max_length=600, validators=[known_gaps]
    )
    answer_medium = models.TextField(
        "Mittlere Antwort", max_length=900, validators=[known_gaps]
    )
    answer_long = models.TextField(
        "Lange Antwort", max_length=2500, validators=[known_gaps]
    )
    answer_plain = models.TextField(
        "Antwort in Einfacher Sprache",
        max_length=600,
        blank=True,
        validators=[known_gaps],
        help_text="Kurze Sätze mit höchstens 15 Wörtern, geläufige Wörter.",
    )
    not_to_say = RichTextField("Was Sie nicht sagen", features=PROSE)
    when_not = RichTextField("Wann Sie nicht antworten", features=PROSE)

    facts = ParentalManyToManyField(
        Fact,
        verbose_name="Tatsachen bundesweit",
        blank=True,
        related_name="counter_speeches",
        help_text="Jede mit Quelle und Stand; gepflegt werden sie unter „Tatsachen“.",
    )
    support_services = ParentalManyToManyField(
        SupportService, verbose_name="Anlaufstellen", blank=True, related_name="+"
    )
    tags = ClusterTaggableManager(
        through="toolbox.CounterSpeechTag", blank=True, verbose_name="Schlagwörter"
    )

    claim_panels = [
        *BasePage.content_panels,
        FieldPanel("reference"),
        FieldPanel("summary"),
        MultiFieldPanel(
            [FieldPanel(name) for name in HIDDEN_FIELDS],
            heading="Wogegen sie sich richtet",
        ),
        FieldPanel("background"),
        MultiFieldPanel(
            [
                FieldPanel("facts", widget=CheckboxSelectMultiple),
                FieldPanel("local_fact"),
            ],
            heading="Tatsachen",
        ),
    ]
    answer_panels = [
        FieldPanel("attack", widget=Select),
        FieldPanel("strategy", widget=Select),
        FieldPanel("strategy_reason"),
        *(FieldPanel(name) for name in ANSWERS),
        FieldPanel("not_to_say"),
        FieldPanel("when_not"),
        FieldPanel("support_services"),
        FieldPanel("usage"),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(claim_panels, heading="Behauptung"),
            ObjectList(answer_panels, heading="Antwort"),
            ObjectList(ItemPage.sorting_panels, heading="Einordnung"),
            ObjectList(ItemPage.care_panels, heading="Prüfung"),
            ObjectList(BasePage.promote_panels, heading="Adresse und Suche"),
        ]
    )
    template = "toolbox/counter_speech_page.html"

    class Meta:
        verbose_name = "Gegenrede"
        verbose_name_plural = "Gegenreden"

    def clean(self) -> None:
        super().clean()
        self.kind = ItemKind.COUNTER_SPEECH
        found = self._problems()
        if found:
            raise ValidationError(found)

    def get_sitemap_urls(self, request=None) -> list:
        """No search engine shall lead people to a slogan."""
        return []

    @property
    def hidden_words(self) -> str:
        return "\n".join(getattr(self, name) for name in self.HIDDEN_FIELDS)

    @property
    def answers(self) -> dict[str, str]:
        """Those that are written, gaps still open; the one in plain words last."""
        written = {name: getattr(self, name) for name in ANSWERS}
        return {name: text for name, text in written.items() if text}

    @property
    def headline(self) -> str:
        """What stands above the answers in a file; a title has no gaps."""
        return escape(self.title).replace("{", "{{").replace("}", "}}")

    def source_blocks(self, around: object = None) -> tuple[SourceBlock, ...]:
        """The answers as a text to take along; the slogan is in no file.

        Nothing of the surroundings, such as a press contact, stands between them.
        """
        parts = {**self.answers, "local_fact": self.local_fact}
        return tuple(
            block
            for name, text in parts.items()
            if text
            for block in passage(name, self.label_of(name), text)
        )

    def label_of(self, name: str) -> str:
        return str(self._meta.get_field(name).verbose_name)

    def asked_keys(self) -> tuple[str, ...]:
        """What the form asks for: the gaps of the answers."""
        return self.placeholder_keys()

    def placeholder_keys(self) -> tuple[str, ...]:
        texts = [*self.answers.values(), self.local_fact]
        readable = (text for text in texts if not problems(text))
        return tuple(dict.fromkeys(key for text in readable for key in keys(text)))

    def _problems(self) -> dict[str, str]:
        found = {}
        values = sample_values()
        for name, limit in ANSWERS.items():
            filled = fill_plain(getattr(self, name), values).text
            excess = characters(filled) - limit
            if excess > 0:
                found[name] = (
                    f"Die Antwort ist um {excess} Zeichen zu lang (höchstens {limit})."
                )
        return found


def characters(text: str) -> int:
    """What a reader sees as characters; an emoji is one."""
    return len(GRAPHEME.findall(text))


def passage(name: str, label: str, text: str) -> Iterator[SourceBlock]:
    """A heading that stays, and below it the paragraphs of a plain text as HTML.

    The field's `name` is the id: a municipality's wording is kept under it.
    """
    paragraphs = filter(str.strip, text.splitlines())
    yield SourceBlock(id="", type="heading", text=escape(label))
    yield SourceBlock(
        id=name,
        type="paragraph",
        text="".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs),
        label=label,
        limit=ANSWERS.get(name, 0),
    )
