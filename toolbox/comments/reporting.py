# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A comment comes in, whether its writer tells of hate that met somebody goes out.

Who was insulted quotes the insult: she needs help, and no reply to it.
"""

from .model import Ground
from .phrases import phrase_lists
from .reading import Comment

LISTS = phrase_lists("reporting")
TELLS = Ground("Hier berichtet offenbar jemand von Hass oder einer Drohung.")


def tells_of_hate(comment: Comment) -> bool:
    """Told in the writer's own words; a plea counts beside a quotation."""
    own = " ".join(sentence.words for sentence in comment.unquoted)
    return bool(LISTS["told"].search(own)) or (
        comment.quotes and bool(LISTS["pleas"].search(own))
    )
