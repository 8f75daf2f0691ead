# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files of pages and news come in, the site's tree goes out."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Page, Site

from cms.models import HomePage

from .collecting import named, sound
from .files import ContentError, ContentFile, naming, read_folder, sound_files
from .identities import keep_identities
from .markdown import plain_paragraphs
from .mistakes import together
from .page_types import DEMO_FOLDERS, FOLDERS, PAGE_TYPES
from .publishing import page_called, put_page
from .site_blocks import site_blocks

PLACE = ("slug", "type", "parent", "order")
SOON = [{"type": "text", "value": "<p>…</p>"}]


def page_folders(folder: Path, without_demo: bool = False) -> list[Path]:
    """The folders of pages; only those of the tree and the news have to be there."""
    left_out = DEMO_FOLDERS if without_demo else ()
    folders = [folder / name for name in FOLDERS if name not in left_out]
    return [folder / "pages", *(path for path in folders if is_wanted(path))]


def is_wanted(path: Path) -> bool:
    return path.name == "news" or path.is_dir()


def load_pages(folder: Path, without_demo: bool = False) -> int:
    """The whole tree; its texts in a second round, when every link has its target."""
    files = parents_first(read_folder(folder / "pages"))
    home_file = next((file for file in files if file["type"] == "home"), None)
    if home_file is None:
        raise ContentError("Eine Seite vom Typ „home“ fehlt.")
    others = [file for file in files if file is not home_file]
    for path in page_folders(folder, without_demo)[1:]:
        others += [file.with_defaults(FOLDERS[path.name]) for file in read_folder(path)]
    discard_welcome_page()
    with named(home_file.path):
        home = put_home(home_file)
    put_in_two_rounds(others, lambda file, text: put_content(file, home, text))
    with naming(home_file.path):
        put_home(home_file, with_text=True)
    return len(others) + 1


def put_in_two_rounds(
    files: list[ContentFile], put: Callable[[ContentFile, bool], Page | None]
) -> None:
    """Every page first, then every text: its links have their targets by then.

    A page that the first round made and whose text has mistakes stays as a draft.
    """
    made: dict[Path, Page] = {}
    for file in sound_files(files):
        with naming(file.path):
            if page := put(file, False):
                made[file.path] = page
    for file in sound_files(files):
        with naming(file.path):
            put(file, True)
    for path, page in made.items():
        if not sound(path):
            type(page).objects.get(pk=page.pk).unpublish()


def parents_first(files: list[ContentFile]) -> list[ContentFile]:
    """The files by their level in the tree, and in the order they ask for."""
    parents, orders = {}, {}
    for file in files:
        with naming(file.path):
            slug, _, parent, order = file.values(PLACE).values()
            parents[slug], orders[slug] = parent, order

    def level(slug: str) -> int:
        steps = 0
        while slug in parents and steps < len(parents):  # a circle has no top
            slug, steps = parents[slug], steps + 1
        return steps

    files = list(sound_files(files))
    return sorted(files, key=lambda file: (level(file["slug"]), orders[file["slug"]]))


def discard_welcome_page() -> None:
    """Wagtail's first migration made a page, and a site with it, at our address."""
    Page.objects.filter(depth=2, content_type__model="page").delete()


def put_home(file: ContentFile, with_text: bool = False) -> HomePage:
    root = Page.get_first_root_node()
    fields = {
        "title": file["title"],
        "search_description": file["description"],
        **home_fields(file),
    }
    if with_text:
        fields["body"] = raw(HomePage, file, root)
    home = put_page(HomePage, root, file["slug"], fields)
    serve(home)
    return home


def home_fields(file: ContentFile) -> dict[str, Any]:
    fields = {"claim": file["claim"], "intro": plain_paragraphs(file["intro"])}
    if address := file.get("incident_url"):
        fields["incident_url"] = address
    return fields


def serve(home: HomePage) -> None:
    """Make the page the root of the site."""
    address = urlsplit(settings.SITE_ADDRESS)
    port = address.port or (443 if address.scheme == "https" else 80)
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={
            "hostname": address.hostname,
            "port": port,
            "site_name": settings.WAGTAIL_SITE_NAME,
            "root_page": home,
        },
    )


def put_content(file: ContentFile, home: HomePage, with_text: bool) -> Page | None:
    """The page; None if it was there and has to wait for the round of texts."""
    if file["type"] not in PAGE_TYPES:
        raise ContentError(f"Den Seitentyp „{file['type']}“ gibt es nicht.")
    page_type = PAGE_TYPES[file["type"]]
    model = page_type.model
    parent = page_called(file["parent"]) if file["parent"] else home
    exists = model.objects.child_of(parent).filter(slug=file["slug"]).exists()
    if exists and not with_text:
        return None
    fields = together(
        lambda: {"title": file["title"], "search_description": file["description"]},
        lambda: {"show_in_menus": file.get("in_menu", False)},
        lambda: page_type.fields(file),
        lambda: text_field(model, file, parent) if with_text else soon(model),
        lambda: page_type.linked(file) if with_text else {},
    )
    return put_page(model, parent, file["slug"], fields)


def text_field(model: type[Page], file: ContentFile, parent: Page) -> dict[str, Any]:
    return {"body": raw(model, file, parent)} if hasattr(model, "body") else {}


def soon(model: type[Page]) -> dict[str, Any]:
    return {"body": raw_value(model, SOON)} if hasattr(model, "body") else {}


def raw(model: type[Page], file: ContentFile, parent: Page):
    """The blocks of the file; those that were there before keep their ids."""
    existing = model.objects.child_of(parent).filter(slug=file["slug"]).first()
    old = existing.body.get_prep_value() if existing else []
    return raw_value(model, keep_identities(old, site_blocks(file.body)))


def raw_value(model: type[Page], blocks: list[dict]):
    return model._meta.get_field("body").stream_block.to_python(blocks)
