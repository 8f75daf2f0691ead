# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files of pages and news come in, the site's tree goes out."""

from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Page, Site

from cms.models import (
    CommunityImage,
    ContentPage,
    HomePage,
    LegalPage,
    NewsIndexPage,
    NewsPage,
    SupportServicesPage,
)
from toolbox.models import ToolboxIndexPage

from .files import ContentFile, read_folder
from .markdown import plain_paragraphs
from .publishing import put_page
from .site_blocks import site_blocks

PAGE_TYPES = {
    "content": ContentPage,
    "legal": LegalPage,
    "support_services": SupportServicesPage,
    "news_index": NewsIndexPage,
    "toolbox": ToolboxIndexPage,
}
SOON = [{"type": "text", "value": "<p>…</p>"}]


def load_pages(folder: Path) -> int:
    """The whole tree; its texts in a second round, when every link has its target."""
    files = sorted(
        read_folder(folder / "pages"),
        key=lambda file: (bool(file["parent"]), file["order"]),
    )
    home_file = next(file for file in files if file["type"] == "home")
    others = [file for file in files if file is not home_file]
    news = read_folder(folder / "news")
    discard_welcome_page()
    home = put_home(home_file)
    for with_text in (False, True):
        for file in others:
            put_content(file, home, with_text)
        for file in news:
            put_news(file, with_text)
    put_home(home_file, with_text=True)
    return len(files) + len(news)


def discard_welcome_page() -> None:
    """Wagtail's first migration made a page, and a site with it, at our address."""
    Page.objects.filter(depth=2, content_type__model="page").delete()


def put_home(file: ContentFile, with_text: bool = False) -> HomePage:
    fields = {
        "title": file["title"],
        "claim": file["claim"],
        "intro": plain_paragraphs(file["intro"]),
        "search_description": file["description"],
    }
    if with_text:
        fields["body"] = raw(HomePage, file.body)
    home = put_page(HomePage, Page.get_first_root_node(), file["slug"], fields)
    serve(home)
    return home


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


def put_content(file: ContentFile, home: HomePage, with_text: bool) -> None:
    model = PAGE_TYPES[file["type"]]
    parent = Page.objects.get(slug=file["parent"]) if file["parent"] else home
    fields = {
        "title": file["title"],
        "show_in_menus": file["in_menu"],
        "search_description": file["description"],
    }
    if file["type"] == "legal":
        fields["as_of"] = file["as_of"]
    else:
        fields["intro"] = plain_paragraphs(file["intro"])
    if hasattr(model, "body"):
        fields["body"] = raw(model, file.body) if with_text else raw_value(model, SOON)
    if not with_text and model.objects.filter(slug=file["slug"]).exists():
        return
    put_page(model, parent, file["slug"], fields)


def put_news(file: ContentFile, with_text: bool) -> None:
    index = NewsIndexPage.objects.get()
    exists = NewsPage.objects.child_of(index).filter(slug=file["slug"]).exists()
    if exists and not with_text:
        return
    name = file.get("image")
    fields = {
        "title": file["title"],
        "date": file["date"],
        "intro": file["intro"],
        "search_description": file["description"],
        "author_line": file["author_line"],
        "image": picture(name) if name else None,
        "image_alt": file.get("image_alt"),
        "body": raw(NewsPage, file.body) if with_text else raw_value(NewsPage, SOON),
    }
    put_page(NewsPage, index, file["slug"], fields)


def picture(name: str) -> CommunityImage:
    return CommunityImage.objects.get(source__contains=name.replace(".png", ".svg"))


def raw(model: type[Page], body: str):
    return raw_value(model, site_blocks(body))


def raw_value(model: type[Page], blocks: list[dict]):
    return model._meta.get_field("body").stream_block.to_python(blocks)
