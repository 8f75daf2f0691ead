# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The starter content: readable files come in, pages and data go out.

content/README.md describes the files. Whatever somebody edited in the admin stays
as it is; the rest follows the files. A part goes through its files like this, and has
every mistake named and the other files loaded by that alone:

    for file in sound_files(read_folder(folder)):
        with naming(file.path):
            put_page(…)

With `each` and `together` several mistakes of one file are found at once.
"""
