# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A press kit in the editor comes in, what it lacks and its secret link go out."""

from wagtail.admin.panels import Panel


class KitPanel(Panel):
    """At the top of the editor; its template asks for the findings."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "desk/kit_panel.html"

        def is_shown(self) -> bool:
            # A kit that is being added has neither parts nor an address.
            return bool(self.instance.pk)

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            return context | {"page": self.instance}
