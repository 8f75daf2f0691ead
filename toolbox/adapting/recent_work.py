# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality comes in, what it worked on last goes out, whatever kind it is."""

from heapq import nlargest
from itertools import chain

from network.models import Municipality
from toolbox.models import Adaptation, OwnPressKit, SharepicAdaptation

MOST = 5
KINDS = (
    (Adaptation, "Text"),
    (SharepicAdaptation, "Sharepic"),
    (OwnPressKit, "Pressemappe"),
)


def recent_work(municipality: Municipality, count: int = MOST) -> list:
    """The texts, sharepics and press kits changed last, each with its `kind_label`."""
    candidates = (newest(model, label, municipality, count) for model, label in KINDS)
    return nlargest(count, chain(*candidates), key=lambda work: work.updated_at)


def newest(model, label: str, municipality: Municipality, count: int) -> list:
    own = model.objects.of(municipality).recent_first()
    works = list(own.select_related("municipality", "updated_by")[:count])
    for work in works:
        work.kind_label = label
    return works
