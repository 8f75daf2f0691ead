# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The words of templates and code come in, the catalogues of the languages go out.

Babel does what the gettext programs would do, so that nobody has to install them.
"""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parents[1]
LOCALE = ROOT / "locale"
PACKAGES = ("cms", "network", "toolbox", "search")
KEYWORDS = {
    **DEFAULT_KEYWORDS,
    **{f"{name}_lazy": DEFAULT_KEYWORDS[name] for name in ("gettext", "ngettext")},
    "pgettext_lazy": DEFAULT_KEYWORDS["pgettext"],
}
# A catalogue says nothing about when it was written: git does, without conflicts.
WRITTEN = datetime(2026, 1, 1, tzinfo=UTC)
HEADER = """\
# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""
# Whoever lacks a word here reads the German one; English has to have them all.
COMPLETE = {"en": True, "de_LS": False}


def main() -> int:
    words = collect_words()
    for name, is_complete in COMPLETE.items():
        path = catalogue_path(name)
        catalogue = renew(read_catalogue(path), words, name, is_complete)
        with path.open("wb") as file:
            write_po(file, catalogue, width=0, sort_output=True, no_location=True)
        path.with_suffix(".mo").write_bytes(compiled(catalogue))
        missing = [entry.id for entry in catalogue if entry.id and not entry.string]
        print(f"{name}: {len(catalogue)} Einträge, {len(missing)} ohne Übersetzung")
        for word in missing:
            print(f"  {word}")
    return 0


def catalogue_path(name: str) -> Path:
    return LOCALE / name / "LC_MESSAGES" / "django.po"


def read_catalogue(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, ignore_obsolete=True)


def collect_words() -> Catalog:
    """Every word that templates and code hand to gettext."""
    words = Catalog()
    for path in sorted((ROOT / "templates").rglob("*.html")):
        add_words(words, as_code(path.read_text(encoding="utf-8")))
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            if "migrations" not in path.parts:
                add_words(words, path.read_text(encoding="utf-8"))
    return words


def as_code(template: str) -> str:
    """The template as Python with calls of gettext, which is all Babel looks for."""
    return "\n".join(line.strip() for line in templatize(template).splitlines())


def add_words(words: Catalog, code: str) -> None:
    source = io.BytesIO(code.encode())
    for _line, word, _comments, context in extract("python", source, KEYWORDS):
        words.add(word, context=context)


def renew(old: Catalog, words: Catalog, name: str, is_complete: bool) -> Catalog:
    """What was translated stays; new words come, and those nobody uses go."""
    new = Catalog(
        locale=name,
        project="Komm.A",
        version="1",
        msgid_bugs_address="",
        last_translator="Komm.A",
        language_team="Komm.A",
        header_comment=HEADER.strip(),
        creation_date=WRITTEN,
        revision_date=WRITTEN,
        fuzzy=False,
    )
    for word in words:
        if not word.id:
            continue
        known = old.get(word.id, word.context)
        string = known.string if known else None
        if string or is_complete:
            new.add(word.id, string, context=word.context)
    return new


def compiled(catalogue: Catalog) -> bytes:
    file = io.BytesIO()
    write_mo(file, catalogue)
    return file.getvalue()


if __name__ == "__main__":
    sys.exit(main())
