# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The addresses of the search."""

from django.urls import path

from search.page import views

app_name = "search"
urlpatterns = [
    path("", views.show_results, name="results"),
    path("vorschlaege/", views.show_suggestions, name="suggestions"),
]
