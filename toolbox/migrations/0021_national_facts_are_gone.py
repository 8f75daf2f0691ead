from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("toolbox", "0020_facts_of_counter_speeches")]

    operations = [
        migrations.RemoveField(model_name="counterspeechpage", name="national_date"),
        migrations.RemoveField(model_name="counterspeechpage", name="national_fact"),
        migrations.RemoveField(model_name="counterspeechpage", name="national_source"),
    ]
