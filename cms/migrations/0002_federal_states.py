"""The sixteen federal states, which no form can add or remove."""

from django.db import migrations

STATES = (
    ("SH", "Schleswig-Holstein", "01"),
    ("HH", "Hamburg", "02"),
    ("NI", "Niedersachsen", "03"),
    ("HB", "Bremen", "04"),
    ("NW", "Nordrhein-Westfalen", "05"),
    ("HE", "Hessen", "06"),
    ("RP", "Rheinland-Pfalz", "07"),
    ("BW", "Baden-Württemberg", "08"),
    ("BY", "Bayern", "09"),
    ("SL", "Saarland", "10"),
    ("BE", "Berlin", "11"),
    ("BB", "Brandenburg", "12"),
    ("MV", "Mecklenburg-Vorpommern", "13"),
    ("SN", "Sachsen", "14"),
    ("ST", "Sachsen-Anhalt", "15"),
    ("TH", "Thüringen", "16"),
)


def add_states(apps, schema_editor):
    federal_state = apps.get_model("cms", "FederalState")
    for code, name, prefix in STATES:
        federal_state.objects.create(code=code, name=name, official_prefix=prefix)


class Migration(migrations.Migration):
    dependencies = [("cms", "0001_initial")]
    operations = [migrations.RunPython(add_states, migrations.RunPython.noop)]
