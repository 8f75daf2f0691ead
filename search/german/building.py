# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The path of a file comes in, the lexicon stands in it: the program that builds it.

It finishes its work even if the process that started it is stopped meanwhile.
"""

import os
import sys
from pathlib import Path

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from .lexicon import of_entries
from .word_list import entries_of


def main(path: Path) -> None:
    unfinished = path.with_suffix(f".{os.getpid()}")
    try:
        basic_forms = DefaultDictionaryFactory().get_dictionary("de")
        of_entries(entries_of(basic_forms)).save(str(unfinished))
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    for outdated in path.parent.glob("german-*.marisa"):
        if outdated != path:
            outdated.unlink(missing_ok=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
