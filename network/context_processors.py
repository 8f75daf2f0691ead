# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A request comes in, the person's own municipality goes out, queried when used."""

from django.urls import reverse
from django.utils.functional import cached_property

from network.models import Membership, Municipality


class OwnArea:
    """What the frame shows a member: the municipality and its colours."""

    def __init__(self, request) -> None:
        self.user = getattr(request, "user", None)

    @cached_property
    def membership(self) -> Membership | None:
        if self.user is None or not self.user.is_authenticated:
            return None
        return self.user.memberships.select_related(
            "municipality__federal_state", "municipality__design"
        ).first()

    @property
    def municipality(self) -> Municipality | None:
        return self.membership and self.membership.municipality

    @property
    def theme_url(self) -> str:
        return theme_url(self.municipality) if self.municipality else ""


def theme_url(municipality: Municipality) -> str:
    """The style sheet in the municipality's colour; empty without a design."""
    design = getattr(municipality, "design", None)
    if not design:
        return ""
    return reverse("network:theme", args=[design.primary_colour.lstrip("#")])


def own_area(request) -> dict[str, OwnArea]:
    return {"own": OwnArea(request)}
