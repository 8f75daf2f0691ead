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
from toolbox.embargo import link_query
from toolbox.forms import KitEditor, with_changed_rows
from toolbox.models import KitPictureUpload, OwnPressKit
from toolbox.own_press_kits.answering import questions_of
from toolbox.own_press_kits.checks import check_kit
from toolbox.own_press_kits.life import (
    MAX_PICTURES,
    KitSavedMeanwhile,
    add_picture,
    publish_kit,
    save_kit,
    withdraw_kit,
)

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
    if added:
        kit = own_kit(request, kit.municipality.slug, kit.pk)
    changed = with_changed_rows(request.POST)
    if changed is not None:
        return page(request, kit, KitEditor(kit, changed, is_quiet=True), refusals)
    act_at_once(request, kit)
    editor = KitEditor(kit, request.POST)
    if not editor.is_valid() or not saved(request, kit, editor):
        return page(request, kit, editor, refusals)
    for refusal in refusals:
        messages.error(request, refusal)
    return after_saving(request, kit, added, is_complete=not refusals)


def after_saving(
    request: HttpRequest,
    kit: OwnPressKit,
    added: list[KitPictureUpload],
    *,
    is_complete: bool,
) -> HttpResponse:
    """On to what the pressed button asks for."""
    if "publish" in request.POST and is_complete:
        publish(request, own_kit(request, kit.municipality.slug, kit.pk))
    elif is_complete:
        messages.success(request, "Gespeichert.")
    if "preview" in request.POST:
        return redirect("toolbox:preview_kit", kit.municipality.slug, kit.pk)
    target = f"#bild-{added[0].pk}" if added else ""
    return redirect(kit.get_absolute_url() + target)


def publish(request: HttpRequest, kit: OwnPressKit) -> None:
    """Make public what is saved, or say what keeps it from being so."""
    check = check_kit(kit)
    for finding in check.blocking:
        messages.error(request, f"Noch nicht veröffentlicht: {finding.sentence}")
    if not check.blocking:
        publish_kit(kit=kit, user=request.user, released=check.released)
        messages.success(request, f"Veröffentlicht. {kit.state_sentence}.")


def act_at_once(request: HttpRequest, kit: OwnPressKit) -> None:
    """What must not wait for a mistake elsewhere on the page to be put right."""
    if "withdraw" in request.POST and kit.is_published:
        withdraw_kit(kit=kit, user=request.user)
        messages.success(request, "Zurückgezogen: Nur Ihre Kommune sieht die Mappe.")
    if "renew" in request.POST:
        kit.renew_secret()
        messages.success(
            request, "Neuer geheimer Link. Der alte führt ab jetzt zum Sperrvermerk."
        )


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
    check = None if request.htmx else check_kit(kit)
    context = {
        "kit": kit,
        "check": check,
        "open_number": questions_of(kit).needed if check else 0,
        "is_changed": bool(check and kit.is_published)
        and check.released != kit.released,
        "public_url": request.build_absolute_uri(kit.public_url),
        "secret_query": link_query(kit),
        "municipality": kit.municipality,
        "editor": editor,
        "crumbs": kit_crumbs(kit),
    }
    return render(request, "toolbox/edit_kit.html", context)
