# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality comes in, what its texts still lack goes out."""

from dataclasses import dataclass

from network.models import CorporateDesign, Municipality

PROFILE_NEEDS = {
    "head_last_name": "Name der Leitung",
    "head_office": "Amt der Leitung",
    "press_name": "Pressekontakt: Name",
    "press_phone": "Pressekontakt: Telefon",
    "press_email": "Pressekontakt: E-Mail",
    "boilerplate": "Abbinder",
    "website": "Website",
    "street": "Anschrift",
    "responsible": "Verantwortlich (V. i. S. d. P.)",
}
# Either kind of letterhead will do: a town works with Word or with LibreOffice.
DESIGN_NEEDS = {
    "logo": ("Logo oder Wappen", ("logo",)),
    "letterhead": ("Briefkopf", ("letterhead", "letterhead_odt")),
}


@dataclass(frozen=True)
class Need:
    """One thing the texts use; `anchor` is the form field that fills it."""

    label: str
    anchor: str
    is_met: bool
    is_design: bool = False


@dataclass(frozen=True)
class Completeness:
    needs: tuple[Need, ...]

    @property
    def percent(self) -> int:
        met = sum(need.is_met for need in self.needs)
        return round(100 * met / len(self.needs))

    @property
    def missing(self) -> tuple[Need, ...]:
        return tuple(need for need in self.needs if not need.is_met)


def completeness(
    municipality: Municipality, design: CorporateDesign | None
) -> Completeness:
    profile = tuple(
        Need(label, f"id_{name}", bool(getattr(municipality, name)))
        for name, label in PROFILE_NEEDS.items()
    )
    look = tuple(
        Need(label, f"id_{name}", _has_any(design, fields), True)
        for name, (label, fields) in DESIGN_NEEDS.items()
    )
    return Completeness(profile + look)


def _has_any(design: CorporateDesign | None, fields: tuple[str, ...]) -> bool:
    return design is not None and any(getattr(design, field) for field in fields)
