"""Offer the same services as the window, as commands."""
