# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What is searched with the search that Wagtail brings."""

from django.db import models
from modelsearch import index


class Article(index.Indexed, models.Model):
    title = models.CharField(max_length=500)
    body = models.TextField()

    search_fields = [index.SearchField("title", boost=3), index.SearchField("body")]

    def __str__(self):
        return self.title
