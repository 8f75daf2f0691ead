import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('toolbox', '0014_senders_tones_and_tags'),
    ]

    operations = [
        migrations.AlterField(
            model_name='counterspeechpage',
            name='tone',
            field=models.ForeignKey(db_column='tone', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='toolbox.tone', to_field='slug', verbose_name='Ton'),
        ),
        migrations.AlterField(
            model_name='presskitpage',
            name='tone',
            field=models.ForeignKey(db_column='tone', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='toolbox.tone', to_field='slug', verbose_name='Ton'),
        ),
        migrations.AlterField(
            model_name='sharepicpage',
            name='tone',
            field=models.ForeignKey(db_column='tone', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='toolbox.tone', to_field='slug', verbose_name='Ton'),
        ),
        migrations.AlterField(
            model_name='textitempage',
            name='tone',
            field=models.ForeignKey(db_column='tone', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='toolbox.tone', to_field='slug', verbose_name='Ton'),
        ),
    ]
