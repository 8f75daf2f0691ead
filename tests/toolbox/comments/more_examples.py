# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - a comment is one line, as somebody pasted it.
"""Further comments by which rules and counter-speeches were improved.

Before, they were held back: the rules knew 3 of the 10 threats, and the expected
counter-speech was among the first three for 14 of the 20 hostile ones.
"""

HOSTILE = (
    (
        "Vier Zimmer für eine Großfamilie aus Syrien, aber meine alte Mutter muss raus aus ihrer Wohnung.",
        "G01",
    ),
    (
        "Bezahlbar wohnen können hier bald nur noch die, die vom Amt eine Bude zugewiesen kriegen.",
        "G01",
    ),
    (
        "Seit die hier sind, wird eingebrochen wie noch nie. Aber darf man ja nicht laut sagen.",
        "G02",
    ),
    (
        "Abends am Busbahnhof nur Gruppen von denen, jeder mit Messer in der Tasche",
        "G02",
    ),
    (
        "Glaubt ihr das Märchen aus der Zeitung etwa? Da ist doch alles bestellt und bezahlt.",
        "G03",
    ),
    ("Die Öffentlich-Rechtlichen lügen uns rund um die Uhr an.", "G03"),
    ("Jede andere Meinung wird hier weggelöscht, das kennt man aus Diktaturen", "G04"),
    (
        "Früher durfte man noch offen reden, heute muss man aufpassen was man sagt",
        "G04",
    ),
    ("Wenn uns Deutsche jemand bespuckt, ist das also okay für euch?", "G05"),
    (
        "Man holt Millionen fremde Männer rein, damit es irgendwann keine echten Deutschen mehr gibt. Gewollt von ganz oben.",
        "G06",
    ),
    (
        "Unsere Steuern für deren Kinder, und für den Kindergarten hier ist kein Cent da.",
        "G07",
    ),
    (
        "Taschengeld, Gratis-Zahnarzt, neues Fahrrad. Ich bin im falschen Land geboren.",
        "G07",
    ),
    ("Packt sie in den nächsten Flieger und Tür zu", "G08"),
    ("Hier geboren oder nicht, wer so heißt, gehört nach Anatolien.", "G08"),
    ("Minarette statt Kirchtürme, so sieht eure bunte Zukunft aus", "G09"),
    (
        "Diese Schnarchnasen vom Bauamt kriegen den Hintern nicht hoch, lauter Nieten",
        "G13",
    ),
    ("Der Landrat verrät seine Heimat für Geld, schämen soll er sich", "G14"),
    (
        "Bei uns soll eine Halle voll mit Asylanten gestopft werden, und kein Mensch hat die Nachbarn gefragt!",
        "G16",
    ),
    (
        "Immer wieder dieselbe Leier vom Dritten Reich, ich kann es nicht mehr hören",
        "G18",
    ),
    (
        "Opas Verbrechen sind nicht meine. Hört auf, uns ein schlechtes Gewissen zu machen.",
        "G18",
    ),
)

THREATS = (
    "Irgendwann steht jemand mit der Schrotflinte in deinem Büro",
    "Man sollte euch alle aus dem Fenster werfen",
    "Ich zünd dir die Karre an, Frau Bürgermeisterin",
    "Noch ein Asylheim und es gibt Tote",
    "Dir gehört der Schädel eingeschlagen",
    "Wart ab bis wir dich allein erwischen",
    "er5ch1essen, alle miteinander",
    "Ab in den Steinbruch und dann Genickschuss",
    "Die Adresse vom Pfarrer: Kirchgasse 3, klingelt ruhig mal bei ihm durch",
    "Deine Kleine hat schöne blonde Zöpfe, wäre schade drum",
)

PUNISHABLE = (
    "SIEG HEIL aus Sachsen",
    "Gaskammern? Alles erfunden von den Siegern.",
    "Du Wichser von Ordnungsamt",
    "Untermenschen sind das, sonst nichts, diese Zigeuner",
)

AFFECTED = (
    "Mein Mann wird auf der Arbeit ständig mit dem N-Wort angesprochen, wo finden wir Hilfe?",
    "Auf unserem Spielplatz sind wieder rechte Parolen aufgesprüht worden.",
    "Jemand hat unserem Ratsmitglied einen Galgen vor die Tür gestellt.",
    "Ich bekomme seit der Sitzung anonyme Drohbriefe.",
    "Meine Kollegin wurde am Telefon als Schlampe beschimpft.",
)

HARMLESS = (
    "Super Aktion, ich war mit den Kindern da und es war richtig schön.",
    "Wie viel kostet der neue Reisepass?",
    "Die Entscheidung des Rates zum Schwimmbad ist ein Fehler, das werden alle bereuen.",
    "Bitte sorgt dafür, dass niemand mehr Angst haben muss.",
    "Muss ich meinen Hund anmelden, wenn ich neu hierher ziehe?",
    "In der Weststadt brennt seit Tagen die Straßenlaterne nicht.",
    "Die Wartezeiten im Bürgerbüro sind unmöglich, zwei Stunden für eine Unterschrift!",
    "Als Muslimin freue ich mich sehr über die Einladung ins Rathaus.",
    "Ich bin gegen den Standort am Sportplatz. Die Kreuzung ist für Kinder zu gefährlich.",
    "Wer Synagogen angreift, greift uns alle an. Gut, dass ihr klar Stellung bezieht.",
    "Hat jemand eine graue Katze gesehen?",
    "Beim Stadtfest sollten mehr Mülleimer aufgestellt werden.",
    "Wann werden die Laternenumzüge geplant und wo dürfen wir Kerzen anzünden?",
    "Ehrlich gesagt verstehe ich die Gebührenerhöhung nicht. Können Sie das erklären?",
    "Niemand hat es verdient, so beschimpft zu werden. Haltet durch!",
    "Ich habe selbst eine Fluchtgeschichte und danke allen, die mir geholfen haben.",
    "Die Ausstellung über die Deportation der Juden aus unserer Stadt hat mich sehr bewegt.",
    "Der neue Radweg endet im Nichts, wer plant denn so etwas?",
    "Gibt es beim Sommerfest auch Essen ohne Schweinefleisch?",
    "Ich wünsche dem neuen Bürgermeister alles Gute.",
)
