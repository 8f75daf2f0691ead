# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Asked third: what the municipality does, decides and promises after an incident."""

from functools import partial

from toolbox.placeholders.definitions import Kind, Placeholder, Source, Step

_asked = partial(Placeholder, source=Source.ASKED, step=Step.RESPONSE)

RESPONSE: tuple[Placeholder, ...] = (
    _asked(
        "massnahmen",
        "Maßnahmen",
        "Im Akkusativ, passend zu „Wir haben … veranlasst“.",
        Kind.TEXT,
        sample="eine Beratung für die Betroffenen und mehr Präsenz vor Ort",
    ),
    _asked(
        "massnahmen_entfernung",
        "Entfernung der Schmiererei",
        "Als Satz: was wann entfernt wurde oder wird.",
        Kind.TEXT,
        sample="Der Bauhof hat die Schmiererei nach der Spurensicherung entfernt.",
    ),
    _asked(
        "massnahmen_schutz",
        "Schutz der Beschäftigten",
        "Im Akkusativ, passend zu „Wir haben … veranlasst“.",
        Kind.TEXT,
        sample="zusätzliches Sicherheitspersonal und ein Beratungsangebot",
    ),
    _asked(
        "schutzmassnahmen",
        "Schutzmaßnahmen",
        "Als Satz und nur, was die Polizei öffentlich nennt.",
        Kind.TEXT,
        sample="Die Polizei hat ihre Präsenz vor Ort verstärkt.",
    ),
    _asked(
        "schutzlage_polizei",
        "Einschätzung der Polizei",
        "Als Satz und mit der Polizei abgestimmt.",
        Kind.TEXT,
        sample="Nach Einschätzung der Polizei gibt es derzeit keine konkrete Gefahr "
        "in Musterhausen.",
    ),
    _asked(
        "ersatzunterbringung",
        "Ersatzunterbringung",
        "Als Satz und ohne Adresse.",
        Kind.TEXT,
        sample="Alle Bewohnerinnen und Bewohner sind in einer anderen Unterkunft "
        "versorgt.",
    ),
    _asked(
        "anzeige_erstattet",
        "Strafanzeige",
        "Wählen Sie den Satz, der heute stimmt.",
        Kind.CHOICE,
        sample="Wir haben Strafanzeige erstattet.",
        choices=(
            "Wir haben Strafanzeige erstattet.",
            "Wir bereiten eine Strafanzeige vor.",
            "Die Polizei hat von Amts wegen Ermittlungen aufgenommen.",
            "Ob Strafanzeige erstattet wird, entscheidet die betroffene Person.",
        ),
    ),
    _asked(
        "anzeige_hinweis",
        "Hinweis auf Strafanzeigen",
        "Als Satz: wie die Kommune mit strafbaren Beiträgen umgeht.",
        Kind.TEXT,
        sample="Strafbare Beiträge zeigen wir an.",
    ),
    _asked(
        "schritte_aufarbeitung",
        "Schritte der Aufarbeitung",
        "Im Akkusativ, passend zu „Wir haben … vereinbart“.",
        Kind.TEXT,
        sample="ein Gespräch mit den Betroffenen und eine Fortbildung für das "
        "Kollegium",
    ),
    _asked(
        "wiederherstellung",
        "Wiederherstellung",
        "Als Satz: was bis wann wiederhergestellt wird.",
        Kind.TEXT,
        sample="Der Gedenkstein wird bis Ende Mai wiederhergestellt.",
    ),
    _asked(
        "pruefung_stelle",
        "Stelle, die den Vorwurf prüft",
        "Im Nominativ mit Artikel, passend zu „Den Vorwurf prüft …“.",
        Kind.TEXT,
        sample="die Antidiskriminierungsstelle der Gemeinde",
    ),
    _asked(
        "eigene_veranstaltung",
        "Eigene Veranstaltung",
        "Im Dativ mit Artikel, passend zu „laden ein zu“, mit Zeit und Ort.",
        Kind.TEXT,
        sample="dem Fest der Demokratie um 14 Uhr auf dem Rathausplatz",
    ),
    _asked(
        "gedenken_ort",
        "Ort des Gedenkens",
        "Mit Verhältniswort, so wie es im Satz steht.",
        Kind.TEXT,
        sample="vor dem Rathaus",
    ),
    _asked(
        "verkehrshinweise",
        "Hinweise zum Verkehr",
        "Als Satz: welche Straßen und Linien betroffen sind.",
        Kind.TEXT,
        sample="Die Hauptstraße ist von 12 bis 18 Uhr gesperrt.",
    ),
    _asked(
        "sammelpunkt",
        "Sammelpunkt",
        "Mit Verhältniswort, so wie es im Satz steht.",
        Kind.TEXT,
        sample="auf dem Parkplatz der Sporthalle",
    ),
    _asked(
        "uhrzeit_update",
        "Uhrzeit der nächsten Information",
        "Bis wann Sie sich wieder melden. Das Wort „Uhr“ steht schon im Text.",
        Kind.TIME,
        sample="18:00",
    ),
    _asked(
        "zusagen",
        "Zusagen",
        "Was Sie zusagen, eine Zusage je Zeile.",
        Kind.LONG_TEXT,
        sample="Wir unterstützen die Betroffenen.\nWir berichten öffentlich über die "
        "nächsten Schritte.",
    ),
    _asked(
        "gespraechsangebot",
        "Gesprächsangebot",
        "Als Satz: mit wem und wie ein Gespräch möglich ist.",
        Kind.TEXT,
        sample="Ich komme gern zu Ihnen oder lade Sie ins Rathaus ein.",
    ),
    _asked(
        "hilfen",
        "Angebotene Hilfen",
        "Was Sie konkret anbieten, ein Angebot je Zeile.",
        Kind.LONG_TEXT,
        sample="Begleitung zur Polizei\nVermittlung einer Beratungsstelle",
    ),
    _asked(
        "schritte",
        "Vereinbarte Schritte",
        "Was Sie vereinbart haben, ein Schritt je Zeile.",
        Kind.LONG_TEXT,
        sample="Vorfall dokumentieren\nGespräch in zwei Wochen",
    ),
    _asked(
        "termin_austausch",
        "Termin für den Austausch",
        "Tag, Uhrzeit und Ort.",
        Kind.TEXT,
        sample="Donnerstag, 14. Mai 2026, 10 Uhr, im Ratssaal",
    ),
    _asked(
        "frist_ende",
        "Ende der Antragsfrist",
        "Beim Strafantrag drei Monate nach der Kenntnis (§ 77b StGB). Den Tag nennt in "
        "der Toolbox „Antragsfrist berechnen“.",
        Kind.DATE,
        sample="2026-08-13",
    ),
    _asked(
        "anlagen",
        "Anlagen",
        "Was Sie beilegen, eine Anlage je Zeile.",
        Kind.LONG_TEXT,
        sample="Bildschirmfoto des Beitrags\nVorfallprotokoll",
    ),
)
