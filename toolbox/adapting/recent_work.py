# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality comes in, what it worked on last goes out, whatever kind it is."""

from heapq import nlargest
from itertools import chain

from network.models import Municipality
from toolbox.models import Adaptation, OwnPressKit, SharepicAdaptation

MOST = 5
KINDS = (
    (Adaptation.objects.texts, "Text"),
    (Adaptation.objects.replies, "Gegenrede"),
    (SharepicAdaptation.objects.all, "Sharepic"),
    (OwnPressKit.objects.all, "Pressemappe"),
)


def recent_work(municipality: Municipality, count: int = MOST) -> list:
    """What was changed last, each with its `kind_label`."""
    candidates = (newest(kind(), label, municipality, count) for kind, label in KINDS)
    return nlargest(count, chain(*candidates), key=lambda work: work.updated_at)


def newest(kind, label: str, municipality: Municipality, count: int) -> list:
    own = kind.of(municipality).recent_first()
    works = list(own.select_related("municipality", "updated_by")[:count])
    for work in works:
        work.kind_label = label
    return works
