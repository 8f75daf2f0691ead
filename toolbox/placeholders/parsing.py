# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A text comes in, its literals and gaps go out, or German sentences why not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from string import Formatter

from toolbox.placeholders.registry import REGISTRY
from toolbox.placeholders.suggesting import nearest_key

MARK = re.compile(r"\{\{|\}\}|\{(?P<name>[^{}]*)\}|(?P<stray>[{}])")
NAME = re.compile(r"[^\W\d]\w*")
SHOWN_CHARACTERS = 40
SURROUNDING_CHARACTERS = 20


@dataclass(frozen=True)
class Literal:
    text: str


@dataclass(frozen=True)
class Gap:
    key: str


class PlaceholderError(ValueError):
    """A text names its gaps wrongly; the message is a German sentence."""


class UnknownPlaceholder(PlaceholderError):
    pass


class UnusableName(PlaceholderError):
    pass


class UnbalancedBraces(PlaceholderError):
    pass


def parse(text: str) -> tuple[Literal | Gap, ...]:
    for error in _errors(text):
        raise error
    return tuple(_joined(_parts(text)))


def keys(text: str) -> tuple[str, ...]:
    """The keys of all gaps in the order of their first appearance."""
    return tuple(dict.fromkeys(p.key for p in parse(text) if isinstance(p, Gap)))


def problems(text: str) -> tuple[str, ...]:
    """Every sentence an author needs to repair the text; none if it is fine."""
    return tuple(dict.fromkeys(str(error) for error in _errors(text)))


def _parts(text: str) -> Iterator[Literal | Gap]:
    for literal, name, _specification, _conversion in Formatter().parse(text):
        if literal:
            yield Literal(literal)
        if name is not None:
            yield Gap(name)


def _joined(parts: Iterator[Literal | Gap]) -> Iterator[Literal | Gap]:
    """Formatter hands out a literal in pieces wherever a brace was doubled."""
    literal = ""
    for part in parts:
        if isinstance(part, Literal):
            literal += part.text
            continue
        if literal:
            yield Literal(literal)
            literal = ""
        yield part
    if literal:
        yield Literal(literal)


def _errors(text: str) -> Iterator[PlaceholderError]:
    """All faults at once: Formatter alone would stop at the first and not say where."""
    for match in MARK.finditer(text):
        if match["stray"]:
            yield _unbalanced(text, match.start())
        elif match["name"] is not None and match["name"] not in REGISTRY:
            yield _wrong_name(match["name"])


def _wrong_name(name: str) -> PlaceholderError:
    shown = f"{{{_shortened(name)}}}"
    if not name.strip():
        return UnusableName(
            "Zwischen zwei geschweiften Klammern fehlt der Name des Platzhalters. "
            "Schreiben Sie zum Beispiel {kommune}."
        )
    if not NAME.fullmatch(name):
        return UnusableName(
            f"Der Platzhalter {shown} enthält Zeichen, die dort nicht stehen dürfen: "
            f"Erlaubt sind Buchstaben, Ziffern und Unterstriche. {_way_out(name)}"
        )
    return UnknownPlaceholder(
        f"Der Platzhalter {shown} ist unbekannt. {_way_out(name)}"
    )


def _way_out(name: str) -> str:
    key = nearest_key(name)
    if key:
        return f"Meinten Sie {{{key}}}?"
    return (
        "Wählen Sie einen Platzhalter aus der Liste oder schreiben Sie eine "
        "gewöhnliche geschweifte Klammer doppelt: {{ und }}."
    )


def _unbalanced(text: str, position: int) -> UnbalancedBraces:
    fault = "nicht geschlossen" if text[position] == "{" else "nicht geöffnet"
    start = max(0, position - SURROUNDING_CHARACTERS)
    around = _visible(text[start : position + SURROUNDING_CHARACTERS])
    return UnbalancedBraces(
        f"Eine geschweifte Klammer ist {fault}, und zwar hier: „{around}“. Ein "
        "Platzhalter steht zwischen zwei Klammern, zum Beispiel {kommune}; eine "
        "gewöhnliche geschweifte Klammer schreiben Sie doppelt: {{ und }}."
    )


def _shortened(name: str) -> str:
    shown = _visible(name)
    is_long = len(shown) > SHOWN_CHARACTERS
    return f"{shown[:SHOWN_CHARACTERS]}…" if is_long else shown


def _visible(text: str) -> str:
    """Without control characters and line breaks, which would tear a message apart."""
    return "".join(c if c.isprintable() else " " for c in text)
