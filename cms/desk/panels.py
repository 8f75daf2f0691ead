# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A person comes in, the first panel of her start page goes out."""

from django.forms import Media
from wagtail.admin.ui.components import Component

from .lists import shortcuts, waiting_lines


class NextStepsPanel(Component):
    """What waits, and what is begun in one step."""

    name = "next_steps"
    template_name = "desk/next_steps.html"
    order = 50

    @property
    def media(self) -> Media:
        return Media(css={"all": ["css/admin/desk.css"]})

    def get_context_data(self, parent_context) -> dict:
        user = parent_context["request"].user
        return {"lines": waiting_lines(user), "shortcuts": shortcuts(user)}
