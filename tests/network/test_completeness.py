# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a profile still lacks, and how much of it is there."""

import pytest

from network.completeness import DESIGN_NEEDS, PROFILE_NEEDS, completeness
from network.forms import DesignForm, ProfileForm
from network.models import CorporateDesign, Municipality
from tests.factories.people import PROFILE


def design(**fields) -> CorporateDesign:
    return CorporateDesign(**fields)


def test_empty_profile_without_design_lacks_everything():
    found = completeness(Municipality(name="Musterhausen"), None)

    assert found.percent == 0
    assert found.missing == found.needs
    assert len(found.needs) == len(PROFILE_NEEDS) + len(DESIGN_NEEDS)


def test_full_profile_lacks_nothing():
    look = design(logo="logos/logo.png", letterhead="letterheads/briefkopf.docx")

    found = completeness(Municipality(**PROFILE), look)

    assert (found.percent, found.missing) == (100, ())


def test_profile_without_files_lacks_only_them():
    found = completeness(Municipality(**PROFILE), design())

    assert [(need.label, need.is_design) for need in found.missing] == [
        ("Logo oder Wappen", True),
        ("Briefkopf", True),
    ]
    assert found.percent == 82


@pytest.mark.parametrize("name", PROFILE_NEEDS)
def test_each_need_is_met_by_its_own_field(name):
    found = completeness(Municipality(**PROFILE | {name: ""}), None)

    lacking = [need for need in found.missing if not need.is_design]
    assert [(need.label, need.anchor) for need in lacking] == [
        (PROFILE_NEEDS[name], f"id_{name}")
    ]


def test_every_need_leads_to_a_field_of_its_form():
    assert set(PROFILE_NEEDS) <= set(ProfileForm.base_fields)
    assert set(DESIGN_NEEDS) <= set(DesignForm.base_fields)
