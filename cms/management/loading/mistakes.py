# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What went wrong with content comes in, German sentences go out."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db import DatabaseError

from network.uploads import UploadRefused


@dataclass(frozen=True)
class Mistake:
    """A sentence about a line of a file; line 0 means the file or folder as a whole."""

    path: Path
    line: int
    sentence: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else str(self.path)
        return f"{place}: {self.sentence}"


@dataclass(frozen=True)
class Place:
    """Where an error points: a field, a line, words.

    Empty or 0 is what nobody knows; `near` is a line at or above the mistake as it
    stands in the file.
    """

    key: str = ""
    line: int = 0
    near: str = ""


class ContentError(ValueError):
    """Content that cannot be loaded; says in German why.

    `place` tells where, as far as the one who raises it knows.
    """

    def __init__(
        self, sentence: str, *, key: str = "", line: int = 0, near: str = ""
    ) -> None:
        super().__init__(sentence)
        self.place = Place(key, line, near)


class ContentErrors(ContentError):
    """Several at once, each with its own place."""

    def __init__(self, errors: list[Exception]) -> None:
        super().__init__(" ".join(reason(error) for error in errors))
        self.errors = errors


class NamedError(ContentError):
    """The same, with the name of the file."""

    def __init__(self, mistakes: list[Mistake]) -> None:
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = mistakes


# The last three are what a value of another shape leads to: a text for a list.
EXPECTED = (
    ContentError,
    UploadRefused,
    KeyError,
    ValidationError,
    ObjectDoesNotExist,
    DatabaseError,
    OSError,
    ValueError,
    TypeError,
    AttributeError,
)


def each(function: Callable[[Any], Any], values: Iterable[Any]) -> list[Any]:
    """What the function makes of each value; ContentErrors names all that failed."""
    results, errors = [], []
    for value in values:
        try:
            results.append(function(value))
        except EXPECTED as error:
            errors.append(placed(error, value))
    if errors:
        raise ContentErrors(errors)
    return results


def together(*steps: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """The fields that all steps make; ContentErrors names every step that failed."""
    fields: dict[str, Any] = {}
    for made in each(lambda step: step(), steps):
        fields |= made
    return fields


def placed(error: Exception, value: Any) -> Exception:
    """The error with the place of the value, as far as it has none of its own."""
    line, near = getattr(value, "line", 0), getattr(value, "source", "")
    if not (line or near) or isinstance(error, ContentErrors):
        return error
    if isinstance(error, ContentError) and error.place != Place():
        return error
    return ContentError(reason(error), line=line, near=near)


def reasons(error: Exception) -> Iterator[tuple[str, Place]]:
    """Each sentence there is to say about an error, with its place."""
    match error:
        case ContentErrors():
            for inner in error.errors:
                yield from reasons(inner)
        case ContentError():
            yield str(error), error.place
        case ValidationError() if hasattr(error, "error_dict"):
            for key, inner in error.error_dict.items():
                for sentence in inner:
                    for words in sentences(sentence):
                        yield about(key, words), Place(key=key)
        case ValidationError():
            yield from ((sentence, Place()) for sentence in sentences(error))
        case _:
            yield reason(error), Place()


def about(key: str, sentence: str) -> str:
    return sentence if key == "__all__" else f"Zu „{key}“: {sentence}"


def reason(error: Exception) -> str:
    """What is wrong with the content, in a German sentence."""
    match error:
        case ContentError() | UploadRefused():
            return str(error)
        case KeyError():
            return f"Die Angabe „{error.args[0]}“ fehlt."
        case ValidationError():
            return " ".join(sentences(error))
        case ObjectDoesNotExist():
            model = type(error).__qualname__.partition(".")[0]
            return f"Der Inhalt verweist auf etwas, das es nicht gibt ({model})."
        case UnicodeDecodeError():
            return "Die Datei ist kein Text in UTF-8."
        case DatabaseError():
            return f"Die Datenbank nimmt den Inhalt nicht an ({error})."
        case OSError():
            return f"Die Datei {error.filename} lässt sich nicht lesen."
    return f"Eine Angabe hat nicht die Form, die hier erwartet wird ({error})."


def sentences(error: ValidationError) -> Iterator[str]:
    """The messages of an error; of one about blocks those of the blocks inside."""
    if not hasattr(error, "block_errors"):
        yield from error.messages
        return
    inner = error.block_errors
    parts = inner.values() if isinstance(inner, dict) else inner
    for part in (*parts, *error.non_block_errors.as_data()):
        if part is not None:
            yield from sentences(part)
