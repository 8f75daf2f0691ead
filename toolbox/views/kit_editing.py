# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The page of a press kit: typed words and chosen files in, a kept draft out."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache

from network.uploads import UploadRefused, check_photo
from network.uploads.photos import MAX_BYTES, PRINT_SIDE
from toolbox.forms import KitEditor, with_changed_rows
from toolbox.models import KitPictureUpload, OwnPressKit
from toolbox.own_kits import MAX_PICTURES, KitSavedMeanwhile, add_picture, save_kit

from .own_kits import kit_crumbs, own_kit

UPLOADS = "new_pictures"


@login_required
@never_cache
def edit(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    """The whole page; its buttons add and remove rows, upload and save."""
    kit = own_kit(request, municipality, pk)
    if request.method == "POST":
        return posted(request, kit)
    return page(request, kit, KitEditor(kit))


def posted(request: HttpRequest, kit: OwnPressKit) -> HttpResponse:
    """Chosen files are kept whatever else was typed; a browser would forget them."""
    added, refusals = keep_uploads(kit, request.FILES.getlist(UPLOADS))
    changed = with_changed_rows(request.POST)
    if changed is not None:
        return page(request, kit, KitEditor(kit, changed, is_quiet=True), refusals)
    editor = KitEditor(kit, request.POST)
    if not editor.is_valid() or not saved(request, kit, editor):
        return page(request, kit, editor, refusals)
    for refusal in refusals:
        messages.error(request, refusal)
    if not refusals:
        messages.success(request, "Gespeichert.")
    target = f"#bild-{added[0].pk}" if added else ""
    return redirect(kit.get_absolute_url() + target)


def saved(request: HttpRequest, kit: OwnPressKit, editor: KitEditor) -> bool:
    """Whether the content is in; after a conflict the next save is informed."""
    try:
        save_kit(
            kit=kit,
            edition=editor.details.cleaned_data["edition"],
            user=request.user,
            content=editor.content,
        )
    except KitSavedMeanwhile as conflict:
        editor.show_conflict(conflict.current)
        return False
    return True


def keep_uploads(
    kit: OwnPressKit, uploads: list
) -> tuple[list[KitPictureUpload], list[str]]:
    """The pictures that were kept, and a sentence for each that was refused."""
    added, refusals = [], []
    room = MAX_PICTURES - kit.pictures.count() if uploads else 0
    for number, upload in enumerate(uploads):
        if number >= room:
            refusals.append(
                f"Eine Mappe fasst {MAX_PICTURES} Bilder. Bitte entfernen Sie eines, "
                "bevor Sie weitere hochladen."
            )
            break
        try:
            photo = check_photo(upload.read(MAX_BYTES + 1), PRINT_SIDE)
        except UploadRefused as refusal:
            refusals.append(f"„{upload.name}“: {refusal}")
        else:
            added.append(add_picture(kit=kit, photo=photo))
    return added, refusals


def page(
    request: HttpRequest,
    kit: OwnPressKit,
    editor: KitEditor,
    refusals: list[str] | None = None,
) -> HttpResponse:
    editor.problems += refusals or []
    context = {
        "kit": kit,
        "municipality": kit.municipality,
        "editor": editor,
        "crumbs": kit_crumbs(kit),
    }
    return render(request, "toolbox/edit_kit.html", context)
