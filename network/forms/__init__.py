# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The doors for what a lead says about the municipality and its look."""

from .design import DesignForm
from .profile import ProfileForm

__all__ = ["DesignForm", "ProfileForm"]
