# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The only place that decides what a person may do for a municipality."""

from network.models import Membership, Municipality, User


def role_in(user: User, municipality: Municipality) -> str | None:
    """The person's role there, or None; one query a person and request."""
    return roles(user).get(municipality.pk)


def roles(user: User) -> dict[int, str]:
    """The person's roles by municipality; empty for visitors and inactive accounts."""
    if not user.is_authenticated or not user.is_active:
        return {}
    if not hasattr(user, "_roles"):
        user._roles = dict(user.memberships.values_list("municipality_id", "role"))
    return user._roles


def may_act_for(user: User, municipality: Municipality) -> bool:
    """Whether the person may see and write the municipality's texts."""
    return role_in(user, municipality) is not None


def may_edit_profile(user: User, municipality: Municipality) -> bool:
    """Whether the person may change the profile and the corporate design."""
    return role_in(user, municipality) == Membership.Role.LEAD


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
