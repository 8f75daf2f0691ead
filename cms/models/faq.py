# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Frequently asked questions, each with an address of its own."""

from dataclasses import dataclass

from django.utils.functional import cached_property
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.rich_text import RichText

from cms.blocks import SiteBlocks
from cms.blocks.questions import QuestionGroups
from cms.fields import BodyField
from cms.slugs import german_slug

from .base import BasePage
from .linked_data import describe_questions

LONGEST_ANCHOR = 60


@dataclass(frozen=True)
class Question:
    text: str
    answer: RichText
    anchor: str


@dataclass(frozen=True)
class QuestionGroup:
    title: str
    anchor: str
    questions: list[Question]


class Anchors:
    """Gives every text an anchor of its own, the same as long as the texts stay."""

    def __init__(self) -> None:
        self.given: set[str] = set()

    def of(self, text: str) -> str:
        stem = german_slug(text)[:LONGEST_ANCHOR].strip("-") or "frage"
        anchor, number = stem, 1
        while anchor in self.given:
            number += 1
            anchor = f"{stem}-{number}"
        self.given.add(anchor)
        return anchor


class FaqPage(BasePage):
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)
    groups = BodyField(QuestionGroups(), verbose_name="Fragen", blank=True)
    body = BodyField(SiteBlocks(), verbose_name="Weitere Hinweise", blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("intro"),
        FieldPanel("groups"),
        FieldPanel("body"),
    ]
    subpage_types = []

    class Meta:
        verbose_name = "Häufige Fragen"
        verbose_name_plural = "Häufige Fragen"

    @cached_property
    def question_groups(self) -> list[QuestionGroup]:
        anchors = Anchors()
        anchors.given |= {"inhalt", "inhaltsverzeichnis"}  # the page's own
        return [
            QuestionGroup(
                title=block.value["title"],
                anchor=anchors.of(block.value["title"]),
                questions=[
                    Question(item["title"], item["text"], anchors.of(item["title"]))
                    for item in block.value["items"]
                ],
            )
            for block in self.groups
        ]

    @property
    def questions(self) -> list[tuple[str, str]]:
        """Each question with its answer as HTML."""
        return [
            (question.text, question.answer.source)
            for group in self.question_groups
            for question in group.questions
        ]

    def structured_data(self, address, picture):
        questions = self.questions
        return [describe_questions(questions)] if questions else []
