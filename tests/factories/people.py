# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Makes people, municipalities and memberships, plainly fictitious ones."""

from itertools import count

from cms.models import FederalState
from network.models import CorporateDesign, Membership, Municipality, User

numbers = count(1)

PROFILE = {
    "name": "Musterhausen",
    "kind": "gemeinde",
    "head_office": "Bürgermeisterin",
    "head_first_name": "Anna",
    "head_last_name": "Beispiel",
    "head_form_of_address": "frau",
    "press_name": "Kim Muster",
    "press_role": "Pressestelle",
    "press_phone": "0000 1234-56",
    "press_email": "presse@musterhausen.example.org",
    "website": "https://musterhausen.example.org",
    "street": "Rathausplatz 1",
    "postcode": "00000",
    "city": "Musterhausen",
    "responsible": "Kim Muster, Rathausplatz 1, 00000 Musterhausen",
    "boilerplate": "Musterhausen liegt in Probeland.",
}


def make_user(email: str = "", **fields) -> User:
    return User.objects.create_user(
        email or f"person{next(numbers)}@example.org", **fields
    )


def make_municipality(**fields) -> Municipality:
    """A complete one; a second one needs a name of its own only if names matter."""
    state = FederalState.objects.get(pk=fields.pop("state", "BY"))
    key = f"{state.official_prefix}{next(numbers):06}"
    values = {"official_key": key, "federal_state": state, **PROFILE, **fields}
    return Municipality.objects.create(**values)


def make_member(
    municipality: Municipality, role: str = Membership.Role.OFFICER, **fields
) -> User:
    user = make_user(**fields)
    Membership.objects.create(user=user, municipality=municipality, role=role)
    return user


def make_design(municipality: Municipality, **fields) -> CorporateDesign:
    return CorporateDesign.objects.create(municipality=municipality, **fields)
