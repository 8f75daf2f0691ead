# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The placeholder as one unbreakable piece in the text editor and in the API."""

import wagtail.admin.rich_text.editors.draftail.features as draftail_features
from draftjs_exporter import DOM
from wagtail.admin.rich_text.converters.editor_html import WhitelistRule
from wagtail.admin.rich_text.converters.html_to_contentstate import (
    InlineEntityElementHandler,
)
from wagtail.whitelist import attribute_rule

from toolbox.placeholders.registry import REGISTRY


def placeholder_entity(props):
    """The editor's chip as it is stored (docs/decisions/0005)."""
    return DOM.create_element(
        "span", {"data-placeholder": props["key"]}, props["children"]
    )


class PlaceholderHandler(InlineEntityElementHandler):
    mutability = "IMMUTABLE"

    def get_attribute_data(self, attrs: dict[str, str]) -> dict[str, str]:
        return {"key": attrs["data-placeholder"]}


def register_placeholder_feature(features) -> None:
    entries = [
        {"key": placeholder.key, "label": placeholder.label, "help": placeholder.help}
        for placeholder in REGISTRY.values()
    ]
    features.register_editor_plugin(
        "draftail",
        "placeholder",
        draftail_features.EntityFeature(
            {
                "type": "PLACEHOLDER",
                "label": "{ }",
                "description": "Platzhalter einfügen",
                "placeholders": entries,
            },
            js=["js/admin/placeholder_entity.js"],
            css={"all": ["css/admin/placeholder_entity.css"]},
        ),
    )
    features.register_converter_rule(
        "contentstate",
        "placeholder",
        {
            "from_database_format": {
                "span[data-placeholder]": PlaceholderHandler("PLACEHOLDER")
            },
            "to_database_format": {
                "entity_decorators": {"PLACEHOLDER": placeholder_entity}
            },
        },
    )
    # The API writes through this converter; without the rule it drops the span.
    features.register_converter_rule(
        "editorhtml",
        "placeholder",
        [WhitelistRule("span", attribute_rule({"data-placeholder": True}))],
    )
