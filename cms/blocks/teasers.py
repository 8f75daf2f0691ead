# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Lists that fill themselves: the newest of a kind, chosen pages, items by occasion."""

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.models import Page
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.offers.teasers import Offer, choices, offer, teasers_of

MOST = 12


class TeasersBlock(blocks.StructBlock):
    title = blocks.CharBlock(label="Überschrift", max_length=120)
    kind = blocks.ChoiceBlock(
        label="Automatisch zeigen",
        choices=choices,
        required=False,
        help_text="Leer lassen, wenn Sie die Seiten unten selbst auswählen.",
    )
    count = blocks.IntegerBlock(
        label="Wie viele", default=3, min_value=1, max_value=MOST
    )
    pages = blocks.ListBlock(
        blocks.PageChooserBlock(label="Seite"),
        label="Ausgewählte Seiten",
        default=[],
        max_num=MOST,
    )

    class Meta:
        icon = "list-ul"
        label = "Teaser"
        group = "Verweise und Hilfe"
        description = "Die neuesten Seiten einer Art oder Seiten, die Sie auswählen."
        template = "cms/blocks/teasers_block.html"
        preview_value = {"title": "Aktuelles", "kind": "news", "count": 3, "pages": []}

    def clean(self, value):
        value = super().clean(value)
        if bool(value["kind"]) is bool(value["pages"]):
            problem = ValidationError(
                "Bitte wählen Sie entweder eine Art, die sich selbst füllt, oder "
                "einzelne Seiten aus."
            )
            raise blocks.StructBlockValidationError(block_errors={"kind": problem})
        return value

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        if value["kind"]:
            context["offer"] = offer(value["kind"], value["count"] or 1)
        else:
            context["offer"] = Offer(teasers_of(chosen_pages(value["pages"])))
        return context


def chosen_pages(pages) -> list[Page]:
    """Those that everybody may see, in the editor's order."""
    keys = [page.pk for page in pages if page]
    from cms.models.base import is_withheld  # noqa: PLC0415 (models are built of blocks)

    public = Page.objects.live().public().filter(pk__in=keys).specific()
    found = [page for page in public if not is_withheld(page)] if keys else []
    return sorted(found, key=lambda page: keys.index(page.pk))


class ItemsBlock(blocks.StructBlock):
    title = blocks.CharBlock(label="Überschrift", max_length=120)
    occasion = SnippetChooserBlock("toolbox.Occasion", label="Anlass")
    count = blocks.IntegerBlock(
        label="Wie viele", default=3, min_value=1, max_value=MOST
    )

    class Meta:
        icon = "clipboard-list"
        label = "Vorlagen zu einem Anlass"
        group = "Verweise und Hilfe"
        description = "Öffentliche Textvorlagen der Toolbox zu einem Anlass."
        template = "cms/blocks/items_block.html"

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        occasion = value["occasion"]
        context["offer"] = (
            offer("items", value["count"] or 1, occasion=occasion)
            if occasion
            else Offer()
        )
        return context

    def get_preview_value(self):
        """The first occasion there is."""
        occasion = self.child_blocks["occasion"].target_model.objects.first()
        key = occasion and occasion.pk
        return self.to_python(
            {"title": "Passende Vorlagen", "occasion": key, "count": 3}
        )
