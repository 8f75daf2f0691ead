# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A content file comes in, its settings and its text go out."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml
from django.core.exceptions import ObjectDoesNotExist, ValidationError

from network.uploads import UploadRefused


class ContentError(ValueError):
    """Content that cannot be loaded; says in German why."""


class NamedError(ContentError):
    """The same, with the name of the file."""


EXPECTED = (
    ContentError,
    UploadRefused,
    KeyError,
    ValidationError,
    ObjectDoesNotExist,
    UnicodeDecodeError,
    OSError,
)


@dataclass(frozen=True)
class ContentFile:
    path: Path
    settings: dict[str, Any]
    body: str

    def __getitem__(self, name: str) -> Any:
        return self.settings[name]

    def get(self, name: str, default: Any = "") -> Any:
        return self.settings.get(name, default)

    def with_defaults(self, settings: dict[str, Any]) -> "ContentFile":
        """The same file; what it does not say itself, its folder says."""
        return replace(self, settings={**settings, **self.settings})


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Put the file's name before whatever is wrong with its content."""
    try:
        yield
    except NamedError:
        raise
    except EXPECTED as error:
        raise NamedError(f"{path}: {reason(error)}") from error


def reason(error: Exception) -> str:
    """What is wrong with the content, in a German sentence."""
    match error:
        case KeyError():
            return f"Die Angabe „{error.args[0]}“ fehlt."
        case ValidationError():
            return " ".join(sentences(error))
        case ObjectDoesNotExist():
            model = type(error).__qualname__.partition(".")[0]
            return f"Der Inhalt verweist auf etwas, das es nicht gibt ({model})."
        case UnicodeDecodeError():
            return "Die Datei ist kein Text in UTF-8."
        case OSError():
            return f"Die Datei {error.filename} lässt sich nicht lesen."
    return str(error)


def sentences(error: ValidationError) -> Iterator[str]:
    """The messages of an error; of one about blocks those of the blocks inside."""
    if not hasattr(error, "block_errors"):
        yield from error.messages
        return
    for inner in (*error.block_errors.values(), *error.non_block_errors.as_data()):
        yield from sentences(inner)


def read_settings(path: Path) -> dict[str, Any]:
    with naming(path):
        return parsed(path.read_text(encoding="utf-8"))


def read_file(path: Path) -> ContentFile:
    """A Markdown file with YAML between two lines of three hyphens."""
    with naming(path):
        text = path.read_text(encoding="utf-8")
        if not text.startswith("---\n") or "\n---\n" not in text[4:]:
            raise ContentError("Die Angaben zwischen zwei Zeilen „---“ fehlen.")
        settings, body = text[4:].split("\n---\n", 1)
        return ContentFile(path, parsed(settings), body.strip())


def parsed(text: str) -> dict[str, Any]:
    try:
        settings = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f" (Zeile {mark.line + 1}, Spalte {mark.column + 1})" if mark else ""
        raise ContentError(f"Die Angaben sind kein gültiges YAML{place}.") from error
    if not isinstance(settings, dict):
        raise ContentError("Die Angaben bestehen nicht aus Zeilen „Name: Wert“.")
    return settings


def read_folder(folder: Path) -> list[ContentFile]:
    return [read_file(path) for path in sorted(folder.glob("*.md"))]
