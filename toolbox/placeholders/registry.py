# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The closed list of placeholders: what a text may leave open, and who fills it."""

from collections.abc import Mapping
from types import MappingProxyType

from toolbox.placeholders.asked.events import EVENTS
from toolbox.placeholders.asked.facts import FACTS
from toolbox.placeholders.asked.occasions import OCCASIONS
from toolbox.placeholders.asked.people import PEOPLE
from toolbox.placeholders.asked.projects import PROJECTS
from toolbox.placeholders.asked.release import RELEASE
from toolbox.placeholders.asked.response import RESPONSE
from toolbox.placeholders.asked.service import SERVICE
from toolbox.placeholders.asked.wording import WORDING
from toolbox.placeholders.definitions import Kind, Placeholder, Source, Step
from toolbox.placeholders.profile import INFLECTION, PROFILE

__all__ = ["ALL", "REGISTRY", "Kind", "Placeholder", "Source", "Step"]

ALL: tuple[Placeholder, ...] = (
    *PROFILE,
    *INFLECTION,
    *EVENTS,
    *PEOPLE,
    *RESPONSE,
    *WORDING,
    *SERVICE,
    *PROJECTS,
    *OCCASIONS,
    *FACTS,
    *RELEASE,
)

REGISTRY: Mapping[str, Placeholder] = MappingProxyType(
    {placeholder.key: placeholder for placeholder in ALL}
)
