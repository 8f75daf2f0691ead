# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Blocks that point elsewhere: links to pages, a contact, support services."""

from functools import cache

from wagtail import blocks
from wagtail.models import Page


class LinkBlock(blocks.StructBlock):
    page = blocks.PageChooserBlock(label="Seite")
    title = blocks.CharBlock(
        label="Titel",
        max_length=120,
        required=False,
        help_text="Leer lassen, um den Seitentitel zu nehmen.",
    )
    text = blocks.CharBlock(label="Text", max_length=300, required=False)


class LinksBlock(blocks.StructBlock):
    items = blocks.ListBlock(LinkBlock(), label="Verweise", min_num=1)

    class Meta:
        icon = "link"
        label = "Verweise"
        group = "Verweise und Hilfe"
        description = "Karten, die auf andere Seiten der Website führen."
        template = "cms/blocks/links_block.html"

    def get_context(self, value, parent_context=None):
        from cms.models.base import is_withheld  # noqa: PLC0415 (as below)

        context = super().get_context(value, parent_context)
        context["items"] = [
            item
            for item in value["items"]
            if item["page"] and item["page"].live and not is_withheld(item["page"])
        ]
        return context

    def get_preview_value(self):
        """The first pages below home."""
        pages = Page.objects.live().filter(depth=3).order_by("path")[:3]
        items = [{"page": page.pk, "title": "", "text": ""} for page in pages]
        return self.to_python({"items": items})


class ContactBlock(blocks.StructBlock):
    name = blocks.CharBlock(label="Name", max_length=120)
    role = blocks.CharBlock(label="Funktion", max_length=160, required=False)
    phone = blocks.CharBlock(label="Telefon", max_length=60, required=False)
    email = blocks.EmailBlock(label="E-Mail", required=False)

    class Meta:
        icon = "user"
        label = "Kontakt"
        group = "Verweise und Hilfe"
        description = "Wen man fragen kann, mit Telefon und E-Mail."
        template = "cms/blocks/contact_block.html"
        preview_value = {
            "name": "Kim Beispiel",
            "role": "Redaktion",
            "phone": "0000 1234-56",
            "email": "redaktion@example.org",
        }


def service_kinds() -> list[tuple[str, str]]:
    from cms.models import SupportService  # noqa: PLC0415 (models are built of blocks)

    return SupportService.Kind.choices


@cache
def state_names() -> list[tuple[str, str]]:
    """Asked for at every look at a block; the sixteen states do not change."""
    from cms.models import FederalState  # noqa: PLC0415 (as above)

    return list(FederalState.objects.values_list("code", "name"))


class SupportServicesBlock(blocks.StructBlock):
    kinds = blocks.MultipleChoiceBlock(
        label="Arten", choices=service_kinds, required=False
    )
    state = blocks.ChoiceBlock(
        label="Bundesland",
        choices=state_names,
        required=False,
        help_text=(
            "Zeigt zu den bundesweiten Stellen auch die des Landes. Leer lassen, um "
            "nur bundesweite zu zeigen."
        ),
    )

    class Meta:
        icon = "help"
        label = "Anlaufstellen"
        group = "Verweise und Hilfe"
        description = "Beratung und Meldestellen, bundesweit oder für ein Bundesland."
        template = "cms/blocks/support_services_block.html"
        preview_value = {"kinds": ["notruf", "opferberatung"], "state": ""}

    def get_context(self, value, parent_context=None):
        from cms.models import SupportService  # noqa: PLC0415 (as above)

        context = super().get_context(value, parent_context)
        services = SupportService.objects.open()
        if value.get("state"):
            services = services.for_state(value["state"])
        else:
            services = services.filter(is_nationwide=True)
        if value["kinds"]:
            services = services.filter(kind__in=value["kinds"])
        context["services"] = list(services)
        return context
