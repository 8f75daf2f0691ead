# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The placeholders nobody is asked for: a municipality's profile and its grammar."""

from functools import partial

from toolbox.placeholders.definitions import Kind, Placeholder, Source

_profile = partial(Placeholder, source=Source.PROFILE)
_inflection = partial(Placeholder, kind=Kind.TEXT, source=Source.INFLECTION)

PROFILE: tuple[Placeholder, ...] = (
    _profile(
        "kommune",
        "Kommune mit Art und Name",
        "So, wie sich die Kommune selbst nennt, ohne Artikel.",
        Kind.TEXT,
        sample="Gemeinde Musterhausen",
    ),
    _profile(
        "kommune_name",
        "Name der Kommune",
        "Nur der Name, ohne „Stadt“, „Gemeinde“ oder „Landkreis“.",
        Kind.TEXT,
        sample="Musterhausen",
    ),
    _profile(
        "kommune_art",
        "Art der Kommune",
        "Stadt, Gemeinde, Landkreis oder eine andere Art, ohne Artikel.",
        Kind.TEXT,
        sample="Gemeinde",
    ),
    _profile(
        "bundesland",
        "Bundesland",
        "Das Land, in dem die Kommune liegt.",
        Kind.TEXT,
        sample="Probeland",
    ),
    _profile(
        "website",
        "Website der Kommune",
        "Die Adresse der Startseite.",
        Kind.LINK,
        sample="https://musterhausen.example.org",
    ),
    _profile(
        "leitung",
        "Leitung mit Amt und Name",
        "Amt, Titel und Name der Person an der Spitze der Verwaltung.",
        Kind.PERSON,
        sample="Bürgermeisterin Anna Beispiel",
    ),
    _profile(
        "leitung_name",
        "Name der Leitung",
        "Titel, Vorname und Nachname der Person an der Spitze der Verwaltung.",
        Kind.PERSON,
        sample="Anna Beispiel",
    ),
    _profile(
        "leitung_amt",
        "Amt der Leitung",
        "Die Amtsbezeichnung ohne Artikel und ohne Namen.",
        Kind.TEXT,
        sample="Bürgermeisterin",
    ),
    _profile(
        "pressekontakt_name",
        "Name im Pressekontakt",
        "Wer Fragen der Presse beantwortet.",
        Kind.PERSON,
        sample="Kim Muster",
    ),
    _profile(
        "pressekontakt_telefon",
        "Telefon im Pressekontakt",
        "Die Nummer, unter der die Presse Sie erreicht.",
        Kind.TEXT,
        sample="0000 1234-56",
    ),
    _profile(
        "pressekontakt_email",
        "E-Mail im Pressekontakt",
        "Die Adresse, unter der die Presse Sie erreicht.",
        Kind.TEXT,
        sample="presse@musterhausen.example.org",
    ),
    _profile(
        "visdp",
        "Verantwortlich im Sinne des Presserechts",
        "Name und Anschrift der Person, die für den Inhalt verantwortlich ist.",
        Kind.TEXT,
        sample="Kim Muster, Rathausplatz 1, 00000 Musterhausen",
    ),
    _profile(
        "abbinder",
        "Abbinder",
        "Der kurze Absatz über die Kommune am Ende einer Pressemitteilung.",
        Kind.LONG_TEXT,
        sample="Die Gemeinde Musterhausen hat rund 12.000 Einwohnerinnen und Einwohner "
        "und arbeitet mit Vereinen und Initiativen gegen Rassismus und Hass zusammen.",
        required=False,
    ),
    _profile(
        "datum",
        "Datum von heute",
        "Der Tag, an dem Sie den Text herunterladen.",
        Kind.DATE,
        sample="2026-05-12",
    ),
    _profile(
        "ort_kommune",
        "Ort für die Datumszeile",
        "Der Sitz der Verwaltung, wie er vor dem Datum steht.",
        Kind.TEXT,
        sample="Musterhausen",
    ),
)

INFLECTION: tuple[Placeholder, ...] = (
    _inflection(
        "kommune_nominativ",
        "Kommune im Nominativ (wer?)",
        "Mit Artikel, zum Beispiel „der Landkreis Probeland“.",
        sample="die Gemeinde Musterhausen",
    ),
    _inflection(
        "kommune_genitiv",
        "Kommune im Genitiv (wessen?)",
        "Mit Artikel, zum Beispiel „des Landkreises Probeland“.",
        sample="der Gemeinde Musterhausen",
    ),
    _inflection(
        "kommune_dativ",
        "Kommune im Dativ (wem?)",
        "Mit Artikel, zum Beispiel „dem Landkreis Probeland“.",
        sample="der Gemeinde Musterhausen",
    ),
    _inflection(
        "kommune_akkusativ",
        "Kommune im Akkusativ (wen?)",
        "Mit Artikel, zum Beispiel „den Landkreis Probeland“.",
        sample="die Gemeinde Musterhausen",
    ),
    _inflection(
        "kommune_in",
        "Kommune als Ort (wo?)",
        "Das „in“ gehört schon dazu, zum Beispiel „im Landkreis Probeland“.",
        sample="in der Gemeinde Musterhausen",
    ),
    _inflection(
        "leitung_nominativ",
        "Amt der Leitung im Nominativ (wer?)",
        "Mit Artikel und ohne Namen, zum Beispiel „der Landrat“.",
        sample="die Bürgermeisterin",
    ),
    _inflection(
        "leitung_genitiv",
        "Amt der Leitung im Genitiv (wessen?)",
        "Mit Artikel und ohne Namen, zum Beispiel „des Landrats“.",
        sample="der Bürgermeisterin",
    ),
    _inflection(
        "leitung_dativ",
        "Amt der Leitung im Dativ (wem?)",
        "Mit Artikel und ohne Namen, zum Beispiel „dem Landrat“.",
        sample="der Bürgermeisterin",
    ),
    _inflection(
        "leitung_akkusativ",
        "Amt der Leitung im Akkusativ (wen?)",
        "Mit Artikel und ohne Namen, zum Beispiel „den Landrat“.",
        sample="die Bürgermeisterin",
    ),
)
