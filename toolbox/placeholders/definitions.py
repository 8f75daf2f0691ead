# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a placeholder is: its key, who fills it, with what sort of answer, and when."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of answer a placeholder takes: decides form field and formatting."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    TIME = "time"
    PERSON = "person"
    CHOICE = "choice"
    LINK = "link"
    NUMBER = "number"


class Source(StrEnum):
    """Where the value comes from."""

    PROFILE = "profile"
    INFLECTION = "inflection"
    ASKED = "asked"


class Step(StrEnum):
    """The step of the form in which an asked placeholder appears, in this order."""

    EVENT = "Was ist passiert?"
    PEOPLE = "Wer ist betroffen, wer spricht?"
    RESPONSE = "Was tun Sie?"
    SERVICE = "Wo gibt es Auskunft und Hilfe?"
    PROJECT = "Anlass und Vorhaben"
    RELEASE = "Wie geht der Text hinaus?"


@dataclass(frozen=True)
class Placeholder:
    """A named gap. `key` stands in braces; all other texts are German and shown.

    `sample` is a raw answer, as a form stores it (a date as 2026-05-12).
    `choices` are whole sentences: a choice stands in the text as it is.
    """

    key: str
    label: str
    help: str
    kind: Kind
    source: Source
    sample: str
    required: bool = True
    step: Step = Step.EVENT
    choices: tuple[str, ...] = ()
