# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Makes published sharepics and a municipality's own versions of them."""

from datetime import timedelta

from django.utils import timezone

from network.models import Municipality, User
from tests.factories.items import make_index, make_term, numbers
from toolbox.models import Audience, Channel, Occasion, SharepicAdaptation, SharepicPage
from toolbox.picturing.own_sharepics import start_sharepic

FIELDS = {
    "title": "Kein Platz für Hass",
    "summary": "Für die ersten Stunden.",
    "layout": "text_on_colour",
    "kicker": "Wir stehen zusammen",
    "headline": "Kein Platz für Hass in {kommune_name}",
    "text": "Wer angegriffen wird, ist nicht allein.",
    "hashtags": "#KeinPlatzFürHass #Zusammenhalt",
    "usage": "<p>Prüfen Sie die Angaben.</p>",
    "tone_id": "clear",
    "phase_id": "acute",
    "checked_by": "Redaktion",
}
POSTS = [
    {
        "type": "post",
        "id": "kurz",
        "value": {
            "channels": ["mastodon", "bluesky"],
            "text": "In {kommune_name} ist kein Platz für Hass.",
        },
    }
]


def make_sharepic(posts: list[dict] | None = None, **fields) -> SharepicPage:
    """A published sharepic, sorted below one term of each kind."""
    number = next(numbers)
    item = SharepicPage(
        **{
            **FIELDS,
            "reference": f"S{number}",
            "slug": f"sharepic-{number}",
            "checked_until": timezone.localdate() + timedelta(days=300),
            **fields,
        }
    )
    item.posts = item.posts.stream_block.to_python(POSTS if posts is None else posts)
    item.occasions = [make_term(Occasion)]
    item.audiences = [make_term(Audience)]
    item.channels = [make_term(Channel)]
    item.full_clean(exclude=["path", "depth"])
    make_index().add_child(instance=item)
    item.save_revision().publish()
    return SharepicPage.objects.get(pk=item.pk)


def make_own_sharepic(
    item: SharepicPage, municipality: Municipality, user: User
) -> SharepicAdaptation:
    return start_sharepic(item=item, municipality=municipality, user=user)
