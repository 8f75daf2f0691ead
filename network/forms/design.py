# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The corporate design: colours and uploads come in, a checked design goes out."""

from django import forms
from django.core.files.base import ContentFile

from network.colours import ColourError, PairCheck, check_pairs
from network.models import CorporateDesign
from network.replacing import UPLOADS, store
from network.trials import write_trial
from network.uploads import (
    UploadRefused,
    check_letterhead,
    check_letterhead_odt,
    check_logo,
)


class DesignForm(forms.ModelForm):
    """Uploads are checked before anything opens them; a refusal keeps the old file."""

    logo = forms.FileField(
        label="Logo oder Wappen",
        required=False,
        help_text="PNG, JPEG, WebP oder SVG, höchstens 5 MB.",
        widget=forms.FileInput(attrs={"accept": ".png,.jpg,.jpeg,.webp,.svg"}),
    )
    letterhead = forms.FileField(
        label="Briefkopf (Word)",
        required=False,
        help_text="Eine Datei mit der Endung .docx oder .dotx. "
        "An der Stelle {{INHALT}} steht später der Text.",
        widget=forms.FileInput(attrs={"accept": ".docx,.dotx"}),
    )
    letterhead_odt = forms.FileField(
        label="Briefkopf (LibreOffice)",
        required=False,
        help_text="Eine Datei mit der Endung .odt, für alle Dateien im "
        "OpenDocument-Format.",
        widget=forms.FileInput(attrs={"accept": ".odt"}),
    )
    remove_logo = forms.BooleanField(label="Logo entfernen", required=False)
    remove_letterhead = forms.BooleanField(
        label="Briefkopf (Word) entfernen", required=False
    )
    remove_letterhead_odt = forms.BooleanField(
        label="Briefkopf (LibreOffice) entfernen", required=False
    )

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
            "letterhead_odt",
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
        return self._checked_letterhead("letterhead", check_letterhead, "docx")

    def clean_letterhead_odt(self):
        return self._checked_letterhead("letterhead_odt", check_letterhead_odt, "odt")

    def _checked_letterhead(self, name: str, check, extension: str):
        upload = self.files.get(name)
        if upload is None:
            return getattr(self.instance, name)
        try:
            letterhead = check(upload.read())
            write_trial(extension, letterhead.content)
        except UploadRefused as error:
            raise forms.ValidationError(str(error)) from error
        self.notices += letterhead.notices
        return ContentFile(letterhead.content, name=f"briefkopf.{extension}")

    def clean(self):
        cleaned = super().clean()
        for name in UPLOADS:
            if cleaned.get(f"remove_{name}") and name not in self.files:
                cleaned[name] = ""
        return cleaned

    def save(self, commit: bool = True) -> CorporateDesign:
        """What is replaced can be brought back once, see `network.replacing`."""
        if commit:
            store(self.instance)
        return self.instance

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
