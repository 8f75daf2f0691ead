# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files in another language come in, twins of the German pages go out."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from django.utils import translation
from wagtail.models import Locale, Page

from cms.languages.spoken import TWIN_LANGUAGES, Language
from cms.languages.twins import find_twin, parent_for_twin
from cms.models import HomePage

from .files import ContentError, ContentFile, naming, read_folder, sound_files
from .mistakes import together
from .page_types import PAGE_TYPES
from .pages import home_fields, put_in_two_rounds, soon, text_field
from .publishing import page_called, put_page


def twin_folders(folder: Path) -> list[Path]:
    """`pages-en` and its like, as far as they are there."""
    folders = (folder / f"pages-{language.code}" for language in TWIN_LANGUAGES)
    return [path for path in folders if path.exists()]


def load_twins(folder: Path) -> None:
    for language in TWIN_LANGUAGES:
        files = sources_first(read_folder(folder / f"pages-{language.code}"))
        # Links in a twin lead to twins where there are any, which `page_called` finds.
        with translation.override(language.code):
            put_in_two_rounds(files, partial(put_twin, language))


def sources_first(files: list[ContentFile]) -> list[ContentFile]:
    """In the order of the German pages: a twin hangs below twins."""
    places = {}
    for file in files:
        with naming(file.path), translation.override(None):
            places[file.path] = source_of(file).path
    return sorted(sound_files(files), key=lambda file: places[file.path])


def source_of(file: ContentFile) -> Page:
    with translation.override("de"):
        return page_called(file["twin_of"])


def put_twin(language: Language, file: ContentFile, with_text: bool) -> Page | None:
    """The twin; None if it was there and has to wait for the round of texts."""
    source = source_of(file)
    locale = Locale.objects.get(language_code=language.code)
    is_home = file["type"] == "home"
    parent = source.get_parent() if is_home else parent_for_twin(source, locale)
    if parent is None or (is_home and source.specific_class is not HomePage):
        raise ContentError(f"In „{language.name}“ fehlt die Startseite.")
    if find_twin(source, locale) and not with_text:
        return None
    model, own = model_and_fields(file)
    fields = together(
        lambda: {"title": file["title"], "search_description": file["description"]},
        lambda: {"show_in_menus": file.get("in_menu", False), "locale": locale},
        lambda: {"translation_key": source.translation_key},
        lambda: own(file),
        lambda: text_field(model, file, parent) if with_text else soon(model),
    )
    return put_page(model, parent, file["slug"], fields)


def model_and_fields(
    file: ContentFile,
) -> tuple[type[Page], Callable[[ContentFile], dict[str, Any]]]:
    if file["type"] == "home":
        return HomePage, home_fields
    if file["type"] not in PAGE_TYPES:
        raise ContentError(f"Den Seitentyp „{file['type']}“ gibt es nicht.")
    page_type = PAGE_TYPES[file["type"]]
    return page_type.model, page_type.fields
