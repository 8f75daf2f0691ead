# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Asked second: who is affected, who stands beside them, and who speaks."""

from functools import partial

from toolbox.placeholders.definitions import Kind, Placeholder, Source, Step

_asked = partial(Placeholder, source=Source.ASKED, step=Step.PEOPLE)

PEOPLE: tuple[Placeholder, ...] = (
    _asked(
        "betroffene_gruppe",
        "Betroffene Gruppe",
        "So, wie sich die Menschen selbst nennen, ohne Artikel.",
        Kind.TEXT,
        sample="Jüdinnen und Juden",
    ),
    _asked(
        "merkmal",
        "Merkmal, an dem der Hass ansetzt",
        "Im Genitiv, passend zu „wegen“.",
        Kind.TEXT,
        sample="der Religion",
    ),
    _asked(
        "betroffene_person",
        "Betroffene Person",
        "Vorname und Nachname. Erscheint nur in Schreiben an Behörden.",
        Kind.PERSON,
        sample="Robin Exempel",
    ),
    _asked(
        "amt_name",
        "Amt und Name der bedrohten Person",
        "Nur nennen, wenn die Person einverstanden ist.",
        Kind.PERSON,
        sample="Ratsmitglied Robin Exempel",
    ),
    _asked(
        "kreis_betroffene",
        "Kreis der betroffenen Personen",
        "Im Genitiv, passend zu „Adressen“. Ohne Namen und ohne genaue Zahl.",
        Kind.TEXT,
        sample="mehrerer Ratsmitglieder und Engagierter",
    ),
    _asked(
        "einwilligung_betroffene",
        "Abstimmung mit den Betroffenen",
        "Klären Sie das, bevor Sie etwas veröffentlichen.",
        Kind.CHOICE,
        sample="Diese Veröffentlichung ist mit den Betroffenen abgestimmt.",
        choices=(
            "Diese Veröffentlichung ist mit den Betroffenen abgestimmt.",
            "Auf Wunsch der Betroffenen nennen wir keine Einzelheiten.",
            "Zum Schutz der Betroffenen nennen wir keine Einzelheiten.",
        ),
    ),
    _asked(
        "wunsch_betroffene",
        "Wunsch der Betroffenen",
        "Was den Betroffenen wichtig ist, als Satz. Fragen Sie vorher nach.",
        Kind.TEXT,
        sample="Die Familie wünscht sich, dass viele kommen und niemand schweigt.",
    ),
    _asked(
        "verletzte_bestaetigt",
        "Bestätigte Angaben zu Verletzten",
        "Als Satz und nur, was Polizei oder Rettungsdienst bestätigt haben.",
        Kind.TEXT,
        sample="Nach Angaben der Polizei wurde niemand verletzt.",
    ),
    _asked(
        "zustand_verletzte",
        "Zustand der Verletzten",
        "Als Satz: nur Bestätigtes und nur mit Einverständnis der Verletzten.",
        Kind.TEXT,
        sample="Zwei Einsatzkräfte wurden leicht verletzt und konnten das Krankenhaus "
        "verlassen.",
    ),
    _asked(
        "vertretung_betroffene",
        "Vertretung der Betroffenen",
        "Mit wem Sie gesprochen haben, im Dativ, passend zu „mit“.",
        Kind.TEXT,
        sample="dem Vorstand der betroffenen Gemeinde",
    ),
    _asked(
        "gemeinde_juedisch",
        "Jüdische Gemeinde",
        "Im Dativ mit Artikel, passend zu „mit“ oder „an der Seite“.",
        Kind.TEXT,
        sample="der Jüdischen Gemeinde Musterhausen",
    ),
    _asked(
        "gemeinde_muslimisch",
        "Muslimische Gemeinde",
        "Im Dativ mit Artikel, passend zu „mit“ oder „an der Seite“.",
        Kind.TEXT,
        sample="der Islamischen Gemeinde Musterhausen",
    ),
    _asked(
        "gespraech_vorstand",
        "Gesprächspartner in der Moscheegemeinde",
        "Im Dativ, passend zu „gesprochen mit“.",
        Kind.TEXT,
        sample="dem Vorstand der Moscheegemeinde",
    ),
    _asked(
        "verband_sinti_roma",
        "Verband der Sinti und Roma",
        "Im Dativ mit Artikel, passend zu „mit“.",
        Kind.TEXT,
        sample="dem Beispielverband der Sinti und Roma Probeland",
    ),
    _asked(
        "verein_queer",
        "Queerer Verein",
        "Im Dativ mit Artikel, passend zu „mit“.",
        Kind.TEXT,
        sample="dem Verein Regenbogen Musterhausen",
    ),
    _asked(
        "beirat_inklusion",
        "Beirat für Menschen mit Behinderung",
        "Im Dativ mit Artikel, passend zu „mit“.",
        Kind.TEXT,
        sample="dem Inklusionsbeirat Musterhausen",
    ),
    _asked(
        "hilfetraeger",
        "Träger der Wohnungslosenhilfe",
        "Im Dativ mit Artikel, passend zu „mit“.",
        Kind.TEXT,
        sample="der Wohnungslosenhilfe Probeland",
    ),
    _asked(
        "partner_erinnerung",
        "Partner der Erinnerungsarbeit",
        "Im Dativ mit Artikel, passend zu „mit“.",
        Kind.TEXT,
        sample="der Initiative Stolpersteine Musterhausen",
    ),
    _asked(
        "verein",
        "Betroffener Verein",
        "Im Dativ mit Artikel, passend zu „bei“ oder „mit“.",
        Kind.TEXT,
        sample="dem Verein Nachbarschaft Musterhausen",
    ),
    _asked(
        "zeugin",
        "Zeuginnen und Zeugen",
        "Namen und Erreichbarkeit. Erscheint nur im Vorfallprotokoll.",
        Kind.TEXT,
        sample="Alex Probe, Telefon 0000 1234-11",
        required=False,
    ),
    _asked(
        "name",
        "Ihr Name",
        "Der Name der Person, die das Schreiben abschickt.",
        Kind.PERSON,
        sample="Robin Exempel",
    ),
    _asked(
        "email",
        "Ihre E-Mail-Adresse",
        "Für Rückfragen der Stelle, an die Sie schreiben.",
        Kind.TEXT,
        sample="robin.exempel@example.org",
    ),
    _asked(
        "taetigkeit",
        "Amt oder Tätigkeit",
        "Wodurch die Person öffentlich bekannt ist, ohne Artikel.",
        Kind.TEXT,
        sample="ehrenamtliches Mitglied im Gemeinderat",
    ),
    _asked(
        "anrede",
        "Anrede",
        "Die ganze Anrede mit Namen und ohne Komma.",
        Kind.TEXT,
        sample="Sehr geehrte Frau Exempel",
    ),
    _asked(
        "unterzeichnende",
        "Unterzeichnende",
        "Name und Funktion, eine Person oder Organisation je Zeile.",
        Kind.LONG_TEXT,
        sample="Anna Beispiel, Bürgermeisterin\nRobin Exempel, Bündnis für Vielfalt "
        "Musterhausen",
    ),
    _asked(
        "zitat_text",
        "Wortlaut des Zitats",
        "Der freigegebene Wortlaut ohne Anführungszeichen.",
        Kind.LONG_TEXT,
        sample="Wir lassen niemanden allein, der angefeindet wird.",
    ),
    _asked(
        "zitat_person",
        "Zitierte Person",
        "Titel, Vorname und Nachname.",
        Kind.PERSON,
        sample="Robin Exempel",
    ),
    _asked(
        "zitat_funktion",
        "Funktion der zitierten Person",
        "Ohne Artikel, so wie es hinter dem Namen steht.",
        Kind.TEXT,
        sample="Sprecherin des Bündnisses für Vielfalt",
    ),
    _asked(
        "zitat_freigegeben_am",
        "Zitate freigegeben am",
        "Der Tag, an dem die letzte der zitierten Personen ihren Wortlaut freigegeben "
        "hat.",
        Kind.DATE,
        sample="2026-05-11",
        required=False,
    ),
    _asked(
        "zitat_leitung",
        "Zitat der Leitung",
        "Der freigegebene Wortlaut ohne Anführungszeichen.",
        Kind.LONG_TEXT,
        sample="Wer Menschen hier angreift, greift unser Zusammenleben an.",
    ),
    _asked(
        "zitat_partner",
        "Zitat einer Partnerorganisation",
        "Der freigegebene Wortlaut ohne Anführungszeichen.",
        Kind.LONG_TEXT,
        sample="Im letzten Jahr wussten wir nach einem Vorfall nicht, wen wir anrufen. "
        "Das passiert uns nicht noch einmal.",
    ),
    _asked(
        "zitat_personalrat",
        "Zitat des Personalrats",
        "Der freigegebene Wortlaut ohne Anführungszeichen.",
        Kind.LONG_TEXT,
        sample="Wer am Schalter beschimpft wird, muss wissen, wann er aufstehen darf. "
        "Deshalb gehört auch das in die Schulung.",
    ),
    _asked(
        "zitat",
        "Zitat für die Rede",
        "Der Wortlaut ohne Anführungszeichen. Nennen Sie im Text, von wem er stammt.",
        Kind.TEXT,
        sample="Demokratie lebt davon, dass wir sie jeden Tag üben.",
    ),
    _asked(
        "namen_nennung",
        "Namen der Getöteten",
        "Wie die Namen genannt werden, als Satz. Prüfen Sie Schreibweise und Wunsch "
        "der Angehörigen.",
        Kind.TEXT,
        sample="Wir nennen heute die Namen aller neun Menschen.",
    ),
)
