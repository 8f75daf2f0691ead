import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('toolbox', '0023_strategies_and_attacks'),
    ]

    operations = [
        migrations.AlterField(
            model_name='counterspeechpage',
            name='strategy',
            field=models.ForeignKey(db_column='strategy', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='counter_speeches', to='toolbox.strategy', to_field='slug', verbose_name='Strategie'),
        ),
    ]
