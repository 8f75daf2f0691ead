# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Addresses of a municipality's own area."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from network.views import looks, profile, proposing


class HexColour(StringConverter):
    """Six hexadecimal digits, the colour without its number sign."""

    regex = "[0-9a-f]{6}"


register_converter(HexColour, "colour")

app_name = "network"

urlpatterns = [
    path("meine/", profile.home, name="home"),
    path("farben/<colour:colour>.css", looks.theme_css, name="theme"),
    path("<slug:slug>/", profile.overview, name="overview"),
    path("<slug:slug>/profil/", profile.edit_profile, name="profile"),
    path("<slug:slug>/erscheinungsbild/", profile.edit_design, name="design"),
    path(
        "<slug:slug>/erscheinungsbild/vorschlag/",
        proposing.accept_proposal,
        name="accept_proposal",
    ),
    path(
        "<slug:slug>/erscheinungsbild/<slug:name>/wiederherstellen/",
        profile.restore_upload,
        name="restore_upload",
    ),
    path("<slug:slug>/logo/", looks.logo, name="logo"),
    path("<slug:slug>/muster.svg", looks.sample, name="sample"),
]
