# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The models of people and municipalities."""

from .design import CorporateDesign
from .directory import MunicipalitiesPage
from .membership import Membership
from .municipality import FormOfAddress, Municipality
from .users import User

__all__ = [
    "CorporateDesign",
    "FormOfAddress",
    "MunicipalitiesPage",
    "Membership",
    "Municipality",
    "User",
]
