# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An adaptation and what somebody typed come in, the saved adaptation goes out."""

from network.models import User
from toolbox.adapting.life import save_adaptation
from toolbox.models import Adaptation


def save(adaptation: Adaptation, user: User, title: str, **fields) -> Adaptation:
    content = {"edition": adaptation.edition, "answers": {}, "edits": {}, **fields}
    return save_adaptation(adaptation=adaptation, user=user, title=title, **content)
