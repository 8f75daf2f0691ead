# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Listed municipalities come in, the press kits everybody may read go out."""

from collections.abc import Iterator
from datetime import date

from django.db.models import QuerySet

from network.showcase import Showpiece
from toolbox.models import OwnPressKit


def public_kits(municipalities: QuerySet) -> Iterator[Showpiece]:
    """As published, not as somebody is typing; none under embargo."""
    kits = OwnPressKit.objects.public().filter(municipality__in=municipalities)
    for kit in kits.select_related("municipality"):
        day = date.fromisoformat(kit.released["date"])
        yield Showpiece(kit.released["title"], kit.public_url, day)
