# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - a comment is one line, as somebody pasted it.
"""Invented comments, written for the test and kept out of the content files.

With typing errors, dialect and sarcasm, as people write. `EXPECTED` was written after
the keywords of the counter-speeches; `HELD_OUT` after the last change to them.
"""

EXPECTED = (
    (
        "ja super, 3 jahre warteliste und nebenan ziehn die nächsten ein die noch keinen tag hier gearbeitet ham. wohnung auf staatskosten läuft",
        "G01",
    ),
    (
        "Abends am Bahnhof traust dich doch nimmer vorbei, lauter junge Kerle von sonstwo, und wenn was passiert wars wieder keiner. Kriminelle importieren könnt ihr",
        "G02",
    ),
    (
        "Komisch gell, davon steht wieder nix im Blättle. Wird halt schön unter den Teppich gekehrt, ihr und die Presse steckt unter einer Decke",
        "G03",
    ),
    (
        "Pass auf was du schreibst, sonst löschen sie dich. Demokratie 2.0, jeder darf denken was er soll ;)",
        "G04",
    ),
    (
        "mein bub wird aufm schulhof als scheiß kartoffel beschimpft aber DAS is ja kein rassismus ne. nur wir sind immer die täter",
        "G05",
    ),
    (
        "Zufall is da gar nix. die wolln uns ausdünnen bis der letzte weg is, schaut euch die kinderwagen in der fußgängerzone an",
        "G06",
    ),
    (
        "Na klar, Zahnersatz für lau, E-Bike vom Amt und Muttern zählt die Cents beim Discounter. Deutschland 2026",
        "G07",
    ),
    (
        "Servus und baba, der nächste Bus Richtung Heimat fährt um acht, bitte alle einsteigen",
        "G08",
    ),
    (
        "jetz wolln die auch noch beten im gewerbegebiet. fehlt nur noch der muezzin um 5 in der früh, gute nacht abendland",
        "G09",
    ),
    (
        "Wers Geld hat, hat die Macht. Und wem gehören die Banken? Na? Eben. Fängt mit R an.",
        "G10",
    ),
    (
        "Gestern standen wieder welche mit Transporter in unsrer Straße rum und ham die Garagen angeguckt. Man kennt ja das fahrende Volk, also alles absperrn",
        "G11",
    ),
    (
        "Wieso muß mein Enkel im Kindi lernen das der Papa auch a Mama sein kann?? Lasst doch die Kleinen einfach Kinder sein mit euerm bunten Quatsch",
        "G12",
    ),
    (
        "Drei Monate für einen Bauantrag, ihr Schnarchzapfen da oben kriegt doch ohne Kaffeemaschine nix gebacken. Unfähiger Haufen",
        "G13",
    ),
    (
        "Saubere Arbeit, Herr Stadtrat, das eigene Volk verkauft und verraten. Schämt euch ihr Landesverräter",
        "G14",
    ),
    (
        "Wieder eine Tote, wieder ein Messer, und gleich kommt der Pressesprecher mit Kerzen und psychisch krank. Ich kanns nicht mehr hören",
        "G15",
    ),
    (
        "Hab vom Schwager ghört in die alte Gärtnerei kommen 150 Mann rein nächste woch. Und keiner sagt uns was, typisch",
        "G16",
    ),
    (
        "Seit 15 Jahrn wohnt der neben mir und kann ned amal Grüß Gott sagen. Integration am A****",
        "G17",
    ),
    (
        "Wie viele Gedenktafeln wollt ihr denn noch aufhängen, des is jetz 80 Jahr her, lasst die Toten ruhen",
        "G18",
    ),
    (
        "Gott, einmal blöd angemacht im Bus und schon ist die ganze Stadt rassistisch. Bissl weniger Drama bitte",
        "G19",
    ),
    (
        "Prima, jetzt heißts Bürger*innenbüro und das Hallenbad bleibt zu. Prioritäten Leute, Prioritäten",
        "G20",
    ),
)

HELD_OUT = (
    (
        "Wir san zu fünft auf 60 quadratmeter und die kriegn an neubau hingstellt, is des gerecht??",
        "G01",
    ),
    (
        "Seit die Unterkunft da ist wird bei uns im Viertel dauernd eingebrochen, Zufall ne is klar",
        "G02",
    ),
    (
        "Wer glaubt denn noch der Tagesschau und eurem Amtsblatt, alles gelenkt von oben",
        "G03",
    ),
    ("Sachliche Kritik wird hier ja wegmoderiert, Stasi lässt grüßen", "G04"),
    (
        "Und wer schützt uns Deutsche?? Meine Tochter wird im Bus als Nazischlampe beschimpft weil sie blond ist",
        "G05",
    ),
    (
        "2050 gibts hier keinen Hans und keine Gretel mehr, und das ist kein Versehen sondern so bestellt",
        "G06",
    ),
    (
        "45 jahre malocht und krieg 900 rente, aber die mit fünf kindern und null arbeit leben wie die könige",
        "G07",
    ),
    (
        "Packt die Koffer und nehmt gleich euren Familiennachzug mit, auf nimmerwiedersehn",
        "G08",
    ),
    (
        "Heut ein Kopftuch im Kindergarten, morgen Schweinefleisch verboten. Der Islam ist keine Religion sondern eine Eroberung",
        "G09",
    ),
    (
        "Wundert mich nicht dass ihr die Israelfahne hisst, wer zahlt bestimmt die Musik.. und die zahlen ja gut",
        "G10",
    ),
    (
        "Die Bettelweiber vorm Discounter, abends holt sie der Mercedes ab. Kennt man ja von dem Schlag",
        "G11",
    ),
    (
        "Ein Mann im Rock liest Vierjährigen vor und alle klatschen. Mir wird schlecht. Kinderseelen kaputt machen nennt man das",
        "G12",
    ),
    (
        "Anruf im Amt: 40 Minuten Warteschleife und dann so eine pampige Tussi. Für was werden die faulen Säcke eigentlich bezahlt",
        "G13",
    ),
    (
        "Verräter seid ihr, alle im Gemeinderat die dafür gestimmt haben. Ihr habt uns verkauft",
        "G14",
    ),
    (
        "Der Bub is noch ned unter der Erd und ihr redet scho wieder von Einzeltäter. Ihr habts den Mörder doch reingholt",
        "G15",
    ),
    (
        "Laut einer Freundin ist das alte Hotel schon gekauft, 200 Syrer, und der Bürgermeister hält dicht bis nach der Wahl",
        "G16",
    ),
    (
        "Dritte Generation und immer noch kein gscheites Deutsch, die wollen gar net dazugehören",
        "G17",
    ),
    (
        "Mein Opa war Soldat und kein Verbrecher, ich lass mir nicht ewig ein schlechtes Gewissen einreden",
        "G18",
    ),
    (
        "Hakenkreuz an der Schule, mei, das waren halt Buben. Da muss man net gleich den Staatsschutz rufen",
        "G19",
    ),
    (
        "Frauenbeauftragte hier, Diversity-Woche da, und der Winterdienst kommt nicht. Ihr habt doch nen Knall",
        "G20",
    ),
)

HARMLESS = (
    "Wie lange hat das Bürgeramt am Brückentag offen?",
    "Super Aktion gestern am Marktplatz, danke an alle Helferinnen und Helfer!",
    "Der neue Radweg endet mitten an der Kreuzung, das ist gefährlich geplant.",
    "Wann wird endlich die Straßenlampe vor der Grundschule repariert?",
    "Ich finde die Kitagebühren zu hoch, für Alleinerziehende ist das kaum zu stemmen.",
    "Gibt es für die Bürgerversammlung einen Livestream?",
    "Meine Mutter wartet seit März auf den Bescheid zum Wohngeld. Wer kann weiterhelfen?",
    "Danke für die klaren Worte zur Schmiererei an der Synagoge.",
    "Der Haushaltsentwurf spart an der falschen Stelle, bei der Bücherei.",
    "Kommt die Müllabfuhr wegen des Feiertags einen Tag später?",
    "Schade, dass der Jugendtreff samstags geschlossen bleibt.",
    "Unsere Nachbarn aus Syrien haben beim Umzug mit angepackt, tolle Leute.",
    "Kann man sich für den Deutschkurs als Vorlesepatin melden?",
    "Ich habe Widerspruch gegen den Bebauungsplan eingelegt, weil die Zufahrt zu eng ist.",
    "Warum wurde die Sitzung des Ausschusses kurzfristig verlegt?",
    "Die Baustelle in der Hauptstraße dauert jetzt schon zwei Monate länger als angekündigt.",
    "Schön, dass die Stolpersteine wieder glänzen, danke an die Schulklasse.",
    "Wo finde ich das Formular für die Hundesteuer?",
    "Der Busfahrplan am Abend ist für Schichtarbeiter unbrauchbar.",
    "Herzlichen Glückwunsch der Feuerwehr zum neuen Fahrzeug!",
)
