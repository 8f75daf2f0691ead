# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Makes the site's own pages and pictures, live and in their place in the tree."""

from datetime import date, timedelta
from io import BytesIO
from itertools import count
from typing import Any

from django.core.files.images import ImageFile
from django.utils import timezone
from PIL import Image
from wagtail.models import Page, PageViewRestriction, Site

from cms.languages.spoken import language_called
from cms.languages.twins import start_twin
from cms.models import (
    AccessibilityStatementPage,
    CommunityImage,
    ContactPage,
    ContentPage,
    EventIndexPage,
    EventPage,
    FaqPage,
    GlossaryPage,
    GlossaryTerm,
    HomePage,
    LegalPage,
    NewsIndexPage,
    NewsPage,
    PressPage,
    SupportServicesPage,
)

numbers = count(1)


def make_home(**fields) -> HomePage:
    """The home page as root of the one site; what the migrations made is gone."""
    Page.objects.filter(depth=2).delete()
    root = Page.objects.get(depth=1)
    home = root.add_child(
        instance=HomePage(
            **{
                "title": "Komm.A",
                "slug": "start",
                "claim": "Kommunen gegen Hass",
                "intro": "<p>Gemeinsam vor Ort.</p>",
                **fields,
            }
        )
    )
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "testserver", "port": 80, "root_page": home},
    )
    return home


def make_content_page(parent: Page, title: str = "Projekt", **fields) -> ContentPage:
    return add(parent, ContentPage, title=title, **fields)


def make_legal_page(parent: Page, title: str = "Impressum", **fields) -> LegalPage:
    return add(parent, LegalPage, title=title, **{"as_of": date(2026, 9, 1), **fields})


def make_contact_page(parent: Page, title: str = "Kontakt", **fields) -> ContactPage:
    values = {
        "contact_name": "Kim Beispiel",
        "phone": "0000 1234-56",
        "recipient": "redaktion@example.org",
        **fields,
    }
    return add(parent, ContactPage, title=title, **values)


def make_statement(parent: Page, **fields) -> AccessibilityStatementPage:
    values = {
        "title": "Erklärung zur Barrierefreiheit",
        "operator": "Die Stadt Musterhausen",
        "scope": "die Website www.example.org",
        "conformity": "partial",
        "method": "own",
        "created_on": date(2026, 9, 1),
        "reviewed_on": date(2026, 9, 1),
        "feedback_name": "Kim Beispiel",
        "feedback_email": "barrieren@example.org",
        **fields,
    }
    return add(parent, AccessibilityStatementPage, **values)


def make_faq_page(
    parent: Page, groups: dict[str, dict[str, str]], title: str = "Häufige Fragen"
) -> FaqPage:
    """A page with the questions and answers of each group."""
    page = add(parent, FaqPage, title=title)
    raw = [
        {
            "type": "group",
            "value": {
                "title": name,
                "items": [{"title": q, "text": a} for q, a in questions.items()],
            },
        }
        for name, questions in groups.items()
    ]
    page.groups = page.groups.stream_block.to_python(raw)
    page.save()
    return FaqPage.objects.get(pk=page.pk)


def make_glossary(parent: Page, *names: str, title: str = "Glossar") -> GlossaryPage:
    page = add(parent, GlossaryPage, title=title)
    for name in names:
        GlossaryTerm.objects.create(
            page=page,
            name=name,
            explanation="Kurz erklärt.",
            source="§ 158 StPO",
            as_of=date(2026, 9, 1),
        )
    return GlossaryPage.objects.get(pk=page.pk)


def make_press_page(parent: Page, title: str = "Presse", **fields) -> PressPage:
    values = {
        "contact_name": "Kim Beispiel",
        "phone": "0000 1234-56",
        "email": "presse@example.org",
        "boilerplate": "Ein Modellprojekt für Kommunen.",
        **fields,
    }
    return add(parent, PressPage, title=title, **values)


def make_services_page(parent: Page, **fields) -> SupportServicesPage:
    return add(parent, SupportServicesPage, **{"title": "Hilfe finden", **fields})


def make_news_index(parent: Page, **fields) -> NewsIndexPage:
    return add(parent, NewsIndexPage, **{"title": "Aktuelles", **fields})


def make_news(index: Page, title: str = "Neue Vorlagen", **fields) -> NewsPage:
    number = next(numbers)
    values = {
        "slug": f"meldung-{number}",
        "date": date(2026, 9, 14),
        "intro": "Die Redaktion hat neue Vorlagen geprüft.",
        "body": [text("<p>Sie stehen jetzt bereit.</p>")],
        **fields,
    }
    return add(index, NewsPage, title=title, **values)


def add(parent: Page, model: type[Page], **fields) -> Any:
    """A live page below its parent, as the database then has it."""
    blocks = fields.pop("body", [])
    page = model(**fields)
    if blocks:
        page.body = page.body.stream_block.to_python(blocks)
    # Read anew: the parent may have got children since the caller made it.
    Page.objects.get(pk=parent.pk).add_child(instance=page)
    return model.objects.get(pk=page.pk)


def text(html: str, **fields) -> dict[str, Any]:
    """A text block as the database keeps it."""
    return {"type": "text", "value": html, **fields}


def restrict(page: Page, kind: str = PageViewRestriction.LOGIN) -> PageViewRestriction:
    return PageViewRestriction.objects.create(page=page, restriction_type=kind)


def make_image(title: str = "IMG_0001.png", **fields) -> CommunityImage:
    """A small picture of one colour."""
    content = BytesIO()
    Image.new("RGB", (60, 40), "#0b3d48").save(content, "PNG")
    file = ImageFile(content, name="bild.png")
    return CommunityImage.objects.create(title=title, file=file, **fields)


def make_twin(page: Page, code: str = "en", *, live: bool = True, **fields) -> Any:
    """The page in another language, below the nearest twin of those above it."""
    twin = start_twin(page, language_called(code))
    for name, value in fields.items():
        setattr(twin, name, value)
    revision = twin.save_revision()
    if live:
        revision.publish()
    return page.specific_class.objects.get(pk=twin.pk)


def make_event_index(parent: Page, **fields) -> EventIndexPage:
    return add(parent, EventIndexPage, **{"title": "Veranstaltungen", **fields})


def make_event(
    index: Page, title: str = "Sprechstunde", in_days: int = 7, **fields
) -> EventPage:
    """An event of two hours, so many days from now, in a town hall."""
    number = next(numbers)
    begins = timezone.now() + timedelta(days=in_days)
    values = {
        "slug": f"termin-{number}",
        "summary": "Fragen und Antworten.",
        "starts_at": begins,
        "ends_at": begins + timedelta(hours=2),
        "place_name": "Rathaus Musterhausen",
        **fields,
    }
    return add(index, EventPage, title=title, **values)
