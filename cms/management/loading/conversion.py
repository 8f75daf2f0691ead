# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A page of another type comes in, one of the asked type in its place goes out."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.models import Page


def convert_page(page: Page, model: type[Page], fields: dict[str, Any]) -> Page:
    """Give a page another type; its key stays, so that every link still finds it.

    Its revisions go: they know the fields of the old type only.
    """
    page.revisions.all().delete()
    # Wagtail's own delete() would take the page itself out of the tree.
    Model.delete(page.specific, keep_parents=True)
    converted = model(page_ptr_id=page.pk)
    for name, value in fields.items():
        setattr(converted, name, value)
    # Raw: only the row of the new type, for the row of the tree is there already.
    converted.save_base(raw=True)
    content_type = ContentType.objects.get_for_model(model)
    Page.objects.filter(pk=page.pk).update(content_type=content_type)
    return model.objects.get(pk=page.pk)
