# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A link comes in, what a visitor would find wrong with its target goes out."""

from functools import cached_property
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.db.models import Model, TextChoices
from django.http import Http404
from django.urls import Resolver404, resolve
from django.utils import translation
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.models import Page, Site

from cms.frame.building import Trees
from cms.languages.spoken import language_of
from cms.models.base import HOME_DEPTH

from .found_links import FoundLink


class Reason(TextChoices):
    GONE = "gone", "Das Ziel gibt es nicht mehr"
    DRAFT = "draft", "Die Seite ist nicht veröffentlicht"
    PRIVATE = "private", "Die Seite ist nicht öffentlich"
    INCOMPLETE = "incomplete", "Die Adresse ist unvollständig"


class Targets:
    """All that a link of the site may lead to, asked of the database once.

    `internal` are the numbers of pages that hide themselves from visitors.
    """

    def __init__(self, internal: set[int]) -> None:
        self.internal = internal
        self.numbers: dict[type[Model], set[int]] = {}
        self.own_hosts = {urlsplit(settings.SITE_ADDRESS).netloc}

    @cached_property
    def pages(self) -> dict[int, tuple[str, bool]]:
        rows = Page.objects.values_list("pk", "title", "live")
        return {pk: (title, live) for pk, title, live in rows}

    @cached_property
    def private(self) -> set[int]:
        return set(Page.objects.not_public().values_list("pk", flat=True))

    @cached_property
    def root(self) -> Page | None:
        site = Site.objects.filter(is_default_site=True).first()
        return site.root_page.specific if site else None

    @cached_property
    def addresses(self) -> dict[str, int]:
        """The page at each address; drafts too, to tell them from what is gone."""
        if self.root is None:
            return {}
        trees = Trees(self.root)
        pages = Page.objects.filter(depth__gte=HOME_DEPTH).only("path", "url_path")
        return {
            trees.address(page): page.pk
            for page in pages
            if page.path[: trees.width] in trees.homes
        }

    @cached_property
    def redirected(self) -> set[str]:
        return set(Redirect.objects.values_list("old_path", flat=True))

    def name_of(self, link: FoundLink) -> str:
        """What the report calls the target."""
        if link.model is None:
            return link.address
        title, _ = self.pages.get(number(link), ("", False))
        if link.model is Page or issubclass(link.model, Page):
            return title or f"Seite Nr. {link.number}"
        return f"{link.model._meta.verbose_name} Nr. {link.number}"

    def problem(self, link: FoundLink) -> Reason | None:
        if link.model is None:
            return self.problem_of_address(link.address.strip())
        if issubclass(link.model, Page):
            return self.problem_of_page(number(link))
        return self.problem_of_row(link.model, number(link))

    def problem_of_page(self, pk: int) -> Reason | None:
        if pk not in self.pages:
            return Reason.GONE
        _, is_live = self.pages[pk]
        if not is_live:
            return Reason.DRAFT
        if pk in self.private or pk in self.internal:
            return Reason.PRIVATE
        return None

    def problem_of_row(self, model: type[Model], pk: int) -> Reason | None:
        if model not in self.numbers:
            rows = model._default_manager.values_list("pk", flat=True)
            self.numbers[model] = set(rows)
        return None if pk in self.numbers[model] else Reason.GONE

    def problem_of_address(self, address: str) -> Reason | None:
        try:
            parts = urlsplit(address)
        except ValueError:
            return Reason.INCOMPLETE
        if parts.scheme not in ("", "http", "https"):
            return None
        if parts.netloc:
            is_ours = parts.netloc in self.own_hosts
            return self.problem_of_path(parts.path) if is_ours else None
        if not parts.path:
            return None
        if parts.scheme or not parts.path.startswith("/"):
            return Reason.INCOMPLETE
        return self.problem_of_path(parts.path)

    def problem_of_path(self, path: str) -> Reason | None:
        path = unquote(path) or "/"
        with_slash = path if path.endswith("/") else f"{path}/"
        if with_slash in self.addresses:
            return self.problem_of_page(self.addresses[with_slash])
        if Redirect.normalise_path(path) in self.redirected:
            return None
        return self.problem_of_view(path, with_slash)

    def problem_of_view(self, path: str, with_slash: str) -> Reason | None:
        try:
            with translation.override(language_of(path).code):
                match = resolve(path)
        except Resolver404:
            return None if path.startswith(settings.STATIC_URL) else Reason.GONE
        if match.url_name == "wagtaildocs_serve":
            return self.problem_of_row(get_document_model(), int(match.args[0]))
        if match.url_name != "wagtail_serve":
            return None
        return None if self.is_routed(with_slash) else Reason.GONE

    def is_routed(self, path: str) -> bool:
        """Whether a page answers below itself, such as a calendar by month."""
        try:
            return bool(self.root and self.root.route(None, path.strip("/").split("/")))
        except Http404:
            return False


def number(link: FoundLink) -> int:
    return int(link.number) if link.number.isdecimal() else 0
