# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A scratch folder comes in, a fresh `wagtail start` site with articles goes out."""

import html
import re
from pathlib import Path

from bench.site import HOST, ROOT, Site

NAME = "wagtail start"
TEXT = ROOT / "content" / "news" / "2026-05-18-toolbox.md"

# The least that has an article with a text; the project brings only a home page.
MODEL = """
from wagtail.fields import RichTextField


class ArticlePage(Page):
    body = RichTextField(blank=True)

    content_panels = [*Page.content_panels, "body"]
"""
TEMPLATE = """{% extends "base.html" %}
{% load wagtailcore_tags %}
{% block content %}
<h1>{{ page.title }}</h1>
{{ page.body|richtext }}
{% endblock %}
"""
LOCAL_SETTINGS = f"""
SECRET_KEY = "only-for-the-benchmark-{"x" * 40}"
ALLOWED_HOSTS = ["{HOST}"]
"""


def peer_in(scratch: Path) -> Site:
    """The peer; nothing is generated yet."""
    return Site(
        name=NAME,
        folder=scratch,
        scratch=scratch,
        wsgi="mysite.wsgi",
        variables={"DJANGO_SETTINGS_MODULE": "mysite.settings.production"},
    )


def prepare_peer(peer: Site) -> None:
    """Generate the project, add the article page, and migrate on SQLite."""
    peer.run("-m", "wagtail.bin.wagtail", "start", "mysite", ".")
    with (peer.folder / "home" / "models.py").open("a", encoding="utf-8") as models:
        models.write(MODEL)
    template = peer.folder / "home" / "templates" / "home" / "article_page.html"
    template.write_text(TEMPLATE, encoding="utf-8")
    local = peer.folder / "mysite" / "settings" / "local.py"
    local.write_text(LOCAL_SETTINGS, encoding="utf-8")
    peer.manage("makemigrations", "home", "--verbosity", "0")
    peer.manage("migrate", "--verbosity", "0")
    peer.manage("collectstatic", "--noinput", "--verbosity", "0")


def fill_peer(peer: Site, pages: int) -> dict[str, str]:
    """As many pages as the product has; answers the addresses that are measured."""
    paragraphs = plain_paragraphs(TEXT.read_text(encoding="utf-8"))
    article: str = peer.inside("articles", paragraphs=paragraphs, pages=pages)
    return {"home": "/", "article": article}


def plain_paragraphs(markdown: str) -> list[str]:
    """The words of one of our own news items, without front matter and marks."""
    body = re.sub(r"\A---\n.*?\n---\n", "", markdown, flags=re.DOTALL)
    words = re.sub(r"\[([^\]]*)\]\([^)]*\)|^[#@>-]+ *", r"\1", body, flags=re.MULTILINE)
    return [html.escape(part) for part in words.split("\n\n") if part.strip()]
