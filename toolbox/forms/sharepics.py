# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The forms of a town's sharepic: words and posts in one, the photo in another."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from cms.models.media import Licence
from network.uploads import Photo, UploadRefused, check_photo
from toolbox.channels.table import CHANNELS
from toolbox.models import SharepicAdaptation, SharepicPage
from toolbox.models.channel_limits import post_channels
from toolbox.models.sharepics import LAYOUTS, MAX_SLOT, SLOTS, valid_hashtags

from .adaptation import MarkupField, normalised
from .answers import AnswersMixin
from .sharepic_trial import PRESET_CHOICES

LONG_SLOTS = ("headline", "text")
MAX_POST = 6000
ACROSS = [
    (0, "ganz links"),
    (25, "links"),
    (50, "Mitte"),
    (75, "rechts"),
    (100, "ganz rechts"),
]
DOWN = [
    (0, "ganz oben"),
    (25, "oben"),
    (50, "Mitte"),
    (75, "unten"),
    (100, "ganz unten"),
]


class SharepicForm(AnswersMixin, forms.Form):
    """Every slot and post is plain text in which gaps stand in braces."""

    title = forms.CharField(
        label="Bezeichnung",
        max_length=200,
        help_text="So finden Sie das Sharepic in Ihrer Liste wieder.",
    )
    edition = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    layout = forms.ChoiceField(label="Gestaltung", choices=LAYOUTS)
    preset = forms.ChoiceField(
        label="Format der Vorschau", choices=PRESET_CHOICES, required=False
    )
    alt_text = MarkupField(
        label="Alternativtext",
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Was auf dem Bild steht, für alle, die es nicht sehen. Ohne ihn gibt "
        "es keine Datei.",
    )
    hashtags = forms.CharField(
        label="Hashtags",
        max_length=200,
        required=False,
        validators=[valid_hashtags],
        help_text="Durch Leerzeichen getrennt, mit großen Anfangsbuchstaben: "
        "#KeinPlatzFürHass. Sie kommen unter jeden Beitrag, der welche nimmt.",
    )

    def __init__(
        self, data: Any = None, *, adaptation: SharepicAdaptation, item: SharepicPage
    ) -> None:
        names = ("title", "edition", "layout", "alt_text", "hashtags")
        initial = {name: getattr(adaptation, name) for name in names}
        super().__init__(data, initial={"preset": "square", **initial})
        self.base_words, self.base_posts = item.words, item.post_texts
        self.add_answers(item.placeholder_keys(), adaptation.answers)
        for slot, label in SLOTS.items():
            self.fields[f"word-{slot}"] = _slot_field(slot, label)
            stored = adaptation.words.get(slot, self.base_words[slot])
            self.initial[f"word-{slot}"] = stored
        for key, channel in post_channels().items():
            self.fields[f"post-{key}"] = MarkupField(
                label=channel.label,
                max_length=MAX_POST,
                required=False,
                widget=forms.Textarea(attrs={"rows": 5}),
                help_text=channel.note,
            )
            stored = adaptation.posts.get(key, self.base_posts.get(key, ""))
            self.initial[f"post-{key}"] = stored

    @property
    def post_fields(self) -> list[forms.BoundField]:
        return [self[f"post-{key}"] for key in CHANNELS]

    @property
    def preset_key(self) -> str:
        return (self.cleaned_data.get("preset") if self.is_bound else "") or "square"

    @property
    def content(self) -> dict[str, Any]:
        """What is typed, as the adaptation keeps it; an error leaves what is stored."""
        kept = ("title", "layout", "alt_text", "hashtags")
        return {
            "answers": self.answers,
            "words": self._changed("word", self.base_words),
            "posts": self._changed("post", self.base_posts),
            **{name: self._typed(name) for name in kept},
        }

    def _changed(self, prefix: str, base: dict[str, str]) -> dict[str, str]:
        names = SLOTS if prefix == "word" else CHANNELS
        typed = {key: normalised(self._typed(f"{prefix}-{key}")) for key in names}
        return {
            key: text
            for key, text in typed.items()
            if text != normalised(base.get(key, ""))
        }

    def _typed(self, name: str) -> str:
        """What was sent; a field that was not, or that is in error, stays as it was."""
        is_sent = self.is_bound and self.add_prefix(name) in self.data
        typed = self.cleaned_data.get(name) if is_sent else None
        return self.initial[name] if typed is None else typed


class PhotoForm(forms.Form):
    """The photo behind the words, and what the law asks of whoever shows it."""

    file = forms.FileField(
        label="Foto",
        required=False,
        help_text="JPEG, PNG oder WebP, höchstens 20 MB. Ort und Kamera entfernen wir.",
        widget=forms.FileInput(attrs={"accept": ".jpg,.jpeg,.png,.webp"}),
    )
    focus_x = forms.TypedChoiceField(
        label="Wichtig im Bild ist, was waagrecht liegt", choices=ACROSS, coerce=int
    )
    focus_y = forms.TypedChoiceField(
        label="Wichtig im Bild ist, was senkrecht liegt", choices=DOWN, coerce=int
    )
    photo_credit = forms.CharField(
        label="Wer hat das Foto gemacht?", max_length=200, required=False
    )
    photo_licence = forms.ChoiceField(
        label="Lizenz", choices=[("", "Bitte wählen"), *Licence.choices], required=False
    )
    photo_consent = forms.BooleanField(
        label="Alle erkennbaren Personen sind mit der Veröffentlichung einverstanden, "
        "oder es ist niemand zu erkennen.",
        required=False,
    )

    photo: Photo | None = None

    def __init__(
        self, data=None, files=None, *, adaptation: SharepicAdaptation
    ) -> None:
        initial = {name: getattr(adaptation, name) for name in adaptation.PHOTO}
        super().__init__(data, files, initial=initial)
        self.has_photo = bool(adaptation.photo)

    def clean_file(self):
        upload = self.files.get("file")
        if upload is None:
            if self.has_photo:
                return None
            raise ValidationError("Bitte wählen Sie ein Foto aus.")
        try:
            self.photo = check_photo(upload.read())
        except UploadRefused as error:
            raise ValidationError(str(error)) from error
        return upload

    @property
    def rights(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in SharepicAdaptation.PHOTO}


def _slot_field(slot: str, label: str) -> MarkupField:
    if slot in LONG_SLOTS:
        widget: forms.Widget = forms.Textarea(attrs={"rows": 3})
    else:
        widget = forms.TextInput()
    return MarkupField(
        label=label,
        max_length=MAX_SLOT,
        required=slot == "headline",
        widget=widget,
    )
