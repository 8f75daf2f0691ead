# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The life of an adaptation: started, saved, restored; each step with its history."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Revision

from network.models import Municipality, User
from toolbox.models import Adaptation, CounterSpeechPage, ItemPage, OwnVersion

SITTING_SECONDS = 600


class SavedMeanwhile(Exception):
    """A colleague saved first; `current` is what stands in the database now."""

    def __init__(self, current: OwnVersion) -> None:
        super().__init__(f"Edition {current.edition} was saved meanwhile")
        self.current = current


@transaction.atomic
def start_adaptation(
    *,
    item: ItemPage,
    municipality: Municipality,
    user: User,
    model: type[OwnVersion] = Adaptation,
    **content: Any,
) -> OwnVersion:
    """Make a published item the municipality's own, from its current revision.

    `model` says what becomes of it; raises ValidationError if the item is not fit.
    """
    revision = item.live_revision or item.latest_revision
    adaptation = model.objects.create(
        item=item,
        municipality=municipality,
        base_revision=revision,
        title=item.title,
        created_by=user,
        updated_by=user,
        **content,
    )
    adaptation.save_revision(user=user, log_action="wagtail.create")
    return adaptation


@transaction.atomic
def keep_reply(
    *, item: CounterSpeechPage, municipality: Municipality, user: User
) -> Adaptation:
    """The municipality's version of a counter-speech: the one there is, or a new one.

    A text is written anew for each incident, an answer is kept for the next comment.
    """
    Municipality.objects.select_for_update().get(pk=municipality.pk)
    kept = Adaptation.objects.of(municipality).filter(item=item).recent_first().first()
    return kept or start_adaptation(item=item, municipality=municipality, user=user)


@transaction.atomic
def save_adaptation(
    *, adaptation: OwnVersion, edition: int, user: User, **content: Any
) -> OwnVersion:
    """Store what the person typed, unless somebody saved since she opened the form.

    `content` are fields of its CONTENT. Raises SavedMeanwhile if `edition` is not the
    current one and the content differs.
    """
    current = locked(adaptation)
    if all(getattr(current, name) == value for name, value in content.items()):
        return current
    if current.edition != edition:
        raise SavedMeanwhile(current)
    for name, value in content.items():
        setattr(current, name, value)
    return _store(current, user)


@transaction.atomic
def restore_revision(
    *, adaptation: OwnVersion, revision: Revision, user: User
) -> OwnVersion:
    """Bring an earlier state back; the state before it stays in the history."""
    if not adaptation.revisions.filter(pk=revision.pk).exists():
        raise ValueError(f"Revision {revision.pk} is of another adaptation")
    current = locked(adaptation)
    earlier = revision.as_object()
    for name in current.CONTENT:
        setattr(current, name, getattr(earlier, name))
    return _store(current, user, restored_from=revision)


@transaction.atomic
def delete_adaptation(*, adaptation: OwnVersion, user: User) -> None:
    """Delete for good; the audit log keeps that it was there."""
    log(adaptation, "wagtail.delete", user=user, deleted=True)
    adaptation.delete()


def locked(adaptation: OwnVersion) -> OwnVersion:
    """As it stands in the database, until the transaction ends."""
    return type(adaptation).objects.select_for_update().get(pk=adaptation.pk)


def _store(
    adaptation: OwnVersion, user: User, restored_from: Revision | None = None
) -> OwnVersion:
    adaptation.edition += 1
    adaptation.updated_by = user
    adaptation.save()
    adaptation.save_revision(
        user=user,
        overwrite_revision=None if restored_from else _open_revision(adaptation, user),
        previous_revision=restored_from,
        log_action=True,
        clean=False,
    )
    return adaptation


def _open_revision(adaptation: OwnVersion, user: User) -> Revision | None:
    """The person's own last revision of the same ten minutes, which a save replaces.

    Otherwise every autosave would be a version in the history.
    """
    latest = adaptation.latest_revision
    if latest is None or latest.user_id != user.pk:
        return None
    return latest if _sitting(latest.created_at) == _sitting(timezone.now()) else None


def _sitting(moment: datetime) -> int:
    return int(moment.timestamp() // SITTING_SECONDS)
