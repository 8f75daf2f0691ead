# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The notice on every page: the site's settings come in, what is shown goes out."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from cms.models import AlertLevel, SiteSettings


@dataclass(frozen=True)
class Alert:
    """A notice as the cache keeps it; whether it is time for it, every request asks."""

    title: str
    text: str
    level: str
    url: str
    starts: datetime | None
    ends: datetime | None

    @property
    def label(self) -> str:
        """The level in the reader's language, which the cache does not know."""
        return AlertLevel(self.level).label

    @property
    def is_visible(self) -> bool:
        now = timezone.now()
        has_begun = self.starts is None or self.starts <= now
        return has_begun and (self.ends is None or now < self.ends)


def build_alert(settings: SiteSettings, addresses: dict[str, str]) -> Alert | None:
    """The notice of the settings; its page is no link unless it is live."""
    if not settings.alert_title:
        return None
    return Alert(
        title=settings.alert_title,
        text=settings.alert_text,
        level=settings.alert_level,
        url=addresses.get(str(settings.alert_page_id), ""),
        starts=settings.alert_from,
        ends=settings.alert_until,
    )
