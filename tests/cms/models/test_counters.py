# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How a count names itself."""

from datetime import date

from cms.models import DailyCount, Hit


def test_count_says_what_it_is():
    day = date(2026, 9, 15)
    count = DailyCount(kind=Hit.DOWNLOAD, subject=1, day=day, count=9)

    assert str(count) == "Dokument heruntergeladen 1, 2026-09-15: 9"
