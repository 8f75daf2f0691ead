# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The folder comes in, references to what is not there and doubles go out."""

import re
from collections import defaultdict
from collections.abc import Iterator

from cms.management.loading.mistakes import Mistake
from cms.models import SupportService

from .folder import WITH_ID, Folder, Text

PAGE_LINK = re.compile(r"\((?:seite|deutsch):([\w-]+)\)")
DIRECTIVE = re.compile(r"^@(fakt|anlaufstellen|bild):\s*(.+?)\s*$")
IDS = ("related", "texts", "sharepics", "variant_of")


def check_references(folder: Folder) -> Iterator[Mistake]:
    for text in folder.texts:
        yield from links(text, folder)
        yield from ids(text, folder)
        if text.folder in WITH_ID:
            yield from directives(text, folder)
    for text in folder.of("scenarios"):
        yield from package(text, folder)
    for text in folder.of("twins", "pages-en", "pages-de-ls"):
        if str(text.get("twin_of")) not in german_pages(folder):
            name = text.get("twin_of")
            yield text.wrong(f"Eine Seite „{name}“ gibt es nicht.", key="twin_of")
    yield from entries(folder)


def german_pages(folder: Folder) -> set[str]:
    return {
        str(text.get("slug"))
        for text in folder.texts
        if not text.folder.startswith("pages-")
    }


def links(text: Text, folder: Folder) -> Iterator[Mistake]:
    pages = german_pages(folder)
    for number, line in text.lines():
        for slug in PAGE_LINK.findall(line):
            if slug not in pages:
                sentence = f"Die Seite „{slug}“, auf die ein Link zeigt, fehlt."
                yield Mistake(text.path, number, sentence)


def ids(text: Text, folder: Folder) -> Iterator[Mistake]:
    for key in IDS:
        value = text.get(key) or []
        for name in [value] if isinstance(value, str) else value:
            if name not in folder.ids():
                yield text.wrong(f"Eine Vorlage „{name}“ gibt es nicht.", key=key)
    for key, section, kind in (
        ("services", "services", "Die Anlaufstelle"),
        ("facts", "facts", "Die Tatsache"),
    ):
        if key == "facts" and text.folder != "counter_speech":
            continue
        for slug in text.get(key) or []:
            if slug not in folder.slugs(section):
                yield text.wrong(f"{kind} „{slug}“ gibt es nicht.", key=key)


def directives(text: Text, folder: Folder) -> Iterator[Mistake]:
    offices = folder.slugs("services") | set(SupportService.Kind.values)
    for number, line in text.lines():
        match = DIRECTIVE.match(line)
        if match is None:
            continue
        name, known = match[1], folder.slugs("facts")
        if name == "anlaufstellen":
            known = offices
        if name == "bild":
            known = {str(entry.get("file")) for entry in folder.lists.get("images", [])}
        for part in match[2].split(","):
            if part.strip() not in known:
                sentence = f"„{part.strip()}“ gibt es nicht (@{name})."
                yield Mistake(text.path, number, sentence)


def package(text: Text, folder: Folder) -> Iterator[Mistake]:
    for entry in text.get("package") or []:
        if entry.get("id") not in folder.ids():
            sentence = f"Eine Vorlage „{entry.get('id')}“ gibt es nicht."
            yield Mistake(text.path, entry.line, sentence)


def entries(folder: Folder) -> Iterator[Mistake]:
    """Items and offices that the lists name."""
    for section in ("days", "strategies", "attacks"):
        for entry in folder.lists.get(section, []):
            for name in entry.get("items") or []:
                if name not in folder.ids():
                    sentence = f"Eine Vorlage „{name}“ gibt es nicht."
                    yield Mistake(folder.paths[section], entry.line, sentence)
            for slug in entry.get("services") or []:
                if slug not in folder.slugs("services"):
                    sentence = f"Die Anlaufstelle „{slug}“ gibt es nicht."
                    yield Mistake(folder.paths[section], entry.line, sentence)


def check_doubles(folder: Folder) -> Iterator[Mistake]:
    """An id, an address or a title that two entries share."""
    for key, folders in (("id", WITH_ID), ("slug", WITH_ID), ("title", WITH_ID)):
        known: dict[str, Text] = {}
        for text in folder.of(*folders):
            value = str(text.get(key))
            if value in known:
                other = known[value].path.name
                sentence = f"„{value}“ steht als „{key}“ auch in {other}."
                yield text.wrong(sentence, key=key)
            known.setdefault(value, text)
    for section, listed in folder.lists.items():
        seen: defaultdict[str, int] = defaultdict(int)
        for entry in listed:
            slug = str(entry.get("slug", entry.get("source")))
            seen[slug] += 1
            if seen[slug] > 1:
                sentence = f"„{slug}“ gibt es unter „{section}“ schon."
                yield Mistake(folder.paths[section], entry.line, sentence)
