# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Asked fourth: where public, press and staff get information and help."""

from functools import partial

from toolbox.placeholders.definitions import Kind, Placeholder, Source, Step

_asked = partial(Placeholder, source=Source.ASKED, step=Step.SERVICE)

SERVICE: tuple[Placeholder, ...] = (
    _asked(
        "zustaendige_stelle",
        "Zuständige Stelle",
        "Im Nominativ mit Artikel, passend zu „Zuständig ist …“.",
        Kind.TEXT,
        sample="die Polizeiinspektion Musterhausen",
    ),
    _asked(
        "polizei_pressestelle",
        "Pressestelle der Polizei",
        "Im Nominativ mit Artikel und Telefonnummer, passend zu „Fragen beantwortet "
        "…“.",
        Kind.TEXT,
        sample="die Pressestelle der Polizei Probeland, Telefon 0000 9876-0",
    ),
    _asked(
        "polizei_kontakt",
        "Ansprechstelle der Polizei",
        "Im Dativ mit Artikel und Telefonnummer, passend zu „bei“.",
        Kind.TEXT,
        sample="der Polizeiinspektion Musterhausen, Telefon 0000 9876-10",
    ),
    _asked(
        "versammlungsbehoerde",
        "Versammlungsbehörde",
        "Im Nominativ mit Artikel, passend zu „Zuständig ist …“.",
        Kind.TEXT,
        sample="das Ordnungsamt des Landkreises Probeland",
    ),
    _asked(
        "url_info",
        "Seite mit aktuellen Informationen",
        "Die Adresse, unter der Sie weiter informieren.",
        Kind.LINK,
        sample="https://musterhausen.example.org/aktuell",
    ),
    _asked(
        "fakten_url",
        "Seite mit Fakten",
        "Die Adresse der Seite mit Fragen und Antworten.",
        Kind.LINK,
        sample="https://musterhausen.example.org/fakten",
    ),
    _asked(
        "faq_url",
        "Seite mit Fragen und Antworten",
        "Die Adresse der Seite mit häufigen Fragen.",
        Kind.LINK,
        sample="https://musterhausen.example.org/fragen",
    ),
    _asked(
        "netiquette_url",
        "Link zur Netiquette",
        "Die Adresse Ihrer Regeln für Kommentare.",
        Kind.LINK,
        sample="https://musterhausen.example.org/netiquette",
    ),
    _asked(
        "qr_url",
        "Adresse für den QR-Code",
        "Die Adresse steht auch in Klartext auf dem Plakat.",
        Kind.LINK,
        sample="https://musterhausen.example.org/melden",
    ),
    _asked(
        "protokoll_url",
        "Link zum Vorfallprotokoll",
        "Die Adresse des Formulars in Ihrem Haus.",
        Kind.LINK,
        sample="https://intern.musterhausen.example.org/protokoll",
    ),
    _asked(
        "moderationszeiten",
        "Moderationszeiten",
        "Nur Zeiten, die Sie auch in den Ferien einhalten.",
        Kind.TEXT,
        sample="montags bis freitags von 9 bis 16 Uhr",
    ),
    _asked(
        "kanaele",
        "Kanäle",
        "Alle Kanäle, für die die Regeln gelten, mit Kommas getrennt.",
        Kind.TEXT,
        sample="Facebook, Instagram und Mastodon",
    ),
    _asked(
        "rechtsgrundlage",
        "Rechtsgrundlage der Moderation",
        "Im Nominativ mit Artikel. Lassen Sie die Angabe vom Rechtsamt prüfen.",
        Kind.TEXT,
        sample="die Nutzungsordnung für soziale Medien der Gemeinde",
    ),
    _asked(
        "kontakt",
        "Kontakt",
        "Stelle, Telefon oder E-Mail für Fragen.",
        Kind.TEXT,
        sample="Pressestelle, Telefon 0000 1234-56, presse@musterhausen.example.org",
    ),
    _asked(
        "ansprechpartner",
        "Ansprechperson",
        "Name, Funktion und Erreichbarkeit.",
        Kind.TEXT,
        sample="Kim Muster, Integrationsbeauftragte, Telefon 0000 1234-58",
    ),
    _asked(
        "hotline",
        "Telefon für Fragen",
        "Die Nummer und die Zeiten, zu denen jemand abnimmt.",
        Kind.TEXT,
        sample="0000 1234-99, täglich von 8 bis 20 Uhr",
    ),
    _asked(
        "beschwerdeweg",
        "Beschwerdeweg",
        "Im Dativ mit Artikel und Kontakt, passend zu „bei“.",
        Kind.TEXT,
        sample="der Beschwerdestelle, beschwerde@musterhausen.example.org",
    ),
    _asked(
        "beratung_vor_ort",
        "Beratung vor Ort",
        "Im Dativ mit Artikel und Kontakt, passend zu „bei“: wer zum Thema berät.",
        Kind.TEXT,
        sample="der Sozialberatung im Rathaus, Telefon 0000 1234-61",
    ),
    _asked(
        "beratung_termin",
        "Beratungstermin",
        "Im Dativ, passend zu „zu“: was, wann und wo.",
        Kind.TEXT,
        sample="einer Beratung am 20. Mai 2026 um 18 Uhr im Bürgerhaus",
    ),
    _asked(
        "spendenhinweis",
        "Hinweis auf Spenden",
        "Als Satz: wohin Spenden gehen. Lassen Sie das Feld leer, wenn Sie keine "
        "Spenden sammeln.",
        Kind.TEXT,
        sample="Sachspenden nimmt das Bürgerhaus täglich von 10 bis 16 Uhr an.",
        required=False,
    ),
    _asked(
        "ansprechstelle_intern",
        "Ansprechstelle für Beschäftigte",
        "Im Nominativ mit Artikel und Telefonnummer.",
        Kind.TEXT,
        sample="die Sozialberatung, Telefon 0000 1234-60",
    ),
    _asked(
        "hilfe_intern",
        "Hilfe für Beschäftigte",
        "Als Satz: wer hilft und wie man die Stelle erreicht.",
        Kind.TEXT,
        sample="Die Sozialberatung erreichen Sie unter 0000 1234-60.",
    ),
    _asked(
        "notruf_intern",
        "Notruf im Haus",
        "Nur die Nummer.",
        Kind.TEXT,
        sample="1234-110",
    ),
    _asked(
        "auskunftssperre_hinweis",
        "Hinweis auf die Auskunftssperre",
        "Als Satz: wo Betroffene den Antrag nach § 51 BMG stellen.",
        Kind.TEXT,
        sample="Eine Auskunftssperre beantragen Sie bei der Meldebehörde.",
    ),
    _asked(
        "meldestelle_name",
        "Name der Meldestelle",
        "Ohne Artikel.",
        Kind.TEXT,
        sample="Meldestelle gegen Hass Musterhausen",
    ),
    _asked(
        "kontakt_meldestelle",
        "Kontakt der Meldestelle",
        "Telefon, E-Mail und Adresse.",
        Kind.TEXT,
        sample="0000 1234-70, melden@musterhausen.example.org",
    ),
    _asked(
        "oeffnungszeiten",
        "Öffnungszeiten",
        "Tage und Uhrzeiten.",
        Kind.TEXT,
        sample="dienstags und donnerstags von 14 bis 18 Uhr",
    ),
    _asked(
        "vertraulichkeit",
        "Zusage der Vertraulichkeit",
        "Als Satz: wie die Stelle mit Angaben umgeht.",
        Kind.TEXT,
        sample="Alle Angaben bleiben vertraulich, auch eine anonyme Meldung ist "
        "möglich.",
    ),
    _asked(
        "ablauf_meldung",
        "Ablauf einer Meldung",
        "Was nach einer Meldung geschieht, ein Schritt je Zeile.",
        Kind.LONG_TEXT,
        sample="Wir bestätigen den Eingang.\nWir besprechen mit Ihnen die nächsten "
        "Schritte.",
    ),
    _asked(
        "datenschutz",
        "Datenschutz",
        "Welche Angaben gespeichert werden, wie lange und wo mehr dazu steht.",
        Kind.LONG_TEXT,
        sample="Wir speichern nur, was Sie uns mitteilen, und löschen es nach zwei "
        "Jahren.",
    ),
    _asked(
        "fristen",
        "Fristen",
        "Wie schnell die Stelle antwortet.",
        Kind.TEXT,
        sample="eine Antwort innerhalb von drei Arbeitstagen",
    ),
)
