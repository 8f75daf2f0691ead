# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Documents that hypothesis makes up, as many as asked, the same in every run."""

from hypothesis import HealthCheck, Phase, given, settings

from tests.toolbox.rendering.strategies import documents

from .starter import Documents


def hostile_documents(count: int) -> Documents:
    """Collected, as a foreign program reads a hundred files faster than one a time."""
    collected: Documents = {}

    @given(documents)
    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def collect(document) -> None:
        collected[f"hostile-{len(collected)}"] = document

    collect()
    return collected
