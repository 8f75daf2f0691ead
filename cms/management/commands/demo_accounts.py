# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Gives the accounts of the starter content a password of this machine and shows it."""

import secrets

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from network.models import User

# Reserved for examples (RFC 2606): no real account has such an address.
DEMO_ADDRESS = r"@([a-z0-9-]+\.)?example\.org$"
PASSWORD_FILE = "demo_password"  # noqa: S105 (the name of a file)


class Command(BaseCommand):
    help = "Setzt und zeigt das Passwort der Vorführkonten. Nicht für den Betrieb."

    def handle(self, *args, **options) -> None:
        if settings.SETTINGS_MODULE.endswith(".production"):
            raise CommandError("Im Betrieb gibt es keine Vorführkonten.")
        accounts = User.objects.filter(email__regex=DEMO_ADDRESS)
        if not accounts:
            raise CommandError("Bitte laden Sie zuerst die Inhalte: load_content.")
        password = stored_password()
        accounts = accounts.order_by("email").prefetch_related(
            "memberships__municipality", "groups"
        )
        for user in accounts:
            if not user.check_password(password):
                user.set_password(password)
                user.save(update_fields=["password"])
            self.stdout.write(f"  {user.email:<36}{part_of(user)}")
        self.stdout.write(f"  Passwort für alle: {password}")


def stored_password() -> str:
    """The password of this machine, made on first use."""
    path = settings.DATA_DIR / PASSWORD_FILE
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(secrets.token_urlsafe(12))
        path.chmod(0o600)
    return path.read_text()


def part_of(user: User) -> str:
    """What the person is, in a few words."""
    if user.is_superuser:
        return "Verwaltung der Website"
    memberships = user.memberships.all()
    if memberships:
        roles = ", ".join(membership.get_role_display() for membership in memberships)
        return f"{memberships[0].municipality}: {roles}"
    return ", ".join(group.name for group in user.groups.all())
