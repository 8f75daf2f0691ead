from django.db import migrations, models


#: What items chose from while these were closed lists, and what the code did with each.
LEVELS = (
    {'slug': 'standard', 'name': 'Standardsprache', 'is_marked': False},
    {'slug': 'simple', 'name': 'Einfache Sprache', 'rules': 'simple'},
    {'slug': 'easy', 'name': 'Leichte Sprache (geprüft)', 'rules': 'easy'},
    {'slug': 'english', 'name': 'Englisch'},
)
PHASES = (
    {'slug': 'preparation', 'name': 'Vorbereitung'},
    {'slug': 'latent', 'name': 'Es bahnt sich etwas an', 'leads_packages': True},
    {
        'slug': 'acute',
        'name': 'Es ist etwas passiert',
        'leads_search': True,
        'leads_packages': True,
    },
    {'slug': 'aftermath', 'name': 'Nachsorge'},
)
ITEMS = ('TextItemPage', 'SharepicPage', 'PressKitPage', 'CounterSpeechPage')


def make_rows(apps, schema_editor):
    for name, rows in (('LanguageLevel', LEVELS), ('Phase', PHASES)):
        model = apps.get_model('toolbox', name)
        for position, row in enumerate(rows):
            model.objects.create(sort_order=position, **row)


def give_unfinished_drafts_a_row(apps, schema_editor):
    """A draft may be kept without its phase; the key to the row allows no blank."""
    levels = [row['slug'] for row in LEVELS]
    phases = [row['slug'] for row in PHASES]
    for name in (*ITEMS, 'ScenarioPage'):
        pages = apps.get_model('toolbox', name).objects
        pages.exclude(phase__in=phases).update(phase='preparation')
        if name in ITEMS:
            pages.exclude(language_level__in=levels).update(language_level='standard')


class Migration(migrations.Migration):

    dependencies = [
        ('toolbox', '0028_adaptations_of_counter_speeches'),
    ]

    operations = [
        migrations.CreateModel(
            name='LanguageLevel',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=100, verbose_name='Name')),
                ('slug', models.SlugField(max_length=80, unique=True, verbose_name='Kurzname')),
                ('sort_order', models.PositiveIntegerField(default=0, verbose_name='Reihenfolge')),
                ('explanation', models.TextField(blank=True, max_length=300, verbose_name='Erklärung')),
                ('rules', models.CharField(blank=True, choices=[('', 'keine eigenen'), ('simple', 'Einfache Sprache'), ('easy', 'Leichte Sprache')], default='', max_length=20, verbose_name='Regeln')),
                ('is_marked', models.BooleanField(default=True, verbose_name='Als Marke zeigen')),
            ],
            options={
                'verbose_name': 'Sprachniveau',
                'verbose_name_plural': 'Sprachniveaus',
                'ordering': ['sort_order', 'name'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Phase',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=100, verbose_name='Name')),
                ('slug', models.SlugField(max_length=80, unique=True, verbose_name='Kurzname')),
                ('sort_order', models.PositiveIntegerField(default=0, verbose_name='Reihenfolge')),
                ('explanation', models.TextField(blank=True, max_length=300, verbose_name='Erklärung')),
                ('leads_search', models.BooleanField(default=False, verbose_name='In der Suche weiter vorn')),
                ('leads_packages', models.BooleanField(default=False, verbose_name='Pakete stehen oben')),
            ],
            options={
                'verbose_name': 'Phase',
                'verbose_name_plural': 'Phasen',
                'ordering': ['sort_order', 'name'],
                'abstract': False,
            },
        ),
        migrations.RunPython(make_rows, migrations.RunPython.noop),
        migrations.RunPython(
            give_unfinished_drafts_a_row, migrations.RunPython.noop
        ),
    ]
