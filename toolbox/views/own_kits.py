# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality's press kits: listed, started, deleted; its pictures served."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache

from network.models import Municipality, User
from network.views.crumbs import Entry, way_to
from toolbox.forms import StartKitForm
from toolbox.models import KitPictureUpload, OwnPressKit, PressKitPage
from toolbox.own_press_kits.life import delete_kit, start_kit
from toolbox.own_press_kits.pictures import TownLogo
from toolbox.own_press_kits.starting import kits_to_start_from, start_kit_from
from toolbox.permissions import may_edit_kit

from .adaptations import own_municipality

PER_PAGE = 20


def own_kit(request: HttpRequest, municipality: str, pk: int) -> OwnPressKit:
    kit = get_object_or_404(
        OwnPressKit.objects.whole(),
        pk=pk,
        municipality__slug=municipality,
    )
    if not may_edit_kit(request.user, kit):
        raise PermissionDenied
    return kit


def kit_crumbs(kit: OwnPressKit, *steps: tuple[str, str]) -> list[Entry]:
    """From home to the list of press kits, to this one, and to the steps below."""
    owner = kit.municipality
    return way_to(
        owner,
        ("Pressemappen", reverse("toolbox:own_kits", args=[owner.slug])),
        (kit.title, kit.get_absolute_url()),
        *steps,
    )


@login_required
@never_cache
def list_kits(request: HttpRequest, municipality: str) -> HttpResponse:
    owner = own_municipality(request, municipality)
    kits = OwnPressKit.objects.of(owner).recent_first().select_related("updated_by")
    page = Paginator(kits, PER_PAGE).get_page(request.GET.get("seite"))
    context = {
        "municipality": owner,
        "kits": page,
        "crumbs": way_to(owner, ("Pressemappen", request.path)),
    }
    return render(request, "toolbox/own_kits.html", context)


@login_required
@never_cache
def start(request: HttpRequest, municipality: str) -> HttpResponse:
    """Asks for the title; a POST makes the kit."""
    owner = own_municipality(request, municipality)
    form = StartKitForm(request.POST or None, pages=kits_to_start_from())
    if form.is_bound and form.is_valid():
        kit = started(owner, request.user, **form.cleaned_data)
        if form.cleaned_data["page"] is None:
            return redirect(kit)
        # Sends on to the kit if there is nothing to ask.
        return redirect("toolbox:answer_kit", owner.slug, kit.pk)
    kits = reverse("toolbox:own_kits", args=[owner.slug])
    context = {
        "municipality": owner,
        "form": form,
        "crumbs": way_to(owner, ("Pressemappen", kits), ("Neu", request.path)),
    }
    return render(request, "toolbox/start_kit.html", context)


def started(
    owner: Municipality, user: User, *, title: str, page: PressKitPage | None
) -> OwnPressKit:
    if page is None:
        return start_kit(municipality=owner, user=user, title=title)
    return start_kit_from(page=page, municipality=owner, user=user, title=title)


@login_required
def delete(request: HttpRequest, municipality: str, pk: int) -> HttpResponse:
    """Asks first; a POST deletes."""
    kit = own_kit(request, municipality, pk)
    if request.method != "POST":
        context = {"kit": kit, "crumbs": kit_crumbs(kit, ("Löschen", request.path))}
        return render(request, "toolbox/delete_kit.html", context)
    delete_kit(kit=kit, user=request.user)
    messages.success(request, f"„{kit.title}“ wurde gelöscht.")
    return redirect("toolbox:own_kits", municipality)


@login_required
@never_cache
def picture(
    request: HttpRequest, municipality: str, pk: int, picture: int, size: str
) -> FileResponse:
    """A picture for the municipality's own people, published or not."""
    kit = own_kit(request, municipality, pk)
    return picture_response(get_object_or_404(kit.pictures, pk=picture), size)


def picture_response(picture: KitPictureUpload | TownLogo, size: str) -> FileResponse:
    """The file itself; `size` is "web" or "druck"."""
    files = {"web": picture.web_file, "druck": picture.file}
    try:
        response = FileResponse(files[size].open("rb"), content_type=picture.media_type)
    except (KeyError, ValueError, FileNotFoundError) as error:
        raise Http404 from error
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
