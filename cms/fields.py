# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The stream of blocks of a page, whose blocks stay out of the migrations."""

from wagtail.fields import StreamField


class BodyField(StreamField):
    """A StreamField whose migrations do not list its blocks.

    The database keeps JSON, whatever the blocks are; a new block or another label
    must not cost a migration for every page type (docs/decisions/0018).
    """

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [[]], kwargs
