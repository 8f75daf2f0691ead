# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The path of a file comes in, the lexicon stands in it: the program that builds it."""

import sys
from pathlib import Path

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from .lexicon import of_entries
from .word_list import entries_of


def main(path: Path) -> None:
    basic_forms = DefaultDictionaryFactory().get_dictionary("de")
    of_entries(entries_of(basic_forms)).save(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
