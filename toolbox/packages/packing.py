# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's drafts of texts come in, one ZIP file of Word files goes out."""

from collections.abc import Iterable

from toolbox.composing.texts import compose_adaptation
from toolbox.models import Adaptation
from toolbox.rendered_files import rendered
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.formats import DRAFT_PREFIX, slug
from toolbox.rendering.zipping import pack

FORMAT = "docx"
MAX_TITLE = 60


def pack_drafts(drafts: Iterable[Adaptation]) -> bytes:
    """As stored, in the order of the package, each named by place, state and title.

    Raises what makes a file impossible, with the title of its text.
    """
    files = {}
    for place, draft in enumerate(drafts, start=1):
        document = compose_adaptation(draft)
        try:
            content = rendered(document, FORMAT, draft)
        except RenderingError as error:
            raise RenderingError(f"„{draft.title}“: {error}") from error
        state = DRAFT_PREFIX if document.is_draft else ""
        title = slug(draft.title)[:MAX_TITLE].strip("-")
        # The place keeps apart what has the same title, and the order when unpacked.
        files[f"{place:02}-{state}{title}.{FORMAT}"] = content
    return pack(files, stored=files)
