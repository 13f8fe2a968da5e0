"""Closing words: one word or picture from each person, by their faces."""
