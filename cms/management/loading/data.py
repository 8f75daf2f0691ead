# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Files of data come in: support services, terms, municipalities, people, pictures."""

import hashlib
from pathlib import Path
from typing import Any

from django.contrib.auth.models import Group
from django.core.files.base import ContentFile as FileContent
from django.core.files.images import ImageFile

from cms.models import CommunityImage, FederalState, SupportService
from network.models import CorporateDesign, Membership, Municipality, User
from network.uploads import check_letterhead, check_logo
from toolbox.channels.table import CHANNELS
from toolbox.models import (
    Audience,
    Channel,
    Fact,
    LanguageLevel,
    Occasion,
    Phase,
    Phenomenon,
    Sender,
    Tone,
)
from toolbox.models.channel_limits import HALF_A_YEAR, ChannelLimits
from toolbox.models.terms import Term

from .entries import Entry
from .files import ContentError, naming, read_settings
from .mistakes import each
from .publishing import assign, was_saved_by_person

#: What the file of terms may say of one besides its name and its parent.
PLAIN_TERM_FIELDS = (
    "pmk_code",
    "explanation",
    "rules",
    "is_marked",
    "leads_search",
    "leads_packages",
)


def load_images(folder: Path) -> None:
    path = folder / "images.yaml"
    with naming(path):
        for entry in read_settings(path)["images"]:
            with naming(path, entry):
                put_image(entry, folder)


def put_image(entry: dict[str, Any], folder: Path) -> None:
    image = CommunityImage.objects.filter(source=entry["source"]).first()
    if image is None:
        image = CommunityImage(source=entry["source"])
    elif was_saved_by_person(image):
        return
    content = (folder / entry["file"]).read_bytes()
    fingerprint = hashlib.sha1(content, usedforsecurity=False).hexdigest()
    if fingerprint != image.file_hash:
        image.file = ImageFile(FileContent(content), name=entry["file"])
        image.file_size, image.file_hash = len(content), fingerprint
        if image.pk:
            image.renditions.all().delete()
    image.title = entry["title"]
    image.description = " ".join(entry["alt"].split())
    for name in ("author", "licence", "licence_url"):
        setattr(image, name, entry[name])
    image.save()


def load_services(path: Path) -> None:
    """Offices by their slug; the successor may stand further down in the file."""
    stored = []
    for entry in read_settings(path)["services"]:
        with naming(path, entry):
            if put_service(entry):
                stored.append(entry)
    for entry in stored:
        with naming(path, entry):
            publish_service(entry)


def put_service(entry: Entry) -> bool:
    """Create the office or bring it up to date, unless a person looks after it."""
    office = SupportService.objects.filter(slug=entry["slug"]).first()
    if office and was_saved_by_person(office):
        return False
    fields = dict(entry)
    states = fields.pop("federal_states")
    fields.pop("replaced_by")
    fields["is_nationwide"] = fields.pop("nationwide")
    fields["address"] = fields["address"].strip()
    office = office or SupportService()
    assign(office, fields)
    office.federal_states = each(state_called, states)
    office.save()
    return True


def state_called(code: str) -> FederalState:
    state = FederalState.objects.filter(code=code).first()
    if state is None:
        raise ContentError(f"Das Bundesland „{code}“ gibt es nicht.")
    return state


def publish_service(entry: dict[str, Any]) -> None:
    """Once all offices stand: name the successor and keep a first version."""
    office = SupportService.objects.get(slug=entry["slug"])
    name = entry["replaced_by"]
    successor = SupportService.objects.filter(slug=name).first()
    if name and successor is None:
        raise ContentError(f"Die Anlaufstelle „{name}“ gibt es nicht.")
    office.replaced_by = successor
    office.save_revision(clean=False).publish()


def load_facts(path: Path) -> None:
    """Facts by their slug; a first version of each is kept."""
    for entry in read_settings(path)["facts"]:
        with naming(path, entry):
            put_fact(entry)


def put_fact(entry: Entry) -> None:
    fact = Fact.objects.filter(slug=entry["slug"]).first() or Fact()
    if fact.pk and was_saved_by_person(fact):
        return
    assign(fact, entry)
    fact.full_clean()
    fact.save()
    fact.save_revision(clean=False).publish()


def load_terms(path: Path) -> None:
    settings = read_settings(path)
    models = {
        "occasions": Occasion,
        "phenomena": Phenomenon,
        "audiences": Audience,
        "channels": Channel,
        "senders": Sender,
        "tones": Tone,
        "language_levels": LanguageLevel,
        "phases": Phase,
    }
    for name, model in models.items():
        for position, entry in enumerate(settings.get(name, [])):
            with naming(path, entry):
                put_term(model, entry["slug"], term_fields(entry, position))


def term_fields(entry: Entry, position: int) -> dict[str, Any]:
    fields = {"name": entry["name"], "sort_order": position}
    if "parent" in entry:
        fields["parent"] = Occasion.objects.filter(slug=entry["parent"]).first()
        if fields["parent"] is None:
            raise ContentError(f"Den Anlass „{entry['parent']}“ gibt es nicht.")
    plain = (name for name in PLAIN_TERM_FIELDS if name in entry)
    return fields | {name: "" if entry[name] is None else entry[name] for name in plain}


def put_term(model: type[Term], slug: str, fields: dict[str, Any]) -> None:
    term = model.objects.filter(slug=slug).first()
    if term is None or not was_saved_by_person(term):
        model.objects.update_or_create(slug=slug, defaults=fields)


def load_municipality(path: Path) -> Municipality:
    """Create the town; once it is there, its profile is its people's."""
    entry = read_settings(path)
    if existing := Municipality.objects.filter(slug=entry["slug"]).first():
        return existing
    head = {
        f"head_{name.replace('academic_title', 'title')}": value
        for name, value in entry["head"].items()
    }
    press = {f"press_{name}": value for name, value in entry["press"].items()}
    plain = {
        name: entry[name]
        for name in (
            "name",
            "kind",
            "official_key",
            "population",
            "role",
            "website",
            "boilerplate",
        )
    }
    municipality = Municipality.objects.create(
        slug=entry["slug"],
        federal_state_id=entry["federal_state"],
        is_listed=entry.get("is_listed", False),
        about=entry.get("about", ""),
        alliance_email=entry.get("alliance_email", ""),
        **plain,
        **head,
        **press,
        **entry["imprint"],
    )
    load_design(municipality, entry["design"], path.parent)
    return municipality


def load_design(
    municipality: Municipality, entry: dict[str, Any], folder: Path
) -> None:
    """The look, its files checked like any upload."""
    design, _ = CorporateDesign.objects.get_or_create(municipality=municipality)
    design.primary_colour = entry["primary"]
    design.accent_colour = entry["accent"]
    design.typeface = entry["typeface"]
    design.logo_alt = " ".join(entry["logo_alt"].split())
    logo = check_logo((folder / entry["logo"]).read_bytes())
    letterhead = check_letterhead((folder / entry["letterhead"]).read_bytes())
    for field, name, content in (
        (design.logo, "logo.png", logo.png),
        (design.letterhead, "briefkopf.docx", letterhead.content),
    ):
        if field:
            field.delete(save=False)
        field.save(f"{municipality.slug}-{name}", FileContent(content), save=False)
    design.full_clean()
    design.save()


def load_people(path: Path) -> None:
    """Accounts without a usable password; `demo_accounts` gives them one."""
    for entry in read_settings(path)["users"]:
        with naming(path, entry):
            put_person(entry)


def put_person(entry: Entry) -> None:
    names = {name: entry[name] for name in ("first_name", "last_name")}
    user = User.objects.filter(email=entry["email"]).first()
    if user is None:
        is_admin = entry["is_superuser"]
        create = User.objects.create_superuser if is_admin else User.objects.create_user
        user = create(entry["email"], **names)
    user.groups.set(Group.objects.filter(name__in=entry["groups"]))
    for membership in entry["memberships"]:
        town = town_called(membership["municipality"])
        for role in membership["roles"]:
            Membership.objects.get_or_create(user=user, municipality=town, role=role)


def town_called(slug: str) -> Municipality:
    town = Municipality.objects.filter(slug=slug).first()
    if town is None:
        raise ContentError(f"Die Kommune „{slug}“ gibt es nicht.")
    return town


def load_channel_limits() -> int:
    """The numbers that channels ship with; what somebody looked up since then stays."""
    for channel in CHANNELS.values():
        numbers = {
            name: getattr(channel, name)
            for name in ("limit", "visible", "max_hashtags", "alt_limit", "note")
        }
        row = ChannelLimits.objects.filter(key=channel.key).first()
        row = row or ChannelLimits(key=channel.key)
        if row.pk and was_saved_by_person(row):
            continue
        assign(row, numbers | {"source": channel.source})
        row.checked_on = channel.checked_on
        row.check_again_on = channel.checked_on + HALF_A_YEAR
        row.save()
    return len(CHANNELS)
