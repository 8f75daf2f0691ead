# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The lists and short cuts of the desk come in, what a person is shown goes out.

Rooms above fill both through Wagtail's hooks: `register_desk_list` returns a
`DeskList`, `register_desk_shortcut` a `Shortcut`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wagtail import hooks


@dataclass(frozen=True)
class DeskList:
    """One kind of work that may be waiting.

    `count` is asked only for a person `is_for` lets in, and must cost the same
    number of queries however much is waiting. `one` and `many` follow the number.
    """

    order: int
    one: str
    many: str
    url: Callable[[], str]
    is_for: Callable[[Any], bool]
    count: Callable[[Any], int]


@dataclass(frozen=True)
class Shortcut:
    """Something begun in one step; without an address the person may not do it."""

    order: int
    label: str
    icon: str
    url: Callable[[Any], str | None]


@dataclass(frozen=True)
class Line:
    number: int
    sentence: str
    url: str


@dataclass(frozen=True)
class Link:
    label: str
    icon: str
    url: str


def waiting_lines(user) -> list[Line]:
    """What waits for this person, in the order of the desk; nothing for nothing."""
    lists = sorted(registered("register_desk_list"), key=lambda entry: entry.order)
    counted = [(entry, entry.count(user)) for entry in lists if entry.is_for(user)]
    return [
        Line(number, entry.one if number == 1 else entry.many, entry.url())
        for entry, number in counted
        if number
    ]


def shortcuts(user) -> list[Link]:
    known = sorted(registered("register_desk_shortcut"), key=lambda cut: cut.order)
    addressed = [(cut, cut.url(user)) for cut in known]
    return [Link(cut.label, cut.icon, url) for cut, url in addressed if url]


def registered(hook: str) -> list[Any]:
    return [register() for register in hooks.get_hooks(hook)]
