# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A page in the editor comes in, a note on its versions in other languages goes out."""

from django.db.models import Model
from wagtail.admin.panels import Panel

from cms.languages.spoken import Language, language_called
from cms.languages.twins import is_behind, missing_languages, other_versions, source_of


def may_have_twins(page: Model) -> bool:
    """The toolbox and what belongs to municipalities stay German."""
    return page._meta.app_label == "cms"


class TwinPanel(Panel):
    """At the top of the editor: what lags behind, what there is, what can be begun."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "desk/twin_panel.html"

        def is_shown(self) -> bool:
            # A page that is being added has no version yet.
            return bool(self.instance.pk) and may_have_twins(self.instance)

        def get_context_data(self, parent_context=None):
            page = self.instance
            source = source_of(page)
            return super().get_context_data(parent_context) | {
                "page": page,
                "source": source,
                "language": language_of_page(page),
                "is_behind": bool(source) and is_behind(page, source),
                "versions": [
                    (twin, language_of_page(twin), state(twin, page))
                    for twin in other_versions(page)
                ],
                "missing": missing_languages(page),
            }


def language_of_page(page: Model) -> Language:
    return language_called(page.locale.language_code)


def state(twin: Model, page: Model) -> str:
    """What an editor should know of a version before opening it."""
    if not twin.live:
        return "Entwurf, noch nicht veröffentlicht"
    if twin.locale.language_code != "de" and is_behind(twin, page):
        return "älter als die deutsche Fassung"
    return "veröffentlicht"
