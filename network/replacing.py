# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A design with new files comes in; the replaced ones are kept, one step back."""

from functools import partial

from django.db import transaction

from network.models import CorporateDesign

UPLOADS = ("logo", "letterhead", "letterhead_odt")


def store(design: CorporateDesign) -> None:
    """Saves the design; a replaced or removed file becomes the previous one.

    Only a file pushed out by that, two steps back, is deleted, and that not before
    the change is certain.
    """
    with transaction.atomic():
        designs = CorporateDesign.objects.select_for_update()
        before = designs.filter(pk=design.pk).first()
        for name in UPLOADS if before else ():
            if getattr(before, name).name != getattr(design, name).name:
                _keep(design, before, name)
        design.save()


def bring_back(design: CorporateDesign, name: str) -> bool:
    """Exchanges a file for its previous one, so that a second call undoes the first.

    False where there is none, or where it is lost.
    """
    with transaction.atomic():
        designs = CorporateDesign.objects.select_for_update()
        design = designs.get(pk=design.pk)
        previous = getattr(design, f"previous_{name}")
        if not previous or not previous.storage.exists(previous.name):
            return False
        for field in _fields_of(name):
            _exchange(design, field)
        design.save()
    return True


def _keep(design: CorporateDesign, before: CorporateDesign, name: str) -> None:
    replaced = getattr(before, name)
    if not replaced:
        return
    pushed_out = getattr(before, f"previous_{name}")
    for field in _fields_of(name):
        value = getattr(before, field)
        setattr(design, f"previous_{field}", getattr(value, "name", value))
    if pushed_out:
        transaction.on_commit(partial(pushed_out.storage.delete, pushed_out.name))


def _fields_of(name: str) -> tuple[str, ...]:
    return ("logo", "logo_alt") if name == "logo" else (name,)


def _exchange(design: CorporateDesign, field: str) -> None:
    now, then = getattr(design, field), getattr(design, f"previous_{field}")
    setattr(design, field, getattr(then, "name", then))
    setattr(design, f"previous_{field}", getattr(now, "name", now))
