# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A date comes in, the way a German letter writes it goes out."""

from datetime import date

MONTHS = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)


def german_date(day: date) -> str:
    """Day, month in words and year (DIN 5008): "12. Mai 2026"."""
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"
