# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A new entry that saved itself in the moment of the click: the form says so."""

from django.db import IntegrityError
from wagtail.snippets.views.snippets import CreateView

SAVED_MEANWHILE = (
    "Vielleicht hat das automatische Speichern den Eintrag eben als Entwurf angelegt. "
    "Dann steht er in der Liste, und Sie arbeiten dort weiter."
)


class SteadyCreateView(CreateView):
    """The form saves itself: that and a click may create the entry at one instant."""

    def form_valid(self, form):
        try:
            return super().form_valid(form)
        except IntegrityError:
            # Asked again, the form sees the row that came first.
            form.full_clean()
            if self.is_valid(form):
                raise
            form.add_error(None, SAVED_MEANWHILE)
            return self.form_invalid(form)
