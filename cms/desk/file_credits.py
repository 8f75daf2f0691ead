# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The report of pictures, documents and videos that no page may show yet."""

from dataclasses import dataclass

from django.urls import reverse
from django_filters import ChoiceFilter
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.permissions import policy_registry

from cms.models import CommunityDocument, CommunityImage, CommunityVideo
from cms.models.media import unready

from .lists import DeskList
from .reports import RowFilterSet, RowReport

# Each with the name of its form in the admin.
FORMS = {
    CommunityImage: "wagtailimages:edit",
    CommunityDocument: "wagtaildocs:edit",
    CommunityVideo: "wagtailsnippets_cms_communityvideo:edit",
}
KINDS = [(model.__name__, str(model._meta.verbose_name)) for model in FORMS]


@dataclass(frozen=True)
class UnreadyFile:
    title: str
    kind: str
    kind_name: str
    obstacle: str
    edit_address: str


class UnreadyFileFilterSet(RowFilterSet):
    kind = ChoiceFilter(label="Art", choices=KINDS)


class UnreadyFileReport(RowReport):
    name = "dateien-ohne-angaben"
    page_title = "Dateien ohne Angaben"
    header_icon = "image"
    filterset_class = UnreadyFileFilterSet
    nothing = "Alle Dateien nennen Urheberschaft und Lizenz."
    columns = [
        TitleColumn("title", label="Datei", get_url=lambda row: row.edit_address),
        Column("kind_name", label="Art"),
        Column("obstacle", label="Was fehlt"),
    ]
    list_export = ["title", "kind_name", "obstacle"]
    export_headings = {"title": "Datei", "kind_name": "Art", "obstacle": "Was fehlt"}

    @classmethod
    def is_for(cls, user) -> bool:
        return may_complete_files(user)

    def rows(self) -> list[UnreadyFile]:
        return [
            row_for(model, file)
            for model in models_for(self.request.user)
            for file in model.objects.filter(unready()).order_by("title", "pk")
        ]


def row_for(model, file) -> UnreadyFile:
    return UnreadyFile(
        title=file.title,
        kind=model.__name__,
        kind_name=str(model._meta.verbose_name),
        obstacle=file.obstacle,
        edit_address=reverse(FORMS[model], args=[file.pk]),
    )


def models_for(user) -> list:
    return [
        model
        for model in FORMS
        if policy_registry.get_by_type(model).user_has_permission(user, "change")
    ]


def may_complete_files(user) -> bool:
    return bool(models_for(user))


UNREADY_FILES = DeskList(
    order=450,
    one="Datei ohne Urheberschaft, Lizenz oder gültige Einwilligung.",
    many="Dateien ohne Urheberschaft, Lizenz oder gültige Einwilligung.",
    url=UnreadyFileReport.address,
    is_for=may_complete_files,
    count=lambda user: sum(
        model.objects.filter(unready()).count() for model in models_for(user)
    ),
)
