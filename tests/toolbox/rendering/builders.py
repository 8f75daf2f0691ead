# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sample documents for every writer: one with everything, one with almost nothing."""

from dataclasses import replace
from datetime import date
from io import BytesIO

from PIL import Image

from toolbox.documents.model import (
    Callout,
    Contact,
    Design,
    Document,
    Figure,
    Heading,
    ItemList,
    Mark,
    Paragraph,
    Quote,
    Run,
    Service,
    ServiceList,
    StatedFact,
)

NAMES = (
    "Ayşe Yıldırım-Öztürk",
    "Łukasz Wiśniewski",
    "Светлана Ковальчук",
    "Γιώργος Παπαδόπουλος",
    "فاطمة الزهراء",
)
LONG_COMPOUND = "Antidiskriminierungsberatungsstellenfinanzierungsgesetz"
PLACEHOLDER_KEY = "ort_des_vorfalls"


def png(width: int = 120, height: int = 80, colour: str = "#1f3a5f") -> bytes:
    target = BytesIO()
    Image.new("RGB", (width, height), colour).save(target, "PNG")
    return target.getvalue()


def jpeg(width: int = 1200, height: int = 800, colour: str = "#c8102e") -> bytes:
    target = BytesIO()
    Image.new("RGB", (width, height), colour).save(target, "JPEG", quality=80)
    return target.getvalue()


def fact() -> StatedFact:
    return StatedFact(
        "Im Landkreis gab es 7 Fälle & einen „Verdacht“.",
        "Landespolizeidirektion, Jahresbericht",
        date(2026, 3, 1),
        id="block-fact",
    )


def design() -> Design:
    return Design(
        name="Gemeinde Musterhausen",
        logo=png(200, 60),
        logo_alt="Wappen der Gemeinde Musterhausen",
        address=(
            "Rathausplatz 1",
            "12345 Musterhausen",
            "https://musterhausen.example.org",
        ),
    )


def contact() -> Contact:
    return Contact(
        title="Pressekontakt",
        name="Łukasz Wiśniewski",
        role="Leitung der Pressestelle",
        organisation="Gemeinde Musterhausen",
        phone="+49 30 123456-78",
        email="presse@musterhausen.example.org",
        website="https://musterhausen.example.org/presse",
        id="block-contact",
    )


def expert() -> Contact:
    return Contact(
        title="Fachstelle gegen Rassismus",
        name="Светлана Ковальчук",
        phone="+49 30 123456-79",
        id="block-expert",
    )


def photo() -> Figure:
    return Figure(
        content=jpeg(),
        media_type="image/jpeg",
        width=1200,
        height=800,
        alt="Menschen stehen mit Kerzen auf dem Rathausplatz",
        caption=(Run("Mahnwache am "), Run("11. Mai 2026", bold=True)),
        credit="Foto: Erika Mustermann",
        id="block-photo",
    )


def ornament() -> Figure:
    return Figure(
        content=png(40, 8),
        media_type="image/png",
        width=40,
        height=8,
        alt="",
        decorative=True,
        id="block-ornament",
    )


def services() -> ServiceList:
    return ServiceList(
        services=(
            Service(
                name="Beratungsstelle Probeland",
                description="Beratung für Betroffene, kostenlos und vertraulich",
                phone="+49 30 987654",
                hours="Montag bis Freitag, 9 bis 17 Uhr",
                email="hilfe@probeland.example.org",
                website="https://probeland.example.org/hilfe",
            ),
            Service(name="Meldestelle Beispielstadt", phone="+49 30 555555"),
        ),
        id="block-services",
    )


def press_release() -> Document:
    """Every block kind, every run look, five scripts, links and a very long word."""
    return Document(
        title=(Run("Musterhausen steht zusammen: „Wir schweigen nicht“"),),
        kicker="Pressemitteilung",
        date=date(2026, 5, 12),
        place="Musterhausen",
        design=design(),
        subject="Stellungnahme zum Angriff auf ein Gemeindezentrum",
        keywords=("Rassismus", "Zusammenhalt"),
        item="pressemitteilung-angriff",
        version="3",
        licence="CC BY-SA 4.0",
        boilerplate=(
            Run("Die Gemeinde Musterhausen hat 12.345 Einwohnerinnen und Einwohner. "),
            Run("Mehr über uns", href="https://musterhausen.example.org/ueber-uns"),
        ),
        contact=contact(),
        responsible="Erika Mustermann, Rathausplatz 1, 12345 Musterhausen",
        notices=("Dieser Text beruht auf einer Vorlage von Komm.A.",),
        blocks=(
            Paragraph(
                (
                    Run("In der Nacht wurde das "),
                    Run("Gemeindezentrum", bold=True),
                    Run(" angegriffen. "),
                    Run("Niemand", italic=True),
                    Run(" wurde verletzt. "),
                    Run(
                        "Zum Aufruf",
                        href="https://musterhausen.example.org/aufruf?a=1&b=2",
                    ),
                    Run("."),
                ),
                id="block-lead",
            ),
            Heading(1, (Run("Was geschehen ist"),), id="block-what"),
            Paragraph(
                (Run("Betroffen sind " + ", ".join(NAMES) + "."),), id="block-names"
            ),
            Paragraph(
                (
                    Run("Grundlage ist das "),
                    Run(LONG_COMPOUND, bold=True, italic=True),
                    Run("; auf Englisch: "),
                    Run("We stand together", lang="en", italic=True),
                    Run(". Ort: "),
                    Run("Musterhausen", mark=Mark.FILLED, key="name"),
                    Run("."),
                ),
                id="block-compound",
            ),
            Paragraph(
                (Run("Rathausplatz 1\nEingang B, "), Run("2. Stock", bold=True)),
                id="block-line-break",
            ),
            Heading(2, (Run("Was wir tun"),), id="block-response"),
            ItemList(
                (
                    (
                        Run("Wir sprechen mit den "),
                        Run("Betroffenen", bold=True),
                        Run("."),
                    ),
                    (Run("Wir erstatten Anzeige."),),
                ),
                id="block-bullets",
            ),
            ItemList(
                ((Run("Zuerst hören wir zu."),), (Run("Dann handeln wir."),)),
                style="number",
                id="block-numbers",
            ),
            ItemList(
                (
                    (Run("Text mit der Polizei abgestimmt"),),
                    (Run("Freigabe eingeholt"),),
                ),
                style="check",
                id="block-checks",
            ),
            Heading(3, (Run("Im Wortlaut"),), id="block-words"),
            Quote(
                (Run("Wer unsere Nachbarn angreift, greift uns alle an."),),
                speaker=(Run("Ayşe Yıldırım-Öztürk, Bürgermeisterin"),),
                id="block-quote",
            ),
            Quote(
                (Run("Wir lassen uns nicht einschüchtern."),), id="block-quote-alone"
            ),
            Callout(
                (Run("Gut zu wissen"),),
                (
                    Run("Hinweise nimmt die Polizei unter "),
                    Run("110", bold=True),
                    Run(" entgegen."),
                ),
                id="block-callout",
            ),
            photo(),
            ornament(),
            fact(),
            Heading(1, (Run("Hilfe und Beratung"),), id="block-help"),
            services(),
            expert(),
        ),
    )


def draft() -> Document:
    """A press release with one gap left open."""
    complete = press_release()
    gap = Run("[Ort des Vorfalls]", mark=Mark.MISSING, key=PLACEHOLDER_KEY)
    block = Paragraph(
        (Run("Der Vorfall ereignete sich in "), gap, Run(".")), id="block-gap"
    )
    return replace(complete, blocks=(*complete.blocks, block), is_draft=True)


def minimal() -> Document:
    """A title and one sentence: no logo, no address, no contact."""
    return Document(
        title=(Run("Kurze Mitteilung"),),
        kicker="",
        date=date(2026, 1, 2),
        place="",
        blocks=(Paragraph((Run("Das Rathaus bleibt offen."),), id="block-only"),),
        design=Design(name="Beispielstadt"),
    )
