"""Person-centred planning, offline, in pictures, sound and easy words."""

__version__ = "0.1.0"
