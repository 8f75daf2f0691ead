import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('toolbox', '0029_language_levels_and_phases'),
    ]

    operations = [
        migrations.AlterField(
            model_name='counterspeechpage',
            name='language_level',
            field=models.ForeignKey(db_column='language_level', default='standard', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='toolbox.languagelevel', to_field='slug', verbose_name='Sprachniveau'),
        ),
        migrations.AlterField(
            model_name='presskitpage',
            name='language_level',
            field=models.ForeignKey(db_column='language_level', default='standard', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='toolbox.languagelevel', to_field='slug', verbose_name='Sprachniveau'),
        ),
        migrations.AlterField(
            model_name='sharepicpage',
            name='language_level',
            field=models.ForeignKey(db_column='language_level', default='standard', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='toolbox.languagelevel', to_field='slug', verbose_name='Sprachniveau'),
        ),
        migrations.AlterField(
            model_name='textitempage',
            name='language_level',
            field=models.ForeignKey(db_column='language_level', default='standard', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='toolbox.languagelevel', to_field='slug', verbose_name='Sprachniveau'),
        ),
        migrations.AlterField(
            model_name='counterspeechpage',
            name='phase',
            field=models.ForeignKey(db_column='phase', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='toolbox.phase', to_field='slug', verbose_name='Phase'),
        ),
        migrations.AlterField(
            model_name='presskitpage',
            name='phase',
            field=models.ForeignKey(db_column='phase', default='preparation', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='toolbox.phase', to_field='slug', verbose_name='Phase'),
        ),
        migrations.AlterField(
            model_name='scenariopage',
            name='phase',
            field=models.ForeignKey(db_column='phase', default='acute', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='toolbox.phase', to_field='slug', verbose_name='Phase'),
        ),
        migrations.AlterField(
            model_name='sharepicpage',
            name='phase',
            field=models.ForeignKey(db_column='phase', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='toolbox.phase', to_field='slug', verbose_name='Phase'),
        ),
        migrations.AlterField(
            model_name='textitempage',
            name='phase',
            field=models.ForeignKey(db_column='phase', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='toolbox.phase', to_field='slug', verbose_name='Phase'),
        ),
    ]
