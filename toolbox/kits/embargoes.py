# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A kit with an embargo comes in, the same with the embargo in each text goes out.

A file leaves its archive and is read alone: then it must not say that it is free.
"""

from dataclasses import replace
from datetime import datetime
from itertools import chain

from toolbox.documents.forms import PressForm
from toolbox.documents.model import Document
from toolbox.kits.model import Kit
from toolbox.kits.wording import german_moment


def with_embargo(kit: Kit) -> Kit:
    """Each text names the embargo of the kit; a second time changes nothing."""
    if kit.embargo_until is None:
        return kit
    texts = (
        replace(text, document=under_embargo(text.document, kit.embargo_until))
        for text in kit.texts
    )
    return replace(kit, texts=tuple(texts))


def under_embargo(document: Document, until: datetime) -> Document:
    """A press release says it in its own place, every other text below its date."""
    moment = german_moment(until)
    if isinstance(document.form, PressForm):
        return replace(document, form=replace(document.form, embargo=moment))
    notices = dict.fromkeys(chain([f"Sperrfrist: {moment}"], document.notices))
    return replace(document, notices=tuple(notices))
