# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The files in `chapters/` come in, chapters with their HTML go out.

A file is called `<number>-<slug>.md`; the slug is the chapter's address for good, the
number only its place. What is set in `**` names an entry of the menu, a button or a
field of the admin; a test proves that each exists.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

FOLDER = Path(__file__).parent / "chapters"
FILE_NAME = re.compile(r"(?P<number>\d\d)-(?P<slug>[a-z-]+)\.md")
MARKDOWN = MarkdownIt("commonmark", {"html": False})


@dataclass(frozen=True)
class Chapter:
    """`audience` are the groups that can follow it, `screens` where its names stand."""

    slug: str
    title: str
    audience: tuple[str, ...]
    screens: tuple[str, ...]
    text: str

    @property
    def address(self) -> str:
        return reverse("handbook_chapter", args=[self.slug])

    def html(self) -> SafeString:
        tokens = MARKDOWN.parse(self.text)
        for token in tokens:
            for inner in token.children or ():
                if inner.type == "link_open":
                    inner.attrs["href"] = address_of_link(str(inner.attrs["href"]))
        # The text is our own file, and HTML in it is switched off.
        return mark_safe(MARKDOWN.renderer.render(tokens, MARKDOWN.options, {}))  # noqa: S308

    def names(self) -> list[str]:
        """What the chapter says is to be found in the admin."""
        marked = re.findall(r"\*\*(.+?)\*\*", self.text, re.DOTALL)
        return [" ".join(name.split()) for name in marked]


def address_of_link(target: str) -> str:
    """The address of the chapter in a file beside this one; others stay as they are."""
    match = FILE_NAME.fullmatch(target)
    return reverse("handbook_chapter", args=[match["slug"]]) if match else target


@cache
def chapters() -> tuple[Chapter, ...]:
    """All chapters in their order; read once, they change only with the code."""
    return tuple(read(path) for path in sorted(FOLDER.glob("*.md")))


def read(path: Path) -> Chapter:
    _, head, text = path.read_text(encoding="utf-8").split("---\n", 2)
    facts = yaml.safe_load(head)
    slug = FILE_NAME.fullmatch(path.name)["slug"]
    audience, screens = tuple(facts["for"]), tuple(facts["screens"])
    return Chapter(slug, facts["title"], audience, screens, text)
