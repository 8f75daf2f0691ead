# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The starter content: readable files come in, pages and data go out.

content/README.md describes the files. Whatever somebody edited in the admin stays
as it is; the rest follows the files.
"""
