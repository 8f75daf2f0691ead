# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - a comment is one line, as somebody pasted it.
"""Invented comments written after rules and counter-speeches, never fitted to.

Measured blind, the expected counter-speech was among the first three for 16 of 20, and
4 of 10 threats were known; the rules for threats were improved with them afterwards.
"""

HOSTILE = (
    (
        "Wieso wird für Migranten ein ganzer Block hochgezogen und ich finde mit zwei Kindern nichts?",
        "G01",
    ),
    (
        "Mein Sohn zieht mit 30 noch nicht aus, weil jede freie Wohnung an Geflüchtete geht",
        "G01",
    ),
    ("Die Gefängnisse sind voll mit denen, das sagt doch alles", "G02"),
    ("Mir soll keiner erzählen, die Herkunft spielt bei Gewalt keine Rolle", "G02"),
    ("Euer Käseblatt druckt doch nur, was das Rathaus diktiert.", "G03"),
    ("Komisch, dass man davon nur im Ausland liest. Hier wird geschwiegen.", "G03"),
    ("Ich sag jetzt lieber nichts, sonst steht morgen die Polizei vor der Tür", "G04"),
    ("Toleranz gilt bei euch nur, solange man dieselbe Meinung hat.", "G04"),
    ("Weiße darf man beleidigen, das ist dann natürlich kein Rassismus.", "G05"),
    ("Es soll doch bloß noch Mischvolk geben, so steht es in deren Plan.", "G06"),
    ("Schritt für Schritt werden wir ersetzt und ihr klatscht auch noch.", "G06"),
    ("Ich stehe um fünf auf, damit andere fürs Nichtstun Geld kriegen", "G07"),
    ("Neue Smartphones vom Staat, aber Heizung für die Rentnerin zu teuer", "G07"),
    ("Zurück übers Mittelmeer mit der ganzen Bagage", "G08"),
    ("Deutschland den Deutschen, alle anderen dürfen gerne gehen", "G08"),
    (
        "Ramadan hier, Zuckerfest da, und unsere Kinder sollen kein Weihnachten mehr feiern",
        "G09",
    ),
    (
        "So viel Dummheit wie in eurem Sozialamt gibt es kein zweites Mal, alles Pfeifen",
        "G13",
    ),
    ("Hochverrat ist das, was der Bürgermeister da treibt", "G14"),
    (
        "Angeblich kommen schon nächste Woche dreihundert Leute ins alte Krankenhaus, aber offiziell weiß keiner was",
        "G16",
    ),
    ("Nach achtzig Jahren kann man das Kapitel auch mal zuklappen", "G18"),
)
THREATS = (
    "Ein Kanister Sprit und das Problem ist gelöst",
    "Du wirst den Tag noch verfluchen, an dem du geboren bist",
    "Solche gehören an die nächste Eiche geknüpft",
    "Ich hab einen Waffenschein und weiß, wo dein Auto steht.",
    "Wenn ich einen von denen seh, schlag ich zu, bis er liegen bleibt",
    "Hoffentlich fackelt einer eure schöne Moschee ab",
    "Alle an den Galgen mit diesen Ratsherren",
    "Sag deiner Frau, sie soll vorsichtig sein auf dem Heimweg",
    "Früher hat man solche Leute einfach vergast",
    "Komm du mir mal alleine vor die Faust",
)
AFFECTED = (
    "Wir wurden gestern beim Einkaufen rassistisch beschimpft und wissen nicht, an wen wir uns wenden sollen.",
    "Am Jugendzentrum klebt seit heute ein Aufkleber mit Hakenkreuz.",
    "Meiner Schwester hat jemand im Zug das Kopftuch heruntergerissen.",
    "Als Ratsmitglied bekomme ich ständig Hassnachrichten, langsam habe ich Angst.",
    "Unser Vereinsheim wurde mit Nazi-Symbolen beschmiert.",
)
HARMLESS = (
    "Tolle Rede, Frau Bürgermeisterin, danke für Ihren Mut.",
    "Wo bekomme ich einen Termin für die Ummeldung?",
    "Die Straßenbeleuchtung am Friedhof ist schon wieder kaputt.",
    "Mir fehlt im Haushalt das Geld für die Jugendarbeit.",
    "Mein Papa kam 1971 aus der Türkei und hat hier sein ganzes Leben gearbeitet.",
    "Kann man die Gedenkstunde auch online verfolgen?",
    "Ich finde das Vorgehen des Bauamts unfair und werde Widerspruch einlegen.",
    "Wir trauern mit den Angehörigen der Opfer von Hanau.",
    "Der Vortrag über Verschwörungserzählungen war sehr lehrreich.",
    "Gibt es Sprachpatenschaften für ukrainische Kinder?",
    "Die Bäume am Marktplatz dürfen nicht gefällt werden!",
    "Hass hat hier keinen Platz. Wir stehen an der Seite der jüdischen Gemeinde.",
    "Warum steht die Turnhalle seit drei Monaten leer?",
    "Bitte veröffentlichen Sie die Protokolle früher.",
    "Hier wurde niemand verletzt, zum Glück.",
    "Ich bin enttäuscht vom Bürgermeister, er hat sein Versprechen nicht gehalten.",
    "Schöne Fotos vom interreligiösen Fest!",
    "Die Flüchtlingshilfe sucht noch Kinderwagen.",
    "Muss der Weihnachtsmarkt wirklich so laut sein?",
    "Herzlichen Glückwunsch zum Integrationspreis!",
)
PUNISHABLE = (
    "Meine Ehre heißt Treue",
    "Auschwitz war ein Märchen",
    "Halt die Fresse du Hure",
    "Juda verrecke",
)
