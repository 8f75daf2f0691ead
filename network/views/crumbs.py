# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality and the steps below it come in, the way back home goes out."""

from cms.frame.navigation import Entry
from network.models import Municipality


def way_to(municipality: Municipality, *steps: tuple[str, str]) -> list[Entry]:
    """The breadcrumb of the municipality's own area; the last step is this page."""
    stations = [
        ("Start", "/"),
        (municipality.full_name, municipality.get_absolute_url()),
        *steps,
    ]
    return [Entry(title, url) for title, url in stations]
