# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""How large a file may be, how long reading it may take, and what is said if not."""

MAX_FILE_BYTES = 20 * 1024 * 1024
MAX_CHARACTERS = 2_000_000
SECONDS = 10
#: Of memory for the process that reads a file.
MAX_MEMORY = 1024 * 1024 * 1024
#: Of all markup in a file, unpacked.
MAX_MARKUP_BYTES = 60 * 1024 * 1024
MAX_PARTS = 4_000
MAX_PAGES = 5_000

NOT_READ = "Dateien dieser Art liest die Suche nicht."
TOO_LARGE = "Die Datei ist größer als 20 MB."
TOO_SLOW = "Das Lesen dauerte länger als 10 Sekunden."
DAMAGED = "Die Datei ist beschädigt oder kein Dokument dieser Art."
ENCRYPTED = "Die Datei ist mit einem Kennwort geschützt."
BOMB = "Die Datei enthält ausgepackt zu viel."
WORDLESS = "Die Datei enthält keinen Text, vielleicht ist sie ein eingescanntes Bild."


class Unreadable(Exception):
    """The message is a German sentence for the report of the editors."""
