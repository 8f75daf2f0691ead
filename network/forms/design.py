# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The corporate design: colours and uploads come in, a checked design goes out."""

from functools import partial

from django import forms
from django.core.files.base import ContentFile
from django.db import transaction

from network.colours import ColourError, PairCheck, check_pairs
from network.models import CorporateDesign
from network.uploads import UploadRefused, check_letterhead, check_logo


class DesignForm(forms.ModelForm):
    """Uploads are checked before anything opens them; a refusal keeps the old file."""

    logo = forms.FileField(
        label="Logo oder Wappen",
        required=False,
        help_text="PNG, JPEG oder WebP, höchstens 5 MB.",
        widget=forms.FileInput(attrs={"accept": ".png,.jpg,.jpeg,.webp"}),
    )
    letterhead = forms.FileField(
        label="Briefkopf (Word)",
        required=False,
        help_text="Eine DOCX-Datei. An der Stelle {{INHALT}} steht später der Text.",
        widget=forms.FileInput(attrs={"accept": ".docx"}),
    )
    remove_logo = forms.BooleanField(label="Logo entfernen", required=False)
    remove_letterhead = forms.BooleanField(label="Briefkopf entfernen", required=False)

    class Meta:
        model = CorporateDesign
        fields = [
            "primary_colour",
            "accent_colour",
            "text_colour",
            "typeface",
            "logo",
            "logo_alt",
            "letterhead",
        ]

    notices: tuple[str, ...] = ()

    def clean_logo(self):
        upload = self.files.get("logo")
        if upload is None:
            return self.instance.logo
        try:
            return ContentFile(check_logo(upload.read()).png, name="logo.png")
        except UploadRefused as error:
            raise forms.ValidationError(str(error)) from error

    def clean_letterhead(self):
        upload = self.files.get("letterhead")
        if upload is None:
            return self.instance.letterhead
        try:
            letterhead = check_letterhead(upload.read())
        except UploadRefused as error:
            raise forms.ValidationError(str(error)) from error
        self.notices = letterhead.notices
        return ContentFile(letterhead.content, name="briefkopf.docx")

    def clean(self):
        cleaned = super().clean()
        for name in ("logo", "letterhead"):
            if cleaned.get(f"remove_{name}") and name not in self.files:
                cleaned[name] = ""
        return cleaned

    def save(self, commit: bool = True) -> CorporateDesign:
        """Nobody needs a replaced file any more, so it goes when the new one is in."""
        before = CorporateDesign.objects.filter(pk=self.instance.pk).first()
        design = super().save(commit)
        for name in ("logo", "letterhead"):
            old, new = getattr(before, name, None), getattr(design, name)
            if commit and old and old.name != new.name:
                transaction.on_commit(partial(old.storage.delete, old.name))
        return design

    @property
    def pairs(self) -> tuple[PairCheck, ...]:
        """The contrast of every pair the design prints; empty for unreadable input."""
        try:
            return check_pairs(
                self["primary_colour"].value() or "",
                self["accent_colour"].value() or "",
            )
        except ColourError:
            return ()
