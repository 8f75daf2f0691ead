# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The only place that decides what a person may do for a municipality."""

from collections import defaultdict

from network.models import Membership, Municipality, User


def roles(user: User) -> dict[int, set[str]]:
    """The person's roles by municipality; empty for visitors and inactive accounts.

    One query a person and request.
    """
    if not user.is_authenticated or not user.is_active:
        return {}
    if not hasattr(user, "_roles"):
        user._roles = defaultdict(set)
        for municipality, role in user.memberships.values_list(
            "municipality_id", "role"
        ):
            user._roles[municipality].add(role)
    return user._roles


def may_act_for(user: User, municipality: Municipality) -> bool:
    """Whether the person may see and write the municipality's texts."""
    return municipality.pk in roles(user)


def may_edit_profile(user: User, municipality: Municipality) -> bool:
    """Whether the person may change the profile and the corporate design."""
    return Membership.Role.LEAD in roles(user).get(municipality.pk, set())


def is_member(user: User) -> bool:
    """Whether the person belongs to any municipality, or to the project team."""
    return bool(roles(user)) or is_on_team(user)


def is_on_team(user: User) -> bool:
    """Whether the person edits the site: has access to Wagtail's admin."""
    return bool(
        user.is_authenticated
        and user.is_active
        and user.has_perm("wagtailadmin.access_admin")
    )
