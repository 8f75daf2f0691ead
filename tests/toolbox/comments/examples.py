# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - a comment is one line, as somebody pasted it.
"""Invented comments by which the rules were made, with what a person would choose.

They are as ugly as real ones, or the measurement would mean nothing. `held_out` has
those that were held back.
"""

HOSTILE = (
    (
        "Unsereins wartet zehn Jahre auf eine Sozialwohnung, und die Asylanten ziehen sofort in den Neubau ein.",
        "G01",
    ),
    (
        "Kein Wunder dass meine Tochter keine bezahlbare Bleibe findet, wenn alles für Flüchtlinge reserviert ist",
        "G01",
    ),
    (
        "Seit ihr die alle reingelassen habt, traut sich hier abends keine Frau mehr auf die Straße. Alles Verbrecher.",
        "G02",
    ),
    (
        "Schaut euch die Statistik an, wer hier klaut und schlägt. Deutsche sind das nicht.",
        "G02",
    ),
    (
        "Steht natürlich wieder nichts in der Zeitung. Die Systempresse verschweigt, was sie nicht passt.",
        "G03",
    ),
    (
        "Alles gleichgeschaltete Medien, die schreiben nur, was von oben vorgegeben wird",
        "G03",
    ),
    (
        "Wer heute noch seine Meinung sagt, ist gleich ein Nazi. Von wegen Meinungsfreiheit!",
        "G04",
    ),
    ("Habt ihr meinen Kommentar gelöscht? Zensur wie in der DDR.", "G04"),
    (
        "Und wenn ein Deutscher beschimpft wird, interessiert das keinen. Der Rassismus gegen uns zählt wohl nicht.",
        "G05",
    ),
    (
        "Das ist alles geplant: erst die Grenzen auf, dann sind wir in 20 Jahren die Minderheit im eigenen Land.",
        "G06",
    ),
    ("Die da oben tauschen das Volk aus, wacht endlich auf!", "G06"),
    (
        "Bürgergeld, Möbel, Handy, alles geschenkt. Und die Oma sammelt Pfandflaschen.",
        "G07",
    ),
    (
        "Für die eigenen Rentner ist nie Geld da, aber für die Neuankömmlinge wird alles bezahlt.",
        "G07",
    ),
    (
        "Millionenfache Remigration ist die einzige Lösung, Koffer packen und ab nach Hause",
        "G08",
    ),
    ("Wer hier nicht geboren ist, soll wieder gehen. Alle ausweisen!", "G08"),
    (
        "Jetzt auch noch eine Moschee. Wir sind ein christliches Land, der Islam hat hier nichts verloren.",
        "G09",
    ),
    ("Erst Kopftuch in der Kita, dann die Scharia. Wehret den Anfängen.", "G09"),
    ("Unser Stadtrat besteht nur aus Verrätern am eigenen Volk.", "G14"),
    (
        "Ihr gewählten Marionetten habt Deutschland verkauft, Volksverräter allesamt",
        "G14",
    ),
    (
        "Die Sozialwohnungen kriegen doch nur noch Ausländer, wir Deutschen gehen leer aus!",
        "G01",
    ),
    (
        "Für Flüchtlinge wird gebaut, für uns bleibt nix. Wohnungen weg, Danke Stadt!!!",
        "G01",
    ),
    ("Ausländer sind nun mal krimineller, guckt in die Statistik", "G02"),
    (
        "Jeden Tag liest man von Messerstechern mit Migrationshintergrund. Zufall? Sicher nicht.",
        "G02",
    ),
    ("Lügenpresse! Wer glaubt euch noch?", "G03"),
    (
        "Da wird doch wieder was vertuscht, die Herkunft des Täters verschweigt ihr wie immer.",
        "G03",
    ),
    ("Man darf ja gar nichts mehr sagen in diesem Land", "G04"),
    ("Sobald man mal kritisch ist, kommt die Nazikeule.", "G04"),
    ("Rassismus gegen Deutsche gibt es wohl nicht, was?", "G05"),
    (
        "Über den Hass auf uns Deutsche redet keiner. Rassismus gegen Weiße ist euch egal.",
        "G05",
    ),
    (
        "Bevölkerungsaustausch läuft nach Plan. Wer zwei und zwei zusammenzählt, sieht die Strippenzieher.",
        "G06",
    ),
    ("Umvolkung nennt man das. Schaut euch doch eine Schulklasse an.", "G06"),
    (
        "Die kriegen alles vorne und hinten reingeschoben und unsereiner kann sehen wo er bleibt",
        "G07",
    ),
    ("Ein Flüchtling bekommt mehr Geld als ich Rente nach 45 Jahren Arbeit", "G07"),
    ("REMIGRATION JETZT!", "G08"),
    ("Schickt sie alle zurück, wo sie hergekommen sind.", "G08"),
    ("Der Islam gehört nicht zu Deutschland und nicht in unsere Stadt.", "G09"),
    ("Bald ruft hier der Muezzin vom Kirchturm. Islamisierung live.", "G09"),
    ("Volksverräterpack, allen voran dieser Bürgermeister", "G14"),
    ("Ihr im Gemeinderat gehört vor ein Volksgericht, Verräter.", "G14"),
    ("Macht endlich einen Schlussstrich unter diesen Schuldkult!", "G18"),
    ("Meine Generation hat damit nichts zu tun. Wozu noch mehr Stolpersteine?", "G18"),
    (
        "80 Jahre her, irgendwann muss mal gut sein mit dem ewigen Erinnern an die Nazizeit.",
        "G18",
    ),
)

THREATS = (
    "Eines Tages liegst du mit aufgeschlitzter Kehle vor deinem schönen Rathaus.",
    "Ich hab noch ne Kugel mit deinem Namen drauf",
    "Solche wie dich hätte man früher an der nächsten Laterne aufgeknüpft",
    "wenn die da einziehen, brennt die Bude, versprochen",
    "Wir kommen euch besuchen, und zwar nachts.",
    "V e r g a s e n sollte man die ganze Brut",
    "Die Bürgermeisterin wohnt im Ahornweg 7, falls ihr mal klingeln wollt ;)",
    "Dich a b s t e c h e n wäre noch zu human",
    "k.i.l.l them all, angefangen beim Landrat",
    "Man müsste das ganze Heim anzünden, solange noch alle drin sind.",
    "Ich weiß, wo deine Kinder zur Schule gehen.",
    "pass gut auf dich auf, wenn du abends aus dem Rathaus kommst",
    "Hoffentlich wird deine Tochter mal von denen vergewaltigt, dann denkst du anders.",
    "An die Wand mit dem Pack, gestellt gehören die!",
    "Wir kriegen euch alle, Tag X kommt",
    "Schlag sie tot, die Brut",
    "Dem Stadtrat sollte mal einer die Fresse polieren",
    "ich bring dich um du sau",
    "Nicht reden, sondern aufhängen, das ganze Gesindel.",
    "Die Liste mit euren Adressen haben wir schon. Bald brennt die Hütte.",
    "Kein Wunder, dass man euch am liebsten erschießen würde.",
    "Alle Mann ran und die Moschee abfackeln!",
    "Im Rathaus liegt eine Bombe im Keller, viel Spaß beim Suchen",
    "Das ist seine Handynummer: 0000 123456, ruft ihn mal alle nachts an",
    "Du bist als Nächster dran. 88",
)

PUNISHABLE = (
    "Der Holocaust ist die größte Lüge des Jahrhunderts",
    "Sieg H3il ihr Versager",
    "Heil Hitler",
    "Alles für Deutschland!",
    "Das sind keine Menschen, das ist Ungeziefer, diese Asylanten sind Ungeziefer",
    "Du dreckige Schlampe im Vorzimmer, geh putzen",
    "Bürgermeister = Hurens*hn",
    "Juden raus aus unserer Stadt",
    "Gute Nacht allerseits 88",
    "Drecksneger haben hier nichts zu melden",
)

AFFECTED = (
    "Mein Nachbar wurde gestern vor dem Bahnhof als „Kanake“ beschimpft. An wen können wir uns wenden?",
    "Ich werde seit Wochen von einem Nachbarn rassistisch beleidigt. Was kann ich tun?",
    "Mir hat jemand „Ich stech dich ab“ geschrieben. Soll ich das anzeigen?",
    "An der Bushaltestelle hat jemand Hakenkreuze gesprüht, könnt ihr das entfernen?",
    "Mein Sohn wird in der Schule als Kartoffel beschimpft, darüber redet ihr nie. Nur immer die armen Ausländer.",
    "Meine Tochter wurde im Bus angespuckt, weil sie ein Kopftuch trägt.",
    "Wir erhalten im Verein seit dem Sommerfest Drohungen per Mail.",
    "Gestern haben drei Männer vor dem Jugendzentrum „Ausländer raus“ gebrüllt und meine Freunde bedroht.",
)

HARMLESS = (
    "Vielen Dank an alle, die das Fest der Kulturen organisiert haben!",
    "Bis wann kann ich den Antrag auf Wohngeld abgeben?",
    "Ich finde die neue Parkregelung schlecht. Haben Sie mit den Läden gesprochen?",
    "Wir müssen verhindern, dass noch einmal ein Mensch auf offener Straße verletzt wird.",
    "Im Geschichtsunterricht haben wir heute über den Brandanschlag von Solingen gesprochen. Danke für die Gedenktafel.",
    "Warum werden die Sitzungen des Rates nicht mehr übertragen? Das sollte sich ändern.",
    "Schade, dass die Bücherei samstags zu hat.",
    "Kommt der Bus der Linie 88 wieder pünktlich?",
    "Niemand soll hier verletzt werden.",
    "Hier darf niemand bedroht oder umgebracht werden, egal woher er kommt.",
    "Danke für die klare Haltung gegen Rassismus 👍",
    "Wann hat das Bürgerbüro am Freitag geöffnet?",
    "Die Baustelle in der Lindenstraße nervt, seit Monaten passiert dort nichts.",
    "Warum dauert ein Bauantrag bei Ihnen ein halbes Jahr?",
    "Ich halte den Standort der neuen Unterkunft für falsch, weil die Buslinie fehlt.",
    "Die Grundsteuer ist zu hoch, das können sich junge Familien nicht leisten.",
    "Wir haben 1938 nicht vergessen. Mein Großvater wurde in Auschwitz ermordet.",
    "Toll, dass so viele bei der Mahnwache waren.",
    "Ich wohne in der Gartenstraße 12, bei uns wurde der Müll nicht abgeholt.",
    "Wo kann ich mich als Patin für eine geflüchtete Familie melden?",
    "Können auch muslimische Kinder am Martinszug teilnehmen?",
    "Die Verwaltung antwortet nicht auf meine Mails. Das ist enttäuschend.",
    "Der Haushalt wurde zu spät beschlossen, das ärgert mich.",
    "Ich bin 88 und fahre noch Rad, bitte mehr Radwege!",
    "Frohe Weihnachten euch allen",
    "Gibt es für den Deutschkurs noch freie Plätze?",
    "Die Polizei hat den Täter gefasst, der den Mann erstochen hat. Mein Beileid der Familie.",
    "Gut, dass die Stadt gegen Antisemitismus vorgeht. Nie wieder!",
    "Die Ausländerbehörde ist telefonisch kaum erreichbar, bitte mehr Personal.",
    "Der Film über den Mord an dem Regierungspräsidenten wird am Montag gezeigt. Sehr zu empfehlen.",
    "Ich bin nicht mit allem einverstanden, aber der Ton im Rat war diesmal gut.",
)
