# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Adds the locales of plain language and English beside the German one."""

from django.db import migrations

TWIN_LANGUAGES = ("de-ls", "en")


def add_locales(apps, schema_editor):
    locale = apps.get_model("wagtailcore", "Locale")
    for code in TWIN_LANGUAGES:
        locale.objects.get_or_create(language_code=code)


class Migration(migrations.Migration):
    dependencies = [
        ("cms", "0007_daily_counts"),
        ("wagtailcore", "0098_apitoken"),
    ]
    operations = [migrations.RunPython(add_locales, migrations.RunPython.noop)]
