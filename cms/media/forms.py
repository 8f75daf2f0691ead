# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The admin's forms of pictures and documents, which ask for author and licence.

Many files at once are stored first and described afterwards, in the same forms.
"""

from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from cms.media.renditions import draw_anew

QUESTIONS = {
    "author": "Bitte nennen Sie, wer die Datei gemacht hat.",
    "licence": "Bitte wählen Sie, wie die Datei genutzt werden darf.",
}
LOOKS = {"file", "focal_point_x", "focal_point_y", "focal_point_width"}


class ProvenanceForm:
    """Makes author and licence required; the models allow files that still wait."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        for name in QUESTIONS.keys() & self.fields.keys():
            # Many files at once come without these answers, to be asked right after.
            was_asked = not self.is_bound or self.add_prefix(name) in self.data
            self.fields[name].required = was_asked
            self.fields[name].error_messages["required"] = QUESTIONS[name]


class ImageForm(ProvenanceForm, BaseImageForm):
    def save(self, commit=True):
        image = super().save(commit)
        if commit and LOOKS & set(self.changed_data):
            draw_anew(image)
        return image


class DocumentForm(ProvenanceForm, BaseDocumentForm):
    pass
