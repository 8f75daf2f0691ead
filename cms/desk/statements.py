# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The accessibility statement comes in, whether its yearly review is due goes out."""

from django.urls import reverse

from cms.models.accessibility import AccessibilityStatementPage

from .broken_links import may_edit_pages
from .checking import page_edit_address
from .lists import DeskList
from .survey import pages_of


def due_statements() -> list[AccessibilityStatementPage]:
    statements = AccessibilityStatementPage.objects.live().filter(alias_of=None)
    return [statement for statement in statements if statement.is_review_due]


def count_due(user) -> int:
    due = due_statements()
    if not due:
        return 0
    own = pages_of(user)
    return sum(statement.pk in own for statement in due)


def first_address() -> str:
    """Straight to the editor: there is hardly ever more than one."""
    due = due_statements()
    return page_edit_address(due[0]) if due else reverse("wagtailadmin_home")


STATEMENTS_TO_REVIEW = DeskList(
    order=320,
    one="Erklärung zur Barrierefreiheit wurde seit einem Jahr nicht überprüft.",
    many="Erklärungen zur Barrierefreiheit wurden seit einem Jahr nicht überprüft.",
    url=first_address,
    is_for=may_edit_pages,
    count=count_due,
)
