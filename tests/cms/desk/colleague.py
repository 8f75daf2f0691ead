# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A name comes in; somebody else takes it in the moment a form is saved."""

from collections.abc import Callable


class FasterColleague:
    """Creates the entry after the form looked for its name and before it is saved."""

    def __init__(self, slug: str, make: Callable) -> None:
        self.slug, self.make = slug, make
        self.has_looked = self.is_done = False

    def __call__(self, execute, sql, params, many, context):
        if self.has_looked and not self.is_done and sql.startswith("SAVEPOINT"):
            self.is_done = True
            self.make(slug=self.slug)
        self.has_looked |= self.slug in (params or ())
        return execute(sql, params, many, context)
