# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The facts written into counter-speeches become facts that these refer to."""

from datetime import timedelta

import modelcluster.fields
from django.db import migrations

A_YEAR = timedelta(days=365)


def carry_over(apps, schema_editor):
    """One fact for each page that had one, named after the page."""
    Fact = apps.get_model("toolbox", "Fact")
    CounterSpeechPage = apps.get_model("toolbox", "CounterSpeechPage")
    dated = CounterSpeechPage.objects.filter(national_date__isnull=False)
    for page in dated.exclude(national_fact=""):
        fact, _ = Fact.objects.get_or_create(
            slug=f"{page.slug[:70]}-{page.pk}",
            defaults={
                "statement": page.national_fact,
                "source": page.national_source,
                "as_of": page.national_date,
                "check_again_on": page.national_date + A_YEAR,
            },
        )
        CounterSpeechPage.facts.through.objects.get_or_create(
            counterspeechpage_id=page.pk, fact_id=fact.pk
        )


class Migration(migrations.Migration):
    dependencies = [("toolbox", "0019_commemoration_days")]

    operations = [
        migrations.AddField(
            model_name="counterspeechpage",
            name="facts",
            field=modelcluster.fields.ParentalManyToManyField(
                blank=True,
                help_text="Jede mit Quelle und Stand; gepflegt werden sie unter "
                "„Tatsachen“.",
                related_name="counter_speeches",
                to="toolbox.fact",
                verbose_name="Tatsachen bundesweit",
            ),
        ),
        migrations.RunPython(carry_over, migrations.RunPython.noop),
    ]
