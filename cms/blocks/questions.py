# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The groups of a page of frequently asked questions."""

from wagtail import blocks

from .text import AccordionItemBlock


class QuestionGroupBlock(blocks.StructBlock):
    title = blocks.CharBlock(label="Thema", max_length=120)
    items = blocks.ListBlock(AccordionItemBlock(), label="Fragen", min_num=1)

    class Meta:
        icon = "help"
        label = "Fragen zu einem Thema"


class QuestionGroups(blocks.StreamBlock):
    group = QuestionGroupBlock()

    class Meta:
        required = False
